// Finding an exercise by typing.

import { all, get } from "./api.js";
import { button, complain, h, sheet, words } from "./dom.js";
import { field } from "./forms.js";

const TYPING_MS = 250;
// What most people look for first, among some eighty kinds.
const COMMON = ["barbell", "dumbbell", "kettlebell", "bench", "machine", "cable-machine", "band", "pull-up-bar"];

/** A sheet to search exercises in; `choose` is called with the one that was picked. */
export function pickExercise(title, choose) {
  sheet(title, (close) => {
    const pick = async (exercise) => {
      await choose(exercise);
      close();
    };
    const box = field("Search", "q", { type: "search", autocomplete: "off", placeholder: "squat, chest, dumbbell …" });
    const filters = [filter("Muscle", "muscle", "/muscles"), filter("Equipment", "equipment", "/equipment", COMMON)];
    const results = h("ul", { class: "choices", "aria-label": "Exercises found" });
    const found = h("p", { class: "unseen", role: "status" });
    const more = button("Show more", () => search.goOn(), { class: "wide", hidden: true });
    const search = new Search({ box, filters, results, found, more, pick });
    search.again();
    return [box, h("div", { class: "pair" }, filters), found, results, more];
  });
}

/** A choice of one of the words of the catalogue, which are fetched once the sheet is open; common ones in a group before the rest. */
function filter(label, name, path, common = []) {
  const box = field(label, name, {}, [["", "All"]]);
  all(path)
    .then((items) => {
      const [first, rest] = [true, false].map((usual) => items.filter(({ slug }) => common.includes(slug) === usual).map(option));
      box.lastChild.append(...(first.length ? [group("Common", first), group("More", rest)] : rest));
    })
    .catch(complain);
  return box;
}

const option = ({ slug, name }) => h("option", { value: slug }, name);
const group = (label, options) => h("optgroup", { label }, options);

class Search {
  constructor({ box, filters, results, found, more, pick }) {
    Object.assign(this, { inputs: [box, ...filters].map((one) => one.lastChild), results, found, more, pick });
    let timer = 0;
    this.inputs[0].addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.again(), TYPING_MS);
    });
    for (const select of this.inputs.slice(1)) select.addEventListener("change", () => this.again());
  }

  /** From the beginning, for what is asked for now. */
  async again() {
    this.results.replaceChildren(...(await this.page("")));
  }

  async goOn() {
    const next = await this.page(this.cursor);
    this.results.append(...next);
    next[0]?.querySelector("button")?.focus();
  }

  /** The choices of the page after that cursor; those that are shown where something else is asked for meanwhile. */
  async page(cursor) {
    const wanted = this.wanted();
    try {
      const { items, next } = await get(`/exercises?limit=30${wanted}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      if (wanted !== this.wanted()) return [...(cursor ? [] : this.results.children)];
      this.cursor = next;
      this.more.hidden = next === null;
      this.found.textContent = `${items.length} found${next === null ? "" : ", and more"}`;
      return choices(items, this.pick);
    } catch (error) {
      complain(error);
      return [...(cursor ? [] : this.results.children)];
    }
  }

  wanted() {
    const given = this.inputs.map(({ name, value }) => [name, value.trim().slice(0, 100)]).filter(([, value]) => value);
    return given.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join("");
  }
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
