// Plans and their days, as cards; the ready-made ones and the coach's look the same.

import { button, h, words } from "./dom.js";
import { describe, GOALS, plural, setType } from "./format.js";

export const cards = (plans, path) =>
  h(
    "ul",
    { class: "cards" },
    plans.map((plan) => planCard(plan, path)),
  );

function planCard(plan, path) {
  const facts = [GOALS[plan.goal], `${plan.sessions_per_week}× a week`, `${plan.session_minutes} min`].join(" · ");
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

export const notes = (text) => h("details", { class: "notes" }, h("summary", {}, "About this plan"), h("p", {}, text));

/** A day of a plan. `starting` is called with it when it is to begin; `more` is shown below its exercises. */
export function dayCard(day, starting = null, more = null) {
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
    more,
    starting && day.exercises.length
      ? button("Start", () => starting(day), { class: "primary", "aria-label": `Start ${day.name}` })
      : null,
  );
}

/** "3 sets × 8–12 reps · 60 kg", or where the sets differ "3 sets: 5 reps · 100 kg, 3 reps · 110 kg, …". */
export function setsOf(entry) {
  const { set_targets, ...own } = { ...entry, rir: null, tempo: null };
  const count = plural(entry.sets, `${setType(entry)} set`.trim());
  // What one of the sets leaves out is the entry's own.
  const each = set_targets?.map((one) => [describe({ ...own, ...one, rir: null }), setType(one)].filter(Boolean).join(", "));
  return each ? `${count}: ${each.join("; ")}` : [count, describe(own)].filter(Boolean).join(" × ");
}

function entryLine(entry) {
  return h(
    "li",
    {},
    h("span", {}, entry.exercise.name, entry.superset && [" ", h("span", { class: "badge" }, `superset ${entry.superset}`)]),
    h("span", { class: "faint" }, setsOf(entry)),
    entry.notes && h("span", { class: "faint" }, entry.notes),
  );
}
