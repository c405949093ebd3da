// Plans and their days, as cards; the ready-made ones and the coach's look the same.

import { isLoggedIn } from "./api.js";
import { button, h } from "./dom.js";
import { describe, setType, weekday } from "./format.js";
import { lifts } from "./neighbours.js";
import { badgeOf, lettersOf } from "./supersets.js";
import { languageOf, named, t } from "./words.js";

/** `lang`, here and below: the language of what the plans say, where it is known. */
export const cards = (plans, path, lang = null) =>
  h(
    "ul",
    { class: "cards" },
    plans.map((plan) => planCard(plan, path, lang)),
  );

function planCard(plan, path, lang) {
  const facts = [named("goal", plan.goal), t("plan.weekly", { count: plan.sessions_per_week }), t("plan.minutes", { count: plan.session_minutes })].join(" · ");
  return h(
    "li",
    {},
    h(
      "a",
      { class: "card", href: `${path}/${plan.id}` },
      h("strong", { lang }, plan.name),
      h("span", { class: "faint" }, facts),
    ),
  );
}

export const notes = (text, lang = null) => h("details", { class: "notes" }, h("summary", {}, t("plan.about")), h("p", { lang }, text));

/**
 * A day of a plan. `starting` is called with it when it is to begin; `more` is shown below its exercises; `isDue` marks the day
 * that comes next.
 */
export function dayCard(day, { starting = null, more = null, isDue = false, lang = null } = {}) {
  const letters = lettersOf(day.exercises);
  const facts = [day.weekday && weekday(day.weekday), t("plan.about_minutes", { minutes: day.estimated_minutes ?? "?" })];
  return h(
    "section",
    { class: isDue ? "card due" : "card" },
    h("h2", {}, h("span", { lang }, day.name), isDue && [" ", h("span", { class: "badge" }, t("plan.next"))]),
    h("p", { class: "faint" }, facts.filter(Boolean).join(" · ")),
    day.notes ? h("p", { class: "faint", lang }, day.notes) : "",
    h("ul", { class: "entries" }, lifts(day.exercises).map((entries) => liftLine(entries, letters.get(entries[0]), lang))),
    more,
    starting && day.exercises.length
      ? button(t("plan.start"), () => starting(day), { class: isDue ? "primary" : null, "aria-label": t("plan.start_day", { day: day.name }) })
      : null,
  );
}

/** "3 sets × 8–12 reps · 60 kg", or where the sets differ "3 sets: 5 reps · 100 kg, 3 reps · 110 kg, …". */
export function setsOf(entry) {
  const { set_targets, ...own } = { ...entry, rir: null, tempo: null };
  const count = t(`count.sets_${entry.set_type ?? "working"}`, { count: entry.sets });
  // What one of the sets leaves out is the entry's own.
  const each = set_targets?.map((one) => [describe({ ...own, ...one, rir: null }), setType(one)].filter(Boolean).join(", "));
  return each ? `${count}: ${each.join("; ")}` : [count, describe(own)].filter(Boolean).join(" × ");
}

/** What else is planned for the sets of an entry. */
const waysOf = ({ rir, tempo }) =>
  [rir !== null && rir !== undefined && t("set.in_reserve", { rir }), tempo && t("set.tempo", { tempo })].filter(Boolean);

function liftLine(entries, letter, lang) {
  const [{ exercise }] = entries;
  return h(
    "li",
    {},
    h(
      "span",
      {},
      isLoggedIn() && exercise.id ? h("a", { href: `#/exercises/${exercise.id}`, lang: languageOf(exercise) }, exercise.name) : h("span", { lang: languageOf(exercise) }, exercise.name),
      badgeOf(letter),
    ),
    entries.map((entry) => h("span", { class: "faint" }, [setsOf(entry), ...waysOf(entry)].join(" · "))),
    entries.map(({ notes }) => notes && h("span", { class: "faint", lang }, notes)),
  );
}
