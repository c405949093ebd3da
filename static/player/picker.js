// Finding an exercise by typing.

import { get } from "./api.js";
import { button, complain, field, h, sheet, words } from "./dom.js";

const TYPING_MS = 250;

/** A sheet to search exercises in; `choose` is called with the one that was picked. */
export function pickExercise(title, choose) {
  sheet(title, (close) => {
    const results = h("ul", { class: "choices", "aria-label": "Exercises found" });
    const found = h("p", { class: "unseen", role: "status" });
    const pick = async (exercise) => {
      await choose(exercise);
      close();
    };
    const box = field("Search", "q", { type: "search", autocomplete: "off", placeholder: "squat, chest, dumbbell …" });
    const search = searching(box.querySelector("input"), results, found, pick);
    search();
    return [box, found, results];
  });
}

function searching(input, results, found, pick) {
  let timer = 0;
  const search = async () => {
    const words = input.value.trim();
    try {
      const { items } = await get(`/exercises?limit=30${words && `&q=${encodeURIComponent(words.slice(0, 100))}`}`);
      if (words !== input.value.trim()) return; // a later search is on its way
      results.replaceChildren(...choices(items, pick));
      found.textContent = `${items.length} found`;
    } catch (error) {
      complain(error);
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, TYPING_MS);
  });
  return search;
}

/** Exercises as a list of buttons. */
export function choices(exercises, pick) {
  if (!exercises.length) return [h("li", { class: "faint" }, "Nothing found.")];
  return exercises.map((exercise) => {
    const facts = [
      exercise.primary_muscles.map((muscle) => words(muscle)).join(", "),
      exercise.equipment.map((item) => words(item)).join(", ") || "No equipment",
    ];
    return h(
      "li",
      {},
      button([h("strong", {}, exercise.name), h("span", { class: "faint" }, facts.join(" · "))], () => pick(exercise), {
        class: "choice",
      }),
    );
  });
}
