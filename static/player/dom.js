// Making elements, and the few places of the page that every view shares.

/** An element. Of the attributes, `on…` functions are listeners, `true` is an empty attribute, null and false are none. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(key, value === true ? "" : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** A button that is busy while its action runs, so that an impatient second tap does nothing. */
export function button(label, action, attributes = {}) {
  const element = h("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", () => whileBusy(element, action));
  return element;
}

async function whileBusy(element, action) {
  if (element.getAttribute("aria-busy")) return;
  element.setAttribute("aria-busy", "true");
  try {
    await action();
  } catch (error) {
    complain(error);
  } finally {
    element.removeAttribute("aria-busy");
  }
}

/** A form whose mistakes are shown beside the field that they are about. `send` is given the fields' values. */
export function form(fields, label, send, attributes = {}) {
  const problem = h("p", { class: "problem", role: "alert" });
  const submit = h("button", { type: "submit", class: "primary" }, label);
  const element = h("form", { novalidate: true, ...attributes }, fields, problem, submit);
  element.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    submit.disabled = true;
    problem.textContent = "";
    try {
      await send(Object.fromEntries(new FormData(element)), element);
    } catch (error) {
      showMistakes(element, problem, error);
    } finally {
      submit.disabled = false;
    }
  });
  return element;
}

function showMistakes(element, problem, error) {
  const mistakes = (error.errors ?? []).map(({ pointer, detail }) => {
    const name = pointer.split("/").pop();
    const input = element.elements.namedItem(name);
    const label = input?.closest?.(".field")?.firstChild.textContent ?? words(name);
    return { input, text: label ? `${label}: ${detail}` : detail };
  });
  problem.textContent = mistakes.length ? mistakes.map(({ text }) => text).join(" ") : error.message;
  mistakes[0]?.input?.focus?.();
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

/** The attributes of an input for a whole number. */
export const whole = (value, min, max) => ({ type: "number", inputmode: "numeric", value, min, max });

/** Boxes to tick, of [value, text] pairs; a form has the ticked ones' values under that name. */
export function ticks(legend, name, options) {
  return h(
    "fieldset",
    { class: "ticks" },
    h("legend", {}, legend),
    options.map(([value, text]) => h("label", {}, h("input", { type: "checkbox", name, value }), text)),
  );
}

/** One figure of a `dl` of facts. */
export const fact = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));

/** Say something to people who listen to the page instead of looking at it. */
export function announce(text) {
  document.getElementById("announcer").textContent = text;
}

/** Tell what went wrong with a tap, where there is no form to tell it beside. */
export function complain(error) {
  const toast = h("p", { class: "toast", role: "alert" }, error.message ?? String(error));
  document.querySelectorAll(".toast").forEach((old) => old.remove());
  (document.querySelector("dialog[open]") ?? document.body).append(toast);
  setTimeout(() => toast.remove(), 6000);
}

/** A sheet over the page; Escape, the backdrop and its own button close it. Calls `fill(close)` for the content. */
export function sheet(title, fill) {
  const close = () => dialog.close();
  const heading = h("h2", { id: "sheet-title", tabindex: "-1" }, title);
  const header = h("header", {}, heading, button("Close", close, { class: "quiet" }));
  const dialog = h("dialog", { class: "sheet", "aria-labelledby": "sheet-title" }, header);
  dialog.append(h("div", { class: "sheet-body" }, fill(close)));
  dialog.addEventListener("click", (event) => event.target === dialog && close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
}

/** `fat_loss` or `upper-back` as a person would write it. */
export function words(slug) {
  const text = String(slug).replaceAll(/[_-]/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from a form: empty fields are left out. */
export function numbers(values, names) {
  return Object.fromEntries(names.filter((name) => values[name]).map((name) => [name, Number(values[name])]));
}
