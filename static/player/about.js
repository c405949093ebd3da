// What can be looked up about the exercise of a set: how it is done, and what could be done instead.

import { get } from "./api.js";
import { button, h, sheet } from "./dom.js";
import { howTo } from "./exercise.js";
import { choices, pickExercise } from "./picker.js";
import { languageOf, named, t } from "./words.js";

// Instructions are fetched when an exercise comes up, so that they can be read where there is no network.
const asked = new Map();
const known = new Map();

export function know(id) {
  if (!asked.has(id))
    asked.set(
      id,
      get(`/exercises/${id}`).then(
        (exercise) => (known.set(id, exercise), exercise),
        (error) => (asked.delete(id), Promise.reject(error)),
      ),
    );
  asked.get(id).catch(() => {});
  return asked.get(id);
}

/** What has been fetched of it so far, or null. */
export const knownNow = (id) => known.get(id) ?? null;

export async function showInstructions({ id, name }) {
  const exercise = await know(id);
  sheet(name, () => [
    h("p", { lang: languageOf(exercise) }, exercise.description),
    h("p", { class: "faint" }, exercise.primary_muscles.map((muscle) => named("muscle", muscle)).join(", ")),
    howTo(exercise),
  ]);
}

export async function showAlternatives(player, exercise) {
  const { items } = await get(`/exercises/${exercise.id}/alternatives?limit=10`);
  sheet(t("about.instead", { exercise: exercise.name }), (close) => {
    const swap = async (other) => {
      await player.actOnExercise("/swap", { exercise_id: other.id });
      close();
    };
    const searchAll = () => (
      close(),
      pickExercise(t("about.swap"), (other) => player.actOnExercise("/swap", { exercise_id: other.id }))
    );
    return [
      h("p", { class: "faint" }, t("about.similar")),
      h("ul", { class: "choices" }, choices(items, swap)),
      button(t("about.search"), searchAll, { class: "wide" }),
    ];
  });
}
