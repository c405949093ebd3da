// Finding an exercise by typing, and by muscle, equipment and type.

import { all, get } from "./api.js";
import { button, complain, h, sheet } from "./dom.js";
import { field } from "./forms.js";
import { languageOf, named, options, t } from "./words.js";

const TYPING_MS = 250;
// What most people look for first, among some eighty kinds.
const COMMON = ["barbell", "dumbbell", "kettlebell", "bench", "machine", "cable-machine", "band", "pull-up-bar"];
export const TYPES = ["strength", "cardio", "plyometrics", "flexibility", "balance"];

/** A sheet to search exercises in; `choose` is called with the one that was picked. */
export function pickExercise(title, choose) {
  sheet(title, (close) => {
    const pick = async (exercise) => {
      await choose(exercise);
      close();
    };
    return exerciseSearch((exercise) => choice(exercise, pick));
  });
}

/** Boxes to search with, and what they find; `draw` makes a list item of an exercise. `asked` is what they begin with. */
export function exerciseSearch(draw, asked = {}) {
  const box = field(t("picker.search"), "q", { type: "search", autocomplete: "off", placeholder: t("picker.example") });
  const filters = [
    filter(t("picker.muscle"), "muscle", asked, all("/muscles")),
    filter(t("coach.equipment"), "equipment", asked, all("/equipment"), COMMON),
    field(t("exercises.type"), "type", {}, [["", t("picker.all")], ...options("type", TYPES)]),
    field(t("picker.whose"), "custom", {}, [["", t("picker.all")], ["true", t("picker.own")], ["false", t("picker.catalogue")]]),
  ];
  filters[1].lastChild.append(option("equipment")({ slug: "none" }));
  const results = h("ul", { class: "choices", "aria-label": t("picker.results") });
  const found = h("p", { class: "unseen", role: "status" });
  const more = button(t("show_more"), () => search.goOn(), { class: "wide", hidden: true });
  const search = new Search({ box, filters, results, found, more, draw, asked });
  search.again();
  return [box, h("div", { class: "pair" }, filters), found, results, more];
}

/** A choice of one of the words of the catalogue, which come later; common ones in a group before the rest. */
function filter(label, name, asked, fetched, common = []) {
  const box = field(label, name, {}, [["", t("picker.all")]]);
  const select = box.lastChild;
  fetched
    .then((items) => {
      const [first, rest] = [true, false].map((usual) => items.filter(({ slug }) => common.includes(slug) === usual).map(option(name)));
      select.append(...(first.length ? [group(t("picker.common"), first), group(t("more"), rest)] : rest));
      select.value = asked[name] ?? "";
    })
    .catch(complain);
  return box;
}

const option = (kind) => ({ slug }) => h("option", { value: slug }, named(kind, slug));
const group = (label, options) => h("optgroup", { label }, options);

class Search {
  constructor({ box, filters, results, found, more, draw, asked }) {
    Object.assign(this, { inputs: [box, ...filters].map((one) => one.lastChild), results, found, more, draw, asked });
    for (const input of this.inputs) input.value = asked[input.name] ?? "";
    let timer = 0;
    this.inputs[0].addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.ask(this.inputs[0]), TYPING_MS);
    });
    for (const select of this.inputs.slice(1)) select.addEventListener("change", () => this.ask(select));
  }

  ask({ name, value }) {
    this.asked[name] = value.trim().slice(0, 100);
    return this.again();
  }

  /** From the beginning, for what is asked for now. */
  async again() {
    this.results.replaceChildren(...(await this.page("")));
  }

  async goOn() {
    const next = await this.page(this.cursor);
    this.results.append(...next);
    next[0]?.querySelector("a, button")?.focus();
  }

  /** The lines of the page after that cursor; those that are shown where something else is asked for meanwhile. */
  async page(cursor) {
    const wanted = this.wanted();
    try {
      const { items, next } = await get(`/exercises?limit=30${wanted}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      if (wanted !== this.wanted()) return [...(cursor ? [] : this.results.children)];
      this.cursor = next;
      this.more.hidden = !next;
      this.found.textContent = items.length ? t(next ? "picker.found_more" : "picker.found", { count: items.length }) : "";
      return items.length ? items.map(this.draw) : [h("li", { class: "faint" }, t("picker.nothing"))];
    } catch (error) {
      complain(error);
      return [...(cursor ? [] : this.results.children)];
    }
  }

  wanted() {
    const given = Object.entries(this.asked).filter(([, value]) => value);
    return given.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join("");
  }
}

/** Exercises as a list of buttons. */
export function choices(exercises, pick) {
  if (!exercises.length) return [h("li", { class: "faint" }, t("picker.nothing"))];
  return exercises.map((exercise) => choice(exercise, pick));
}

const choice = (exercise, pick) => h("li", {}, button(inBrief(exercise), () => pick(exercise), { class: "choice" }));

/** An exercise's name, what it trains, and what it needs. */
export function inBrief({ name, primary_muscles, equipment, custom }) {
  const facts = [
    custom && t("picker.own"),
    primary_muscles.map((muscle) => named("muscle", muscle)).join(", "),
    equipment.map((item) => named("equipment", item)).join(", ") || named("equipment", "none"),
  ];
  return [h("strong", { lang: languageOf({ custom }) }, name), h("span", { class: "faint" }, facts.filter(Boolean).join(" · "))];
}
