// My plans, the days of one, and the start of a workout.

import { all, call, get, postOnce, Problem, remove } from "./api.js";
import { cards, dayCard, notes, setsOf } from "./cards.js";
import { wishForm } from "./coach.js";
import { announce, button, confirm, h, sheet } from "./dom.js";
import { begun } from "./draft.js";
import { date } from "./format.js";
import { preference } from "./preferences.js";
import { weekList } from "./weeks.js";

export async function showPlans(place) {
  const [plans, active] = await Promise.all([all("/plans"), activeWorkout()]);
  const unsaved = begun(null) ? h("a", { class: "button", href: "#/plans/new" }, "Go on with the plan that you began") : "";
  place.replaceChildren(active ? resumeCard(active) : "", ...(plans.length ? mine(plans) : await firstSteps()), unsaved, archived());
}

const mine = (plans) => [
  h("h1", {}, "My plans"),
  cards(plans, "#/plans"),
  h("a", { class: "button", href: "#/coach" }, "Make a plan for me"),
  h(
    "p",
    { class: "row" },
    h("a", { class: "button", href: "#/templates" }, "Ready-made plans"),
    h("a", { class: "button", href: "#/plans/new" }, "New plan"),
  ),
];

/** The plans that were put away, asked for when they are to be seen. */
function archived() {
  const list = h("div", { "aria-live": "polite" });
  const fold = h("details", { class: "notes" }, h("summary", {}, "Archived plans"), list);
  fold.addEventListener("toggle", async () => {
    if (!fold.open) return;
    const plans = await all("/plans?archived=true");
    list.replaceChildren(plans.length ? cards(plans, "#/plans") : h("p", { class: "faint" }, "None."));
  });
  return fold;
}

/** What somebody new sees: three ways to a plan, the easiest first. */
async function firstSteps() {
  const [wishes, templates] = await Promise.all([wishForm(), all("/templates")]);
  return [
    h("h1", {}, "Your first plan"),
    h("p", { class: "faint" }, "No plans yet. Answer these questions and get one made for you."),
    ...wishes,
    h("h2", {}, "Or copy a ready-made one"),
    cards(templates, "#/templates"),
    h("h2", {}, "Or make your own"),
    h("a", { class: "button", href: "#/plans/new" }, "New plan"),
  ];
}

async function activeWorkout() {
  try {
    return await get("/sessions/active");
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
}

function resumeCard({ id, name }) {
  return h(
    "a",
    { class: "card resume", href: `#/workout/${id}` },
    h("span", {}, "Workout in progress"),
    h("strong", {}, name),
    h("span", { class: "go" }, "Continue"),
  );
}

export async function showPlan(place, id) {
  const [plan, { items }] = await Promise.all([get(`/plans/${id}`), get(`/sessions?plan_id=${id}&status=finished&limit=1`)]);
  const due = plan.archived ? null : dayDue(plan.days, items[0]);
  const archive = async (archived) => {
    await call("PATCH", `/plans/${id}`, { archived });
    await showPlan(place, id);
    announce(archived ? "Archived." : "Back among your plans.");
  };
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, "My plans")),
    h("h1", { tabindex: "-1" }, plan.name),
    plan.archived ? h("p", { class: "faint" }, "Archived: it is not among your plans, and its days are not due.") : "",
    weekList(plan),
    begun(id) ? h("p", { class: "warning" }, "Your changes are not saved yet. ", h("a", { href: `#/plans/${id}/edit` }, "Go on")) : "",
    ...plan.warnings.map((warning) => h("p", { class: "warning" }, warning.detail ?? String(warning))),
    ...plan.days.map((day) =>
      dayCard(day, { starting: start, isDue: day === due, more: plan.current_week || progresses(day) ? nextTime(id, day) : null }),
    ),
    plan.notes ? notes(plan.notes) : "",
    h(
      "p",
      { class: "row" },
      h("a", { class: "button", href: `#/plans/${id}/edit` }, "Change"),
      button("Copy", () => copy(plan)),
      button("Share", () => share(plan)),
      button(plan.archived ? "Bring back" : "Archive", () => archive(!plan.archived)),
    ),
    h("p", { class: "row" }, button("Delete this plan", () => confirmRemoval(plan), { class: "quiet" })),
  );
}

async function copy({ id }) {
  const plan = await postOnce(`/plans/${id}/copy`);
  location.hash = `#/plans/${plan.id}/edit`;
}

/** A link to the plan for others: it shows its days and targets, and nobody's name or workouts. */
async function share({ id, name }) {
  const { code } = await call("PUT", `/plans/${id}/share`);
  const address = `${location.href.split("#")[0]}#/shared/${code}`;
  sheet(`Share “${name}”`, (close) => {
    const end = async () => {
      await remove(`/plans/${id}/share`);
      close();
      announce("The link leads nowhere now.");
    };
    const send = () => navigator.share({ title: name, url: address });
    return [
      h("p", {}, "Whoever has this link sees the plan, and can copy it. It tells nobody who you are."),
      h("p", {}, h("code", { class: "token" }, address)),
      navigator.share ? button("Send it", send, { class: "primary" }) : "",
      button("Stop sharing", end),
    ];
  });
}

/** The day that comes next: today's by its weekday, or else the one after the day that was done last. */
function dayDue(days, last) {
  const timeZone = preference("timezone");
  const weekday = new Date().toLocaleDateString("en", { timeZone, weekday: "long" }).toLowerCase();
  const full = days.filter(({ exercises }) => exercises.length);
  const index = full.findIndex(({ id }) => id === last?.day_id);
  const isDoneToday = last && date(last.started_at) === date(Date.now());
  const today = !isDoneToday && full.find((day) => day.weekday === weekday);
  return today || (full[(index + 1) % full.length] ?? null);
}

const progresses = ({ exercises }) => exercises.some(({ progression }) => progression && progression.rule !== "none");

/** What the day comes to today and why, asked for when it is opened. */
function nextTime(planId, day) {
  const list = h("ul", { class: "entries", "aria-live": "polite" });
  const fold = h("details", { class: "notes" }, h("summary", {}, "Today’s targets"), list);
  fold.addEventListener("toggle", async () => {
    if (!fold.open) return;
    const { exercises } = await get(`/plans/${planId}/days/${day.id}/next`);
    list.replaceChildren(...exercises.filter(({ reason }) => reason).map(nextLine));
  });
  return fold;
}

const nextLine = ({ exercise, sets, planned, set_targets, reason }) =>
  h(
    "li",
    {},
    h("span", {}, `${exercise.name}: ${setsOf({ sets, ...planned, set_targets })}`),
    h("span", { class: "faint" }, reason),
  );

async function start(day) {
  try {
    const session = await postOnce("/sessions", { day_id: day.id });
    location.hash = `#/workout/${session.id}`;
  } catch (error) {
    if (!(error instanceof Problem && error.status === 409 && error.body.session_id)) throw error;
    offerToContinue(error.body.session_id);
  }
}

function offerToContinue(id) {
  sheet("Workout in progress", (close) => [
    h("p", {}, "Finish it before you start another one."),
    button("Continue workout", () => (close(), (location.hash = `#/workout/${id}`)), { class: "primary" }),
  ]);
}

function confirmRemoval(plan) {
  confirm(`Delete “${plan.name}”?`, "The workouts you did with this plan are kept.", "Delete", async () => {
    await remove(`/plans/${plan.id}`);
    location.hash = "#/plans";
  });
}
