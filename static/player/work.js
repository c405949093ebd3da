// The screen of a set: what to do, how much of it, and one large button.

import { get } from "./api.js";
import { button, h, sheet, words } from "./dom.js";
import { howTo } from "./exercise.js";
import { describe, fieldOf, setType } from "./format.js";
import { inOrder } from "./forecast.js";
import { choices, pickExercise } from "./picker.js";
import { stepper } from "./stepper.js";
import { load, save } from "./storage.js";
import { timerOf } from "./timer.js";

export function workScreen(player, state) {
  know(state.exercise.id);
  const timer = timerOf(state.set.id);
  if (timer) return timedScreen(player, state, timer);
  const values = valuesFor(player.session.whole, state);
  const steppers = Object.keys(values).map((name) =>
    stepper(name, values[name], (value) => {
      values[name] = value;
      save("draft", { setId: state.set.id, values });
    }),
  );
  return [
    h(
      "section",
      { class: "middle" },
      heading(state),
      h("p", { class: "target" }, describe(state.set.planned)),
      h("div", { class: "steppers" }, steppers),
      actions(player, state),
      upNext(state.next),
    ),
    h("footer", { class: "bottom" }, mainButtons(player, state, values)),
  ];
}

function heading({ exercise, set, set_number, sets_total }) {
  const type = setType(set);
  return [
    h("p", { class: "set-number" }, `Set ${set_number} of ${sets_total}`, type && h("span", { class: "badge" }, type)),
    h("h1", { tabindex: "-1" }, exercise.name),
  ];
}

function mainButtons(player, state, values) {
  const done = button("Done", () => player.complete(values), {
    class: player.mayTime(state) ? "large" : "primary huge",
  });
  if (!player.mayTime(state)) return done;
  const start = button("Start", () => values.duration_s && player.startTimer(values.duration_s), {
    class: "primary huge",
  });
  return h("div", { class: "split" }, done, start);
}

function actions(player, state) {
  return h(
    "div",
    { class: "row actions" },
    button("How to", () => showInstructions(state.exercise)),
    button("Skip set", () => player.skipSet()),
    button("Swap", () => showAlternatives(player, state.exercise)),
    button("Add set", () => player.actOnEntry("/sets", again(state.set))),
  );
}

/** One more set like this one. */
function again({ set_type, planned }) {
  const given = Object.entries(planned).filter(([, value]) => value !== null);
  return { set_type, ...Object.fromEntries(given) };
}

function upNext(next) {
  if (!next) return h("p", { class: "next faint" }, "This is the last set.");
  return h(
    "p",
    { class: "next" },
    h("span", { class: "faint" }, "Next: "),
    next.exercise.name,
    h("span", { class: "faint" }, ` ${describe({ ...next.set.planned, rir: null, tempo: null })}`),
  );
}

/** The screen while a timed set counts down. */
function timedScreen(player, state, timer) {
  const isReady = timer.phase === "ready";
  return [
    h(
      "section",
      { class: "middle counting" },
      heading(state),
      h("p", { class: "phase" }, isReady ? "Get ready" : "Keep going"),
      h("p", { class: "countdown", role: "timer" }),
      upNext(state.next),
    ),
    h(
      "footer",
      { class: "bottom" },
      isReady
        ? button("Cancel", () => player.stopTimer(), { class: "large wide" })
        : button(
            "End set early",
            () =>
              player.complete({
                ...valuesFor(player.session.whole, state),
                duration_s: timerOf(state.set.id)?.held ?? timer.held,
              }),
            { class: "primary huge" },
          ),
    ),
  ];
}

/** Where the steppers start: at what was typed before a reload, at the plan's values, or else at what was done last. */
export function valuesFor(whole, { set, exercise, entry_id }) {
  const draft = load("draft");
  const earlier = lastDone(whole, entry_id);
  const start = (name) =>
    (draft?.setId === set.id ? draft.values[name] : (set.planned[name] ?? earlier?.[name])) ?? null;
  return Object.fromEntries(exercise.tracks.map(fieldOf).map((name) => [name, start(name)]));
}

function lastDone(whole, entryId) {
  const sets = inOrder(whole).filter(
    ({ entry, set }) => entry.id === entryId && set.status === "done" && set.set_type !== "warmup",
  );
  return sets.at(-1)?.set.done;
}

// Instructions are fetched when an exercise comes up, so that they can be read where there is no network.
const known = new Map();

function know(id) {
  if (!known.has(id))
    known.set(
      id,
      get(`/exercises/${id}`).catch((error) => (known.delete(id), Promise.reject(error))),
    );
  known.get(id).catch(() => {});
  return known.get(id);
}

async function showInstructions({ id, name }) {
  const exercise = await know(id);
  sheet(name, () => [
    h("p", {}, exercise.description),
    h("p", { class: "faint" }, exercise.primary_muscles.map((muscle) => words(muscle)).join(", ")),
    howTo(exercise),
  ]);
}

async function showAlternatives(player, exercise) {
  const { items } = await get(`/exercises/${exercise.id}/alternatives?limit=10`);
  sheet(`Instead of ${exercise.name}`, (close) => {
    const swap = async (other) => {
      await player.actOnEntry("/swap", { exercise_id: other.id });
      close();
    };
    const searchAll = () => (
      close(),
      pickExercise("Swap for", (other) => player.actOnEntry("/swap", { exercise_id: other.id }))
    );
    return [
      h("p", { class: "faint" }, "Similar movements and muscles. Sets you have done stay as they are."),
      h("ul", { class: "choices" }, choices(items, swap)),
      button("Search all exercises", searchAll, { class: "wide" }),
    ];
  });
}
