// Numbers as people type them: with a comma or a point, as minutes and seconds, within bounds, or not at all.

import { minutes } from "./clock.js";
import { shown, symbolOf, typed } from "./units.js";
import { number, t } from "./words.js";

/** Why a text is no number that can be taken; the message says what to write instead. */
export class Mistake extends Error {}

const RECORDED = {
  reps: { max: 1000, whole: true },
  weight_kg: { max: 1000, as: "weight" },
  duration_s: { max: 86400, as: "time" },
  distance_m: { max: 1000000, as: "distance" },
};

/**
 * How a field of an exercise's sets is typed. `as` is weight, distance or length, of which the person chooses the unit, `time`
 * (minutes and seconds), or `clock` (the same, where a bare number could be either). What is carried goes metres, a run goes
 * kilometres.
 */
export function recorded(name, tracks) {
  if (name === "distance_m" && tracks.includes("weight")) return { max: RECORDED.distance_m.max };
  if (name === "duration_s" && tracks.includes("distance")) return { ...RECORDED.duration_s, as: "clock" };
  return RECORDED[name];
}

/** What the box for such a field is called. */
export function labelOf(name, tracks) {
  const { as } = recorded(name, tracks);
  if (isTime(as)) return t("box.time");
  if (as) return t(as === "weight" ? "box.weight" : "box.distance", { unit: symbolOf(as) });
  return name === "reps" ? t("box.reps") : t("box.distance", { unit: "m" });
}

const isTime = (as) => as === "time" || as === "clock";

/** A value as the figure that stands in a box, such as 135 of 61.235 kg. */
export const figure = (value, as) => (as && !isTime(as) ? shown(as, value) : value);

/** The value of such a figure. */
export const valueOf = (number, as) => (as && !isTime(as) ? typed(as, number) : number);

/** What stands in a box that begins with this value; null is an empty one. */
export function textOf(value, as) {
  if (value === null || value === undefined) return "";
  return isTime(as) ? minutes(value) : number(figure(value, as), 3);
}

/** The value that a text says, null for an empty one. Throws Mistake: a number is never guessed. */
export function parse(text, { min = 0, max = Infinity, whole = false, as = null } = {}) {
  const told = text.trim();
  if (!told) return null;
  if (isTime(as)) return within(seconds(told, as), min, max, minutes);
  const read = numberIn(told, { max: figure(max, as), whole });
  return valueOf(within(read, figure(min, as), figure(max, as), number), as);
}

function numberIn(told, { max, whole }) {
  const found = told.match(/^([-−+]?)(\d*)(?:[.,](\d*))?$/);
  if (!found || !(found[2] || found[3])) throw new Mistake(t(whole ? "box.whole" : "box.number"));
  const [, sign, units, fraction = ""] = found;
  // 1,500 is one and a half to some people, and fifteen hundred to others.
  if (fraction.length === 3 && units.length <= 3 && Number(units) && Number(units + fraction) <= max)
    throw new Mistake(t("box.either", { one: Number(units + fraction), other: Number(`${units}.${fraction}`) }));
  const value = Number(`${units || 0}.${fraction || 0}`) * (sign === "-" || sign === "−" ? -1 : 1);
  if (whole && !Number.isInteger(value)) throw new Mistake(t("box.whole"));
  return value;
}

/** 1:30, and also 1.30 and 1,30, for the keys that a phone shows for numbers have no colon. */
function seconds(told, as) {
  const parts = told.match(/^(?:(\d+)[:.,])?(\d+)[:.,](\d\d)$/);
  if (parts) return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
  if (!/^\d+$/.test(told)) throw new Mistake(t("box.minutes"));
  if (as === "clock" && Number(told) && Number(told) < 600)
    throw new Mistake(t("box.either", { one: minutes(Number(told) * 60), other: minutes(Number(told)) }));
  return Number(told);
}

function within(value, min, max, text) {
  if (value < min) throw new Mistake(t("box.least", { least: text(min) }));
  if (value > max) throw new Mistake(t("box.most", { most: text(max) }));
  return value;
}

/**
 * The attributes of a box for a number. It is a box for text: of what a browser does not take for a number in its own
 * language, one made for numbers tells nothing, or drops the comma and makes 625 of 62,5.
 */
export const numeric = (value, { min = 0, max = "", whole = false, as = false } = {}, attributes = {}) => ({
  inputmode: whole ? "numeric" : "decimal",
  autocomplete: "off",
  value: typeof value === "number" ? textOf(value, as) : (value ?? ""),
  "data-exact": typeof value === "number" && String(value),
  "data-min": min,
  "data-max": max,
  "data-whole": whole,
  "data-as": as,
  "data-number": true,
  ...attributes,
});

/** What was shown may be rounded: where nobody typed anything else, what it was rounded from still counts. */
const untouched = ({ value, defaultValue, dataset }) => dataset.exact !== undefined && value === defaultValue;

export const isNumeric = (input) => "number" in input.dataset;

/** The number in a box that was made by `numeric`, null for an empty one. Throws Mistake. */
export function read(input) {
  const { min, max, whole, as } = input.dataset;
  if (!input.value.trim() && input.required) throw new Mistake(t("box.needed"));
  if (untouched(input)) return Number(input.dataset.exact);
  return parse(input.value, { min: Number(min), max: max ? Number(max) : Infinity, whole: whole !== undefined, as });
}

// A time is shown as it was understood: 90 becomes 1:30.
document.addEventListener("change", ({ target }) => {
  if (!isTime(target.dataset.as)) return;
  try {
    target.value = textOf(parse(target.value, { as: target.dataset.as }), target.dataset.as);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error; // it is told when the form is sent
  }
});
