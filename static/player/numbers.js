// Numbers as people type them: with a comma or a point, within bounds, or not at all.

import { shownWeight, typedWeight } from "./units.js";

/** Why a text is no number that can be taken; the message says what to write instead. */
export class Mistake extends Error {}

/** What can be recorded of a set, and the bounds of each. */
export const RECORDED = {
  reps: { max: 1000, whole: true },
  weight_kg: { max: 1000, isWeight: true },
  duration_s: { max: 86400, whole: true },
  distance_m: { max: 1000000 },
};

/** The number that a text says, null for an empty one, and in kg for a weight. Throws Mistake: a number is never guessed. */
export function parse(text, { min = 0, max = Infinity, whole = false, isWeight = false } = {}) {
  if (isWeight) return typedWeight(parse(text, { min: shownWeight(min), max: shownWeight(max) }));
  const typed = text.trim();
  if (!typed) return null;
  const found = typed.match(/^([-−+]?)(\d*)(?:[.,](\d*))?$/);
  if (!found || !(found[2] || found[3])) throw new Mistake(`Write a ${whole ? "whole number" : "number, such as 62.5 or 62,5"}.`);
  const [, sign, units, fraction = ""] = found;
  // 1,500 is one and a half to some people, and fifteen hundred to others.
  if (fraction.length === 3 && units.length <= 3 && Number(units) && Number(units + fraction) <= max)
    throw new Mistake(`Write ${Number(units + fraction)} or ${Number(`${units}.${fraction}`)}: this could mean both.`);
  const value = Number(`${units || 0}.${fraction || 0}`) * (sign === "-" || sign === "−" ? -1 : 1);
  if (whole && !Number.isInteger(value)) throw new Mistake("Write a whole number.");
  if (value < min) throw new Mistake(`Write ${min} or more.`);
  if (value > max) throw new Mistake(`Write ${max} or less.`);
  return value;
}

/**
 * The attributes of a box for a number, a weight in kg if `isWeight`. It is a box for text: of what a browser does not take for a number in its own
 * language, one made for numbers tells nothing, or drops the comma and makes 625 of 62,5.
 */
export const numeric = (value, { min = 0, max = "", whole = false, isWeight = false } = {}, attributes = {}) => ({
  inputmode: whole ? "numeric" : "decimal",
  autocomplete: "off",
  value: typeof value === "number" && isWeight ? shownWeight(value) : (value ?? ""),
  "data-exact": typeof value === "number" && value,
  "data-min": min,
  "data-max": max,
  "data-whole": whole,
  "data-weight": isWeight,
  "data-number": true,
  ...attributes,
});

/** What was shown may be rounded: where nobody typed anything else, what it was rounded from still counts. */
const untouched = ({ value, defaultValue, dataset }) => dataset.exact !== undefined && value === defaultValue;

export const isNumeric = (input) => "number" in input.dataset;

/** The number in a box that was made by `numeric`, null for an empty one. Throws Mistake. */
export function read(input) {
  const { min, max, whole, weight } = input.dataset;
  if (!input.value.trim() && input.required) throw new Mistake("Write a number here.");
  if (untouched(input)) return Number(input.dataset.exact);
  const bounds = { min: Number(min), max: max ? Number(max) : Infinity };
  return parse(input.value, { ...bounds, whole: whole !== undefined, isWeight: weight !== undefined });
}
