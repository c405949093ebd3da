// Sets that differ, one below the other: each with its own boxes, to be added and taken away.

import { Boxes } from "./boxes.js";
import { button, h } from "./dom.js";

export class Rows {
  /** `fieldsOf(values)` makes the boxes of a row; `changed` is called when there is one more or less. */
  constructor(begun, fieldsOf, changed) {
    Object.assign(this, { fieldsOf, changed, rows: [] });
    this.list = h("div", { class: "stack" });
    begun.forEach((row) => this.put(row));
    this.element = h("div", { class: "stack" }, this.list, button("Add a set", () => this.add(), { class: "wide" }));
  }

  put({ values, texts }) {
    const boxes = new Boxes(this.fieldsOf(values), texts);
    const legend = h("legend", {}, "");
    const drop = button("Remove", () => this.drop(row), { class: "quiet" });
    const fields = h("div", { class: "grid narrow" }, Object.values(boxes.fields));
    const row = { boxes, values, legend, drop, element: h("fieldset", { class: "set" }, legend, fields, drop) };
    this.rows.push(row);
    this.list.append(row.element);
    this.count();
    return row;
  }

  /** One more, like the last. */
  add() {
    const last = this.rows.at(-1);
    const row = this.put({ values: last?.values ?? {}, texts: last?.boxes.texts() ?? {} });
    this.changed();
    row.element.querySelector("input, select").focus();
  }

  drop(row) {
    const index = this.rows.indexOf(row);
    this.rows.splice(index, 1);
    row.element.remove();
    this.count();
    this.changed();
    (this.rows[index] ?? this.rows.at(-1))?.drop.focus();
  }

  count() {
    this.rows.forEach(({ legend, drop }, index) => {
      legend.textContent = `Set ${index + 1}`;
      drop.setAttribute("aria-label", `Remove set ${index + 1}`);
      drop.disabled = this.rows.length === 1;
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
