// A number between two large buttons, for thumbs; it can be typed as well.

import { h } from "./dom.js";
import { labelOf, number } from "./format.js";
import { Mistake, numeric, parse, RECORDED } from "./numbers.js";
import { shownWeight, weightUnit } from "./units.js";

/** A stepper for one of a set's fields. An empty one means "not recorded". `changed` gets the text in its box. */
export function stepper(name, text, changed) {
  const label = labelOf(name);
  const input = h("input", numeric(text, RECORDED[name], { "aria-label": label, placeholder: "–" }));
  const step = (direction) => {
    input.value = number(stepped(name, figureIn(name, input.value), direction));
    input.dispatchEvent(new Event("input"));
  };
  input.addEventListener("input", () => changed(input.value));
  input.addEventListener("focus", () => input.select());
  return h(
    "div",
    { class: "stepper-box" },
    h(
      "div",
      { class: "stepper", role: "group", "aria-label": label, "data-field": name },
      h("button", { type: "button", "aria-label": `Less: ${label}`, onclick: () => step(-1) }, "−"),
      h("span", { class: "value" }, input, h("span", { class: "unit", "aria-hidden": "true" }, label)),
      h("button", { type: "button", "aria-label": `More: ${label}`, onclick: () => step(1) }, "+"),
    ),
  );
}

/** What a text in such a box records: a number, or null for an empty one, or for one that says no number. */
export function valueOf(name, text) {
  try {
    return parse(text, RECORDED[name]);
  } catch (error) {
    if (error instanceof Mistake) return null;
    throw error;
  }
}

/** The figure that stands there, in whatever unit. */
const figureIn = (name, text) => {
  const value = valueOf(name, text) ?? 0;
  return name === "weight_kg" ? shownWeight(value) : value;
};

function stepped(name, value, direction) {
  const size = stepSize(name, direction < 0 ? value - 0.01 : value);
  const { max } = RECORDED[name];
  return Math.min(name === "weight_kg" ? shownWeight(max) : max, Math.max(0, value + direction * size));
}

/** Light weights go up by a kilogram, heavy ones by the smallest pair of plates; short holds by 5 s, runs by a minute. */
function stepSize(name, value) {
  if (name === "reps") return 1;
  if (name === "weight_kg" && weightUnit() === "lb") return value < 45 ? 2.5 : 5;
  if (name === "weight_kg") return value < 20 ? 1 : 2.5;
  if (name === "duration_s") return value < 300 ? 5 : 60;
  return value < 1000 ? 5 : 100;
}
