// Rows of boxes one below the other, such as sets that differ: to be added and taken away.

import { Boxes } from "./boxes.js";
import { button, h, takeAway } from "./dom.js";
import { t } from "./words.js";

const sets = () => ({
  legend: (number) => t("rows.set", { number }),
  drop: (number) => t("rows.remove", { number }),
  adds: [[t("rows.add"), null]],
  least: 1,
});

export class Rows {
  /**
   * `fieldsOf(values)` makes the boxes of a row; `changed` is called when there is one more or less. `kind` says what the rows
   * and their buttons are called, how many there are at least, and by `adds` what each button adds: values, or null for a row
   * like the last one.
   */
  constructor(begun, fieldsOf, changed, kind = sets()) {
    Object.assign(this, { fieldsOf, changed, kind, rows: [] });
    this.list = h("div", { class: "stack" });
    begun.forEach((row) => this.put(row));
    const adds = kind.adds.map(([label, values]) => button(label, () => this.add(values)));
    this.element = h("div", { class: "stack" }, this.list, h("div", { class: "row" }, adds));
  }

  put({ values, texts }) {
    const boxes = new Boxes(this.fieldsOf(values), texts);
    const legend = h("legend", {}, "");
    const drop = button(t("remove"), () => this.drop(row), { class: "quiet" });
    const fields = h("div", { class: "grid narrow" }, Object.values(boxes.fields));
    const row = { boxes, values, legend, drop, element: h("fieldset", { class: "set" }, legend, fields, drop) };
    this.insert(row, this.rows.length);
    return row;
  }

  insert(row, index) {
    this.list.insertBefore(row.element, this.rows[index]?.element ?? null);
    this.rows.splice(index, 0, row);
    this.count();
  }

  add(values) {
    const last = this.rows.at(-1);
    const row = this.put(values ? { values, texts: {} } : { values: last?.values ?? {}, texts: last?.boxes.texts() ?? {} });
    this.changed();
    row.element.querySelector("input, select").focus();
  }

  drop(row) {
    const index = this.rows.indexOf(row);
    const name = this.kind.legend(index + 1);
    takeAway(row.element, t("removed", { name }), () => (this.insert(row, index), this.changed()));
    this.rows.splice(index, 1);
    this.count();
    this.changed();
  }

  count() {
    this.rows.forEach(({ legend, drop }, index) => {
      legend.textContent = this.kind.legend(index + 1);
      drop.setAttribute("aria-label", this.kind.drop(index + 1));
      drop.disabled = this.rows.length <= this.kind.least;
    });
  }

  texts() {
    return this.rows.map(({ values, boxes }) => ({ values, texts: boxes.texts() }));
  }

  /** What each of them holds; empty boxes are left out. */
  values() {
    return this.rows.map(({ boxes }) =>
      Object.fromEntries(Object.entries(boxes.values()).filter(([, value]) => value !== null)),
    );
  }

  point(pointer) {
    this.rows.forEach(({ boxes }, index) => boxes.point(`${pointer}/${index}`));
  }
}
