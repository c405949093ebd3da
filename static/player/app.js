// The page itself: which view the address asks for, the tabs, and the line that tells of a lost network.

import { isLoggedIn, network } from "./api.js";
import { announce, complain, h, reasons } from "./dom.js";
import { learnPreferences } from "./preferences.js";
import { flush, kept, queue } from "./queue.js";
import { load, save } from "./storage.js";
import { startWorker } from "./versions.js";
import { loadAll, Missing, wanted } from "./views.js";
import { learn, t } from "./words.js";

// Views that a tab stands for beyond those whose address begins like its own.
const ALSO = { "#/plans": /^#\/(templates|coach)/, "#/progress": /^#\/exercises/, "#/history": /^#\/workout/ };

const RELOAD_AGAIN_MS = 10000;

let leave = null;
let visit = 0;

async function show() {
  const mine = ++visit;
  leave?.();
  leave = null;
  const { view, id, isWhole } = wanted();
  const place = h("div", { class: "place" });
  document.getElementById("view").replaceChildren(place);
  showTabs(isLoggedIn() && !isWhole);
  window.scrollTo(0, 0);
  try {
    const ending = await view(place, id);
    // Whoever went on in the meantime does not want a view that goes on following a workout.
    if (mine === visit) leave = ending ?? null;
    else ending?.();
  } catch (error) {
    if (mine === visit && !(error instanceof Missing && (await reloadOnce()))) showFailure(place, error);
  }
  if (mine === visit) arrive(place);
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
  place.replaceChildren(
    h("h1", {}, t("app.failed")),
    h("p", {}, reasons(error)),
    h("p", {}, h("button", { type: "button", class: "primary", onclick: show }, t("app.retry"))),
    h("p", {}, workoutSeen() ?? h("a", { href: "#/plans" }, t("app.to_plans"))),
  );
}

/** The way to the workout that this device has seen last, which can go on without a network. */
function workoutSeen() {
  const seen = load("session");
  if (seen?.state.status !== "active") return null;
  return h("a", { class: "button", href: `#/workout/${seen.state.session_id}` }, t("app.continue", { name: seen.whole.name }));
}

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
  if (network.online && !wasOnline) announce(t("network.back"));
  wasOnline = network.online;
}

async function start() {
  await learn();
  translate();
  network.addEventListener("change", networkChanged);
  network.addEventListener("loggedout", show);
  queue.addEventListener("change", showNetwork);
  queue.addEventListener("sent", showNetwork);
  queue.addEventListener("refused", ({ detail }) => complain(detail));
  window.addEventListener("hashchange", show);
  window.addEventListener("loggedin", () => learnPreferences().then(show, show));
  window.addEventListener("unhandledrejection", (event) => complain(event.reason));
  flush();
  show().then(prepare);
  // What was drawn in another unit must not be read in this one.
  if (isLoggedIn()) learnPreferences().then((isNew) => isNew && show(), () => {});
}

start();

/** What the first screen had not to wait for: it makes the next ones independent of the network. */
function prepare() {
  const later = window.requestIdleCallback ?? setTimeout;
  later(() => {
    loadAll();
    startWorker();
  });
}
