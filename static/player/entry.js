// One exercise of a day in the plan builder: folded to one line, or with a box for everything that its sets are to be.

import { Boxes, choiceField, targetFields, textField, typeField } from "./boxes.js";
import { setsOf } from "./cards.js";
import { button, h } from "./dom.js";
import { field, whole } from "./forms.js";
import { Mistake, numeric, recorded } from "./numbers.js";
import { Rows } from "./rows.js";
import { symbolOf } from "./units.js";
import { languageOf, t } from "./words.js";

// Each with what a set has to record for it, and the figures that it goes by.
const RULES = [
  { rule: "", word: "rule.none", needs: [], figures: [] },
  { rule: "linear", word: "rule.linear", needs: ["reps", "weight"], figures: ["increment_kg"] },
  { rule: "double", word: "rule.double", needs: ["reps"], figures: ["increment_kg"] },
  { rule: "time", word: "rule.time", needs: ["duration"], figures: ["increment_s", "up_to_s"] },
  { rule: "distance", word: "rule.distance", needs: ["distance"], figures: ["increment_m", "up_to_m"] },
  { rule: "pace", word: "rule.pace", needs: ["distance", "duration"], figures: [] },
];
const FIGURES = ["increment_kg", "increment_s", "up_to_s", "increment_m", "up_to_m"];
const LETTERS = ["A", "B", "C", "D", "E", "F"];
const OF_THE_WHOLE = ["set_type", "superset", "tempo", "notes", "rest_s"];
// What is hidden where each set has its own.
const OF_ALIKE = ["sets", "reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rir"];

export class Entry {
  /**
   * `changed` is called after every change but typing; `move(entry, by)`, `leave(entry)` and `gripOf(entry)`, what it is dragged
   * by, are the day's.
   */
  constructor({ id, exercise, values, texts, rows }, { changed, move, leave, gripOf }, open = false) {
    Object.assign(this, { id, exercise, begun: values, changed });
    const own = { sets: field(t("entry.sets"), "", whole(values.sets, 1, 20)), ...targetFields(exercise.tracks, values) };
    this.boxes = new Boxes({ ...own, ...moreFields(exercise.tracks, values) }, texts);
    this.rows = rows && this.rowsOf(rows);
    this.line = h("span", { class: "faint" });
    this.place = h("div", { class: "stack" });
    this.differing = button("", () => this.toggle(), { class: "wide" });
    this.element = h(
      "details",
      { class: "entry", open },
      h("summary", {}, h("strong", { lang: languageOf(exercise) }, exercise.name), this.line),
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
    this.element.firstChild.prepend(gripOf(this));
    for (const event of ["input", "change"]) this.element.addEventListener(event, () => this.refresh());
    this.refresh();
  }

  rowsOf(begun) {
    const fieldsOf = (values) => ({ ...typeField(values, t("entry.kind")), ...targetFields(this.exercise.tracks, values) });
    return new Rows(begun, fieldsOf, () => (this.refresh(), this.changed()));
  }

  more() {
    const names = ["set_type", "superset", "progression", ...FIGURES, "tempo", "notes"];
    const fields = names.map((name) => this.boxes.fields[name]).filter(Boolean);
    return h("details", { class: "notes" }, h("summary", {}, t("more")), h("div", { class: "stack" }, fields, this.differing));
  }

  buttons(move, leave) {
    const { name } = this.exercise;
    return h(
      "div",
      { class: "row" },
      button("↑", () => move(this, -1), { "aria-label": t("entry.up", { exercise: name }) }),
      button("↓", () => move(this, 1), { "aria-label": t("entry.down", { exercise: name }) }),
      button(t("remove"), () => leave(this), { class: "quiet", "aria-label": t("entry.remove", { exercise: name }) }),
    );
  }

  /**
   * From sets that are alike to sets that differ, each beginning as they were; and back, all like the first. What differed is
   * there again when they are to differ after all.
   */
  toggle() {
    if (this.rows) {
      const { texts } = this.rows.texts()[0];
      for (const name of OF_ALIKE) if (name in texts) this.boxes.inputs[name].value = texts[name];
      this.boxes.inputs.sets.value = String(this.rows.rows.length);
      this.differed = this.rows.texts();
      this.rows = null;
    } else {
      const { rest_s, ...texts } = this.boxes.texts();
      const count = Math.min(20, Number(texts.sets) || 1);
      const alike = Array.from({ length: count }, () => ({ values: { ...this.begun, rest_s: null }, texts }));
      this.rows = this.rowsOf(this.differed ?? alike);
    }
    this.refresh();
    this.changed();
  }

  /** What is shown, and the line that tells what the exercise comes to. */
  refresh() {
    const { fields, inputs } = this.boxes;
    if (inputs.progression.value === "double" && !inputs.reps_max.value) inputs.reps_max.value = "12";
    for (const name of [...OF_ALIKE, "set_type", "progression"]) if (fields[name]) fields[name].hidden = Boolean(this.rows);
    const figures = this.rows ? [] : figuresOf(inputs.progression.value);
    for (const name of FIGURES) if (fields[name]) fields[name].hidden = !figures.includes(name);
    if (this.place.firstChild !== (this.rows?.element ?? null)) this.place.replaceChildren(this.rows?.element ?? "");
    this.differing.textContent = this.rows ? t("entry.alike") : t("entry.differ");
    this.line.textContent = this.inWords();
  }

  inWords() {
    try {
      const { superset, ...values } = this.read();
      const sets = setsOf({ ...values, sets: values.sets ?? values.set_targets.length });
      return [superset && t("superset", { letter: superset }), sets].filter(Boolean).join(" · ");
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
    const { rest_s, progression, ...values } = this.boxes.values(this.rows ? OF_THE_WHOLE : this.alike());
    return {
      ...(this.id && { id: this.id }),
      exercise_id: this.exercise.id,
      ...values,
      ...(rest_s !== null && { rest_s }),
      ...(this.rows ? { set_targets: this.rows.values() } : { progression: this.ruled(progression) }),
    };
  }

  /** All boxes but the figures of the rule. */
  alike() {
    return Object.keys(this.boxes.inputs).filter((name) => !FIGURES.includes(name));
  }

  /** The rule with its figures. What the plan says of the same rule beyond them, such as when to go back, stays. */
  ruled(rule) {
    const begun = this.begun.progression ?? null;
    if (!rule) return begun?.rule === "none" ? begun : null;
    const kept = begun?.rule === rule ? Object.entries(begun).filter(([name]) => !(name in this.boxes.inputs)) : [];
    const figures = Object.entries(this.boxes.values(figuresOf(rule))).filter(([, value]) => value !== null);
    return { ...Object.fromEntries([...kept, ...figures]), rule };
  }

  point(pointer) {
    this.boxes.point(pointer);
    const { progression, ...inputs } = this.boxes.inputs;
    progression.dataset.pointer = `${pointer}/progression/rule`;
    for (const name of FIGURES) if (inputs[name]) inputs[name].dataset.pointer = `${pointer}/progression/${name}`;
    this.rows?.point(`${pointer}/set_targets`);
  }
}

const figuresOf = (chosen) => RULES.find(({ rule }) => rule === chosen).figures;

/** The boxes for the figures of the rules; an empty one leaves it to the server. */
function figureFields(tracks, progression) {
  const { as } = recorded("distance_m", tracks);
  const unit = as ? symbolOf(as) : "m";
  const kg = { min: 0.01, max: 50, as: "weight" };
  const kinds = {
    increment_kg: [t("entry.increment_kg", { unit: symbolOf("weight") }), kg, "weight"],
    increment_s: [t("entry.increment_s"), { min: 1, max: 3600, as: "time" }, "duration"],
    up_to_s: [t("entry.up_to_s"), { min: 1, max: 86400, as: "time" }, "duration"],
    increment_m: [t("entry.increment_m", { unit }), { max: 100000, as }, "distance"],
    up_to_m: [t("entry.up_to_m", { unit }), { max: 1000000, as }, "distance"],
  };
  const used = Object.entries(kinds).filter(([, [, , track]]) => tracks.includes(track));
  return Object.fromEntries(used.map(([name, [label, bounds]]) => [name, field(label, "", numeric(progression?.[name], bounds))]));
}

function moreFields(tracks, values) {
  const { superset, tempo, progression, notes } = values;
  const letters = LETTERS.includes(superset ?? "A") ? LETTERS : [...LETTERS, superset];
  const rules = RULES.filter(({ needs }) => needs.every((one) => tracks.includes(one)));
  const rule = progression?.rule === "none" ? "" : progression?.rule;
  return {
    ...typeField(values),
    superset: choiceField(t("entry.superset"), [["", t("entry.no_superset")], ...letters.map((one) => [one, one])], superset),
    progression: choiceField(t("entry.progression"), rules.map((one) => [one.rule, t(one.word)]), rule),
    ...figureFields(tracks, progression),
    ...(tracks.includes("reps") && {
      tempo: field(t("entry.tempo"), "", { value: tempo ?? "", maxlength: 11, placeholder: "3-1-1-0" }),
    }),
    notes: textField(t("note"), "", notes),
  };
}
