// A simple plan: one or more days of exercises that were searched for. What was begun is kept until it is saved.

import { postOnce } from "./api.js";
import { button, confirm, h } from "./dom.js";
import { field, form, whole } from "./forms.js";
import { fieldOf, GOALS, labelOf } from "./format.js";
import { numeric, read, RECORDED } from "./numbers.js";
import { pickExercise } from "./picker.js";
import { forget, load, save } from "./storage.js";
import { weightUnit } from "./units.js";

const RULES = [
  ["", "None"],
  ["linear", "Add weight when all sets are done"],
  ["double", "Add reps first, then weight"],
];
const STARTING = { reps: 10, weight_kg: "", duration_s: 30, distance_m: "" };
const NEW = {
  name: "My plan",
  goal: "general_fitness",
  sessions_per_week: 3,
  session_minutes: 45,
  days: [{ name: "Day 1", entries: [] }],
};

export function showBuilder(place) {
  const draft = load("builder");
  const begun = draft ?? NEW;
  const days = [];
  const list = h("div", { class: "stack" });
  const addDay = (begun) => {
    const day = newDay(begun, keep);
    days.push(day);
    list.append(day.element);
    return day;
  };
  const element = form(
    [
      field("Name", "name", { required: true, maxlength: 100, value: begun.name }),
      field("Goal", "goal", {}, Object.entries(GOALS)),
      h(
        "div",
        { class: "pair" },
        field("Workouts per week", "sessions_per_week", whole(begun.sessions_per_week, 1, 14)),
        field("Minutes per workout", "session_minutes", whole(begun.session_minutes, 5, 300)),
      ),
      list,
      button("Add a day", () => addDay({ name: `Day ${days.length + 1}`, entries: [] }).name.focus(), {
        class: "wide",
      }),
    ],
    "Save plan",
    (values) => create(values, days),
  );
  function keep() {
    save("builder", { ...Object.fromEntries(new FormData(element)), unit: weightUnit(), days: days.map((day) => day.texts()) });
  }
  element.elements.goal.value = begun.goal;
  begun.days.forEach((day) => addDay({ ...day, unit: begun.unit }));
  element.addEventListener("input", keep);
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, "My plans")),
    h("h1", { tabindex: "-1" }, "New plan"),
    draft ? startOver(place) : "",
    element,
  );
}

function startOver(place) {
  const clear = () => {
    forget("builder");
    showBuilder(place);
  };
  const ask = () => confirm("Start over?", "The plan that you began will be cleared.", "Start over", clear);
  return h("p", { class: "line" }, h("span", { class: "faint" }, "Not saved yet."), button("Start over", ask));
}

async function create(values, days) {
  days.forEach((day, index) => day.point(`/days/${index}`));
  const plan = await postOnce("/plans", { ...values, days: days.map((day) => day.read()) });
  forget("builder");
  location.hash = `#/plans/${plan.id}`;
}

/** A day in the making. `texts()` is what its boxes hold, to begin with again; `read()` is what the API takes. */
function newDay(begun, changed) {
  const entries = [];
  const list = h("div");
  const add = (from, unit) => {
    const leave = () => {
      entries.splice(entries.indexOf(entry), 1);
      entry.element.remove();
      changed();
    };
    const entry = newEntry(from, leave, unit);
    entries.push(entry);
    list.append(entry.element);
  };
  const choose = ({ id, name, tracks, rest_s }) => {
    add({ exercise: { id, name, tracks, rest_s } });
    changed();
  };
  begun.entries.forEach((entry) => add(entry, begun.unit));
  const box = field("Day name", "", { value: begun.name, maxlength: 100 });
  const name = box.querySelector("input");
  const element = h(
    "section",
    { class: "card" },
    box,
    list,
    button("Add an exercise", () => pickExercise("Add an exercise", choose), { class: "wide" }),
  );
  return {
    element,
    name,
    texts: () => ({ name: name.value, entries: entries.map((entry) => entry.texts()) }),
    read: () => ({ name: name.value, exercises: entries.map((entry) => entry.read()) }),
    point: (pointer) => {
      name.dataset.pointer = `${pointer}/name`;
      entries.forEach((entry, index) => entry.point(`${pointer}/exercises/${index}`));
    },
  };
}

/** One exercise of a day, with a box for everything that its sets record. */
function newEntry({ exercise, texts = {} }, leave, unit = weightUnit()) {
  if (unit !== weightUnit()) delete texts.weight_kg; // typed before the person chose another unit
  const boxes = { sets: field("Sets", "", whole(texts.sets ?? 3, 1, 20)) };
  for (const name of exercise.tracks.map(fieldOf))
    boxes[name] = field(labelOf(name), "", numeric(texts[name] ?? STARTING[name], RECORDED[name]));
  boxes.rest_s = field("Rest in seconds", "", whole(texts.rest_s ?? exercise.rest_s, 0, 3600));
  if (exercise.tracks.includes("reps") && exercise.tracks.includes("weight")) Object.assign(boxes, ruleFields(texts));
  const inputs = Object.fromEntries(
    Object.entries(boxes).map(([name, box]) => [name, box.querySelector("input, select")]),
  );
  const element = h(
    "fieldset",
    {},
    h("legend", {}, exercise.name),
    h("div", { class: "grid" }, Object.values(boxes)),
    button("Remove", leave, { class: "quiet", "aria-label": `Remove ${exercise.name}` }),
  );
  return {
    element,
    texts: () => ({ exercise, texts: Object.fromEntries(Object.entries(inputs).map(([name, { value }]) => [name, value])) }),
    read: () => ({ exercise_id: exercise.id, ...valuesOf(inputs) }),
    point: (pointer) => {
      for (const [name, input] of Object.entries(inputs)) input.dataset.pointer = `${pointer}/${name}`;
    },
  };
}

function valuesOf({ progression, reps_max, ...inputs }) {
  const given = Object.entries(inputs).map(([name, input]) => [name, read(input)]);
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== null)),
    ...(progression?.value && { progression: { rule: progression.value } }),
    ...(progression?.value === "double" && { reps_max: read(reps_max) }),
  };
}

/** How the exercise goes on from one time to the next, and the end of the range that one of the ways needs. */
function ruleFields(texts) {
  const progression = field("Progression", "", {}, RULES);
  const reps_max = field("Most repetitions", "", whole(texts.reps_max ?? 12, 1, 1000));
  const select = progression.querySelector("select");
  select.value = texts.progression ?? "";
  const choose = () => (reps_max.hidden = select.value !== "double");
  select.addEventListener("change", choose);
  choose();
  return { progression, reps_max };
}
