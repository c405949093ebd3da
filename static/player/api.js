// Talking to the API: the log-in, fresh tokens, and errors as a person can read them.

import { forgetAnswers, keep, recall } from "./answers.js";
import { refusal } from "./refusals.js";
import { forget, load, namesOf, save } from "./storage.js";
import { t } from "./words.js";

const BASE = "api/v1"; // relative: the page may stand under a path of its own
const TIMEOUT_MS = 15000;
const LOOK_MS = 3000;
const PATIENCE_MS = 4000;

/** What the server refused, as RFC 9457 problem: `message`, and `more` of it in the server's own words, or null. */
export class Problem extends Error {
  constructor(status, body, retryAfter) {
    const { message, more } = refusal(body, { status, after: retryAfter ?? 0 });
    super(message);
    this.more = more;
    this.status = status;
    this.errors = body?.errors?.map((flaw) => ({ ...flaw, ...refusal(flaw) }));
    this.body = body;
    this.retryAfter = retryAfter;
  }
}

/** No answer: the network is gone, or the server is. */
export class Offline extends Error {
  constructor() {
    super(t("problem.offline"));
  }
}

/**
 * Fires `change` whenever the connection is lost or found; `news` when something is known that is not shown; `loggedout` when the log-in has ended. `isBehind` where something was
 * shown since that the server may know better.
 */
export const network = Object.assign(new EventTarget(), { online: true, isBehind: false });

function setOnline(online) {
  if (network.online === online) return;
  network.online = online;
  network.dispatchEvent(new Event("change"));
  if (!online) setTimeout(lookForServer, LOOK_MS);
}

/** While there is no connection, look whether it is back, for a page on which nothing else asks. */
async function lookForServer() {
  if (network.online) return;
  try {
    await fetch("healthz", { signal: AbortSignal.timeout(TIMEOUT_MS) });
    setOnline(true);
  } catch {
    setTimeout(lookForServer, LOOK_MS);
  }
}

// The browser's own word is believed only when it says that the network is gone: "online" may be a router without one.
window.addEventListener("offline", () => setOnline(false));
if (navigator.onLine === false) setOnline(false);

/** Ask, as JSON. Returns the body of the answer, null where it has none; throws Problem or Offline. */
export async function call(method, path, body, headers = {}) {
  const response = await request(method, path, body, headers);
  const isEmpty = response.status === 204 || response.status === 304 || response.headers.get("Content-Length") === "0";
  return isEmpty ? null : await read(response);
}

// While the page starts, it shows what is kept without waiting. These promises tell whether the server says something else.
let doubts = [];

/** The text at a path: the server's, or where that is out of reach or slow, what it answered last. Throws Problem or Offline. */
export async function ask(path, isOptional = false) {
  const known = doubts && (await recall(path));
  if (known && doubts) {
    doubts.push(isOther(path, known, isOptional));
    return known;
  }
  const asked = askServer(path, isOptional);
  try {
    const soon = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    return soon ?? (await untilThen(path, asked));
  } catch (error) {
    const last = error instanceof Offline && (await recall(path));
    network.isBehind ||= error instanceof Offline;
    if (!last) throw error;
    return last;
  }
}

/** What was answered last, where there is such; once the server has told something else, `news` is fired. */
async function untilThen(path, asked) {
  const known = await recall(path);
  if (!known) return asked;
  asked.then((text) => text !== known && network.dispatchEvent(new Event("news")), () => (network.isBehind = true));
  return known;
}

async function askServer(path, isOptional) {
  const response = await request("GET", path).catch((error) => {
    if (isOptional && error.status === 404) return new Response("null");
    throw error;
  });
  const text = await textOf(response);
  keep(path, text);
  return text;
}

async function isOther(path, known, isOptional) {
  try {
    return (await askServer(path, isOptional)) !== known;
  } catch (error) {
    network.isBehind ||= error instanceof Offline;
    return error instanceof Problem;
  }
}

/** From now on the server is asked before anything is shown. Resolves to whether it has told something else than was shown. */
export async function confirmed() {
  const shown = doubts ?? [];
  doubts = null;
  return (await Promise.all(shown)).some(Boolean);
}

/** What a view shows: like `call`, but without a network what the server answered last. */
export const get = async (path) => JSON.parse(await ask(path));

/** A part of a view, or without a network and where this device has not kept it, what `missing()` makes instead. */
export const orMissing = (part, missing) =>
  part.catch((error) => (error instanceof Offline ? missing() : Promise.reject(error)));

/** The same as `get`, or null where there is no such thing. */
export const find = async (path) => JSON.parse(await ask(path, true));
export const post = (path, body, headers) => call("POST", path, body, headers);
export const remove = (path) => call("DELETE", path);

const TYPES = { json: "application/json", xml: "application/xml" };
const FILE_MS = 120000;

/** Send a file as it is. Returns the answer; throws Problem or Offline. */
export async function upload(path, file) {
  const type = TYPES[file.name.split(".").pop().toLowerCase()] ?? "text/csv";
  const response = await request("POST", path, file, { "Content-Type": type }, AbortSignal.timeout(FILE_MS));
  return read(response);
}

/** Have the browser keep an answer as a file of that name. */
export async function download(path, name) {
  const response = await request("GET", path, undefined, {}, AbortSignal.timeout(FILE_MS));
  const address = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), FILE_MS);
}

const unanswered = new Map();

/** A POST for a form or a button: tried again after its answer got lost, it carries the same key and counts once. */
export async function postOnce(path, body) {
  const what = path + JSON.stringify(body);
  if (!unanswered.has(what)) unanswered.set(what, newKey());
  try {
    const answer = await post(path, body, { "Idempotency-Key": unanswered.get(what) });
    unanswered.delete(what);
    return answer;
  } catch (error) {
    if (error instanceof Problem) unanswered.delete(what);
    throw error;
  }
}

/** Random also where the page came over plain HTTP, as in a home network, and randomUUID is missing. */
export function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Every item of a collection, page after page. */
export async function all(path) {
  const items = [];
  for (let cursor = ""; cursor !== null;) {
    const page = await get(
      `${path}${path.includes("?") ? "&" : "?"}limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

/** The raw answer of a call that succeeded, with a token that is still good. `signal` ends a stream; others time out. */
export async function request(method, path, body, headers = {}, signal = AbortSignal.timeout(TIMEOUT_MS)) {
  const spent = load("tokens")?.access_token;
  let response = await send(method, path, body, headers, signal);
  if (response.status === 401 && spent) {
    await refresh(spent);
    response = await send(method, path, body, headers, signal);
  }
  if (response.ok || response.status === 304) return response;
  throw new Problem(
    response.status,
    await read(response).catch(() => null),
    Number(response.headers.get("Retry-After")) || null,
  );
}

async function send(method, path, body, headers, signal) {
  const token = load("tokens")?.access_token;
  const complete = { ...headers, ...(token && { Authorization: `Bearer ${token}` }) };
  if (body !== undefined) complete["Content-Type"] ??= "application/json";
  try {
    const response = await fetch(BASE + path, {
      method,
      headers: complete,
      body: body instanceof Blob ? body : body && JSON.stringify(body),
      signal,
    });
    setOnline(true);
    return response;
  } catch (error) {
    // Only our own caller aborts; a time-out means that no answer came.
    if (error.name === "AbortError") throw error;
    setOnline(false);
    throw new Offline();
  }
}

const read = async (response) => JSON.parse(await textOf(response));

async function textOf(response) {
  try {
    return await response.text();
  } catch {
    setOnline(false);
    throw new Offline(); // the network broke off in the middle of the answer
  }
}

let refreshing = null;

/** Exchange the refresh token, once for all calls that wait for it. Another tab may have been quicker. */
async function refresh(spent) {
  if (load("tokens")?.access_token !== spent) return;
  refreshing ??= exchange().finally(() => (refreshing = null));
  await refreshing;
}

async function exchange() {
  const { refresh_token } = load("tokens");
  const response = await send("POST", "/auth/refresh", { refresh_token }, {}, AbortSignal.timeout(TIMEOUT_MS));
  if (response.ok) return save("tokens", await read(response));
  if (response.status === 401) endLogin();
  throw new Problem(response.status, await read(response).catch(() => null));
}

export const isLoggedIn = () => load("tokens") !== null;

export async function login(email, password) {
  save("tokens", await post("/auth/login", { email, password }));
  // What a stranger's taps left behind is not this person's; one's own are still to be sent.
  if (load("account") !== email.toLowerCase()) forgetPerson();
  save("account", email.toLowerCase());
}

export async function register(values) {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await post("/auth/register", { ...values, timezone });
  await login(values.email, values.password);
}

/**
 * End the log-in on the server, and then on this device. Throws Offline where the server cannot be reached, and stays
 * logged in: a log-in forgotten only here would still be good there. One that the server has ended already is forgotten.
 */
export async function logout() {
  try {
    await post("/auth/logout");
  } catch (error) {
    if (!(error instanceof Problem && error.status === 401)) throw error;
  }
  leave();
}

/** End the log-in on this device, with all that was begun here. */
export function leave() {
  forgetPerson();
  forget("account");
  endLogin();
}

/** What was begun here, and is not on the server yet. */
function forgetPerson() {
  ["tap.", "plan."].flatMap(namesOf).forEach(forget);
  ["timer", "draft", "suggestion", "session", "past", "preferences", "plates", "kept_at", "notices", "here", "typed"].forEach(forget);
  forgetAnswers();
}

/** After the server has ended every log-in of this person. */
export function forgetLogin() {
  forget("tokens");
  forgetAnswers();
}

function endLogin() {
  forgetLogin();
  network.dispatchEvent(new Event("loggedout"));
}
