// The units in which a person reads and types. All that is kept, and all that the API takes and tells, is in kg, m and cm.

import { preference } from "./preferences.js";
import { named } from "./words.js";

/** Each unit in kg, m or cm. */
export const SIZES = { kg: 1, lb: 0.45359237, km: 1000, mi: 1609.344, cm: 1, in: 2.54 };
const DIGITS = { weight: 100, distance: 1000, length: 100 };

/** The unit of a `weight`, a `distance` or a `length` of the body. */
export const unitOf = (quantity) => preference("units")[quantity];

/** As it is written after a figure. */
export const symbolOf = (quantity) => named("unit", unitOf(quantity));

/** All of them as one text: what was typed under other units must not be read under these. */
export const unitsNow = () => Object.values(preference("units")).join(" ");

/** A value in kg, m or cm as a figure of that unit: 61.235 kg are 135 lb. */
export const shown = (quantity, value) => Math.round((value / SIZES[unitOf(quantity)]) * DIGITS[quantity]) / DIGITS[quantity];

/** The kg, m or cm of a figure that was typed. */
export const typed = (quantity, figure) => Math.round(figure * SIZES[unitOf(quantity)] * 1000) / 1000;
