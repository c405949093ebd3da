// A number between two large buttons, for thumbs; it can be typed as well.

import { h } from "./dom.js";
import { LABELS, number } from "./format.js";

const LARGEST = { reps: 1000, weight_kg: 1000, duration_s: 86400, distance_m: 1000000 };

/** A stepper for one of a set's fields. An empty one means "not recorded". `changed` gets the number, or null. */
export function stepper(name, value, changed) {
  const input = h("input", {
    type: "number",
    inputmode: "decimal",
    min: 0,
    max: LARGEST[name],
    step: "any",
    "aria-label": LABELS[name],
    placeholder: "–",
  });
  input.value = value === null || value === undefined ? "" : number(value);
  const read = () => (input.value === "" || !input.validity.valid ? null : Number(input.value));
  const step = (direction) => {
    input.value = number(stepped(name, read() ?? 0, direction));
    changed(read());
  };
  input.addEventListener("input", () => changed(read()));
  input.addEventListener("focus", () => input.select());
  return h(
    "div",
    { class: "stepper", role: "group", "aria-label": LABELS[name], "data-field": name },
    h("button", { type: "button", "aria-label": `Less: ${LABELS[name]}`, onclick: () => step(-1) }, "−"),
    h("span", { class: "value" }, input, h("span", { class: "unit", "aria-hidden": "true" }, LABELS[name])),
    h("button", { type: "button", "aria-label": `More: ${LABELS[name]}`, onclick: () => step(1) }, "+"),
  );
}

function stepped(name, value, direction) {
  const size = stepSize(name, direction < 0 ? value - 0.01 : value);
  return Math.min(LARGEST[name], Math.max(0, value + direction * size));
}

/** Light weights go up by a kilogram, heavy ones by the smallest pair of plates; short holds by 5 s, runs by a minute. */
function stepSize(name, value) {
  if (name === "reps") return 1;
  if (name === "weight_kg") return value < 20 ? 1 : 2.5;
  if (name === "duration_s") return value < 300 ? 5 : 60;
  return value < 1000 ? 5 : 100;
}
