// The page itself: which view the address asks for, the tabs, and the line that tells of a lost network.

import { isLoggedIn, network } from "./api.js";
import { showAccount } from "./account.js";
import { showBody } from "./body.js";
import { showBuilder } from "./builder.js";
import { showCoach, showSuggestion } from "./coach.js";
import { announce, complain, h } from "./dom.js";
import { showExercise } from "./exercise.js";
import { showExerciseForm, showExercises } from "./exercises.js";
import { plural } from "./format.js";
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
  document.title = heading ? `${heading.textContent} · Workout` : "Workout";
  if (!heading || document.querySelector("dialog[open]")) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function showFailure(place, error) {
  if (!isLoggedIn()) return; // the log-in is on its way
  place.replaceChildren(
    h("h1", {}, "Something went wrong"),
    h("p", {}, error.message),
    h("p", {}, h("button", { type: "button", class: "primary", onclick: show }, "Try again")),
    h("p", {}, workoutSeen() ?? h("a", { href: "#/plans" }, "Back to my plans")),
  );
}

/** The way to the workout that this device has seen last, which can go on without a network. */
function workoutSeen() {
  const seen = load("session");
  if (seen?.state.status !== "active") return null;
  return h("a", { class: "button", href: `#/workout/${seen.state.session_id}` }, `Continue ${seen.whole.name}`);
}

function showNetwork() {
  const line = document.getElementById("network");
  const text = networkText();
  line.hidden = !text;
  if (line.textContent !== text) line.textContent = text;
}

function networkText() {
  const taps = kept();
  const saved = `${plural(taps.length, "change")} ${taps.length === 1 ? "is" : "are"} saved and will be sent`;
  if (!network.online) return taps.length ? `No connection. ${saved} when you are back online.` : "No connection.";
  return taps.some(({ tries }) => tries > 1) ? `The server is busy. ${saved} soon.` : "";
}

let wasOnline = true;

function networkChanged() {
  showNetwork();
  if (network.online && !wasOnline) announce("You are back online.");
  wasOnline = network.online;
}

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
