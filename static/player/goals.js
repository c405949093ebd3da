// Goals: what there is and how far it has come; one more, and those that changed.

import { all, call, get, postOnce, remove } from "./api.js";
import { GIRTHS } from "./body.js";
import { choiceField, textField } from "./boxes.js";
import { button, confirm, h, sheet, words } from "./dom.js";
import { amount, day, length, plural, weight } from "./format.js";
import { field, form, tell } from "./forms.js";
import { numeric, read } from "./numbers.js";
import { pickExercise } from "./picker.js";
import { unitOf } from "./units.js";
import { number } from "./words.js";

const METRICS = {
  weight_kg: { name: "Weight", as: "weight" },
  e1rm_kg: { name: "Estimated 1RM: the most for one repetition", as: "weight" },
  reps: { name: "Repetitions", whole: true },
  duration_s: { name: "Time", as: "clock" },
  distance_m: { name: "Distance", as: "distance" },
  volume_kg: { name: "Volume: weight × repetitions of a workout", as: "weight" },
};
const KINDS = [
  ["weight", "A body weight"],
  ["measurement", "A measurement of the body"],
  ["consistency", "Workouts per week"],
  ["exercise", "A result in an exercise"],
];
const DIRECTIONS = [
  ["increase", "As much as possible"],
  ["decrease", "As little as possible: a time to beat"],
];
const STATUSES = { active: "", achieved: "Achieved", missed: "Missed", cancelled: "Cancelled" };

export async function showGoals(place) {
  const goals = await all("/goals");
  const names = await exerciseNames(goals);
  const redraw = () => showGoals(place);
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, "Goals"),
    goals.length
      ? h(
          "ul",
          { class: "cards" },
          goals.map((goal) => goalCard(goal, titleOf(goal, names), redraw)),
        )
      : h("p", { class: "faint" }, "No goals yet."),
    h("section", { class: "card" }, h("h2", {}, "New goal"), newGoal(redraw)),
  );
}

async function exerciseNames(goals) {
  const ids = [...new Set(goals.map((goal) => goal.exercise_id).filter(Boolean))];
  return new Map(await Promise.all(ids.map(async (id) => [id, (await get(`/exercises/${id}`)).name])));
}

function goalCard(goal, title, redraw) {
  const facts = [
    STATUSES[goal.status],
    goal.current_value !== null && `now ${standing(goal)}`,
    goal.due_on && `by ${day(goal.due_on)}`,
    goal.status === "active" && goal.projected_on && `at this rate on ${day(goal.projected_on)}`,
  ];
  return h(
    "li",
    { class: `card ${goal.status}` },
    h("strong", {}, title),
    h("progress", { max: 1, value: goal.progress, "aria-label": `Progress: ${title}` }),
    h(
      "div",
      { class: "line" },
      h("span", { class: "faint" }, facts.filter(Boolean).join(" · ")),
      button("Change", () => edit(goal, title, redraw), { class: "quiet", "aria-label": `Change the goal ${title}` }),
    ),
    goal.note ? h("p", { class: "faint" }, `“${goal.note}”`) : "",
  );
}

function titleOf({ kind, target, measurement, metric, exercise_id, min_reps, distance_m, direction }, names) {
  if (kind === "weight") return `Weigh ${weight(target)}`;
  if (kind === "measurement") return `${words(measurement)}: ${length(target)}`;
  if (kind === "consistency") return `${plural(target, "workout")} a week`;
  const over = distance_m ? ` over ${amount("distance_m", distance_m)}` : "";
  const under = direction === "decrease" ? "under " : "";
  return `${names.get(exercise_id)}: ${under}${amount(metric, target)}${over}${min_reps ? ` for ${plural(min_reps, "rep")}` : ""}`;
}

function standing({ kind, metric, current_value }) {
  if (kind === "consistency") return `${number(current_value)} this week`;
  if (kind === "measurement") return length(current_value);
  return amount(metric ?? "weight_kg", current_value);
}

/** How the target of such a goal is typed. */
function boundsOf({ kind, metric }) {
  if (kind === "weight") return { as: "weight" };
  if (kind === "measurement") return { as: "length" };
  if (kind === "consistency") return { min: 1, max: 14, whole: true };
  const { as, whole } = METRICS[metric];
  return { as, whole };
}

function targetField(goal, value) {
  const bounds = boundsOf(goal);
  const unit = bounds.as === "clock" ? " in min:s" : bounds.as ? ` in ${unitOf(bounds.as)}` : "";
  return field(`Target${unit}`, "target", numeric(value ?? "", bounds, { required: true }));
}

const laterFields = ({ due_on, note }) => [
  field("Due date (optional)", "due_on", { type: "date", value: due_on ?? "" }),
  textField("Note", "note", note),
];

const laterOf = ({ due_on, note }) => ({ due_on: due_on || null, note: note.trim() || null });

function edit(goal, title, redraw) {
  const path = `/goals/${goal.id}`;
  const isCancelled = goal.status === "cancelled";
  const drop = async () => {
    await remove(path);
    await redraw();
  };
  sheet(title, (close) => {
    const change = async (body) => {
      await call("PATCH", path, body);
      close();
      await redraw();
    };
    return [
      form([targetField(goal, goal.target), ...laterFields(goal)], "Save", ({ target, ...later }) =>
        change({ target, ...laterOf(later) }),
      ),
      button(isCancelled ? "Take it up again" : "Cancel this goal", () => change({ status: isCancelled ? "active" : "cancelled" })),
      button("Delete", () => (close(), confirm("Delete this goal?", title, "Delete", drop)), { class: "quiet" }),
    ];
  });
}

function newGoal(redraw) {
  const kind = field("Kind of goal", "kind", {}, KINDS);
  const girth = choiceField("Measurement", GIRTHS.map((one) => [one, words(one)]), "waist");
  const feat = featFields();
  const place = h("div", { class: "stack" });
  const goal = () => ({ kind: kind.lastChild.value, metric: feat.metric.value });
  const choose = () => {
    girth.hidden = goal().kind !== "measurement";
    feat.element.hidden = goal().kind !== "exercise";
    feat.choose();
    place.replaceChildren(targetField(goal()));
  };
  for (const select of [kind, feat.element]) select.addEventListener("change", choose);
  choose();
  return form([kind, girth, feat.element, place, ...laterFields({})], "Add goal", async ({ target, due_on, note }) => {
    const { kind: chosen } = goal();
    if (chosen === "exercise" && !feat.exercise()) return tell(feat.button, "Choose an exercise first.");
    const of = chosen === "measurement" ? { measurement: girth.lastChild.value } : chosen === "exercise" ? feat.values() : {};
    await postOnce("/goals", { kind: chosen, ...of, target, ...laterOf({ due_on, note }) });
    await redraw();
  });
}

/** The fields that only a result in an exercise has: which one, what of it, and which sets count. */
function featFields() {
  let exercise = null;
  const picked = (found) => {
    exercise = found;
    choice.textContent = found.name;
  };
  const choice = button("Choose an exercise", () => pickExercise("Which exercise?", picked), { class: "wide" });
  const metric = choiceField("Of it", Object.entries(METRICS).map(([key, { name }]) => [key, name]));
  const least = field("Only sets of at least so many repetitions (optional)", "", numeric("", { min: 1, max: 1000, whole: true }));
  const distance = `Only sets over at least this distance in ${unitOf("distance")} (optional)`;
  const over = field(distance, "", numeric("", { max: 1000000, as: "distance" }));
  const direction = choiceField("Better is", DIRECTIONS);
  return {
    element: h("div", { class: "stack" }, choice, metric, least, over, direction),
    button: choice,
    metric: metric.lastChild,
    exercise: () => exercise,
    choose: () => {
      least.hidden = !["weight_kg", "e1rm_kg"].includes(metric.lastChild.value);
      over.hidden = direction.hidden = metric.lastChild.value !== "duration_s";
    },
    values: () => ({
      exercise_id: exercise.id,
      metric: metric.lastChild.value,
      ...(!least.hidden && { min_reps: read(least.lastChild) }),
      ...(!over.hidden && { distance_m: read(over.lastChild), direction: direction.lastChild.value }),
    }),
  };
}
