// Goals: what there is and how far it has come; one more, and those that changed.

import { all, call, get, postOnce, remove } from "./api.js";
import { GIRTHS } from "./body.js";
import { choiceField, textField } from "./boxes.js";
import { button, confirm, h, sheet } from "./dom.js";
import { amount, day, length, weight } from "./format.js";
import { clear, field, form, tell } from "./forms.js";
import { numeric, read } from "./numbers.js";
import { pickExercise } from "./picker.js";
import { symbolOf } from "./units.js";
import { named, number, options, t } from "./words.js";

const METRICS = {
  weight_kg: { as: "weight" },
  e1rm_kg: { as: "weight" },
  reps: { whole: true },
  duration_s: { as: "clock" },
  distance_m: { as: "distance" },
  volume_kg: { as: "weight" },
};
const KINDS = ["weight", "measurement", "consistency", "exercise"];
const DIRECTIONS = ["increase", "decrease"];

export async function showGoals(place) {
  const goals = await all("/goals");
  const names = await exerciseNames(goals);
  const redraw = () => showGoals(place);
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, t("tabs.goals")),
    goals.length
      ? h(
          "ul",
          { class: "cards" },
          goals.map((goal) => goalCard(goal, titleOf(goal, names), redraw)),
        )
      : h("p", { class: "faint" }, t("goals.none")),
    h("section", { class: "card" }, h("h2", {}, t("goals.new")), newGoal(redraw)),
  );
}

async function exerciseNames(goals) {
  const ids = [...new Set(goals.map((goal) => goal.exercise_id).filter(Boolean))];
  return new Map(await Promise.all(ids.map(async (id) => [id, (await get(`/exercises/${id}`)).name])));
}

function goalCard(goal, title, redraw) {
  const facts = [
    goal.status !== "active" && named("goal_status", goal.status),
    goal.current_value !== null && t("goals.now", { value: standing(goal) }),
    goal.due_on && t("goals.by", { day: day(goal.due_on) }),
    goal.status === "active" && goal.projected_on && t("goals.projected", { day: day(goal.projected_on) }),
  ];
  return h(
    "li",
    { class: `card ${goal.status}` },
    h("strong", {}, title),
    h("progress", { max: 1, value: goal.progress, "aria-label": t("goals.progress", { title }) }),
    h(
      "div",
      { class: "line" },
      h("span", { class: "faint" }, facts.filter(Boolean).join(" · ")),
      button(t("change"), () => edit(goal, title, redraw), { class: "quiet", "aria-label": t("goals.change", { title }) }),
    ),
    goal.note ? h("p", { class: "faint" }, t("set.note", { note: goal.note })) : "",
  );
}

function titleOf({ kind, target, measurement, metric, exercise_id, min_reps, distance_m, direction }, names) {
  if (kind === "weight") return t("goals.weigh", { weight: weight(target) });
  if (kind === "measurement") return t("goals.of", { what: named("measurement", measurement), target: length(target) });
  if (kind === "consistency") return t("goals.weekly", { count: target });
  let feat = amount(metric, target);
  if (direction === "decrease") feat = t("goals.under", { target: feat });
  if (distance_m) feat = t("goals.over", { target: feat, distance: amount("distance_m", distance_m) });
  if (min_reps) feat = t("goals.for_reps", { target: feat, count: min_reps });
  return t("goals.of", { what: names.get(exercise_id), target: feat });
}

function standing({ kind, metric, current_value }) {
  if (kind === "consistency") return t("goals.this_week", { count: number(current_value) });
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
  const unit = bounds.as === "clock" ? "min:s" : bounds.as && symbolOf(bounds.as);
  return field(t(unit ? "goals.target_in" : "goals.target", { unit }), "target", numeric(value ?? "", bounds, { required: true }));
}

const laterFields = ({ due_on, note }) => [
  field(t("goals.due"), "due_on", { type: "date", value: due_on ?? "" }),
  textField(t("note"), "note", note),
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
      form([targetField(goal, goal.target), ...laterFields(goal)], t("save"), ({ target, ...later }) =>
        change({ target, ...laterOf(later) }),
      ),
      button(isCancelled ? t("goals.take_up") : t("goals.cancel"), () => change({ status: isCancelled ? "active" : "cancelled" })),
      button(t("delete"), () => (close(), confirm(t("goals.delete_ask"), title, t("delete"), drop)), { class: "quiet" }),
    ];
  });
}

function newGoal(redraw) {
  const kind = field(t("goals.kind"), "kind", {}, options("goal_kind", KINDS));
  const girth = choiceField(t("goals.measurement"), options("measurement", GIRTHS), "waist");
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
  return form([kind, girth, feat.element, place, ...laterFields({})], t("goals.add"), async ({ target, due_on, note }) => {
    const { kind: chosen } = goal();
    if (chosen === "exercise" && !feat.exercise()) return tell(feat.button, t("goals.choose_first"));
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
    clear(choice);
    choice.textContent = found.name;
  };
  const choice = button(t("goals.choose"), () => pickExercise(t("goals.which"), picked), { class: "wide" });
  const metric = choiceField(t("goals.metric"), options("metric", Object.keys(METRICS)));
  const least = field(t("goals.least"), "", numeric("", { min: 1, max: 1000, whole: true }));
  const distance = t("goals.over_least", { unit: symbolOf("distance") });
  const over = field(distance, "", numeric("", { max: 1000000, as: "distance" }));
  const direction = choiceField(t("goals.direction"), options("direction", DIRECTIONS));
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
