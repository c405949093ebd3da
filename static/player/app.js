// The page itself: which view the address asks for, the tabs, and the line that tells of a lost network.

import { isLoggedIn, network } from "./api.js";
import { showAccount } from "./account.js";
import { showBody } from "./body.js";
import { showBuilder } from "./builder.js";
import { showCoach, showSuggestion } from "./coach.js";
import { announce, complain, h } from "./dom.js";
import { showExercise } from "./exercise.js";
import { showExerciseForm, showExercises } from "./exercises.js";
import { showGoals } from "./goals.js";
import { showHistory } from "./history.js";
import { showForgotten, showReset, showVerification } from "./links.js";
import { showLogin } from "./login.js";
import { showImport, showMoving } from "./moving.js";
import { showPast } from "./past.js";
import { showPlan, showPlans } from "./plans.js";
import { learnPreferences } from "./preferences.js";
import { showPlayer } from "./player.js";
import { showProgress } from "./progress.js";
import { flush, kept, queue } from "./queue.js";
import { load } from "./storage.js";
import { showSummary } from "./summary.js";
import { showShared, showTemplate, showTemplates } from "./templates.js";
import { learn, t } from "./words.js";

// A view fills the element that it is given, and may return a function that ends what it has begun.
const VIEWS = [
  [/^#\/plans$/, showPlans],
  [/^#\/plans\/new$/, showBuilder],
  [/^#\/plans\/(\d+)$/, showPlan],
  [/^#\/plans\/(\d+)\/edit$/, showBuilder],
  [/^#\/coach$/, showCoach],
  [/^#\/coach\/plan$/, showSuggestion],
  [/^#\/templates$/, showTemplates],
  [/^#\/templates\/(\d+)$/, showTemplate],
  [/^#\/workout\/(\d+)$/, showPlayer],
  [/^#\/workout\/(\d+)\/summary$/, showSummary],
  [/^#\/progress$/, showProgress],
  [/^#\/history$/, showHistory],
  [/^#\/history\/new$/, showPast],
  [/^#\/exercises$/, showExercises],
  [/^#\/exercises\/new$/, showExerciseForm],
  [/^#\/exercises\/(\d+)$/, showExercise],
  [/^#\/exercises\/(\d+)\/edit$/, showExerciseForm],
  [/^#\/body$/, showBody],
  [/^#\/body\/(\w+)$/, showBody],
  [/^#\/goals$/, showGoals],
  [/^#\/account$/, showAccount],
  [/^#\/moving$/, showMoving],
  [/^#\/moving\/(\d+)$/, showImport],
];

// Links from outside lead to these, whether one is logged in or not.
const OPEN = [
  [/^#\/shared\/([\w-]+)$/, showShared],
  [/^#\/forgotten$/, showForgotten],
  [/^#\/reset\/([\w-]+)$/, showReset],
  [/^#\/verify\/([\w-]+)$/, showVerification],
];

// Views that a tab stands for beyond those whose address begins like its own.
const ALSO = { "#/plans": /^#\/(templates|coach)/, "#/progress": /^#\/exercises/, "#/history": /^#\/workout/ };

let leave = null;
let visit = 0;

async function show() {
  const mine = ++visit;
  leave?.();
  leave = null;
  const { view, id, isPlayer } = wanted();
  const place = h("div", { class: "place" });
  document.getElementById("view").replaceChildren(place);
  showTabs(isLoggedIn() && !isPlayer);
  window.scrollTo(0, 0);
  try {
    const ending = await view(place, id);
    // Whoever went on in the meantime does not want a view that goes on following a workout.
    if (mine === visit) leave = ending ?? null;
    else ending?.();
  } catch (error) {
    if (mine === visit) showFailure(place, error);
  }
  if (mine === visit) arrive(place);
}

function wanted() {
  for (const [pattern, view] of OPEN) {
    const found = location.hash.match(pattern);
    if (found) return { view, id: found[1], isPlayer: true };
  }
  if (!isLoggedIn()) return lookedAt() ?? { view: showLogin };
  for (const [pattern, view] of VIEWS) {
    const found = location.hash.match(pattern);
    if (found) return { view, id: idIn(found[1]), isPlayer: view === showPlayer };
  }
  return { view: showPlans };
}

/** A ready-made plan, or all of them: what somebody without an account can see. */
function lookedAt() {
  const found = location.hash.match(/^#\/templates(?:\/(\d+))?$/);
  return found && { view: found[1] ? showTemplate : showTemplates, id: idIn(found[1]) };
}

/** The number in an address, the word in its place, or null. */
const idIn = (text = null) => (/^\d+$/.test(text) ? Number(text) : text);

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

function showFailure(place, error) {
  if (!isLoggedIn()) return; // the log-in is on its way
  place.replaceChildren(
    h("h1", {}, t("app.failed")),
    h("p", {}, error.message),
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
  show();
  // What was drawn in another unit must not be read in this one.
  if (isLoggedIn()) learnPreferences().then((isNew) => isNew && show(), () => {});
}

start();
