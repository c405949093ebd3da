// What a workout came to, and what was wrong about it put right.

import { call, get, post, remove } from "./api.js";
import { button, confirm, fact, h, words } from "./dom.js";
import { minutes } from "./clock.js";
import { editNote, editSet } from "./editor.js";
import { amount, date, describe, distance, plural, setType, weight } from "./format.js";

const RESUMABLE_MS = 12 * 3600 * 1000;

export async function showSummary(place, id) {
  const session = await get(`/sessions/${id}`);
  const { summary } = session;
  const change = async (method, step, body) => {
    await call(method, `/sessions/${id}${step}`, body);
    await showSummary(place, id);
  };
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, "My plans")),
    h("p", { class: "faint" }, date(session.started_at)),
    h("h1", {}, session.name),
    h(
      "dl",
      { class: "facts" },
      fact("Time", minutes(summary.duration_s)),
      fact(summary.sets_done === 1 ? "Set done" : "Sets done", summary.sets_done),
      summary.sets_skipped ? fact("Skipped", summary.sets_skipped) : null,
      summary.volume_kg ? fact("Volume", weight(summary.volume_kg)) : null,
      summary.distance_m ? fact("Distance", distance(summary.distance_m)) : null,
    ),
    summary.goals_achieved.length
      ? h("p", { class: "card good" }, `${plural(summary.goals_achieved.length, "goal")} reached in this workout.`)
      : "",
    summary.records.length
      ? h(
          "section",
          { class: "card good" },
          h("h2", {}, "New records"),
          h(
            "ul",
            {},
            summary.records.map((record) => recordLine(record, session)),
          ),
        )
      : "",
    session.note ? h("p", {}, `“${session.note}”`) : "",
    h("p", { class: "faint" }, "Tap a set to correct it."),
    ...session.exercises.map((entry) => exerciseCard(entry, change)),
    h(
      "p",
      { class: "row" },
      button("Note", () => editNote("Note on this workout", session.note, (note) => change("PATCH", "", { note }))),
      Date.now() - Date.parse(session.ended_at) < RESUMABLE_MS && button("Go on with this workout", () => resume(id)),
      button("Delete this workout", () => askToDelete(session), { class: "quiet" }),
    ),
    h("p", { class: "row" }, h("a", { class: "button primary", href: "#/plans" }, "Back to my plans")),
  );
}

/** Take the end back. */
async function resume(id) {
  await post(`/sessions/${id}/resume`);
  location.hash = `#/workout/${id}`;
}

function askToDelete({ id, name, summary }) {
  const lost = `${plural(summary.sets_done, "set")} will be gone, and the records that they made.`;
  confirm(`Delete “${name}”?`, lost, "Delete", async () => {
    await remove(`/sessions/${id}`);
    location.hash = "#/account";
  });
}

function recordLine({ exercise_id, metric, value, before }, { exercises }) {
  const name = exercises.find(({ exercise }) => exercise.id === exercise_id)?.exercise.name ?? words(metric);
  return h(
    "li",
    {},
    `${name}: ${amount(metric, value)}`,
    before !== null && before !== undefined ? ` (before: ${amount(metric, before)})` : "",
  );
}

function exerciseCard(entry, change) {
  const { exercise, planned_exercise, superset, note, sets } = entry;
  const swapped = planned_exercise && planned_exercise.id !== exercise.id;
  return h(
    "section",
    { class: "card" },
    h(
      "h2",
      {},
      h("a", { href: `#/exercises/${exercise.id}` }, exercise.name),
      superset && h("span", { class: "badge" }, `superset ${superset}`),
    ),
    swapped && h("p", { class: "faint" }, `instead of ${planned_exercise.name}`),
    note && h("p", { class: "faint" }, note),
    h(
      "ol",
      { class: "done-sets" },
      sets.map((set) => setLine(set, () => correct(set, exercise, change))),
    ),
    button("Add a set", () => add(entry, change), { class: "quiet", "aria-label": `Add a set of ${exercise.name}` }),
  );
}

/** Change a set as it was done, fill in one that was not, or delete it. */
function correct(set, exercise, change) {
  const path = `/sets/${set.id}`;
  const drop = (close) => {
    close();
    confirm("Delete this set?", describe(set.done) || "It was not done.", "Delete", () => change("DELETE", path));
  };
  editSet({
    set,
    exercise,
    isOver: true,
    act: (method, step, body) => change(method, path + step, body),
    more: (close) => button("Delete this set", () => drop(close), { class: "quiet" }),
  });
}

/** One more set, which starts at what the last one was. */
function add({ id, exercise, sets }, change) {
  const last = sets.at(-1);
  const values = last ? (last.done ?? last.planned) : {};
  editSet({
    set: { status: "pending", set_type: last?.set_type, planned: values, note: null },
    exercise,
    isOver: true,
    act: (method, step, { note, ...told }) => change("POST", `/exercises/${id}/sets`, told),
  });
}

function setLine({ status, planned, done, note, set_type }, correct) {
  const plan = describe({ ...planned, rir: null, tempo: null });
  const text = status === "done" ? describe(done) || "done" : status === "skipped" ? "skipped" : "not done";
  const differs =
    status !== "done" || ["reps", "weight_kg", "duration_s", "distance_m"].some((name) => isOff(name, planned, done));
  return h(
    "li",
    {},
    button(text, correct, { class: "link", "aria-label": `Correct: ${text}` }),
    setType({ set_type }) && h("span", { class: "faint" }, ` ${setType({ set_type })}`),
    differs && plan ? h("span", { class: "faint" }, ` (planned ${plan})`) : null,
    note ? h("span", { class: "faint" }, ` “${note}”`) : null,
  );
}

/** Whether a value is outside of what was planned; where nothing was planned, anything is right. */
function isOff(name, planned, done) {
  if (planned[name] === null) return false;
  if (name === "reps" && planned.reps_max) return done.reps < planned.reps || done.reps > planned.reps_max;
  return planned[name] !== done[name];
}
