// What a workout came to.

import { get } from "./api.js";
import { fact, h, words } from "./dom.js";
import { minutes } from "./clock.js";
import { amount, date, describe, distance, number, plural } from "./format.js";

export async function showSummary(place, id) {
  const session = await get(`/sessions/${id}`);
  const { summary } = session;
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
      summary.volume_kg ? fact("Volume", `${number(summary.volume_kg)} kg`) : null,
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
    ...session.exercises.map((entry) => exerciseCard(entry)),
    h("p", { class: "row" }, h("a", { class: "button primary", href: "#/plans" }, "Back to my plans")),
  );
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

function exerciseCard({ exercise, planned_exercise, sets }) {
  const swapped = planned_exercise && planned_exercise.id !== exercise.id;
  return h(
    "section",
    { class: "card" },
    h("h2", {}, h("a", { href: `#/exercises/${exercise.id}` }, exercise.name)),
    swapped && h("p", { class: "faint" }, `instead of ${planned_exercise.name}`),
    h("ol", { class: "done-sets" }, sets.map(setLine)),
  );
}

function setLine({ status, planned, done, note }) {
  const plan = describe({ ...planned, rir: null, tempo: null });
  const text = status === "done" ? describe(done) || "done" : status === "skipped" ? "skipped" : "not done";
  const differs =
    status !== "done" || ["reps", "weight_kg", "duration_s", "distance_m"].some((name) => isOff(name, planned, done));
  return h(
    "li",
    {},
    text,
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
