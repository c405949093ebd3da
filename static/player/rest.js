// The screen of a rest: how long still, in figures that can be read from the floor, and what comes after it.

import { button, h } from "./dom.js";
import { askForNotices } from "./notices.js";
import { languageOf, t } from "./words.js";
import { badgesOf, platesFor, targets, valuesFor } from "./work.js";

const SVG = "http://www.w3.org/2000/svg";

export function restScreen(player, state) {
  const { exercise, set_number, sets_total } = state;
  return [
    h(
      "section",
      { class: "middle counting" },
      h("h1", { tabindex: "-1", class: "phase" }, t("rest.title")),
      h(
        "div",
        { class: "clockface" },
        circle(),
        h("p", { class: "countdown", role: "timer", "aria-label": t("rest.left") }),
      ),
      h(
        "div",
        { class: "row" },
        button(t("rest.less"), () => player.act("/rest", { extend_s: -15 }), { "aria-label": t("rest.less_name") }),
        button(t("rest.more"), () => player.act("/rest", { extend_s: 30 }), { "aria-label": t("rest.more_name") }),
        button(t("undo"), () => undo(player), { "aria-label": t("rest.undo_name") }),
      ),
      h(
        "div",
        { class: "card upcoming" },
        h("span", { class: "faint" }, [t("rest.next", { number: set_number, total: sets_total }), ...badgesOf(state, player)].join(", ")),
        h("strong", { lang: languageOf(exercise) }, exercise.name),
        targets(player, state),
        platesFor(player, exercise, valuesFor(player.session.whole, state).weight_kg),
      ),
      player.session.isDemo ? "" : askForNotices(),
    ),
    h(
      "footer",
      { class: "bottom" },
      button(t("rest.skip"), () => player.skipRest(), { class: "primary huge" }),
    ),
  ];
}

/** Open the set again that was done or skipped last, with all that were skipped together. */
export async function undo(player) {
  const { exercises } = await player.session.wholeNow();
  const closed = exercises
    .flatMap((entry) => entry.sets)
    .filter((set) => set.completed_at && set.status !== "pending");
  const last = closed.sort((one, other) => Date.parse(one.completed_at) - Date.parse(other.completed_at)).at(-1);
  if (!last) return;
  const together = closed.filter(({ status, completed_at }) => status === "skipped" && completed_at === last.completed_at);
  for (const { id } of last.status === "skipped" ? together : [last]) await player.act(`/sets/${id}/reopen`);
}

/** A ring that empties. Its length counts as 1, so what is left is the part of the rest that is left. */
function circle() {
  const image = document.createElementNS(SVG, "svg");
  image.setAttribute("viewBox", "0 0 100 100");
  image.setAttribute("aria-hidden", "true");
  image.append(arc("ring-all"), arc("ring-left"));
  return image;
}

function arc(name) {
  const element = document.createElementNS(SVG, "circle");
  for (const [key, value] of Object.entries({
    class: name,
    cx: 50,
    cy: 50,
    r: 46,
    pathLength: 1,
    "stroke-dasharray": 1,
  }))
    element.setAttribute(key, value);
  return element;
}
