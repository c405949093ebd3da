// The weeks of a plan that differ, in words.

import { h } from "./dom.js";
import { number, t } from "./words.js";

const percent = (factor) => number(factor * 100);

/** "Lighter: 50% of the sets, 90% of the weights, 3 reps in reserve". */
function inWords({ name, sets_factor, weight_factor, rir }) {
  const isGiven = (value) => value !== null && value !== undefined;
  const facts = [
    isGiven(sets_factor) && sets_factor !== 1 && t("weeks.sets", { percent: percent(sets_factor) }),
    isGiven(weight_factor) && weight_factor !== 1 && t("weeks.weights", { percent: percent(weight_factor) }),
    isGiven(rir) && t("weeks.reserve", { count: rir }),
  ].filter(Boolean);
  return `${name}: ${facts.join(", ") || t("weeks.as_planned")}`;
}

/** The weeks of a plan, one below the other, with a mark at the one that it is; nothing where all weeks are alike. */
export function weekList({ weeks, current_week: now }) {
  if (!weeks?.length) return "";
  const lines = weeks.map((week, index) => {
    const isNow = now?.number === index + 1;
    return h("li", { "aria-current": isNow && "true" }, inWords(week), isNow && [" ", h("span", { class: "badge" }, t("weeks.this"))]);
  });
  const title = now ? t("weeks.now", { number: now.number, total: weeks.length, name: now.name }) : t("weeks.count", { count: weeks.length });
  return h(
    "details",
    { class: "notes" },
    h("summary", {}, title),
    h("ol", { class: "steps" }, lines),
    h("p", { class: "faint" }, t("weeks.again")),
  );
}
