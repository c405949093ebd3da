// A number between two large buttons, for thumbs; it can be typed as well.

import { announce, h } from "./dom.js";
import { figure, labelOf, Mistake, numeric, parse, recorded, textOf, valueOf } from "./numbers.js";
import { unitOf } from "./units.js";
import { t } from "./words.js";

/**
 * A stepper for one of the fields of an exercise's sets. An empty one means "not recorded". `changed` gets the text in its box.
 */
export function stepper(name, tracks, text, changed) {
  const label = labelOf(name, tracks);
  const bounds = recorded(name, tracks);
  const input = h("input", numeric(text, bounds, { "aria-label": label, placeholder: "–" }));
  const step = (direction) => {
    input.value = textOf(stepped(numberIn(input.value, bounds) ?? 0, bounds, direction), bounds.as);
    input.dispatchEvent(new Event("input"));
    announce(`${label}: ${input.value}`);
  };
  input.addEventListener("input", () => changed(input.value));
  input.addEventListener("focus", () => input.select());
  return h(
    "div",
    { class: "stepper-box" },
    h(
      "div",
      { class: "stepper", role: "group", "aria-label": label, "data-field": name },
      h("button", { type: "button", "aria-label": t("box.less", { label }), onclick: () => step(-1) }, "−"),
      h("span", { class: "value" }, input, h("span", { class: "unit", "aria-hidden": "true" }, label)),
      h("button", { type: "button", "aria-label": t("box.more", { label }), onclick: () => step(1) }, "+"),
    ),
  );
}

/** What a text in such a box records: a number, or null for an empty one, or for one that says no number. */
export function numberIn(text, bounds) {
  try {
    return parse(text, bounds);
  } catch (error) {
    if (error instanceof Mistake) return null;
    throw error;
  }
}

function stepped(value, { max, as, whole }, direction) {
  const now = figure(value, as);
  const next = now + direction * (whole ? 1 : stepSize(as, direction < 0 ? now - 0.01 : now));
  return Math.min(max, Math.max(0, valueOf(next, as)));
}

/**
 * Light weights go up by a kilogram, heavy ones by the smallest pair of plates; short holds by 5 s, runs by a minute and a
 * tenth of a kilometre.
 */
export function stepSize(as, shown) {
  if (as === "weight" && unitOf("weight") === "lb") return shown < 45 ? 2.5 : 5;
  if (as === "weight") return shown < 20 ? 1 : 2.5;
  if (as === "distance") return 0.1;
  return as && shown >= 300 ? 60 : 5;
}
