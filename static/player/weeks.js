// The weeks of a plan that differ: in words where the plan is read, and as rows of boxes in the builder.

import { Boxes } from "./boxes.js";
import { h } from "./dom.js";
import { number, plural } from "./format.js";
import { field } from "./forms.js";
import { numeric } from "./numbers.js";
import { Rows } from "./rows.js";

const percent = (factor) => number(factor * 100);

/** "Lighter: 50% of the sets, 90% of the weights, 3 reps in reserve". */
function inWords({ name, sets_factor, weight_factor, rir }) {
  const isGiven = (value) => value !== null && value !== undefined;
  const facts = [
    isGiven(sets_factor) && sets_factor !== 1 && `${percent(sets_factor)}% of the sets`,
    isGiven(weight_factor) && weight_factor !== 1 && `${percent(weight_factor)}% of the weights`,
    isGiven(rir) && `${plural(rir, "rep")} in reserve`,
  ].filter(Boolean);
  return `${name}: ${facts.join(", ") || "as planned"}`;
}

/** The weeks of a plan, one below the other, with a mark at the one that it is; nothing where all weeks are alike. */
export function weekList({ weeks, current_week: now }) {
  if (!weeks?.length) return "";
  const lines = weeks.map((week, index) => {
    const isNow = now?.number === index + 1;
    return h("li", { "aria-current": isNow && "true" }, inWords(week), isNow && [" ", h("span", { class: "badge" }, "this week")]);
  });
  const title = now ? `Week ${now.number} of ${weeks.length}: ${now.name}` : plural(weeks.length, "week");
  return h(
    "details",
    { class: "notes" },
    h("summary", {}, title),
    h("ol", { class: "steps" }, lines),
    h("p", { class: "faint" }, "After the last week it begins again."),
  );
}

const LIGHTER = { name: "Lighter", sets_factor: 0.5, weight_factor: 0.9 };
const KIND = {
  legend: (number) => `Week ${number}`,
  drop: (number) => `Remove week ${number}`,
  adds: [
    ["Add a week", { name: "Week" }],
    ["Add a lighter week", LIGHTER],
  ],
  least: 0,
};
const FACTORS = ["sets_factor", "weight_factor"];

function fieldsOf({ name, rir, ...factors }) {
  const share = (key, label, max) => field(label, "", numeric(factors[key] && Math.round(factors[key] * 1e8) / 1e6, { min: 10, max }));
  const called = field("Name", "", { value: name, maxlength: 100 });
  called.classList.add("whole");
  return {
    name: called,
    sets_factor: share("sets_factor", "Sets in %", 300),
    weight_factor: share("weight_factor", "Weights in %", 200),
    rir: field("Reserve (RIR)", "", numeric(rir, { max: 10 })),
  };
}

/** The weeks in the builder. `changed` is called when there is one more or less. */
export class Weeks {
  constructor({ starts_on, rows }, changed) {
    this.boxes = new Boxes({ starts_on: field("A day of the first week (empty: of the first workout)", "", { type: "date", value: starts_on ?? "" }) });
    this.rows = new Rows(rows, fieldsOf, changed, KIND);
    this.element = h(
      "details",
      { class: "notes card weeks" },
      h("summary", {}, "Weeks that differ"),
      h("p", { class: "faint" }, "A block of weeks, the lighter one included; after the last it begins again. An empty box changes nothing."),
      this.rows.element,
      this.boxes.fields.starts_on,
    );
  }

  texts() {
    return { ...this.boxes.texts(), rows: this.rows.texts() };
  }

  /** As the API takes them. Throws Mistake. */
  read() {
    const share = (values) => Object.fromEntries(FACTORS.filter((key) => key in values).map((key) => [key, values[key] / 100]));
    const weeks = this.rows.values().map((values) => ({ ...values, ...share(values) }));
    return { ...this.boxes.values(), weeks: weeks.length ? weeks : null };
  }

  point() {
    this.boxes.point("");
    this.rows.point("/weeks");
  }
}
