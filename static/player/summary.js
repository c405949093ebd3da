// What a workout came to, and what was wrong about it put right.

import { call, get, post, remove } from "./api.js";
import { button, confirm, fact, h } from "./dom.js";
import { minutes } from "./clock.js";
import { Correction } from "./correction.js";
import { amount, describe, distance, moment, setType, timeOfDay, weight } from "./format.js";
import { badgeOf, lettersOf } from "./supersets.js";
import { languageOf, named, t } from "./words.js";

const RESUMABLE_MS = 12 * 3600 * 1000;
const OUTCOMES = { done: "status.done", skipped: "status.skipped", pending: "set.not_done" };

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
  const letters = lettersOf(session.exercises);
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/history" }, t("tabs.history"))),
    h("p", { class: "faint" }, spanOf(session)),
    h("h1", { tabindex: "-1" }, session.name),
    h(
      "dl",
      { class: "facts" },
      fact(t("summary.time"), minutes(summary.duration_s)),
      fact(t("summary.done", { count: summary.sets_done }), summary.sets_done),
      summary.sets_skipped ? fact(t("summary.skipped"), summary.sets_skipped) : null,
      summary.volume_kg ? fact(t("summary.volume"), weight(summary.volume_kg)) : null,
      summary.distance_m ? fact(t("summary.distance"), distance(summary.distance_m)) : null,
    ),
    summary.goals_achieved.length
      ? h("p", { class: "card good" }, t("summary.goals", { count: summary.goals_achieved.length }))
      : "",
    summary.records.length
      ? h(
          "section",
          { class: "card good" },
          h("h2", {}, t("summary.records")),
          h(
            "ul",
            {},
            summary.records.map((record) => recordLine(record, session)),
          ),
          summary.records.some(({ metric }) => metric === "e1rm_kg") && h("p", { class: "faint" }, t("progress.e1rm")),
        )
      : "",
    session.note ? h("p", {}, t("set.note", { note: session.note })) : "",
    h("p", { class: "faint" }, t("summary.tap")),
    ...session.exercises.map((entry, index) => exerciseCard(entry, index, correction, letters.get(entry))),
    button(t("exercise.add"), () => correction.addExercise(), { class: "wide" }),
    h(
      "p",
      { class: "row" },
      button(t("summary.whole"), () => correction.whole()),
      Date.now() - Date.parse(session.ended_at) < RESUMABLE_MS && button(t("workout.go_on"), () => resume(id)),
      button(t("summary.delete"), () => askToDelete(session), { class: "quiet" }),
    ),
    h("p", { class: "row" }, h("a", { class: "button primary", href: "#/plans" }, t("app.to_plans"))),
  );
  return session;
}

/** When it began and, if it is over, ended. */
const spanOf = ({ started_at, ended_at }) => (ended_at ? `${moment(started_at)} – ${timeOfDay(ended_at)}` : moment(started_at));

/** Take the end back. */
async function resume(id) {
  await post(`/sessions/${id}/resume`);
  location.hash = `#/workout/${id}`;
}

function askToDelete({ id, name, summary }) {
  const lost = t("summary.delete_text", { count: summary.sets_done });
  confirm(t("plan.delete_ask", { name }), lost, t("delete"), async () => {
    await remove(`/sessions/${id}`);
    location.hash = "#/history";
  });
}

function recordLine({ exercise_id, metric, value, before }, { exercises }) {
  const name = exercises.find(({ exercise }) => exercise.id === exercise_id)?.exercise.name ?? named("metric", metric);
  if (before === null || before === undefined) return h("li", {}, t("summary.record", { exercise: name, value: amount(metric, value) }));
  return h("li", {}, t("summary.record_before", { exercise: name, value: amount(metric, value), before: amount(metric, before) }));
}

function exerciseCard(entry, index, correction, letter) {
  const { exercise, planned_exercise, note, sets } = entry;
  const swapped = planned_exercise && planned_exercise.id !== exercise.id;
  const { name } = exercise;
  return h(
    "section",
    { class: "card" },
    h(
      "h2",
      {},
      h("a", { href: `#/exercises/${exercise.id}`, lang: languageOf(exercise) }, name),
      badgeOf(letter),
    ),
    swapped && h("p", { class: "faint" }, t("summary.instead", { exercise: planned_exercise.name })),
    note && h("p", { class: "faint" }, note),
    h(
      "ol",
      { class: "done-sets" },
      sets.map((set) => setLine(set, () => correction.set(set, exercise))),
    ),
    h(
      "p",
      { class: "row" },
      button(t("rows.add"), () => correction.addSet(entry), { class: "quiet", "aria-label": t("summary.add_set", { exercise: name }) }),
      button(t("change"), () => correction.exercise(entry, index), { class: "quiet", "aria-label": t("summary.change", { exercise: name }) }),
    ),
  );
}

function setLine({ status, planned, done, note, set_type }, correct) {
  const plan = describe({ ...planned, rir: null, tempo: null });
  const text = (status === "done" && describe(done)) || t(OUTCOMES[status]);
  const differs =
    status !== "done" || ["reps", "weight_kg", "duration_s", "distance_m"].some((name) => isOff(name, planned, done));
  return h(
    "li",
    {},
    button(text, correct, { class: "link", "aria-label": t("summary.correct", { what: text }) }),
    setType({ set_type }) && h("span", { class: "faint" }, ` ${setType({ set_type })}`),
    differs && plan ? h("span", { class: "faint" }, t("summary.planned", { what: plan })) : null,
    note ? h("span", { class: "faint" }, [" ", t("set.note", { note })]) : null,
  );
}

/** Whether a value is outside of what was planned; where nothing was planned, anything is right. */
function isOff(name, planned, done) {
  if (planned[name] === null) return false;
  if (name === "reps" && planned.reps_max) return done.reps < planned.reps || done.reps > planned.reps_max;
  return planned[name] !== done[name];
}
