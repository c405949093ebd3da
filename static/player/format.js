// Sets, as a person would say them.

import { minutes } from "./clock.js";
import { preference } from "./preferences.js";
import { shown, symbolOf } from "./units.js";
import { locale, named, number, t } from "./words.js";

export const GOALS = ["general_fitness", "strength", "hypertrophy", "fat_loss", "endurance", "mobility"];

export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** What is said of a set that is not an ordinary one. */
export const setType = ({ set_type }) => (set_type && set_type !== "working" ? named("kind", set_type) : "");

/** "8–12 reps · 60 kg · 2 RIR", of a set's planned or done values. */
export function describe(values) {
  if (!values) return "";
  const parts = [
    values.reps !== null &&
      values.reps !== undefined &&
      t("set.reps", { reps: range(values), count: values.reps_max ?? values.reps }),
    values.weight_kg && weight(values.weight_kg),
    values.duration_s && duration(values.duration_s),
    values.distance_m && distance(values.distance_m),
    values.rir !== null && values.rir !== undefined && t("set.rir", { rir: values.rir }),
    values.tempo && t("set.tempo", { tempo: values.tempo }),
  ];
  return parts.filter(Boolean).join(" · ");
}

const range = ({ reps, reps_max }) => (reps_max && reps_max !== reps ? `${reps}–${reps_max}` : `${reps}`);

/** A weight in kg, in the person's own unit. */
export const weight = (kg) => `${number(shown("weight", kg))} ${symbolOf("weight")}`;

export function duration(seconds) {
  if (seconds < 60) return `${number(seconds)} s`;
  return `${minutes(seconds)} ${Math.round(seconds) < 3600 ? "min" : "h"}`;
}

/** Short ones in metres, others in the person's own unit. */
export const distance = (metres) =>
  metres < 1000 ? `${number(metres)} m` : `${number(shown("distance", metres))} ${symbolOf("distance")}`;

/** A girth in cm, in the person's own unit. */
export const length = (cm) => `${number(shown("length", cm))} ${symbolOf("length")}`;


/** A value of one of the metrics of records and goals, with its unit. */
export const amount = (metric, value) => AMOUNTS[metric](value);

const AMOUNTS = {
  reps: (value) => t("count.reps", { count: value }),
  weight_kg: (value) => weight(value),
  e1rm_kg: (value) => t("amount.e1rm", { weight: weight(value) }),
  volume_kg: (value) => t("amount.volume", { weight: weight(value) }),
  duration_s: duration,
  distance_m: distance,
  pace_s_per_km: (value) => `${minutes(value / shown("distance", 1000))} min/${symbolOf("distance")}`,
};

/** The date of an instant in the person's own zone, in the words of the page's language. */
export const date = (instant) => dateIn(new Date(instant), preference("timezone"));

/** A calendar date such as 2026-11-23, in the same words. */
export const day = (on) => dateIn(new Date(`${on}T00:00Z`), "UTC");

function dateIn(instant, timeZone) {
  const year = (one) => one.toLocaleDateString("en", { timeZone, year: "numeric" });
  const isThisYear = year(instant) === year(new Date());
  const words = isThisYear ? { weekday: "short", day: "numeric", month: "short" } : { dateStyle: "medium" };
  return instant.toLocaleDateString(locale, { ...words, timeZone });
}

export const timeOfDay = (instant) =>
  new Date(instant).toLocaleTimeString(locale, { timeStyle: "short", timeZone: preference("timezone") });

/** Date and time of day. */
export const moment = (instant) =>
  new Date(instant).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short", timeZone: preference("timezone") });

/** The name of one of the API's weekdays, such as `monday`. */
export const weekday = (name, style = "long") =>
  new Date(Date.UTC(2023, 0, 1 + WEEKDAYS.indexOf(name))).toLocaleDateString(locale, { timeZone: "UTC", weekday: style });

/** The field that records what an exercise tracks: `weight` is `weight_kg`. */
export const fieldOf = (track) =>
  ({ reps: "reps", weight: "weight_kg", duration: "duration_s", distance: "distance_m" })[track];
