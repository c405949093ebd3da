// A simple plan: one or more days of exercises that were searched for.

import { postOnce } from "./api.js";
import { button, field, form, h, numbers, whole } from "./dom.js";
import { fieldOf, GOALS, LABELS } from "./format.js";
import { pickExercise } from "./picker.js";

const RULES = [
  ["", "None"],
  ["linear", "Add weight when all sets are done"],
  ["double", "Add reps first, then weight"],
];
const STARTING = { reps: 10, weight_kg: "", duration_s: 30, distance_m: "" };

export function showBuilder(place) {
  const days = [];
  const list = h("div");
  const addDay = () => {
    const day = newDay(`Day ${days.length + 1}`);
    days.push(day);
    list.append(day.element);
    return day;
  };
  addDay();
  const fields = [
    field("Name", "name", { required: true, maxlength: 100, value: "My plan" }),
    field("Goal", "goal", {}, Object.entries(GOALS)),
    h(
      "div",
      { class: "pair" },
      field("Workouts per week", "sessions_per_week", whole(3, 1, 14)),
      field("Minutes per workout", "session_minutes", whole(45, 5, 300)),
    ),
    list,
    button("Add a day", () => addDay().name.focus(), { class: "wide" }),
  ];
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, "My plans")),
    h("h1", {}, "New plan"),
    form(fields, "Save plan", (values) => save(values, days)),
  );
}

async function save({ name, goal, ...values }, days) {
  const plan = await postOnce("/plans", {
    name,
    goal,
    ...numbers(values, ["sessions_per_week", "session_minutes"]),
    days: days.map((day) => ({ name: day.name.value, exercises: day.entries.map((entry) => entry.read()) })),
  });
  location.hash = `#/plans/${plan.id}`;
}

function newDay(title) {
  const entries = [];
  const list = h("div");
  const add = (exercise) => {
    const entry = newEntry(exercise, () => {
      entries.splice(entries.indexOf(entry), 1);
      entry.element.remove();
    });
    entries.push(entry);
    list.append(entry.element);
  };
  const box = field("Day name", "", { value: title, maxlength: 100 });
  const element = h(
    "section",
    { class: "card" },
    box,
    list,
    button("Add an exercise", () => pickExercise("Add an exercise", add), { class: "wide" }),
  );
  return { element, entries, name: box.querySelector("input") };
}

/** One exercise of a day, with a box for everything that its sets record. */
function newEntry(exercise, leave) {
  const boxes = { sets: field("Sets", "", whole(3, 1, 20)) };
  for (const name of exercise.tracks.map(fieldOf)) {
    boxes[name] = field(LABELS[name], "", {
      type: "number",
      inputmode: "decimal",
      value: STARTING[name],
      min: 0,
      step: "any",
    });
  }
  boxes.rest_s = field("Rest in seconds", "", whole(exercise.rest_s, 0, 3600));
  const rule = exercise.tracks.includes("reps") && exercise.tracks.includes("weight") && ruleFields();
  const element = h(
    "fieldset",
    {},
    h("legend", {}, exercise.name),
    h("div", { class: "grid" }, Object.values(boxes), rule && rule.elements),
    button("Remove", leave, { class: "quiet", "aria-label": `Remove ${exercise.name}` }),
  );
  const values = () =>
    Object.fromEntries(Object.entries(boxes).map(([name, box]) => [name, box.querySelector("input").value]));
  const read = () => ({ exercise_id: exercise.id, ...numbers(values(), Object.keys(boxes)), ...(rule && rule.read()) });
  return { element, read };
}

/** How the exercise goes on from one time to the next, and the end of the range that one of the ways needs. */
function ruleFields() {
  const rule = field("Progression", "", {}, RULES);
  const most = field("Most repetitions", "", whole(12, 1, 1000));
  const chosen = () => rule.querySelector("select").value;
  const choose = () => (most.hidden = chosen() !== "double");
  rule.addEventListener("change", choose);
  choose();
  const read = () => ({
    ...(chosen() && { progression: { rule: chosen() } }),
    ...(chosen() === "double" && { reps_max: Number(most.querySelector("input").value) }),
  });
  return { elements: [rule, most], read };
}
