// Goals: what there is, how far it has come, and one more.

import { all, get, postOnce, remove } from "./api.js";
import { button, confirm, h } from "./dom.js";
import { amount, date, number, plural, weight } from "./format.js";
import { field, form, tell } from "./forms.js";
import { numeric } from "./numbers.js";
import { pickExercise } from "./picker.js";
import { typed, unitOf } from "./units.js";

const metrics = () => [
  ["weight_kg", `Weight in ${unitOf("weight")}`],
  ["e1rm_kg", `Estimated 1RM in ${unitOf("weight")} (the most for one repetition)`],
  ["reps", "Repetitions"],
  ["duration_s", "Seconds"],
  ["distance_m", "Metres"],
  ["volume_kg", `Volume in ${unitOf("weight")}`],
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
          goals.map((goal) => goalCard(goal, names, redraw)),
        )
      : h("p", { class: "faint" }, "No goals yet."),
    h("section", { class: "card" }, h("h2", {}, "New goal"), newGoal(redraw)),
  );
}

async function exerciseNames(goals) {
  const ids = [...new Set(goals.map((goal) => goal.exercise_id).filter(Boolean))];
  return new Map(await Promise.all(ids.map(async (id) => [id, (await get(`/exercises/${id}`)).name])));
}

function goalCard(goal, names, redraw) {
  const drop = async () => {
    await remove(`/goals/${goal.id}`);
    await redraw();
  };
  const title = titleOf(goal, names);
  const ask = () => confirm("Delete this goal?", title, "Delete", drop);
  const facts = [
    STATUSES[goal.status],
    goal.current_value !== null && `now ${standing(goal)}`,
    goal.due_on && `by ${date(`${goal.due_on}T00:00`)}`, // without a time it would be midnight in Greenwich
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
      button("Delete", ask, { class: "quiet", "aria-label": `Delete the goal ${title}` }),
    ),
  );
}

function titleOf({ kind, target, measurement, metric, exercise_id, min_reps }, names) {
  if (kind === "weight") return `Weigh ${weight(target)}`;
  if (kind === "measurement") return `${measurement.replaceAll("_", " ")}: ${number(target)} cm`;
  if (kind === "consistency") return `${plural(target, "workout")} a week`;
  return `${names.get(exercise_id)}: ${amount(metric, target)}${min_reps ? ` for ${plural(min_reps, "rep")}` : ""}`;
}

function standing({ kind, metric, current_value }) {
  if (kind === "consistency") return `${number(current_value)} this week`;
  if (kind === "measurement") return `${number(current_value)} cm`;
  return amount(metric ?? "weight_kg", current_value);
}

function newGoal(redraw) {
  const kind = field("Kind of goal", "kind", {}, [
    ["weight", `A body weight in ${unitOf("weight")}`],
    ["consistency", "Workouts per week"],
    ["exercise", "A result in an exercise"],
  ]);
  const feat = featFields();
  const choose = () => (feat.element.hidden = kind.querySelector("select").value !== "exercise");
  kind.addEventListener("change", choose);
  choose();
  const target = field("Target", "target", numeric("", {}, { required: true }));
  const due = field("Due date (optional)", "due_on", { type: "date" });
  return form([kind, feat.element, target, due], "Add goal", async (values) => {
    const isFeat = values.kind === "exercise";
    if (isFeat && !feat.chosen()) return tell(feat.choice, "Choose an exercise first.");
    const of = isFeat ? { exercise_id: feat.chosen().id, metric: values.metric } : {};
    await postOnce("/goals", {
      kind: values.kind,
      ...of,
      target: isWeight(values) ? typed("weight", values.target) : values.target,
      ...(values.due_on && { due_on: values.due_on }),
    });
    await redraw();
  });
}

const isWeight = ({ kind, metric }) => kind === "weight" || (kind === "exercise" && metric.endsWith("_kg"));

/** The fields that only a feat has: which exercise, and what of it. */
function featFields() {
  let exercise = null;
  const choice = button(
    "Choose an exercise",
    () =>
      pickExercise("Which exercise?", (found) => {
        exercise = found;
        choice.textContent = found.name;
      }),
    { class: "wide" },
  );
  const element = h("div", {}, choice, field("Measure", "metric", {}, metrics()));
  return { element, choice, chosen: () => exercise };
}
