// Everything about a workout that is not needed at every set.

import { button, h, sheet } from "./dom.js";
import { describe, plural, setType } from "./format.js";
import { pickExercise } from "./picker.js";
import { undo } from "./rest.js";

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
        state.entry_id && item("Skip this exercise", () => player.actOnEntry("/skip", {})),
        item("Add an exercise", () => (close(), addExercise(player))),
        item("Discard this workout", () => (close(), confirmAbandon(player)), { class: "quiet" }),
      ),
      h("h3", {}, "The whole workout"),
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
      entry.exercise.name,
      isOpen &&
        entry.id !== state.entry_id &&
        item("Do it now", bringForward, { "aria-label": `Do ${entry.exercise.name} now` }),
    ),
    h("ul", {}, entry.sets.map(setLine)),
  );
}

function setLine(set) {
  const words = [set.status === "skipped" ? "skipped" : describe(set.done ?? set.planned), setType(set)].filter(
    Boolean,
  );
  return h(
    "li",
    { class: set.status },
    h("span", { "aria-label": set.status, role: "img" }, MARKS[set.status]),
    ` ${words.join(", ")}`,
  );
}

/** Three sets of it at the end; the steppers say what each of them was. */
function addExercise(player) {
  pickExercise("Add an exercise", (exercise) => player.act("/exercises", { exercise_id: exercise.id, sets: 3 }));
}

function confirmAbandon(player) {
  const { done } = player.session.state.progress;
  sheet("Discard this workout?", (close) => [
    h("p", {}, done ? `${plural(done, "completed set")} will not count.` : "You have not done any sets yet."),
    button(
      "Discard",
      async () => {
        await player.act("/abandon");
        close();
      },
      { class: "primary danger" },
    ),
  ]);
}
