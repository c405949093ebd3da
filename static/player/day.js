// A day in the plan builder: its name and weekday, and its exercises in order.

import { choiceField, textField, Boxes } from "./boxes.js";
import { announce, button, h, takeAway } from "./dom.js";
import { newEntry } from "./draft.js";
import { handle, placeBefore } from "./drag.js";
import { Entry } from "./entry.js";
import { WEEKDAYS, weekday } from "./format.js";
import { field } from "./forms.js";
import { pickExercise } from "./picker.js";
import { t } from "./words.js";

const fromMonday = [...WEEKDAYS.slice(1), WEEKDAYS[0]];
const weekdays = () => [["", t("day.any")], ...fromMonday.map((one) => [one, weekday(one)])];

export class Day {
  /**
   * `changed()`, `move(day, by)`, `leave(day)`, `neighbour(day, by)`, the day before or after it, `days()` and `gripOf(day)`, what
   * it is dragged by, are the plan's.
   */
  constructor({ id, name, weekday: on, notes, entries }, plan) {
    Object.assign(this, { id, plan, entries: [] });
    this.boxes = new Boxes({
      name: field(t("day.name"), "", { value: name, maxlength: 100 }),
      weekday: choiceField(t("day.weekday"), weekdays(), on),
      notes: textField(t("day.note"), "", notes),
    });
    this.list = h("div", { class: "entries-edited" });
    const add = (exercise) => {
      this.put(newEntry(exercise), true);
      plan.changed();
    };
    const { fields } = this.boxes;
    this.element = h(
      "section",
      { class: "card" },
      h("div", { class: "pair" }, fields.name, fields.weekday),
      this.list,
      button(t("exercise.add"), () => pickExercise(t("exercise.add"), add), { class: "wide" }),
      h("details", { class: "notes" }, h("summary", {}, t("day.more")), fields.notes, this.buttons()),
    );
    this.element.prepend(plan.gripOf(this));
    entries.forEach((entry) => this.put(entry));
  }

  get name() {
    return this.boxes.inputs.name.value || t("day.this");
  }

  buttons() {
    return h(
      "div",
      { class: "row" },
      button(t("day.up"), () => this.plan.move(this, -1)),
      button(t("day.down"), () => this.plan.move(this, 1)),
      button(t("day.remove"), () => this.plan.leave(this), { class: "quiet" }),
    );
  }

  put(begun, open = false) {
    const handlers = {
      changed: this.plan.changed,
      move: (one, by) => one.day.move(one, by),
      leave: (one) => one.day.leave(one),
      gripOf: (one) => this.gripOf(one),
    };
    this.insert(new Entry(begun, handlers, open), this.entries.length);
  }

  insert(entry, index) {
    entry.day = this;
    this.list.insertBefore(entry.element, this.entries[index]?.element ?? null);
    this.entries.splice(index, 0, entry);
  }

  take(entry) {
    this.entries.splice(this.entries.indexOf(entry), 1);
    entry.element.remove();
  }

  /** One place up or down; from the first or the last one into the day before or after. */
  move(entry, by) {
    const index = this.entries.indexOf(entry) + by;
    const isHere = index >= 0 && index < this.entries.length;
    const day = isHere ? this : this.plan.neighbour(this, by);
    if (!day) return announce(t(by < 0 ? "moved.first" : "moved.last", { name: entry.exercise.name }));
    const tapped = document.activeElement;
    day.receive(entry, isHere ? index : by < 0 ? day.entries.length : 0);
    tapped.focus();
  }

  /** Take an exercise over from the day that it is in, which may be this one, and tell where it stands now. */
  receive(entry, index) {
    entry.day.take(entry);
    this.insert(entry, index);
    announce(t("moved.exercise", { name: entry.exercise.name, number: index + 1, total: this.entries.length, day: this.name }));
    this.plan.changed();
  }

  gripOf(entry) {
    const drop = (list, next) => {
      const day = this.plan.days().find((one) => one.list === list);
      day.receive(entry, placeBefore(next, day.entries, entry));
    };
    return handle(entry.element, () => this.plan.days().map(({ list }) => list), drop);
  }

  leave(entry) {
    const index = this.entries.indexOf(entry);
    takeAway(entry.element, t("removed", { name: entry.exercise.name }), () => (this.insert(entry, index), this.plan.changed()));
    this.take(entry);
    this.plan.changed();
  }

  texts() {
    const { name, weekday, notes } = this.boxes.texts();
    return { id: this.id, name, weekday, notes, entries: this.entries.map((entry) => entry.texts()) };
  }

  read() {
    const id = this.id && { id: this.id };
    return { ...id, ...this.boxes.values(), exercises: this.entries.map((entry) => entry.read()) };
  }

  point(pointer) {
    this.boxes.point(pointer);
    this.entries.forEach((entry, index) => entry.point(`${pointer}/exercises/${index}`));
  }
}
