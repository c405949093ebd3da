// A workout that was done without the player, logged afterwards. What was begun is kept until it is saved.

import { get, postOnce } from "./api.js";
import { Boxes, measureFields, reserveField, textField, typeField } from "./boxes.js";
import { button, confirm, h, takeAway } from "./dom.js";
import { clear, field, form, tell, whole } from "./forms.js";
import { pickExercise } from "./picker.js";
import { Rows } from "./rows.js";
import { forget, load, save } from "./storage.js";
import { unitsNow } from "./units.js";
import { languageOf, t } from "./words.js";
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
  const ask = () => confirm(t("start_over_ask"), t("past.clear"), t("start_over"), clear);
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/history" }, t("tabs.history"))),
    h("h1", { tabindex: "-1" }, t("past.title")),
    draft ? h("p", { class: "line" }, h("span", { class: "faint" }, t("unsaved")), button(t("start_over"), ask)) : "",
    past.element,
  );
}

class Past {
  constructor({ own, exercises }) {
    this.exercises = [];
    this.list = h("div", { class: "stack" });
    this.adding = button(t("exercise.add"), () => pickExercise(t("exercise.add"), (one) => this.add(one)), { class: "wide" });
    const began = { type: "datetime-local", value: wallOf(Date.now() - HOUR_MS), max: wallOf(Date.now()) };
    this.element = form(
      [
        field(t("name"), "name", { maxlength: 100, value: t("past.name") }),
        field(t("past.began"), "started_at", began),
        field(t("past.minutes"), "minutes", whole(60, 1, 1440)),
        this.list,
        this.adding,
      ],
      t("past.save"),
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
      ...typeField(values, t("entry.kind")),
      ...measureFields(exercise.tracks, values),
      ...reserveField(values),
    });
    const one = { exercise, rows: new Rows(rows, fieldsOf, () => this.keep()), note: new Boxes({ note: textField(t("note"), "", note) }) };
    const leave = () => {
      const begun = textsOf(one);
      takeAway(one.element, t("removed", { name: exercise.name }), () => (this.put(begun, index), this.keep()));
      this.exercises.splice(this.exercises.indexOf(one), 1);
      this.keep();
    };
    one.element = h(
      "section",
      { class: "card" },
      h("h2", { lang: languageOf(exercise) }, exercise.name),
      one.rows.element,
      one.note.fields.note,
      button(t("remove"), leave, { class: "quiet", "aria-label": t("entry.remove", { exercise: exercise.name }) }),
    );
    this.list.insertBefore(one.element, this.exercises[index]?.element ?? null);
    this.exercises.splice(index, 0, one);
    clear(this.adding);
  }

  keep() {
    const own = Object.fromEntries(["name", "started_at", "minutes"].map((name) => [name, this.element.elements.namedItem(name).value]));
    save("past", { units: unitsNow(), own, exercises: this.exercises.map(textsOf) });
  }

  async send({ name, started_at, minutes }) {
    if (!started_at) return tell(this.element.elements.namedItem("started_at"), t("past.when"));
    if (!this.exercises.length) return tell(this.adding, t("past.exercise_first"));
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
