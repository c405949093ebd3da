// My plans, the days of one, and the start of a workout.

import { all, get, postOnce, Problem, remove } from "./api.js";
import { button, h, sheet, words } from "./dom.js";
import { describe, plural, setType } from "./format.js";

export async function showPlans(place) {
  const [plans, active] = await Promise.all([all("/plans"), activeWorkout()]);
  place.replaceChildren(
    active ? resumeCard(active) : "",
    h("h1", {}, "My plans"),
    plans.length
      ? h(
          "ul",
          { class: "cards" },
          plans.map((plan) => planCard(plan, "#/plans")),
        )
      : h("p", { class: "faint" }, "No plans yet. Copy a ready-made one, or make your own."),
    h(
      "p",
      { class: "row" },
      h("a", { class: "button", href: "#/templates" }, "Ready-made plans"),
      h("a", { class: "button", href: "#/plans/new" }, "New plan"),
    ),
  );
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
    h("span", {}, "You are in the middle of"),
    h("strong", {}, name),
    h("span", { class: "go" }, "Continue"),
  );
}

export function planCard(plan, path) {
  const facts = [words(plan.goal), `${plan.sessions_per_week} × a week`, `${plan.session_minutes} min`].join(" · ");
  return h(
    "li",
    {},
    h(
      "a",
      { class: "card", href: `${path}/${plan.id}` },
      h("strong", {}, plan.name),
      h("span", { class: "faint" }, facts),
    ),
  );
}

export async function showPlan(place, id) {
  const plan = await get(`/plans/${id}`);
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, "My plans")),
    h("h1", {}, plan.name),
    ...plan.warnings.map((warning) => h("p", { class: "warning" }, warning.detail ?? String(warning))),
    ...plan.days.map((day) => dayCard(day, start)),
    h(
      "p",
      { class: "row" },
      button("Delete this plan", () => confirmRemoval(plan), { class: "quiet" }),
    ),
    plan.notes ? notes(plan.notes) : "",
  );
}

export const notes = (text) => h("details", { class: "notes" }, h("summary", {}, "About this plan"), h("p", {}, text));

export function dayCard(day, starting) {
  return h(
    "section",
    { class: "card" },
    h("h2", {}, day.name),
    h(
      "p",
      { class: "faint" },
      [day.weekday && words(day.weekday), `about ${day.estimated_minutes ?? "?"} min`].filter(Boolean).join(" · "),
    ),
    h("ul", { class: "entries" }, day.exercises.map(entryLine)),
    starting && day.exercises.length
      ? button("Start", () => starting(day), { class: "primary", "aria-label": `Start ${day.name}` })
      : null,
  );
}

function entryLine(entry) {
  const target = describe({ ...entry, rir: null, tempo: null });
  return h(
    "li",
    {},
    h("span", {}, entry.exercise.name),
    h(
      "span",
      { class: "faint" },
      [plural(entry.sets, `${setType(entry)} set`.trim()), target].filter(Boolean).join(" × "),
    ),
  );
}

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
  sheet("A workout is under way", (close) => [
    h("p", {}, "Finish it before you start another one."),
    button("Continue it", () => (close(), (location.hash = `#/workout/${id}`)), { class: "primary" }),
  ]);
}

function confirmRemoval(plan) {
  sheet(`Delete “${plan.name}”?`, (close) => [
    h("p", {}, "The workouts that you did by it stay."),
    button(
      "Delete",
      async () => {
        await remove(`/plans/${plan.id}`);
        close();
        location.hash = "#/plans";
      },
      { class: "primary danger" },
    ),
  ]);
}
