// Plans and their days, as cards; the ready-made ones and the coach's look the same.

import { isLoggedIn } from "./api.js";
import { button, h, words } from "./dom.js";
import { describe, GOALS, number, plural, setType } from "./format.js";

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

/**
 * A day of a plan. `starting` is called with it when it is to begin; `more` is shown below its exercises; `isDue` marks the day
 * that comes next.
 */
export function dayCard(day, { starting = null, more = null, isDue = false } = {}) {
  const facts = [day.weekday && words(day.weekday), `about ${day.estimated_minutes ?? "?"} min`];
  return h(
    "section",
    { class: isDue ? "card due" : "card" },
    h("h2", {}, day.name, isDue && [" ", h("span", { class: "badge" }, "next")]),
    h("p", { class: "faint" }, facts.filter(Boolean).join(" · ")),
    day.notes ? h("p", { class: "faint" }, day.notes) : "",
    h("ul", { class: "entries" }, lifts(day.exercises).map(liftLine)),
    more,
    starting && day.exercises.length
      ? button("Start", () => starting(day), { class: isDue ? "primary" : null, "aria-label": `Start ${day.name}` })
      : null,
  );
}

/** The entries of a day, those next to each other of one exercise together: its warm-up and its working sets. */
function lifts(entries) {
  const found = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last?.[0].exercise.slug === entry.exercise.slug && last[0].superset === entry.superset) last.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** "3 sets × 8–12 reps · 60 kg", or where the sets differ "3 sets: 5 reps · 100 kg, 3 reps · 110 kg, …". */
export function setsOf(entry) {
  const { set_targets, ...own } = { ...entry, rir: null, tempo: null };
  const count = plural(entry.sets, `${setType(entry)} set`.trim());
  // What one of the sets leaves out is the entry's own.
  const each = set_targets?.map((one) => [describe({ ...own, ...one, rir: null }), setType(one)].filter(Boolean).join(", "));
  return each ? `${count}: ${each.join("; ")}` : [count, describe(own)].filter(Boolean).join(" × ");
}

/** What else is planned for the sets of an entry. */
const waysOf = ({ rir, tempo }) =>
  [rir !== null && rir !== undefined && `${number(rir)} in reserve`, tempo && `tempo ${tempo}`].filter(Boolean);

function liftLine(entries) {
  const [{ exercise, superset }] = entries;
  return h(
    "li",
    {},
    h(
      "span",
      {},
      isLoggedIn() && exercise.id ? h("a", { href: `#/exercises/${exercise.id}` }, exercise.name) : exercise.name,
      superset && [" ", h("span", { class: "badge" }, `superset ${superset}`)],
    ),
    entries.map((entry) => h("span", { class: "faint" }, [setsOf(entry), ...waysOf(entry)].join(" · "))),
    entries.map(({ notes }) => notes && h("span", { class: "faint" }, notes)),
  );
}
