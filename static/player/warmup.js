// What to warm up with: a part of the weight of the sets to come, as far as the bar or the dumbbells can be loaded with it.

import { knownNow } from "./about.js";
import { weight } from "./format.js";
import { barOf, loaded } from "./plates.js";
import { stepSize } from "./stepper.js";
import { shown, typed } from "./units.js";
import { t } from "./words.js";

// Our choice, near that of the suggested plans: a single set with 60%, two with 50% and 75%, more from 40% up to 80%.
const SPANS = [[0.6, 0.6], [0.5, 0.75]];
const LONG = [0.4, 0.8];

const isWarmUp = ({ set_type }) => set_type === "warmup";

/** After it was done, its weight is planned for the warm-ups to come as well, though these are to be heavier. */
const wasLeftOpen = (set) => isWarmUp(set) && set.status === "done" && set.planned.weight_kg === null;

/**
 * For a warm-up set that is planned without a weight, what to lift: `{kg, of_kg}`. Null where it has one, or nobody
 * knows yet what the sets after it weigh.
 */
export function warmUp(whole, { set, exercise, entry_id }) {
  if (!isWarmUp(set) || exercise.load !== "external") return null;
  const from = whole.exercises.findIndex(({ id }) => id === entry_id);
  const sets = whole.exercises.slice(from).filter((entry) => entry.exercise.id === exercise.id).flatMap((entry) => entry.sets);
  if (set.planned.weight_kg !== null && !sets.some(wasLeftOpen)) return null;
  const working = sets.find((one) => !isWarmUp(one));
  const of_kg = working?.planned.weight_kg ?? working?.last?.weight_kg;
  if (!of_kg) return null;
  const warming = sets.slice(0, sets.indexOf(working));
  const share = shareOf(warming.findIndex(({ id }) => id === set.id), warming.length);
  return { kg: Math.min(of_kg, nearest(of_kg * share, exercise.id)), of_kg };
}

function shareOf(place, count) {
  const [first, last] = SPANS[count - 1] ?? LONG;
  return first + (last - first) * (place / Math.max(1, count - 1));
}

function nearest(kg, exerciseId) {
  const bar = barOf(knownNow(exerciseId));
  if (bar) return loaded(kg, bar).kg;
  const figure = shown("weight", kg);
  const step = stepSize("weight", figure);
  return typed("weight", Math.max(step, Math.round(figure / step) * step));
}

/** The same in words. */
export const warmUpLine = ({ kg, of_kg }) => t("set.warm_up", { share: Math.round((kg / of_kg) * 100), working: weight(of_kg) });
