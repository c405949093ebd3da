// One exercise: how it is done, how it goes, and what was done of it.

import { call, get, remove } from "./api.js";
import { chart } from "./chart.js";
import { announce, button, fact, h, words } from "./dom.js";
import { date, describe, setType } from "./format.js";
import { paged } from "./paging.js";

export async function showExercise(place, id) {
  const [exercise, picture, sessions] = await Promise.all([
    get(`/exercises/${id}`),
    chart(`/exercises/${id}/chart.svg`),
    paged(`/exercises/${id}/history`, sessionCard, "You have not done it yet.", { class: "stack" }),
  ]);
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/exercises" }, "Exercises")),
    h("h1", { tabindex: "-1" }, exercise.name),
    exercise.archived ? h("p", { class: "faint" }, "Archived: it is in no list, and what you did of it is kept.") : "",
    h("p", { class: "faint" }, exercise.description),
    exercise.custom ? own(exercise, () => showExercise(place, id)) : "",
    h("details", { class: "notes" }, h("summary", {}, "How to"), howTo(exercise)),
    h("details", { class: "notes" }, h("summary", {}, "What it trains and needs"), facts(exercise)),
    picture,
    h("h2", {}, "Recent sets"),
    sessions,
  );
}

/** What can be done with an exercise that one has made. */
function own({ id, archived }, redraw) {
  const archive = async () => {
    await (archived ? call("PATCH", `/exercises/${id}`, { archived: false }) : remove(`/exercises/${id}`));
    await redraw();
    announce(archived ? "It is back." : "Archived.");
  };
  return h(
    "p",
    { class: "row" },
    h("a", { class: "button", href: `#/exercises/${id}/edit` }, "Change"),
    button(archived ? "Bring back" : "Archive", archive),
  );
}

function facts({ primary_muscles, secondary_muscles, equipment, level, type, easier, harder }) {
  const list = (slugs) => slugs.map(words).join(", ");
  const links = (others) => others.map(({ id, name }) => h("a", { class: "line-link", href: `#/exercises/${id}` }, name));
  return h(
    "dl",
    { class: "plain" },
    fact("Muscles", list(primary_muscles)),
    secondary_muscles.length ? fact("Also", list(secondary_muscles)) : null,
    fact("Equipment", list(equipment) || "None"),
    fact("Kind", [words(type), words(level)].join(", ")),
    easier.length ? fact("Easier", links(easier)) : null,
    harder.length ? fact("Harder", links(harder)) : null,
  );
}

const sessionCard = ({ session_id, name, started_at, note, sets }) =>
  h(
    "li",
    { class: "card" },
    h("h3", {}, h("a", { href: `#/workout/${session_id}/summary` }, `${date(started_at)} · ${name}`)),
    note ? h("p", { class: "faint" }, note) : "",
    h(
      "ol",
      { class: "done-sets" },
      sets.map((set) => h("li", {}, describe(set.done) || "done", h("span", { class: "faint" }, ` ${setType(set)}`))),
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
