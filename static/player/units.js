// The unit in which a person reads and types weights. All that is kept, and all that the API takes and tells, is in kg.

import { get } from "./api.js";
import { load, save } from "./storage.js";

const KG = { kg: 1, lb: 0.45359237 };

export const weightUnit = () => load("units")?.weight ?? "kg";

/** Ask what the person has chosen; until that is known, the last answer counts. Returns whether that was another unit. */
export async function learnUnits() {
  const before = weightUnit();
  save("units", (await get("/me")).units);
  return weightUnit() !== before;
}

/** A weight in kg as a figure of that unit: 61.235 is 135 lb. */
export const shownWeight = (kg) => Math.round((kg / KG[weightUnit()]) * 100) / 100;

/** The kg of a figure that was typed. */
export const typedWeight = (value) => (value === null ? null : Math.round(value * KG[weightUnit()] * 1000) / 1000);
