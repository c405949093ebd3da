// What a workout came to, and what was wrong about it put right.

import { call, get, post, remove } from "./api.js";
import { button, confirm, fact, h, words } from "./dom.js";
import { minutes } from "./clock.js";
import { Correction } from "./correction.js";
import { amount, describe, distance, moment, plural, setType, timeOfDay, weight } from "./format.js";

const RESUMABLE_MS = 12 * 3600 * 1000;

export async function showSummary(place, id) {
  await draw(place, id);
}

/** Show a workout as it is now. Returns it. */
async function draw(place, id) {
  const session = await get(`/sessions/${id}`);
  const { summary } = session;
  const change = async (method, step, body) => {
    await call(method, `/sessions/${id}${step}`, body);
    return draw(place, id);
  };
  const correction = new Correction(session, change, () => draw(place, id));
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/history" }, "History")),
    h("p", { class: "faint" }, spanOf(session)),
    h("h1", { tabindex: "-1" }, session.name),
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
    ...session.exercises.map((entry, index) => exerciseCard(entry, index, correction)),
    button("Add an exercise", () => correction.addExercise(), { class: "wide" }),
    h(
      "p",
      { class: "row" },
      button("Name, times, note", () => correction.whole()),
      Date.now() - Date.parse(session.ended_at) < RESUMABLE_MS && button("Go on with this workout", () => resume(id)),
      button("Delete this workout", () => askToDelete(session), { class: "quiet" }),
    ),
    h("p", { class: "row" }, h("a", { class: "button primary", href: "#/plans" }, "Back to my plans")),
  );
  return session;
}

/** When it began and ended. */
const spanOf = ({ started_at, ended_at }) => `${moment(started_at)} – ${timeOfDay(ended_at)}`;

/** Take the end back. */
async function resume(id) {
  await post(`/sessions/${id}/resume`);
  location.hash = `#/workout/${id}`;
}

function askToDelete({ id, name, summary }) {
  const lost = `${plural(summary.sets_done, "set")} will be gone, and the records that they made.`;
  confirm(`Delete “${name}”?`, lost, "Delete", async () => {
    await remove(`/sessions/${id}`);
    location.hash = "#/history";
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

function exerciseCard(entry, index, correction) {
  const { exercise, planned_exercise, superset, note, sets } = entry;
  const swapped = planned_exercise && planned_exercise.id !== exercise.id;
  const { name } = exercise;
  return h(
    "section",
    { class: "card" },
    h(
      "h2",
      {},
      h("a", { href: `#/exercises/${exercise.id}` }, name),
      superset && [" ", h("span", { class: "badge" }, `superset ${superset}`)],
    ),
    swapped && h("p", { class: "faint" }, `instead of ${planned_exercise.name}`),
    note && h("p", { class: "faint" }, note),
    h(
      "ol",
      { class: "done-sets" },
      sets.map((set) => setLine(set, () => correction.set(set, exercise))),
    ),
    h(
      "p",
      { class: "row" },
      button("Add a set", () => correction.addSet(entry), { class: "quiet", "aria-label": `Add a set of ${name}` }),
      button("Change", () => correction.exercise(entry, index), { class: "quiet", "aria-label": `Change ${name}` }),
    ),
  );
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
