// What the weeks came to, the records, and the way to each exercise.

import { all, get } from "./api.js";
import { bars, chart } from "./chart.js";
import { fact, h } from "./dom.js";
import { amount, date, plural } from "./format.js";

export async function showProgress(place) {
  const [summary, records, picture] = await Promise.all([
    get("/progress/summary"),
    all("/records"),
    chart("/progress/chart.svg"),
  ]);
  const now = summary.weeks.at(-1);
  place.replaceChildren(
    h("h1", {}, "Progress"),
    h(
      "dl",
      { class: "facts" },
      fact("This week", sessionsOf(now)),
      fact("Streak", plural(summary.streak.weeks, "week")),
      summary.adherence === null ? null : fact("Planned workouts done", `${Math.round(summary.adherence * 100)}%`),
    ),
    picture,
    now.muscles.length ? muscles(now.muscles) : "",
    h(
      "section",
      { class: "card" },
      h("h2", {}, "Exercises"),
      h("p", { class: "faint" }, "How each goes, how it is done, and your own."),
      h("a", { class: "button", href: "#/exercises" }, "All exercises"),
    ),
    records.length
      ? h(
          "section",
          { class: "card good" },
          h("h2", {}, "Records"),
          h("p", { class: "faint" }, "1RM is the most that you could lift once, estimated from your sets."),
          recordList(records),
        )
      : h("p", { class: "faint" }, "Your records will show up here."),
  );
}

const sessionsOf = ({ sessions, planned_sessions }) =>
  planned_sessions ? `${sessions} of ${planned_sessions}` : plural(sessions, "workout");

const muscles = (list) =>
  h(
    "details",
    { class: "notes" },
    h("summary", {}, "Sets per muscle this week"),
    bars(list.map(({ muscle, sets }) => [muscle, sets])),
  );

const recordList = (records) =>
  h(
    "ul",
    { class: "entries" },
    records.map(({ exercise, metric, value, achieved_at }) =>
      h(
        "li",
        {},
        h("a", { href: `#/exercises/${exercise.id}` }, exercise.name),
        h("span", {}, amount(metric, value)),
        h("span", { class: "faint" }, date(achieved_at)),
      ),
    ),
  );
