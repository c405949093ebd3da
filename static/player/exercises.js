// All exercises, to be found by words, muscle, equipment and type; and the form of one's own.

import { all, call, get, postOnce } from "./api.js";
import { choiceField, textField } from "./boxes.js";
import { h, words } from "./dom.js";
import { field, form, tell, ticks } from "./forms.js";
import { numeric } from "./numbers.js";
import { exerciseSearch, inBrief, TYPES } from "./picker.js";

const MOVEMENTS = ["squat", "hinge", "lunge", "horizontal_push", "vertical_push", "horizontal_pull", "vertical_pull"].concat(
  ["carry", "core", "isolation", "locomotion", "jump", "stretch", "balance"],
);
const LEVELS = ["beginner", "intermediate", "advanced"];
const TRACKS = [
  ["weight", "Weight"],
  ["reps", "Repetitions"],
  ["duration", "Time"],
  ["distance", "Distance"],
];
const LOADS = [
  ["external", "What is lifted"],
  ["bodyweight", "What is added to the own body"],
  ["assisted", "The help of a machine or a band"],
];
const named = (slugs) => slugs.map((slug) => [slug, words(slug)]);

const asked = {}; // what was searched for last, to come back to

export function showExercises(place) {
  const line = (exercise) => h("li", {}, h("a", { class: "card choice", href: `#/exercises/${exercise.id}` }, inBrief(exercise)));
  place.replaceChildren(
    h("h1", {}, "Exercises"),
    h("a", { class: "button", href: "#/exercises/new" }, "New exercise of my own"),
    ...exerciseSearch(line, asked),
  );
}

/** A new exercise, or one of mine to be changed. */
export async function showExerciseForm(place, id) {
  const [muscles, equipment, exercise] = await Promise.all([all("/muscles"), all("/equipment"), id ? get(`/exercises/${id}`) : null]);
  const pairs = (items) => items.map(({ slug, name }) => [slug, name]);
  const send = async (values, element) => {
    const body = bodyOf(values, element);
    if (!body.tracks.length) return tell(element.querySelector("[name=tracks]"), "Choose what is recorded of a set.");
    if (!body.primary_muscles.length) return tell(element.querySelector("[name=primary_muscles]"), "Choose a muscle at least.");
    const saved = id ? await call("PATCH", `/exercises/${id}`, body) : await postOnce("/exercises", body);
    location.hash = `#/exercises/${saved.id}`;
  };
  const element = form(fieldsOf(exercise ?? {}, pairs(muscles), pairs(equipment)), "Save exercise", send);
  for (const name of ["tracks", "primary_muscles", "secondary_muscles", "equipment"])
    for (const box of element.querySelectorAll(`[name=${name}]`)) box.checked = (exercise?.[name] ?? []).includes(box.value);
  element.elements.unilateral.checked = exercise?.unilateral ?? false;
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: id ? `#/exercises/${id}` : "#/exercises" }, id ? exercise.name : "Exercises")),
    h("h1", {}, id ? "Change the exercise" : "New exercise"),
    element,
  );
}

function fieldsOf(exercise, muscles, equipment) {
  const fold = (title, ...inside) => h("details", { class: "notes" }, h("summary", {}, title), inside);
  const lines = (label, name) => textField(`${label}, one on each line`, name, exercise[name]?.join("\n"), 30000);
  return [
    field("Name", "name", { maxlength: 100, value: exercise.name ?? "" }),
    h("div", { class: "pair" }, choice("Type", "type", named(TYPES), exercise), choice("Movement", "movement", named(MOVEMENTS), exercise)),
    ticks("What is recorded of a set", "tracks", TRACKS),
    ticks("Muscles that it is for", "primary_muscles", muscles),
    fold("Muscles that help", ticks("Muscles that help", "secondary_muscles", muscles)),
    fold("Equipment", ticks("All that is needed", "equipment", equipment)),
    fold(
      "How it is done",
      textField("In short", "description", exercise.description, 2000),
      lines("Steps", "instructions"),
      lines("Tips", "tips"),
    ),
    fold(
      "More",
      choice("The weight is", "load", LOADS, exercise),
      choice("Level", "level", named(LEVELS), exercise),
      field("Rest in min:s", "rest_s", numeric(exercise.rest_s, { max: 3600, as: "time" })),
      lines("Other names", "aliases"),
      h("label", { class: "tick" }, h("input", { type: "checkbox", name: "unilateral" }), "One side after the other"),
    ),
  ];
}

function choice(label, name, options, exercise) {
  const box = choiceField(label, options, options.some(([one]) => one === exercise[name]) ? exercise[name] : null);
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
