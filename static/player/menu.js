// Everything about a workout that is not needed at every set.

import { button, confirm, h, sheet } from "./dom.js";
import { editNote, editSet } from "./editor.js";
import { describe, plural, setType } from "./format.js";
import { pickExercise } from "./picker.js";
import { undo } from "./rest.js";

const WITHOUT_WAKE_LOCK =
  "The screen may go dark during a rest: a browser keeps it on only for a page that came over https, or from this very device.";
const MARKS = { pending: "○", done: "●", skipped: "–" };

export function showMenu(player) {
  const { state, whole } = player.session;
  sheet(whole.name, (close) => {
    const item = (label, action, attributes) =>
      button(
        label,
        async () => {
          await action();
          close();
        },
        attributes,
      );
    return [
      h(
        "div",
        { class: "stack" },
        item("Finish workout", () => (close(), player.finish()), { class: "primary" }),
        item("Undo the last set", () => undo(player)),
        state.entry_id && item("Skip this exercise", () => player.actOnExercise("/skip")),
        item("Note on this workout", () => (close(), noteOn(player))),
        item("Add an exercise", () => (close(), addExercise(player))),
        item("Discard this workout", () => (close(), confirmAbandon(player)), { class: "quiet" }),
      ),
      navigator.wakeLock ? "" : h("p", { class: "faint" }, WITHOUT_WAKE_LOCK),
      h("h3", {}, "The whole workout"),
      h("p", { class: "faint" }, "Tap a set to correct it or to add a note."),
      whole.exercises.map((entry, index) => entryOverview(player, entry, index, item)),
    ];
  });
}

function entryOverview(player, entry, index, item) {
  const { state, whole } = player.session;
  const isOpen = entry.sets.some((set) => set.status === "pending");
  // People jump the queue when a machine is taken: an exercise is moved to where the current one stands.
  const now = whole.exercises.findIndex(({ id }) => id === state.entry_id);
  const bringForward = () => player.act(`/exercises/${entry.id}/move`, { position: now < index ? now + 1 : now });
  return h(
    "section",
    { class: "overview" },
    h(
      "h4",
      {},
      [entry.exercise.name, entry.superset && h("span", { class: "badge" }, `superset ${entry.superset}`)],
      isOpen &&
        entry.id !== state.entry_id &&
        item("Do it now", bringForward, { "aria-label": `Do ${entry.exercise.name} now` }),
    ),
    entry.note && h("p", { class: "faint" }, entry.note),
    h(
      "ul",
      {},
      entry.sets.map((set) => setLine(set, () => edit(player, entry, set))),
    ),
  );
}

function edit(player, { exercise }, set) {
  document.querySelector("dialog[open]").close();
  editSet({ set, exercise, isOver: false, act: (method, step, body) => player.act(`/sets/${set.id}${step}`, body, { method }) });
}

function noteOn(player) {
  editNote("Note on this workout", player.session.whole.note, (note) => player.act("", { note }, { method: "PATCH" }));
}

function setLine(set, correct) {
  const what = set.status === "skipped" ? "skipped" : describe(set.done ?? set.planned) || "no targets";
  const words = [what, setType(set), set.note && `“${set.note}”`].filter(Boolean);
  return h(
    "li",
    { class: set.status },
    button([h("span", { "aria-label": set.status, role: "img" }, MARKS[set.status]), ` ${words.join(", ")}`], correct, {
      class: "set-line",
    }),
  );
}

/** Three sets of it at the end, or one of a run and its like; the steppers say what each of them was. */
function addExercise(player) {
  pickExercise("Add an exercise", ({ id, type }) => player.act("/exercises", { exercise_id: id, sets: type === "cardio" ? 1 : 3 }));
}

/** A workout in which nothing was done cannot be finished either. */
export function confirmAbandon(player) {
  const { done } = player.session.state.progress;
  const lost = done ? `${plural(done, "completed set")} will not count.` : "No set is done, so there is nothing to keep.";
  confirm("Discard this workout?", lost, "Discard", () => player.act("/abandon"));
}
