// A workout that was done without the player, logged afterwards. What was begun is kept until it is saved.

import { get, postOnce } from "./api.js";
import { Boxes, measureFields, reserveField, textField, typeField } from "./boxes.js";
import { button, confirm, h, takeAway } from "./dom.js";
import { field, form, tell, whole } from "./forms.js";
import { pickExercise } from "./picker.js";
import { Rows } from "./rows.js";
import { forget, load, save } from "./storage.js";
import { unitsNow } from "./units.js";
import { instantOf, wallOf } from "./zone.js";

const HOUR_MS = 3600 * 1000;

export async function showPast(place) {
  const kept = load("past");
  const draft = kept?.units === unitsNow() ? kept : null;
  const past = new Past(draft ?? { own: {}, exercises: [] });
  const clear = async () => {
    forget("past");
    await showPast(place);
  };
  const ask = () => confirm("Start over?", "The workout that you began to log will be cleared.", "Start over", clear);
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/history" }, "History")),
    h("h1", { tabindex: "-1" }, "A workout done earlier"),
    draft ? h("p", { class: "line" }, h("span", { class: "faint" }, "Not saved yet."), button("Start over", ask)) : "",
    past.element,
  );
}

class Past {
  constructor({ own, exercises }) {
    this.exercises = [];
    this.list = h("div", { class: "stack" });
    this.adding = button("Add an exercise", () => pickExercise("Add an exercise", (one) => this.add(one)), { class: "wide" });
    const began = { type: "datetime-local", value: wallOf(Date.now() - HOUR_MS), max: wallOf(Date.now()) };
    this.element = form(
      [
        field("Name", "name", { maxlength: 100, value: "Workout" }),
        field("Began", "started_at", began),
        field("Minutes", "minutes", whole(60, 1, 1440)),
        this.list,
        this.adding,
      ],
      "Save workout",
      (values) => this.send(values),
    );
    for (const [name, text] of Object.entries(own)) this.element.elements.namedItem(name).value = text;
    exercises.forEach((one) => this.put(one));
    for (const event of ["input", "change"]) this.element.addEventListener(event, () => this.keep());
  }

  /** One more exercise, with the sets that were done of it last time. */
  async add({ id, name, tracks }) {
    const { items } = await get(`/exercises/${id}/history?limit=1`);
    const sets = items[0]?.sets ?? [{ set_type: "working", done: {} }];
    this.put({
      exercise: { id, name, tracks },
      note: "",
      rows: sets.map(({ set_type, done }) => ({ values: { set_type, ...done, rir: null }, texts: {} })),
    });
    this.keep();
  }

  put({ exercise, note, rows }, index = this.exercises.length) {
    const fieldsOf = (values) => ({
      ...typeField(values, "Kind"),
      ...measureFields(exercise.tracks, values),
      ...reserveField(values),
    });
    const one = { exercise, rows: new Rows(rows, fieldsOf, () => this.keep()), note: new Boxes({ note: textField("Note", "", note) }) };
    const leave = () => {
      const begun = textsOf(one);
      takeAway(one.element, `${exercise.name} was removed.`, () => (this.put(begun, index), this.keep()));
      this.exercises.splice(this.exercises.indexOf(one), 1);
      this.keep();
    };
    one.element = h(
      "section",
      { class: "card" },
      h("h2", {}, exercise.name),
      one.rows.element,
      one.note.fields.note,
      button("Remove", leave, { class: "quiet", "aria-label": `Remove ${exercise.name}` }),
    );
    this.list.insertBefore(one.element, this.exercises[index]?.element ?? null);
    this.exercises.splice(index, 0, one);
  }

  keep() {
    const own = Object.fromEntries(["name", "started_at", "minutes"].map((name) => [name, this.element.elements.namedItem(name).value]));
    save("past", { units: unitsNow(), own, exercises: this.exercises.map(textsOf) });
  }

  async send({ name, started_at, minutes }) {
    if (!started_at) return tell(this.element.elements.namedItem("started_at"), "Choose a date and a time.");
    if (!this.exercises.length) return tell(this.adding, "Add an exercise first.");
    const began = instantOf(started_at);
    const session = await postOnce("/sessions/past", {
      name,
      started_at: began,
      ended_at: new Date(Date.parse(began) + minutes * 60000).toISOString(),
      exercises: this.exercises.map(bodyOf),
    });
    forget("past");
    location.hash = `#/workout/${session.id}/summary`;
  }
}

const textsOf = ({ exercise, rows, note }) => ({ exercise, rows: rows.texts(), note: note.texts().note });

function bodyOf({ exercise, rows, note }, index) {
  rows.point(`/exercises/${index}/sets`);
  return { exercise_id: exercise.id, ...note.values(), sets: rows.values() };
}
