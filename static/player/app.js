// The page itself: which view the address asks for, the tabs, and the line that tells of a lost network.

import { keepPlans } from "./ahead.js";
import { confirmed, isLoggedIn, network, Offline } from "./api.js";
import { announce, closeSheets, complain, h, notHere, reasons } from "./dom.js";
import { learnPreferences } from "./preferences.js";
import { flush, kept, queue } from "./queue.js";
import { workoutSeen } from "./seen.js";
import { load, save } from "./storage.js";
import { startWorker } from "./versions.js";
import { loadAll, Missing, wanted } from "./views.js";
import { learn, t } from "./words.js";

// Views that a tab stands for beyond those whose address begins like its own.
const ALSO = { "#/plans": /^#\/(templates|coach)/, "#/progress": /^#\/exercises/, "#/history": /^#\/workout/ };

const RELOAD_AGAIN_MS = 10000;

let leave = null;
let visit = 0;
let hasFailed = false;
let isTypedIn = false;

async function show() {
  const { view, id, isWhole } = wanted();
  closeSheets(); // they belong to the page that is left
  const place = h("div", { class: "place" });
  document.getElementById("view").replaceChildren(place);
  showTabs(isLoggedIn() && !isWhole);
  window.scrollTo(0, 0);
  if (await fill(place, view, id)) arrive(place);
}

/** Show the same by what the server says now, unless something was typed, or a sheet is open. */
async function refresh() {
  network.isBehind = false;
  const { view, id, isOnce } = wanted();
  if (isTypedIn || document.querySelector("dialog[open]") || (isOnce && !hasFailed)) return;
  const place = h("div", { class: "place" });
  if (await fill(place, view, id)) document.getElementById("view").replaceChildren(place);
}

/** Returns whether it is still wanted by then. */
async function fill(place, view, id) {
  const mine = ++visit;
  leave?.();
  leave = null;
  hasFailed = isTypedIn = false;
  try {
    const ending = await view(place, id);
    // Whoever went on in the meantime does not want a view that goes on following a workout.
    if (mine === visit) leave = ending ?? null;
    else ending?.();
  } catch (error) {
    if (mine === visit && !(error instanceof Missing && (await reloadOnce()))) showFailure(place, error);
  }
  return mine === visit;
}

function showTabs(visible) {
  const tabs = document.getElementById("tabs");
  tabs.hidden = !visible;
  for (const tab of tabs.children) {
    const here = (location.hash || "#/plans").startsWith(tab.hash) || ALSO[tab.hash]?.test(location.hash);
    if (here) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
}

/** Large text breaks them into rows; what stands above them, and what is scrolled to, goes by their height. */
function measureTabs([{ target }]) {
  document.documentElement.style.setProperty("--tabs", `${target.offsetHeight}px`);
}

/** Tell where one is, and let the keyboard go on from there. */
function arrive(place) {
  const heading = place.querySelector("h1");
  document.title = heading ? t("app.title", { heading: heading.textContent }) : t("app.name");
  if (!heading || document.querySelector("dialog[open]")) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** After a new version was installed on the server, the files of the old one are gone. Returns whether a reload helps. */
async function reloadOnce() {
  const isThere = await fetch("healthz").then(({ ok }) => ok, () => false);
  const mayHelp = isThere && !(Date.now() - load("reloaded") < RELOAD_AGAIN_MS);
  if (mayHelp) {
    save("reloaded", Date.now());
    location.reload();
  }
  return mayHelp;
}

function showFailure(place, error) {
  if (!isLoggedIn()) return; // the log-in is on its way
  hasFailed = true;
  const seen = workoutSeen();
  place.replaceChildren(
    h("h1", {}, t(error instanceof Offline ? "app.offline" : "app.failed")),
    error instanceof Offline ? notHere() : h("p", {}, reasons(error)),
    h("p", {}, h("button", { type: "button", class: "primary", onclick: show }, t("app.retry"))),
    h("p", {}, seen ? h("a", { class: "button", href: `#/workout/${seen.id}` }, t("app.continue", seen)) : toPlans()),
  );
}

const toPlans = () => h("a", { href: "#/plans" }, t("app.to_plans"));

function showNetwork() {
  const line = document.getElementById("network");
  const text = networkText();
  line.hidden = !text;
  if (line.textContent !== text) line.textContent = text;
}

function networkText() {
  const taps = kept();
  if (!network.online) return t(taps.length ? "network.offline_kept" : "network.offline", { count: taps.length });
  return taps.some(({ tries }) => tries > 1) ? t("network.busy", { count: taps.length }) : "";
}

/** The words of the page's own file, which is the same in every language. */
function translate() {
  document.getElementById("tabs").setAttribute("aria-label", t("tabs"));
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = t(one.dataset.word);
}

let wasOnline = true;

function networkChanged() {
  showNetwork();
  if (network.online && !wasOnline) {
    announce(t("network.back"));
    if (hasFailed || network.isBehind) refresh();
  }
  wasOnline = network.online;
}

async function start() {
  await learn().catch(reloadOnce); // without words there is nothing to show
  translate();
  network.addEventListener("change", networkChanged);
  network.addEventListener("news", refresh);
  network.addEventListener("loggedout", show);
  queue.addEventListener("change", showNetwork);
  queue.addEventListener("sent", showNetwork);
  queue.addEventListener("refused", ({ detail }) => complain(detail));
  new ResizeObserver(measureTabs).observe(document.getElementById("tabs"));
  window.addEventListener("hashchange", show);
  window.addEventListener("input", () => (isTypedIn = true));
  window.addEventListener("loggedin", () => learnPreferences().then(show, show));
  window.addEventListener("unhandledrejection", (event) => complain(event.reason));
  flush();
  if (isLoggedIn() && !load("preferences")) await learnPreferences().catch(() => {});
  show().then(settle);
}

/** What the first screen showed before the server was asked is put right, also where this device alone knows better. */
async function settle() {
  prepare();
  const isBehind = await confirmed();
  const isOther = isLoggedIn() && (await learnPreferences().catch(() => false));
  if (isBehind || isOther || !network.online) refresh();
}

/** What the first screen had not to wait for: it makes the next ones independent of the network. */
function prepare() {
  const later = window.requestIdleCallback ?? setTimeout;
  later(() => {
    loadAll();
    startWorker();
    keepPlans().catch(() => {});
  });
}

start();
