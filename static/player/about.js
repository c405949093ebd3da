// What can be looked up about the exercise of a set: how it is done, and what could be done instead.

import { get } from "./api.js";
import { button, h, sheet, words } from "./dom.js";
import { howTo } from "./exercise.js";
import { choices, pickExercise } from "./picker.js";

// Instructions are fetched when an exercise comes up, so that they can be read where there is no network.
const known = new Map();

export function know(id) {
  if (!known.has(id))
    known.set(
      id,
      get(`/exercises/${id}`).catch((error) => (known.delete(id), Promise.reject(error))),
    );
  known.get(id).catch(() => {});
  return known.get(id);
}

export async function showInstructions({ id, name }) {
  const exercise = await know(id);
  sheet(name, () => [
    h("p", {}, exercise.description),
    h("p", { class: "faint" }, exercise.primary_muscles.map((muscle) => words(muscle)).join(", ")),
    howTo(exercise),
  ]);
}

export async function showAlternatives(player, exercise) {
  const { items } = await get(`/exercises/${exercise.id}/alternatives?limit=10`);
  sheet(`Instead of ${exercise.name}`, (close) => {
    const swap = async (other) => {
      await player.actOnExercise("/swap", { exercise_id: other.id });
      close();
    };
    const searchAll = () => (
      close(),
      pickExercise("Swap for", (other) => player.actOnExercise("/swap", { exercise_id: other.id }))
    );
    return [
      h("p", { class: "faint" }, "Similar movements and muscles. Sets you have done stay as they are."),
      h("ul", { class: "choices" }, choices(items, swap)),
      button("Search all exercises", searchAll, { class: "wide" }),
    ];
  });
}
