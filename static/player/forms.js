// Forms, whose mistakes stand beside the box that they are about.

import { button, h, reasons } from "./dom.js";
import { isNumeric, Mistake, numeric, read, textOf } from "./numbers.js";
import { named, pieces } from "./words.js";

/** A form. `send` is given the fields' values: numbers, or null, of the boxes for numbers, and texts of the others. */
export function form(fields, label, send, attributes = {}) {
  const problem = h("p", { class: "problem", role: "alert" });
  const submit = h("button", { type: "submit", class: "primary" }, label);
  const element = h("form", { novalidate: true, ...attributes }, fields, problem, submit);
  element.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    submit.disabled = true;
    problem.textContent = "";
    element.querySelectorAll("[aria-describedby]").forEach(clear);
    try {
      if (complete([...element.elements])) await send(valuesOf(element), element);
      goTo(element.querySelector("[aria-describedby]"));
    } catch (error) {
      showMistakes(element, problem, error);
    } finally {
      submit.disabled = false;
    }
  });
  return element;
}

/** Whether every box for a number holds one, or nothing. Mistakes are told, and the first is gone to. */
export function complete(inputs) {
  const wrong = inputs.filter((input) => isNumeric(input) && isShown(input) && !isRight(input));
  goTo(wrong[0]);
  return !wrong.length;
}

/** Whether it is to be filled in; what is only folded away is. */
const isShown = (input) => !input.closest("[hidden]") && input.isConnected;

function isRight(input) {
  try {
    read(input);
    return true;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    tell(input, error.message);
    return false;
  }
}

function valuesOf(element) {
  const values = Object.fromEntries(new FormData(element));
  for (const input of element.elements) if (input.name && isNumeric(input)) values[input.name] = read(input);
  return values;
}

let told = 0;

/**
 * Tell what is wrong with a box, right after it, until something else is typed. `text` may have elements in it. At a
 * button it tells what has to be done first. Call `clear` as soon as that is done.
 */
export function tell(input, text) {
  clear(input);
  const mistake = h("span", { class: "mistake", role: "alert", id: `mistake-${++told}` }, text);
  if (input instanceof HTMLButtonElement) input.after(mistake);
  else {
    (input.closest(".field, .stepper-box, .ticks") ?? input.parentElement).append(mistake);
    input.setAttribute("aria-invalid", "true");
  }
  input.setAttribute("aria-describedby", mistake.id);
  input.addEventListener("input", () => clear(input), { once: true });
}

/** What is told of the boxes in `place`, as pairs of a box's name and what is wrong with it. */
export function mistakesIn(place) {
  const told = (input) => document.getElementById(input.getAttribute("aria-describedby")).textContent;
  return [...place.querySelectorAll("[aria-invalid]")].map((input) => [input.getAttribute("aria-label"), told(input)]);
}

/** Tell them again, after the boxes were drawn anew. */
export function tellAgain(place, mistakes) {
  for (const [name, text] of mistakes) {
    const input = place.querySelector(`input[aria-label="${CSS.escape(name)}"]`);
    if (input) tell(input, text);
  }
}

/**
 * What was typed into the forms in `place`, by the box's name: a number where it is one, for the box may get another unit.
 * Never a password, because this may be stored on the device; nor a file, which no page can choose again.
 */
export function typedIn(place) {
  const named = [...place.querySelectorAll("input[name]:not([type=password], [type=file])")];
  const boxes = named.filter(({ value, defaultValue }) => value !== defaultValue);
  return Object.fromEntries(boxes.map((input) => [input.name, numberIn(input) ?? input.value]));
}

function numberIn(input) {
  try {
    return isNumeric(input) ? read(input) : null;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return null;
  }
}

/** Type it again, after the forms were drawn anew, into those of the boxes that are still there. */
export function typeAgain(place, typed) {
  for (const [name, told] of Object.entries(typed)) {
    const input = place.querySelector(`input[name="${name}"]`);
    if (!input) continue;
    input.value = typeof told === "number" ? textOf(told, input.dataset.as) : told;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** What was told of it no longer holds. */
export function clear(input) {
  if (input.hasAttribute("aria-describedby")) document.getElementById(input.getAttribute("aria-describedby"))?.remove();
  input.removeAttribute("aria-invalid");
  input.removeAttribute("aria-describedby");
}

/** What the server refused: each mistake at the box whose name or place (`data-pointer`) it points to, the rest below. */
function showMistakes(element, problem, error) {
  const rest = [];
  const found = [];
  for (const flaw of error.errors ?? []) {
    const { pointer } = flaw;
    const name = pointer.split("/").pop();
    const input = element.querySelector(`[data-pointer="${pointer}"]`) ?? element.elements.namedItem(name);
    if (input instanceof HTMLElement && isShown(input)) {
      tell(input, reasons(flaw));
      found.push(input);
    } else rest.push(name ? pieces("refusal.at", { field: named("field", name), problem: h("span", {}, reasons(flaw)) }) : reasons(flaw));
  }
  if (!found.length && !rest.length) rest.push(reasons(error));
  problem.replaceChildren(...rest.flatMap((one) => [h("span", {}, one), " "]));
  goTo(found[0]);
}

/** Unfold what a box lies in, and let the keyboard go there. */
function goTo(input) {
  for (let fold = input?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  input?.focus();
}

/** A labelled input; `options` makes it a choice of [value, text] pairs. */
export function field(label, name, attributes = {}, options = null) {
  const { hint, ...rest } = attributes;
  const input = options
    ? h(
        "select",
        { name, ...rest },
        options.map(([value, text]) => h("option", { value }, text)),
      )
    : h("input", { name, ...rest });
  return h("label", { class: "field" }, h("span", {}, label), input, hint ? h("small", {}, hint) : null);
}

/** The attributes of an input for a whole number that has to be there. */
export const whole = (value, min, max) => numeric(value, { min, max, whole: true }, { required: true });

/** Boxes to tick, of [value, text] pairs; a form has the ticked ones' values under that name. */
export function ticks(legend, name, options) {
  return h(
    "fieldset",
    { class: "ticks" },
    h("legend", {}, legend),
    options.map(([value, text]) => h("label", {}, h("input", { type: "checkbox", name, value }), text)),
  );
}

/** A choice of one of a few by one tap, which a second tap takes back. `options` are [value, text, name] triples. */
export function choice(legend, value, options, changed) {
  const buttons = options.map(([one, text, name]) => {
    const element = button(text, () => choose(element.getAttribute("aria-pressed") === "true" ? null : one), {
      "aria-label": name,
      "aria-pressed": String(one === value),
    });
    return [one, element];
  });
  const choose = (chosen) => {
    for (const [one, element] of buttons) element.setAttribute("aria-pressed", String(one === chosen));
    changed(chosen);
  };
  return h(
    "fieldset",
    { class: "choice-row" },
    h("legend", {}, legend),
    h(
      "div",
      {},
      buttons.map(([, element]) => element),
    ),
  );
}

/** Of a form's numbers those that were given. */
export function numbers(values, names) {
  return Object.fromEntries(
    names.filter((name) => values[name] !== null && values[name] !== undefined).map((name) => [name, values[name]]),
  );
}
