// Sets, as a person would say them.

import { minutes } from "./clock.js";
import { preference } from "./preferences.js";
import { shown, unitOf } from "./units.js";

export const GOALS = {
  general_fitness: "General fitness",
  strength: "Strength",
  hypertrophy: "Muscle growth",
  fat_loss: "Fat loss",
  endurance: "Endurance",
  mobility: "Mobility",
};
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
export const weight = (kg) => `${number(shown("weight", kg))} ${unitOf("weight")}`;

export function duration(seconds) {
  if (seconds < 60) return `${number(seconds)} s`;
  return `${minutes(seconds)} ${Math.round(seconds) < 3600 ? "min" : "h"}`;
}

/** Short ones in metres, others in the person's own unit. */
export const distance = (metres) =>
  metres < 1000 ? `${number(metres)} m` : `${number(shown("distance", metres))} ${unitOf("distance")}`;

/** A girth in cm, in the person's own unit. */
export const length = (cm) => `${number(shown("length", cm))} ${unitOf("length")}`;


/** A value of one of the metrics of records and goals, with its unit. */
export const amount = (metric, value) => AMOUNTS[metric](value);

const AMOUNTS = {
  reps: (value) => plural(value, "rep"),
  weight_kg: (value) => weight(value),
  e1rm_kg: (value) => `${weight(value)} estimated 1RM`,
  volume_kg: (value) => `${weight(value)} volume`,
  duration_s: duration,
  distance_m: distance,
  pace_s_per_km: (value) => `${minutes(value / shown("distance", 1000))} min/${unitOf("distance")}`,
};

/** The date of an instant in the person's own zone, in the words of the reader's language settings. */
export const date = (instant) => dateIn(new Date(instant), preference("timezone"));

/** A calendar date such as 2026-11-23, in the same words. */
export const day = (on) => dateIn(new Date(`${on}T00:00Z`), "UTC");

function dateIn(instant, timeZone) {
  const year = (one) => one.toLocaleDateString("en", { timeZone, year: "numeric" });
  const isThisYear = year(instant) === year(new Date());
  const words = isThisYear ? { weekday: "short", day: "numeric", month: "short" } : { dateStyle: "medium" };
  return instant.toLocaleDateString(undefined, { ...words, timeZone });
}

export const timeOfDay = (instant) =>
  new Date(instant).toLocaleTimeString(undefined, { timeStyle: "short", timeZone: preference("timezone") });

/** Date and time of day. */
export const moment = (instant) =>
  new Date(instant).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short", timeZone: preference("timezone") });

export const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The field that records what an exercise tracks: `weight` is `weight_kg`. */
export const fieldOf = (track) =>
  ({ reps: "reps", weight: "weight_kg", duration: "duration_s", distance: "distance_m" })[track];
