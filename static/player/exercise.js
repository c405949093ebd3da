// One exercise: how it is done, how it goes, and what was done of it.

import { get } from "./api.js";
import { chart } from "./chart.js";
import { h } from "./dom.js";
import { date, describe } from "./format.js";

export async function showExercise(place, id) {
  const [exercise, picture, { items }] = await Promise.all([
    get(`/exercises/${id}`),
    chart(`/exercises/${id}/chart.svg`),
    get(`/exercises/${id}/history?limit=10`),
  ]);
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/progress" }, "Progress")),
    h("h1", {}, exercise.name),
    h("p", { class: "faint" }, exercise.description),
    picture,
    items.length ? h("h2", {}, "Recent sets") : "",
    ...items.map(sessionCard),
    h("details", { class: "notes" }, h("summary", {}, "How to"), howTo(exercise)),
  );
}

const sessionCard = ({ session_id, name, started_at, note, sets }) =>
  h(
    "section",
    { class: "card" },
    h("h3", {}, h("a", { href: `#/workout/${session_id}/summary` }, `${date(started_at)} · ${name}`)),
    note ? h("p", { class: "faint" }, note) : "",
    h(
      "ol",
      { class: "done-sets" },
      sets.map(({ done, set_type }) =>
        h("li", {}, describe(done) || "done", set_type === "warmup" ? h("span", { class: "faint" }, " warm-up") : null),
      ),
    ),
  );

/** How an exercise is done: its steps and tips. */
export const howTo = ({ instructions, tips }) => [
  h(
    "ol",
    { class: "steps" },
    instructions.map((step) => h("li", {}, step)),
  ),
  tips.length
    ? [
        h("h3", {}, "Tips"),
        h(
          "ul",
          { class: "reasons" },
          tips.map((tip) => h("li", {}, tip)),
        ),
      ]
    : null,
];
