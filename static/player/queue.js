// Taps that change a workout: kept on this device until the server has answered, sent in order, each counted once.
//
// Every tap is stored with its Idempotency-Key before it is sent. A tap whose answer got lost is sent again with the
// same key, so the server answers it again and does not do it again, even after this page was reloaded.

import { call, isLoggedIn, network, newKey, Offline, Problem } from "./api.js";
import { forget, load, namesOf, save } from "./storage.js";

const RETRY_MS = 3000;
const TIME = /^\/(completed|paused|resumed|ended)_at$/;
const DAY = /^\/day_id$/;
const waiting = new Map(); // by a tap's name the {resolve, reject} of the code on this page that made it

/** Fires `change` when the kept taps change, `sent` or `refused` when one was answered that this page did not wait for. */
export const queue = new EventTarget();

/** Each tap has a place of its own in the storage, so that two tabs cannot write over each other's. */
const names = () => namesOf("tap.");

export const kept = () => names().map(load).filter(Boolean);

/**
 * Make a call, now or when the network is back. Resolves to `{state, again}`: its answer, and whether it was retried. `changes`
 * are made afterwards to the session that it answers with.
 */
export function tap(method, path, body, key = newKey(), changes = null) {
  const name = `tap.${Date.now()}.${key}`;
  const answer = new Promise((resolve, reject) => waiting.set(name, { resolve, reject }));
  store(name, { key, method, path, body, changes, tries: 0 });
  flush();
  return answer;
}

function store(name, entry) {
  save(name, entry);
  queue.dispatchEvent(new Event("change"));
}

let flushing = false;

/** Send what is kept, one after the other, and stop at the first that gets no answer. */
export async function flush() {
  if (flushing || !isLoggedIn()) return;
  flushing = true;
  try {
    // One tab at a time where the browser can promise it; without, the keys still make a tap sent twice count once.
    await (navigator.locks ? navigator.locks.request("workout-queue", sendAll) : sendAll());
  } finally {
    flushing = false;
  }
  if (names().length) setTimeout(flush, RETRY_MS);
}

async function sendAll() {
  for (let name = names()[0]; name; name = names()[0]) {
    const entry = load(name);
    store(name, { ...entry, tries: entry.tries + 1 });
    try {
      const state = await send(entry);
      if (entry.changes) tap("PATCH", `/sessions/${state.id}`, entry.changes).catch(() => {});
      settle(name, (tapper) => tapper.resolve({ state, again: entry.tries > 0 }));
    } catch (error) {
      if (mayWorkLater(error)) return;
      const body = mended(entry.body, error);
      if (body) {
        store(name, { ...entry, key: newKey(), body });
        continue;
      }
      const isHeard = settle(name, (tapper) => tapper.reject(error));
      if (!isHeard) queue.dispatchEvent(new CustomEvent("refused", { detail: error }));
    }
  }
}

/** The server counts a POST once by its key; of the other methods a second call changes nothing. */
async function send({ method = "POST", path, body, key }) {
  return call(method, await named(path), body, method === "POST" ? { "Idempotency-Key": key } : {});
}

/** The path, in which a set that was added offline (`new-ENTRY-POSITION`) goes by the id that the server has given it. */
async function named(path) {
  const found = path.match(/^(\/sessions\/\d+)\/sets\/new-(\d+)-(\d+)/);
  if (!found) return path;
  const [whole, session, entryId, position] = found;
  const { exercises } = await call("GET", session);
  const entry = exercises.find(({ id }) => id === Number(entryId));
  const set = entry?.sets.find((one) => one.position === Number(position));
  return path.replace(whole, `${session}/sets/${set?.id ?? 0}`);
}

function mayWorkLater(error) {
  return (
    error instanceof Offline ||
    (error instanceof Problem && (error.status >= 500 || [401, 408, 429].includes(error.status)))
  );
}

/**
 * What a tap is sent again with, so that no set is lost: without its time, where that is refused, say of a clock that was
 * changed; without its day, where the plan has it no more. Null where neither helps.
 */
function mended(body, { status, errors }) {
  const isAbout = (pattern) => status === 422 && errors?.length && errors.every(({ pointer }) => pattern.test(pointer));
  const without = (pattern) => Object.fromEntries(Object.entries(body).filter(([name]) => !pattern.test(`/${name}`)));
  if (isAbout(TIME) && !body.exercises) return without(TIME);
  return isAbout(DAY) ? without(DAY) : null;
}

/** Forget a tap that was answered. Returns whether code on this page waited for it. */
function settle(name, tell) {
  forget(name);
  queue.dispatchEvent(new Event("change"));
  const tapper = waiting.get(name);
  waiting.delete(name);
  if (tapper) tell(tapper);
  else queue.dispatchEvent(new Event("sent")); // tapped before a reload, or in another tab
  return Boolean(tapper);
}

/** Another tab has the same taps before it, and may have sent one of this tab's. */
function lookAround() {
  const still = new Set(names());
  for (const name of [...waiting.keys()].filter((name) => !still.has(name))) {
    waiting.get(name).resolve({ state: null, again: true });
    waiting.delete(name);
  }
  queue.dispatchEvent(new Event("change"));
}

window.addEventListener("storage", lookAround);
window.addEventListener("online", flush);
window.addEventListener("loggedin", flush);
network.addEventListener("change", () => network.online && flush());
