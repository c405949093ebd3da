// One exercise: how it is done, how it goes, and what was done of it.

import { call, get, remove } from "./api.js";
import { chart } from "./chart.js";
import { announce, button, fact, h } from "./dom.js";
import { date, describe, setType } from "./format.js";
import { trained } from "./muscles.js";
import { paged } from "./paging.js";
import { languageOf, named, t } from "./words.js";

export async function showExercise(place, id) {
  const [[exercise, muscles], picture, sessions] = await Promise.all([
    get(`/exercises/${id}`).then(async (exercise) => [exercise, await trained(exercise)]),
    chart(`/exercises/${id}/chart.svg`),
    paged(`/exercises/${id}/history`, sessionCard, t("exercise.never"), { class: "stack" }),
  ]);
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/exercises" }, t("exercises.title"))),
    h("h1", { tabindex: "-1", lang: languageOf(exercise) }, exercise.name),
    exercise.archived ? h("p", { class: "faint" }, t("exercise.is_archived")) : "",
    h("p", { class: "faint", lang: languageOf(exercise) }, exercise.description),
    exercise.custom ? own(exercise, () => showExercise(place, id)) : "",
    h("details", { class: "notes" }, h("summary", {}, t("set.how_to")), howTo(exercise, "h2")),
    h("details", { class: "notes", open: true }, h("summary", {}, t("exercise.about")), muscles, facts(exercise)),
    picture,
    ["weight", "reps"].every((track) => exercise.tracks.includes(track)) ? h("p", { class: "faint" }, t("progress.e1rm")) : "",
    h("h2", {}, t("exercise.recent")),
    sessions,
  );
}

/** What can be done with an exercise that one has made. */
function own({ id, archived }, redraw) {
  const archive = async () => {
    await (archived ? call("PATCH", `/exercises/${id}`, { archived: false }) : remove(`/exercises/${id}`));
    await redraw();
    announce(archived ? t("exercise.back") : t("archived"));
  };
  return h(
    "p",
    { class: "row" },
    h("a", { class: "button", href: `#/exercises/${id}/edit` }, t("change")),
    button(archived ? t("bring_back") : t("archive"), archive),
  );
}

function facts({ primary_muscles, secondary_muscles, equipment, level, type, easier, harder }) {
  const list = (kind, slugs) => slugs.map((slug) => named(kind, slug)).join(", ");
  const links = (others) => others.map(({ id, name }) => h("a", { class: "line-link", href: `#/exercises/${id}`, lang: "en" }, name));
  return h(
    "dl",
    { class: "plain" },
    fact(t("exercise.muscles"), list("muscle", primary_muscles)),
    secondary_muscles.length ? fact(t("exercise.also"), list("muscle", secondary_muscles)) : null,
    fact(t("coach.equipment"), list("equipment", equipment) || t("exercise.no_equipment")),
    fact(t("entry.kind"), [named("type", type), named("level", level)].join(", ")),
    easier.length ? fact(t("exercise.easier"), links(easier)) : null,
    harder.length ? fact(t("exercise.harder"), links(harder)) : null,
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
      sets.map((set) => h("li", {}, describe(set.done) || named("status", "done"), h("span", { class: "faint" }, ` ${setType(set)}`))),
    ),
  );

/** How an exercise is done: its steps, and its tips under a heading of that level. */
export const howTo = ({ instructions, tips, custom }, heading = "h3") => [
  h(
    "ol",
    { class: "steps", lang: languageOf({ custom }) },
    instructions.map((step) => h("li", {}, step)),
  ),
  tips.length
    ? [
        h(heading, {}, t("exercise.tips")),
        h(
          "ul",
          { class: "reasons", lang: languageOf({ custom }) },
          tips.map((tip) => h("li", {}, tip)),
        ),
      ]
    : null,
];
