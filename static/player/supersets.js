// Exercises that are done in turn, and their letters: A1, then A2, then rest.

import { h } from "./dom.js";
import { turns } from "./neighbours.js";
import { languageOf, t } from "./words.js";

/** By entry of a superset, its letter, such as A2. A warm-up has that of its exercise. One exercise alone is no superset. */
export function lettersOf(entries) {
  const letters = new Map();
  for (const group of turns(entries)) {
    const names = [...new Set(group.map(({ exercise }) => exercise.name))];
    if (names.length < 2) continue;
    for (const entry of group) {
      const place = names.indexOf(entry.exercise.name) + 1;
      letters.set(entry, entry.superset + (/\d$/.test(entry.superset) ? `.${place}` : place));
    }
  }
  return letters;
}

/** What is said beside an exercise of a superset; nothing of the others. */
export const badgeOf = (letter) => (letter ? [" ", h("span", { class: "badge" }, t("superset", { letter }))] : null);

/** "A1 Goblet squat, then A2 Push-up, then rest", of the superset that an entry belongs to; nothing where it stands alone. */
export function turnLine(entries, entry) {
  const letters = lettersOf(entries);
  const group = turns(entries).find((one) => one.includes(entry));
  const each = new Map(group.map((one) => [letters.get(one), one.exercise]));
  if (each.size < 2) return "";
  const steps = [...each].map(([letter, exercise]) => {
    const isNow = letter === letters.get(entry);
    return h(isNow ? "strong" : "span", {}, `${letter} `, h("span", { lang: languageOf(exercise) }, exercise.name));
  });
  const then = steps.flatMap((step, index) => (index ? [t("superset.then"), step] : [step]));
  return h("p", { class: "faint turns" }, then, t("superset.rest"));
}
