// Sets, as a person would say them.

import { minutes } from "./clock.js";
import { shownWeight, weightUnit } from "./units.js";

export const GOALS = {
  general_fitness: "General fitness",
  strength: "Strength",
  hypertrophy: "Muscle growth",
  fat_loss: "Fat loss",
  endurance: "Endurance",
  mobility: "Mobility",
};
/** What the box for one of a set's fields is called. */
export const labelOf = (name) =>
  name === "weight_kg"
    ? `Weight in ${weightUnit()}`
    : { reps: "Repetitions", duration_s: "Seconds", distance_m: "Metres" }[name];
const SET_TYPES = { warmup: "warm-up", working: "", drop: "drop", amrap: "AMRAP" };

export const setType = (set) => SET_TYPES[set.set_type] ?? "";

/** "8–12 reps · 60 kg · 2 RIR", of a set's planned or done values. */
export function describe(values) {
  if (!values) return "";
  const parts = [
    values.reps !== null &&
      values.reps !== undefined &&
      `${range(values)} ${values.reps === 1 && !values.reps_max ? "rep" : "reps"}`,
    values.weight_kg && weight(values.weight_kg),
    values.duration_s && duration(values.duration_s),
    values.distance_m && distance(values.distance_m),
    values.rir !== null && values.rir !== undefined && `${values.rir} RIR`,
    values.tempo && `tempo ${values.tempo}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

const range = ({ reps, reps_max }) => (reps_max && reps_max !== reps ? `${reps}–${reps_max}` : `${reps}`);

export const number = (value) => String(Math.round(value * 100) / 100);

/** A weight in kg, in the person's own unit. */
export const weight = (kg) => `${number(shownWeight(kg))} ${weightUnit()}`;

/** What a box holds that begins with this value of a set's field. */
export const textOf = (name, value) =>
  value === null || value === undefined ? "" : number(name === "weight_kg" ? shownWeight(value) : value);

export function duration(seconds) {
  if (seconds < 60) return `${number(seconds)} s`;
  return `${minutes(seconds)} ${Math.round(seconds) < 3600 ? "min" : "h"}`;
}

export const distance = (metres) => (metres < 1000 ? `${number(metres)} m` : `${number(metres / 1000)} km`);

/** A value of one of the metrics of records and goals, with its unit. */
export const amount = (metric, value) => AMOUNTS[metric](value);

const AMOUNTS = {
  reps: (value) => plural(value, "rep"),
  weight_kg: (value) => weight(value),
  e1rm_kg: (value) => `${weight(value)} estimated 1RM`,
  volume_kg: (value) => `${weight(value)} volume`,
  duration_s: duration,
  distance_m: distance,
  pace_s_per_km: (value) => `${minutes(value)} min/km`,
};

/** A date or a time, in the words of the reader's own language settings. */
export function date(instant) {
  const day = new Date(instant);
  const isThisYear = day.getFullYear() === new Date().getFullYear();
  return day.toLocaleDateString(
    undefined,
    isThisYear ? { weekday: "short", day: "numeric", month: "short" } : { dateStyle: "medium" },
  );
}

export const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The field that records what an exercise tracks: `weight` is `weight_kg`. */
export const fieldOf = (track) =>
  ({ reps: "reps", weight: "weight_kg", duration: "duration_s", distance: "distance_m" })[track];
