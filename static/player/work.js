// The screen of a set: what to do, how much of it, and one large button.

import { know, knownNow, showAlternatives, showInstructions } from "./about.js";
import { button, h, sheet } from "./dom.js";
import { editNote, reserveChoice } from "./editor.js";
import { describe, fieldOf, setType } from "./format.js";
import { complete, tell } from "./forms.js";
import { inOrder } from "./forecast.js";
import { recorded, textOf } from "./numbers.js";
import { barOf, plateLine } from "./plates.js";
import { numberIn, stepper } from "./stepper.js";
import { load, save } from "./storage.js";
import { lettersOf, turnLine } from "./supersets.js";
import { unitsNow } from "./units.js";
import { warmUp, warmUpLine } from "./warmup.js";
import { languageOf, t } from "./words.js";

export function workScreen(player, state) {
  const draft = draftFor(player.session.whole, state);
  const keep = () => save("draft", draft);
  const plates = h("div", {});
  const hang = () => plates.replaceChildren(platesFor(player, state.exercise, valuesOf(draft).weight_kg));
  const steppers = Object.keys(draft.texts).map((name) =>
    stepper(name, draft.tracks, draft.texts[name], (text) => {
      draft.texts[name] = text;
      keep();
      hang();
    }),
  );
  hang();
  const reserve = (count) => {
    draft.rir = count;
    keep();
  };
  return [
    h(
      "section",
      { class: "middle" },
      heading(state, player),
      targets(player, state),
      h("div", { class: "steppers" }, steppers.map((one) => [one, one.querySelector("[data-field=weight_kg]") && plates])),
      state.exercise.tracks.includes("reps") && state.set.set_type !== "warmup"
        ? reserveChoice(draft.rir, reserve)
        : "",
      actions(player, state),
      upNext(state.next),
    ),
    h("footer", { class: "bottom" }, mainButtons(player, state, steppers, draft, keep)),
  ];
}

const entryOf = ({ entry_id }, player) => player.session.whole.exercises.find(({ id }) => id === entry_id);

/** What kind of set it is, and its place in the superset that it belongs to. */
export function badgesOf(state, player) {
  const letter = lettersOf(player.session.whole.exercises).get(entryOf(state, player));
  return [setType(state.set), letter && t("superset", { letter })].filter(Boolean);
}

export function heading(state, player) {
  const { exercise, set, set_number, sets_total } = state;
  const entry = entryOf(state, player);
  return [
    h(
      "p",
      { class: "set-number" },
      t("set.number", { number: set_number, total: sets_total }),
      badgesOf(state, player).map((text) => h("span", { class: "badge" }, text)),
    ),
    h("h1", { tabindex: "-1", lang: languageOf(exercise) }, exercise.name),
    entry && turnLine(player.session.whole.exercises, entry),
    entry?.note && h("p", { class: "faint" }, entry.note),
    set.note && h("p", { class: "faint" }, t("set.note", { note: set.note })),
  ];
}

/** What hangs on the bar for a weight. Where nothing is known of the exercise yet, the screen is drawn again once it is. */
export function platesFor(player, { id }, kg) {
  if (!knownNow(id) && !player.session.isDemo) know(id).then(() => player.redraw(), () => {});
  return plateLine(kg, barOf(knownNow(id)), () => player.redraw());
}

/** What is planned for a set, what to warm up with, and what was done in its place last time. */
export function targets({ session }, state) {
  const { planned, last } = state.set;
  const warm = warmUp(session.whole, state);
  return [
    h("p", { class: "target" }, describe({ ...planned, ...(warm && { weight_kg: warm.kg }) })),
    warm && h("p", { class: "faint" }, warmUpLine(warm)),
    last && describe(last) && h("p", { class: "faint" }, t("set.last", { what: describe(last) })),
  ];
}

function mainButtons(player, state, steppers, draft, keep) {
  const inputs = steppers.map((element) => element.querySelector("input"));
  const names = Object.keys(draft.texts);
  const withNumbers = (action) => {
    names.forEach((name, index) => (draft.texts[name] = inputs[index].value));
    keep();
    return complete(inputs) && action(valuesOf(draft));
  };
  const isTimed = player.mayTime(state);
  const finish = (values) => {
    if (names.every((name) => values[name] === null)) return refuse(inputs[0], t("set.write_or_skip"));
    return afterWeight(player, state, values, () => player.complete(values));
  };
  const done = button(t("set.done"), () => withNumbers(finish), { class: isTimed ? "large" : "primary huge" });
  byEnter(inputs, done);
  if (!isTimed) return done;
  const start = (values) => {
    return afterWeight(player, state, values, () => player.startTimer(values.duration_s));
  };
  return h("div", { class: "split" }, done, button(t("set.start"), () => withNumbers(start), { class: "primary huge" }));
}

/** Enter leads from box to box, and from the last one to Done, which another Enter presses. */
function byEnter(inputs, done) {
  inputs.forEach((input, index) => {
    input.setAttribute("enterkeyhint", "next");
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      (inputs[index + 1] ?? done).focus();
    });
  });
}

function refuse(input, text) {
  tell(input, text);
  input.focus();
}

const asked = new Set(); // the entries of which somebody has said that they are done without a weight

/** A lift without a weight is mostly a box that was forgotten, so that is asked once before `then` is done. */
function afterWeight(player, { exercise, entry_id }, { weight_kg }, then) {
  if (exercise.load !== "external" || weight_kg !== null || asked.has(entry_id)) return then();
  return sheet(t("set.no_weight"), (close) => [
    h("p", {}, t("set.weight_empty", { exercise: exercise.name })),
    button(t("set.enter_weight"), () => {
      close();
      player.place.querySelector("[data-field=weight_kg] input")?.focus();
    }),
    button(t("set.without_weight"), async () => {
      asked.add(entry_id);
      await then();
      close();
    }),
  ]);
}

function actions(player, state) {
  const { isDemo } = player.session;
  return h(
    "div",
    { class: "row actions" },
    isDemo ? "" : button(t("set.how_to"), () => showInstructions(state.exercise)),
    button(t("set.skip"), () => player.skipSet()),
    isDemo ? "" : button(t("set.swap"), () => showAlternatives(player, state.exercise)),
    button(t("set.add"), () => player.addSet()),
    button(t("note"), () => editNote(t("set.note_on"), state.set.note, (note) => player.noteOnSet(note))),
  );
}

export function upNext(next) {
  if (!next) return h("p", { class: "next faint" }, t("set.is_last"));
  return h(
    "p",
    { class: "next" },
    h("span", { class: "faint" }, t("set.next")),
    h("span", { lang: languageOf(next.exercise) }, next.exercise.name),
    h("span", { class: "faint" }, ` ${describe({ ...next.set.planned, rir: null, tempo: null })}`),
  );
}

/** What the boxes hold: what was typed before a reload, or the plan's values, or else what was done last. */
function draftFor(whole, state) {
  const { set, exercise, entry_id } = state;
  const draft = load("draft");
  if (draft?.setId === set.id && draft.units === unitsNow()) return draft;
  const earlier = lastDone(whole, entry_id) ?? set.last;
  const fields = exercise.tracks.map(fieldOf);
  const warm = { weight_kg: warmUp(whole, state)?.kg };
  const start = (name) => (fits(name, set.planned, earlier) ? earlier[name] : (warm[name] ?? set.planned[name] ?? earlier?.[name] ?? null));
  const starts = Object.fromEntries(fields.map((name) => [name, start(name)]));
  const { tracks } = exercise;
  const texts = Object.fromEntries(fields.map((name) => [name, textOf(starts[name], recorded(name, tracks).as)]));
  return { setId: set.id, units: unitsNow(), tracks, starts, texts, rir: null };
}

/** Of a range of repetitions, what was done last is a better guess than the lower end. */
const fits = (name, { reps, reps_max }, earlier) =>
  name === "reps" && reps_max && earlier?.reps >= reps && earlier.reps <= reps_max;

/** What is shown may be rounded: where nothing else was typed, what it was rounded from still counts. */
const exact = (text, start, bounds) => (text === textOf(start, bounds.as) ? start : numberIn(text, bounds));

/** What the current set would be done with. An empty box is null; how much was in reserve is told, or is left out. */
export const valuesFor = (whole, state) => valuesOf(draftFor(whole, state));

/** Write a time into the box of the current set. */
export function takeTime(whole, state, seconds) {
  const draft = draftFor(whole, state);
  draft.texts.duration_s = textOf(seconds, recorded("duration_s", draft.tracks).as);
  save("draft", draft);
}

const valuesOf = ({ tracks, starts, texts, rir }) => ({
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, exact(text, starts[name] ?? null, recorded(name, tracks))])),
  ...(rir !== null && { rir }),
});

function lastDone(whole, entryId) {
  const sets = inOrder(whole).filter(
    ({ entry, set }) => entry.id === entryId && set.status === "done" && set.set_type !== "warmup",
  );
  return sets.at(-1)?.set.done;
}
