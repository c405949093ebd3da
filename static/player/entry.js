// One exercise of a day in the plan builder: folded to one line, or with a box for everything that its sets are to be.

import { Boxes, choiceField, targetFields, textField, typeField } from "./boxes.js";
import { setsOf } from "./cards.js";
import { button, h } from "./dom.js";
import { field, whole } from "./forms.js";
import { Mistake, numeric } from "./numbers.js";
import { Rows } from "./rows.js";
import { unitOf } from "./units.js";

const RULES = [
  ["", "As planned each time"],
  ["linear", "Add weight when all sets are done"],
  ["double", "Add reps first, then weight"],
];
const LETTERS = ["A", "B", "C", "D", "E", "F"];
const STEP = { min: 0.01, max: 50, as: "weight" };
const OF_THE_WHOLE = ["set_type", "superset", "tempo", "notes", "rest_s"];
// What is hidden where each set has its own.
const OF_ALIKE = ["sets", "reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rir"];

export class Entry {
  /** `changed` is called after every change but typing; `move(entry, by)` and `leave(entry)` are the day's. */
  constructor({ id, exercise, values, texts, rows }, { changed, move, leave }, open = false) {
    Object.assign(this, { id, exercise, begun: values, changed });
    const own = { sets: field("Sets", "", whole(values.sets, 1, 20)), ...targetFields(exercise.tracks, values) };
    this.boxes = new Boxes({ ...own, ...moreFields(exercise.tracks, values) }, texts);
    this.rows = rows && this.rowsOf(rows);
    this.line = h("span", { class: "faint" });
    this.place = h("div", { class: "stack" });
    this.differing = button("", () => this.toggle(), { class: "wide" });
    this.element = h(
      "details",
      { class: "entry", open },
      h("summary", {}, h("strong", {}, exercise.name), this.line),
      h(
        "fieldset",
        {},
        h("legend", { class: "unseen" }, exercise.name),
        h("div", { class: "grid" }, Object.keys(own).map((name) => this.boxes.fields[name])),
        this.place,
        this.more(),
        this.buttons(move, leave),
      ),
    );
    for (const event of ["input", "change"]) this.element.addEventListener(event, () => this.refresh());
    this.refresh();
  }

  rowsOf(begun) {
    const fieldsOf = (values) => ({ ...typeField(values, "Kind"), ...targetFields(this.exercise.tracks, values) });
    return new Rows(begun, fieldsOf, () => (this.refresh(), this.changed()));
  }

  more() {
    const { set_type, superset, progression, increment_kg, tempo, notes } = this.boxes.fields;
    const fields = [set_type, superset, progression, increment_kg, tempo, notes].filter(Boolean);
    return h("details", { class: "notes" }, h("summary", {}, "More"), h("div", { class: "stack" }, fields, this.differing));
  }

  buttons(move, leave) {
    const { name } = this.exercise;
    return h(
      "div",
      { class: "row" },
      button("↑", () => move(this, -1), { "aria-label": `↑ Move ${name} up` }),
      button("↓", () => move(this, 1), { "aria-label": `↓ Move ${name} down` }),
      button("Remove", () => leave(this), { class: "quiet", "aria-label": `Remove ${name}` }),
    );
  }

  /** From sets that are alike to sets that differ, each beginning as they were; and back, all like the first. */
  toggle() {
    if (this.rows) {
      const { texts } = this.rows.texts()[0];
      for (const name of OF_ALIKE) if (name in texts) this.boxes.inputs[name].value = texts[name];
      this.boxes.inputs.sets.value = String(this.rows.rows.length);
      this.rows = null;
    } else {
      const { rest_s, ...texts } = this.boxes.texts();
      const count = Math.min(20, Number(texts.sets) || 1);
      this.rows = this.rowsOf(Array.from({ length: count }, () => ({ values: { ...this.begun, rest_s: null }, texts })));
    }
    this.refresh();
    this.changed();
  }

  /** What is shown, and the line that tells what the exercise comes to. */
  refresh() {
    const { fields, inputs } = this.boxes;
    if (inputs.progression?.value === "double" && !inputs.reps_max.value) inputs.reps_max.value = "12";
    for (const name of [...OF_ALIKE, "set_type", "progression"]) if (fields[name]) fields[name].hidden = Boolean(this.rows);
    if (fields.increment_kg) fields.increment_kg.hidden = Boolean(this.rows) || !inputs.progression.value;
    if (this.place.firstChild !== (this.rows?.element ?? null)) this.place.replaceChildren(this.rows?.element ?? "");
    this.differing.textContent = this.rows ? "Let the sets be alike" : "Let the sets differ";
    this.line.textContent = this.inWords();
  }

  inWords() {
    try {
      const { superset, ...values } = this.read();
      const sets = setsOf({ ...values, sets: values.sets ?? values.set_targets.length });
      return [superset && `superset ${superset}`, sets].filter(Boolean).join(" · ");
    } catch (error) {
      if (error instanceof Mistake) return "";
      throw error;
    }
  }

  texts() {
    const { id, exercise, begun } = this;
    return { id, exercise, values: begun, texts: this.boxes.texts(), rows: this.rows?.texts() ?? null };
  }

  /** The entry as the API takes it. Throws Mistake. */
  read() {
    const { rest_s, progression, increment_kg, ...values } = this.boxes.values(this.rows ? OF_THE_WHOLE : undefined);
    return {
      ...(this.id && { id: this.id }),
      exercise_id: this.exercise.id,
      ...values,
      ...(rest_s !== null && { rest_s }),
      ...(this.rows ? { set_targets: this.rows.values() } : { progression: this.ruled(progression, increment_kg) }),
    };
  }

  /** What the plan says beyond the rule and its step, such as when to go back, stays. */
  ruled(rule, increment_kg) {
    const begun = this.begun.progression ?? null;
    if (!rule) return begun?.rule === "none" ? begun : null;
    const { increment_kg: _, ...rest } = begun ?? {};
    return { ...rest, rule, ...(increment_kg !== null && { increment_kg }) };
  }

  point(pointer) {
    this.boxes.point(pointer);
    this.rows?.point(`${pointer}/set_targets`);
  }
}

function moreFields(tracks, values) {
  const { superset, tempo, progression, notes } = values;
  const letters = LETTERS.includes(superset ?? "A") ? LETTERS : [...LETTERS, superset];
  const progresses = tracks.includes("reps") && tracks.includes("weight");
  const rule = progression?.rule === "none" ? "" : progression?.rule;
  return {
    ...typeField(values),
    superset: choiceField("Superset: neighbours with the same letter are done in turn", [["", "None"], ...letters.map((one) => [one, one])], superset),
    ...(progresses && {
      progression: choiceField("From one time to the next", RULES, rule),
      increment_kg: field(
        `By how much in ${unitOf("weight")} (empty: a step of its equipment)`,
        "",
        numeric(progression?.increment_kg, STEP),
      ),
    }),
    ...(tracks.includes("reps") && {
      tempo: field("Tempo: seconds down, pause, up, pause", "", { value: tempo ?? "", maxlength: 11, placeholder: "3-1-1-0" }),
    }),
    notes: textField("Note", "", notes),
  };
}
