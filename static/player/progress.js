// What the weeks came to, the records, and the way to each exercise.

import { all, get } from "./api.js";
import { chart } from "./chart.js";
import { fact, h } from "./dom.js";
import { amount, date } from "./format.js";
import { myMuscles } from "./muscles.js";
import { languageOf, t } from "./words.js";

export async function showProgress(place) {
  const [summary, records, picture, muscles] = await Promise.all([
    get("/progress/summary"),
    all("/records"),
    chart("/progress/chart.svg"),
    myMuscles(),
  ]);
  const now = summary.weeks.at(-1);
  place.replaceChildren(
    h("h1", {}, t("tabs.progress")),
    h(
      "dl",
      { class: "facts" },
      fact(t("progress.week"), sessionsOf(now)),
      fact(t("progress.streak"), t("count.weeks", { count: summary.streak.weeks })),
      summary.adherence === null ? null : fact(t("progress.adherence"), t("percent", { percent: Math.round(summary.adherence * 100) })),
    ),
    picture,
    muscles,
    h(
      "section",
      { class: "card" },
      h("h2", {}, t("exercises.title")),
      h("p", { class: "faint" }, t("progress.exercises")),
      h("a", { class: "button", href: "#/exercises" }, t("progress.all")),
    ),
    records.length
      ? h(
          "section",
          { class: "card good" },
          h("h2", {}, t("progress.records")),
          h("p", { class: "faint" }, t("progress.e1rm")),
          recordList(records),
        )
      : h("p", { class: "faint" }, t("progress.no_records")),
  );
}

const sessionsOf = ({ sessions, planned_sessions }) =>
  planned_sessions ? t("progress.of", { done: sessions, planned: planned_sessions }) : t("count.workouts", { count: sessions });

/** Each exercise once, with all its records. */
function recordList(records) {
  const byExercise = new Map();
  for (const record of records) byExercise.set(record.exercise.id, [...(byExercise.get(record.exercise.id) ?? []), record]);
  const line = ({ metric, value, achieved_at }) =>
    h("p", { class: "line" }, h("span", {}, amount(metric, value)), h("span", { class: "faint" }, date(achieved_at)));
  return h(
    "ul",
    { class: "entries" },
    [...byExercise.values()].map((of) => {
      const [{ exercise }] = of;
      return h("li", {}, h("a", { href: `#/exercises/${exercise.id}`, lang: languageOf(exercise) }, exercise.name), of.map(line));
    }),
  );
}
