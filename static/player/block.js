// The weeks of a plan that differ, in the builder: a row of boxes for each.

import { Boxes } from "./boxes.js";
import { h } from "./dom.js";
import { field } from "./forms.js";
import { numeric } from "./numbers.js";
import { Rows } from "./rows.js";
import { t } from "./words.js";

const LIGHTER = { sets_factor: 0.5, weight_factor: 0.9 };
const kindOfRow = () => ({
  legend: (number) => t("weeks.week", { number }),
  drop: (number) => t("weeks.remove", { number }),
  adds: [
    [t("weeks.add"), { name: t("weeks.name") }],
    [t("weeks.add_lighter"), { name: t("weeks.lighter_name"), ...LIGHTER }],
  ],
  least: 0,
});
const FACTORS = ["sets_factor", "weight_factor"];

function fieldsOf({ name, rir, ...factors }) {
  const share = (key, label, max) => field(label, "", numeric(factors[key] && Math.round(factors[key] * 1e8) / 1e6, { min: 10, max }));
  const called = field(t("name"), "", { value: name, maxlength: 100 });
  called.classList.add("whole");
  return {
    name: called,
    sets_factor: share("sets_factor", t("weeks.sets_in"), 300),
    weight_factor: share("weight_factor", t("weeks.weights_in"), 200),
    rir: field(t("box.reserve"), "", numeric(rir, { max: 10 })),
  };
}

/** `changed` is called when there is one more or less. */
export class Block {
  constructor({ starts_on, rows }, changed) {
    this.boxes = new Boxes({ starts_on: field(t("weeks.starts_on"), "", { type: "date", value: starts_on ?? "" }) });
    this.rows = new Rows(rows, fieldsOf, changed, kindOfRow());
    this.element = h(
      "details",
      { class: "notes card weeks" },
      h("summary", {}, t("weeks.differ")),
      h("p", { class: "faint" }, t("weeks.block")),
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
