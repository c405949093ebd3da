// Making elements, and the few places of the page that every view shares.

import { t } from "./words.js";

/** An element. Of the attributes, `on…` functions are listeners, `true` is an empty attribute, null and false leave it out. */
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

/** In the place of what this device has not kept, where there is no network. */
export const notHere = () => h("p", { class: "faint" }, t("network.not_here"));

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

/** One figure of a `dl` of facts. */
export const fact = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));

/** Say something to people who listen to the page instead of looking at it. */
export function announce(text) {
  document.getElementById("announcer").textContent = text;
}

/** A sentence of the server, which is English whatever the page is in. */
export const inEnglish = (text) => h("span", { lang: "en" }, text);

/** What went wrong, to be shown: its message, and what the server says of it, which is English. */
export const reasons = (error) => [error.message ?? String(error), error.more && [" ", inEnglish(error.more)]];

/** Tell what went wrong with a tap, where there is no form to tell it beside. */
export function complain(error) {
  const toast = h("p", { class: "toast", role: "alert" }, reasons(error));
  document.querySelectorAll(".toast").forEach((old) => old.remove());
  (document.querySelector("dialog[open]") ?? document.body).append(toast);
  setTimeout(() => toast.remove(), 6000);
}

/** Take an element away, and leave in its place a line that tells so and brings it back by `undo`. */
export function takeAway(element, text, undo) {
  const back = button(t("undo"), () => (line.remove(), undo()));
  const line = h("p", { class: "line gone" }, h("span", { role: "status" }, text), back);
  element.replaceWith(line);
  back.focus();
}

/** A sheet over the page; Escape, the backdrop and its own button close it. Calls `fill(close)` for the content. */
export function sheet(title, fill) {
  const close = () => dialog.close();
  const heading = h("h2", { id: "sheet-title", tabindex: "-1" }, title);
  const header = h("header", {}, heading, button(t("close"), close, { class: "quiet" }));
  const dialog = h("dialog", { class: "sheet", "aria-labelledby": "sheet-title" }, header);
  dialog.append(h("div", { class: "sheet-body" }, fill(close)));
  dialog.addEventListener("click", (event) => event.target === dialog && close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
}

/** Close whatever lies over the page. */
export const closeSheets = () => document.querySelectorAll("dialog").forEach((dialog) => dialog.close());

/** Ask before something is deleted for good. Tapping the button `label` runs `action`. */
export function confirm(title, text, label, action) {
  sheet(title, (close) => [
    h("p", {}, text),
    button(
      label,
      async () => {
        await action();
        close();
      },
      { class: "primary danger" },
    ),
  ]);
}
