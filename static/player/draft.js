// A plan in the making, or one that is being changed: what this device keeps of it until it is saved.

import { forget, load, save } from "./storage.js";
import { unitsNow } from "./units.js";
import { t } from "./words.js";

const newPlan = () => ({
  own: { name: t("builder.my_plan"), goal: "general_fitness", sessions_per_week: 3, session_minutes: 45, notes: "" },
  kept: {},
  block: { rows: [] },
  days: [{ name: t("day.named", { number: 1 }), entries: [] }],
});
const IN_UNITS = ["weight_kg", "distance_m", "increment_kg", "increment_m", "up_to_m"];

const nameOf = (id) => `plan.${id ?? "new"}`;

/** What was begun of the plan with that id, or of a new one; null where nothing was. */
export function begun(id) {
  const draft = load(nameOf(id));
  if (draft && draft.units !== unitsNow()) draft.days.forEach(({ entries }) => entries.forEach(dropFigures));
  if (draft) draft.block ??= blockOf(draft.kept); // begun before weeks could be changed here
  return draft;
}

/** Weights and distances that were typed before the person chose another unit would be read wrongly. */
function dropFigures({ texts, rows }) {
  for (const name of IN_UNITS) delete texts[name];
  for (const row of rows ?? []) dropFigures(row);
}

export const keep = (id, draft) => save(nameOf(id), { ...draft, units: unitsNow() });
export const discard = (id) => forget(nameOf(id));

/** The draft that a plan begins with; without one that of a new plan. */
export function draftOf(plan = null) {
  if (!plan) return newPlan();
  const { name, goal, sessions_per_week, session_minutes, notes, exercise_types, starts_on, weeks, revision } = plan;
  return {
    revision,
    own: { name, goal, sessions_per_week, session_minutes, notes: notes ?? "" },
    kept: { exercise_types },
    block: blockOf({ starts_on, weeks }),
    days: plan.days.map(({ exercises, ...day }) => ({ ...day, entries: exercises.map(entryOf) })),
  };
}

const blockOf = ({ starts_on, weeks }) => ({ starts_on, rows: (weeks ?? []).map((values) => ({ values, texts: {} })) });

/** An entry as the API tells it: its own values, and those of each set where they differ. */
function entryOf({ id, exercise, set_targets, ...values }) {
  // What one of the sets leaves out is the entry's own.
  const rows = set_targets?.map((one) => ({ values: { ...values, rest_s: null, ...one }, texts: {} })) ?? null;
  return { id, exercise, values, texts: {}, rows };
}

/** An entry for an exercise that was just chosen: three sets, or of a run and its like one of twenty minutes. */
export function newEntry({ id, name, tracks, type, rest_s }) {
  const measure = tracks.includes("reps") ? { reps: 10 } : tracks.includes("duration") ? { duration_s: 30 } : {};
  const values = type === "cardio" ? { sets: 1, duration_s: 1200 } : { sets: 3, ...measure };
  return { exercise: { id, name, tracks }, values: { set_type: "working", rest_s, ...values }, texts: {}, rows: null };
}
