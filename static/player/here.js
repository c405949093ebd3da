// A workout begun without a network. This device alone knows of it, and sends it whole once it is over: as a workout done
// earlier, with the time of each set.

import { get, newKey } from "./api.js";
import { announce, complain, h } from "./dom.js";
import { begun, entryOf, Foreseen } from "./foreseen.js";
import { play } from "./player.js";
import { tap } from "./queue.js";
import { forget, load, save } from "./storage.js";
import { t } from "./words.js";

const NAME = "here";

/** Begin a day of a plan by what this device was told last of its targets. Throws Offline where it was told nothing. */
export async function beginHere(planId, day) {
  const { exercises } = await get(`/plans/${planId}/days/${day.id}/next`);
  const entries = new Map(day.exercises.map((entry) => [entry.id, entry]));
  const today = exercises.map(({ entry_id, sets, planned, set_targets, last }) =>
    entryOf({ ...entries.get(entry_id), ...planned, sets, set_targets }, last?.sets),
  );
  ["draft", "timer"].forEach(forget); // of another one with the same entries
  save(NAME, { ...begun(NAME, day.name, today), dayId: day.id, key: newKey() });
  location.hash = "#/workout/here";
}

export async function showHere(place) {
  const kept = load(NAME);
  if (!kept) return location.replace("#/plans");
  return play(place, new Here(kept), ending);
}

class Here extends Foreseen {
  constructor(kept) {
    super(kept, "#/plans", () => t("here.not_now"));
    this.kept = kept;
  }

  /** The end of it leaves only what is still to be sent. */
  changed() {
    const { state, whole } = this;
    if (state.status === "active") save(NAME, { ...this.kept, state, whole });
    else forget(NAME);
    if (state.status === "finished") this.send();
    super.changed();
  }

  async send() {
    const { dayId, key } = this.kept;
    const { note } = this.whole;
    try {
      const { state } = await tap("POST", "/sessions/past", past(this.whole, dayId), key, note && { note });
      if (!this.stopped && state) location.replace(`#/workout/${state.id}/summary`);
    } catch (error) {
      complain(error);
    }
  }
}

/** The body of `POST /sessions/past`: what was done of the workout, and when. */
function past({ name, started_at, ended_at, exercises }, day_id) {
  const entries = exercises.map(({ exercise, superset, note, sets }) => ({
    ...{ exercise_id: exercise.id, superset, note },
    sets: sets.filter(({ status }) => status === "done").map(pastSet),
  }));
  return { name, day_id, started_at, ended_at, exercises: entries.filter(({ sets }) => sets.length) };
}

function pastSet({ set_type, done, completed_at, note }) {
  const told = Object.entries(done).filter(([, value]) => value !== null);
  return { set_type, ...Object.fromEntries(told), completed_at, note };
}

function ending(player, { status }) {
  const isFinished = status === "finished";
  announce(t("workout.is_over"));
  return [
    h(
      "section",
      { class: "middle" },
      h("h1", { tabindex: "-1" }, isFinished ? t("workout.finished") : t("workout.discarded")),
      isFinished && h("p", { class: "faint" }, t("workout.kept")),
    ),
    h("footer", { class: "bottom" }, h("a", { class: "button huge", href: "#/plans" }, t("app.to_plans"))),
  ];
}
