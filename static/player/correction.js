// What was wrong about a finished workout, put right: its sets, its exercises, its name and its times.

import { post } from "./api.js";
import { textField } from "./boxes.js";
import { button, confirm, sheet } from "./dom.js";
import { editSet } from "./editor.js";
import { describe, fieldOf } from "./format.js";
import { field, form } from "./forms.js";
import { pickExercise } from "./picker.js";
import { t } from "./words.js";
import { instantOf, wallOf } from "./zone.js";

export class Correction {
  /** `change(method, step, body)` makes a call that changes the workout, and resolves to it as `redraw()` then shows it. */
  constructor(session, change, redraw) {
    Object.assign(this, { session, change, redraw });
  }

  /** Change a set as it was done, fill in one that was not, or delete it. */
  set(set, exercise) {
    const path = `/sets/${set.id}`;
    const drop = (close) => {
      close();
      const text = describe(set.done) || t("correction.was_not_done");
      confirm(t("correction.delete_set_ask"), text, t("delete"), () => this.change("DELETE", path));
    };
    editSet({
      set,
      exercise,
      isOver: true,
      act: (method, step, body) => this.change(method, path + step, body),
      more: (close) => button(t("correction.delete_set"), () => drop(close), { class: "quiet" }),
    });
  }

  /** One more set, which starts at what the last one was. */
  addSet({ id, exercise, sets }) {
    const last = sets.at(-1);
    const added = ({ exercises }) => exercises.find((entry) => entry.id === id).sets.at(-1);
    this.fill(exercise, last?.set_type, last ? (last.done ?? last.planned) : {}, (told) => [`/exercises/${id}/sets`, told], added);
  }

  /** One more exercise, with its first set. */
  addExercise() {
    const added = ({ exercises }) => exercises.at(-1).sets[0];
    const fill = (exercise) =>
      this.fill(exercise, "working", {}, (told) => ["/exercises", { exercise_id: exercise.id, sets: 1, ...told }], added);
    pickExercise(t("exercise.add"), (exercise) => setTimeout(fill, 0, exercise)); // once the sheet that it was picked in is closed
  }

  /** Ask what was done in a set that is new: `call(told)` is the path and body that make it, `added` finds it afterwards. */
  fill(exercise, set_type, values, call, added) {
    const act = async (method, step, { note, rir = null, ...told }) => {
      const session = await this.change("POST", ...call(told));
      const more = { ...(note && { note }), ...(rir !== null && { done: { rir } }) };
      if (Object.keys(more).length) await this.change("PATCH", `/sets/${added(session).id}`, more);
    };
    editSet({ set: { status: "pending", set_type, planned: values, note: null }, exercise, isOver: true, act });
  }

  /** What can be done with an exercise as a whole. */
  exercise(entry, index) {
    const { id, exercise, sets } = entry;
    const count = this.session.exercises.length;
    const swap = (other) => this.swap(entry, other);
    const drop = () =>
      confirm(t("correction.remove_ask", { exercise: exercise.name }), t("correction.sets_gone", { count: sets.length }), t("remove"), () =>
        this.change("DELETE", `/exercises/${id}`),
      );
    sheet(exercise.name, (close) => {
      const move = (position) => async () => {
        await this.change("POST", `/exercises/${id}/move`, { position });
        close();
      };
      return [
        button(t("correction.another"), () => (close(), pickExercise(t("correction.which"), swap))),
        index > 0 && button(t("correction.up"), move(index)),
        index < count - 1 && button(t("correction.down"), move(index + 2)),
        button(t("correction.remove"), () => (close(), drop()), { class: "quiet" }),
      ];
    });
  }

  /** Make it another exercise. Only open sets can be given over, so the done ones are opened, and filled in again. */
  async swap({ id, exercise, sets }, other) {
    const call = (step, body = {}) => post(`/sessions/${this.session.id}${step}`, body);
    const done = sets.filter(({ status }) => status === "done");
    let recorded = exercise.tracks;
    for (const set of done) await call(`/sets/${set.id}/reopen`);
    try {
      await call(`/exercises/${id}/swap`, { exercise_id: other.id });
      recorded = other.tracks;
    } finally {
      for (const set of done) await call(`/sets/${set.id}/complete`, { ...valuesOf(set, recorded), completed_at: set.completed_at });
      await this.redraw();
    }
  }

  /** Its name, its note, and when it began and ended. */
  whole() {
    const { name, note, started_at, ended_at } = this.session;
    const time = (label, key, instant) => field(label, key, { type: "datetime-local", value: wallOf(instant), max: wallOf(Date.now()) });
    const boxes = [field(t("name"), "name", { value: name, maxlength: 100 }), time(t("past.began"), "started_at", started_at), time(t("correction.ended"), "ended_at", ended_at)];
    sheet(t("correction.title"), (close) => [
      form([...boxes, textField(t("note"), "note", note)], t("save"), async (values, element) => {
        // A box for a time shows no seconds, so one that nobody touched is left as it was.
        const touched = ["started_at", "ended_at"].filter((key) => element.elements[key].value !== element.elements[key].defaultValue);
        const times = Object.fromEntries(touched.map((key) => [key, values[key] && instantOf(values[key])]));
        await this.change("PATCH", "", { name: values.name, note: values.note.trim() || null, ...times });
        close();
      }),
    ]);
  }
}

/** What was done in a set, as far as an exercise that records this has it. */
function valuesOf({ done }, tracks) {
  const names = [...tracks.map(fieldOf), ...(tracks.includes("reps") ? ["rir"] : [])];
  return Object.fromEntries(names.filter((name) => done[name] !== null).map((name) => [name, done[name]]));
}
