// All exercises, to be found by words, muscle, equipment and type; and the form of one's own.

import { all, call, get, postOnce } from "./api.js";
import { choiceField, textField } from "./boxes.js";
import { h } from "./dom.js";
import { field, form, tell, ticks } from "./forms.js";
import { numeric } from "./numbers.js";
import { exerciseSearch, inBrief, TYPES } from "./picker.js";
import { options, t } from "./words.js";

const MOVEMENTS = ["squat", "hinge", "lunge", "horizontal_push", "vertical_push", "horizontal_pull", "vertical_pull"].concat(
  ["carry", "core", "isolation", "locomotion", "jump", "stretch", "balance"],
);
const LEVELS = ["beginner", "intermediate", "advanced"];
const TRACKS = ["weight", "reps", "duration", "distance"];
const LOADS = ["external", "bodyweight", "assisted"];

const asked = {}; // what was searched for last, to come back to

export function showExercises(place) {
  const line = (exercise) => h("li", {}, h("a", { class: "card choice", href: `#/exercises/${exercise.id}` }, inBrief(exercise)));
  place.replaceChildren(
    h("h1", {}, t("exercises.title")),
    h("a", { class: "button", href: "#/exercises/new" }, t("exercises.new_own")),
    ...exerciseSearch(line, asked),
  );
}

/** A new exercise, or one of mine to be changed. */
export async function showExerciseForm(place, id) {
  const [muscles, equipment, exercise] = await Promise.all([all("/muscles"), all("/equipment"), id ? get(`/exercises/${id}`) : null]);
  const pairs = (kind, items) => options(kind, items.map(({ slug }) => slug));
  const send = async (values, element) => {
    const body = bodyOf(values, element);
    const needed = { tracks: "exercises.choose_tracks", primary_muscles: "exercises.choose_muscle" };
    const missing = Object.keys(needed).filter((name) => !body[name].length);
    for (const name of missing) tell(element.querySelector(`[name=${name}]`), t(needed[name]));
    if (missing.length) return;
    const saved = id ? await call("PATCH", `/exercises/${id}`, body) : await postOnce("/exercises", body);
    location.hash = `#/exercises/${saved.id}`;
  };
  const element = form(fieldsOf(exercise ?? {}, pairs("muscle", muscles), pairs("equipment", equipment)), t("exercises.save"), send);
  for (const name of ["tracks", "primary_muscles", "secondary_muscles", "equipment"])
    for (const box of element.querySelectorAll(`[name=${name}]`)) box.checked = (exercise?.[name] ?? []).includes(box.value);
  element.elements.unilateral.checked = exercise?.unilateral ?? false;
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: id ? `#/exercises/${id}` : "#/exercises" }, id ? exercise.name : t("exercises.title"))),
    h("h1", {}, id ? t("exercises.change") : t("exercises.new")),
    element,
  );
}

function fieldsOf(exercise, muscles, equipment) {
  const fold = (title, ...inside) => h("details", { class: "notes" }, h("summary", {}, title), inside);
  const lines = (label, name) => textField(t("exercises.lines", { label }), name, exercise[name]?.join("\n"), 30000);
  return [
    field(t("name"), "name", { maxlength: 100, value: exercise.name ?? "" }),
    h("div", { class: "pair" }, choice(t("exercises.type"), "type", options("type", TYPES), exercise), choice(t("exercises.movement"), "movement", options("movement", MOVEMENTS), exercise)),
    ticks(t("exercises.tracks"), "tracks", options("track", TRACKS)),
    ticks(t("exercises.primary"), "primary_muscles", muscles),
    fold(t("exercises.secondary"), ticks(t("exercises.secondary"), "secondary_muscles", muscles)),
    fold(t("coach.equipment"), ticks(t("exercises.needed"), "equipment", equipment)),
    fold(
      t("exercises.how"),
      textField(t("exercises.short"), "description", exercise.description, 2000),
      lines(t("exercises.steps"), "instructions"),
      lines(t("exercise.tips"), "tips"),
    ),
    fold(
      t("more"),
      choice(t("exercises.load"), "load", options("load", LOADS), exercise),
      choice(t("exercises.level"), "level", options("level", LEVELS), exercise),
      field(t("box.rest"), "rest_s", numeric(exercise.rest_s, { max: 3600, as: "time" })),
      lines(t("exercises.aliases"), "aliases"),
      h("label", { class: "tick" }, h("input", { type: "checkbox", name: "unilateral" }), t("exercises.unilateral")),
    ),
  ];
}

function choice(label, name, offered, exercise) {
  const box = choiceField(label, offered, offered.some(([one]) => one === exercise[name]) ? exercise[name] : null);
  box.querySelector("select").name = name;
  return box;
}

function bodyOf({ name, type, movement, load, level, rest_s, description, ...texts }, element) {
  const ticked = (key) => [...element.querySelectorAll(`[name=${key}]:checked`)].map(({ value }) => value);
  const lines = (key) => texts[key].split("\n").map((line) => line.trim()).filter(Boolean);
  const tracks = ticked("tracks");
  return {
    ...{ name, type, movement, level, tracks },
    load: tracks.includes("weight") ? load : "none",
    ...(rest_s !== null && { rest_s }),
    description: description.trim(),
    unilateral: element.elements.unilateral.checked,
    ...Object.fromEntries(["primary_muscles", "secondary_muscles", "equipment"].map((key) => [key, ticked(key)])),
    ...Object.fromEntries(["instructions", "tips", "aliases"].map((key) => [key, lines(key)])),
  };
}
