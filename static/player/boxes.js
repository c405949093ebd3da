// Boxes for what is planned or recorded of an exercise's sets, and what stands in them.

import { h } from "./dom.js";
import { fieldOf } from "./format.js";
import { field } from "./forms.js";
import { isNumeric, labelOf, numeric, read, recorded } from "./numbers.js";
import { options, t } from "./words.js";

const SET_TYPES = ["working", "warmup", "drop", "amrap"];
const RESERVE = { max: 10 };
const REST = { max: 3600, as: "time" };

/** Boxes by the name of what they hold; `texts` are what was typed into them before. */
export class Boxes {
  constructor(fields, texts = {}) {
    this.fields = fields;
    const inputs = Object.entries(fields).map(([name, box]) => [name, box.querySelector("input, select, textarea")]);
    this.inputs = Object.fromEntries(inputs);
    for (const [name, text] of Object.entries(texts)) if (this.inputs[name]) this.inputs[name].value = text;
  }

  texts() {
    return Object.fromEntries(Object.entries(this.inputs).map(([name, { value }]) => [name, value]));
  }

  /** What they hold, or those of them that are named; null is an empty one. Throws Mistake. */
  values(names = Object.keys(this.inputs)) {
    const value = (input) => (isNumeric(input) ? read(input) : input.value.trim() || null);
    return Object.fromEntries(names.filter((name) => this.inputs[name]).map((name) => [name, value(this.inputs[name])]));
  }

  /** Say where in the body of a request each of them stands, for what the server finds wrong with it. */
  point(pointer) {
    for (const [name, input] of Object.entries(this.inputs)) input.dataset.pointer = `${pointer}/${name}`;
  }
}

/** A choice, at one of its options. */
export function choiceField(label, options, value) {
  const box = field(label, "", {}, options);
  box.querySelector("select").value = value ?? options[0][0];
  return box;
}

/** A box for some lines of text. */
export function textField(label, name, value, most = 1000) {
  const area = h("textarea", { name, rows: 2, maxlength: most }, value ?? "");
  return h("label", { class: "field" }, h("span", {}, label), area);
}

/** What a set of an exercise that records this is to be, or was. */
export function measureFields(tracks, values) {
  const names = tracks.map(fieldOf);
  return Object.fromEntries(
    names.map((name) => [name, field(labelOf(name, tracks), "", numeric(values[name], recorded(name, tracks)))]),
  );
}

export const reserveField = ({ rir }) => ({ rir: field(t("box.reserve"), "", numeric(rir, RESERVE)) });

/** The same with the end of a range of repetitions, how many are kept in reserve, and the rest. */
export function targetFields(tracks, values) {
  const isRange = tracks.includes("reps");
  const most = isRange && { reps_max: field(t("box.up_to"), "", numeric(values.reps_max, { ...recorded("reps"), min: 1 })) };
  const { reps, ...measures } = measureFields(tracks, values);
  return {
    ...(reps && { reps }),
    ...most,
    ...measures,
    ...(isRange && reserveField(values)),
    rest_s: field(t("box.rest"), "", numeric(values.rest_s, REST)),
  };
}

export const typeField = ({ set_type }, label = t("box.kind")) => ({ set_type: choiceField(label, options("set_type", SET_TYPES), set_type) });
