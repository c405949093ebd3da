// Everything about a workout that is not needed at every set.

import { button, confirm, h, sheet } from "./dom.js";
import { editNote, editSet } from "./editor.js";
import { describe, setType } from "./format.js";
import { blocks, isSameExercise } from "./neighbours.js";
import { pickExercise } from "./picker.js";
import { undo } from "./rest.js";
import { badgeOf, lettersOf } from "./supersets.js";
import { languageOf, named, t } from "./words.js";

const MARKS = { pending: "○", done: "●", skipped: "–" };

export function showMenu(player) {
  const { state, whole } = player.session;
  const overview = h("div", { class: "stack" });
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
    const draw = ({ exercises }) =>
      overview.replaceChildren(...exercises.map((entry) => entryOverview(player, entry, item)));
    draw(whole);
    player.session.wholeNow().then((now) => now !== whole && draw(now)); // what was changed just now may not be among it yet
    return [
      h(
        "div",
        { class: "stack" },
        item(t("workout.finish"), () => (close(), player.finish()), { class: "primary" }),
        item(t("rest.undo_name"), () => undo(player)),
        state.entry_id && item(t("menu.skip"), () => player.actOnExercise("/skip")),
        item(t("menu.note"), () => (close(), noteOn(player))),
        player.session.isDemo ? "" : item(t("exercise.add"), () => (close(), addExercise(player))),
        item(t("menu.discard"), () => (close(), confirmAbandon(player)), { class: "quiet" }),
      ),
      navigator.wakeLock ? "" : h("p", { class: "faint" }, t("menu.may_go_dark")),
      h("h3", {}, t("menu.whole")),
      h("p", { class: "faint" }, t("menu.tap")),
      overview,
    ];
  });
}

const isOpen = ({ sets }) => sets.some(({ status }) => status === "pending");

/** The button to do an exercise now, with its warm-up and its superset. One for each exercise, none for what is under way. */
function doNow(player, entry, item) {
  const { state, whole } = player.session;
  const all = blocks(whole.exercises);
  const current = all.find((block) => block.some(({ id }) => id === state.entry_id));
  const block = all.find((one) => one.includes(entry));
  const first = block?.find((one) => isSameExercise(one, entry) && isOpen(one));
  if (!current || block === current || first !== entry) return null;
  // People jump the queue when a machine is taken: what is wanted is moved to before the current exercise.
  const place = whole.exercises.indexOf(current[0]) + 1;
  const bringForward = async () => {
    for (const [index, { id }] of block.entries()) await player.act(`/exercises/${id}/move`, { position: place + index });
  };
  return item(t("menu.do_now"), bringForward, { "aria-label": t("menu.do_now_name", { exercise: entry.exercise.name }) });
}

function entryOverview(player, entry, item) {
  const { whole } = player.session;
  return h(
    "section",
    { class: "overview" },
    h(
      "h4",
      {},
      [h("span", { lang: languageOf(entry.exercise) }, entry.exercise.name), badgeOf(lettersOf(whole.exercises).get(entry))],
      doNow(player, entry, item),
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
  editNote(t("menu.note"), player.session.whole.note, (note) => player.act("", { note }, { method: "PATCH" }));
}

function setLine(set, correct) {
  const what = set.status === "skipped" ? t("set.skipped") : describe(set.done ?? set.planned) || t("menu.no_targets");
  const last = set.status === "pending" && describe(set.last);
  const parts = [what, setType(set), last && t("set.last", { what: last }), set.note && t("set.note", { note: set.note })].filter(Boolean);
  return h(
    "li",
    { class: set.status },
    button([h("span", { "aria-label": named("status", set.status), role: "img" }, MARKS[set.status]), ` ${parts.join(", ")}`], correct, {
      class: "set-line",
    }),
  );
}

/** Three sets of it at the end, or one of a run and its like; the steppers say what each of them was. */
function addExercise(player) {
  pickExercise(t("exercise.add"), ({ id, type }) => player.act("/exercises", { exercise_id: id, sets: type === "cardio" ? 1 : 3 }));
}

/** A workout in which nothing was done cannot be finished either. */
export function confirmAbandon(player) {
  const { done } = player.session.state.progress;
  const lost = t(done ? "menu.lost" : "menu.nothing_lost", { count: done });
  confirm(t("menu.discard_ask"), lost, t("menu.discard_do"), () => player.act("/abandon"));
}
