// A workout of which the server does not know: the forecast plays it.

import { now } from "./clock.js";
import { foresee } from "./forecast.js";

const TARGETS = ["reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rir", "tempo", "rest_s"];

/** The workout with those exercises as it begins, as `state` and `whole`. */
export function begun(id, name, exercises) {
  const at = new Date(now()).toISOString();
  const own = { revision: 1, status: "active", rest_started_at: null, rest_ends_at: null };
  return {
    state: { ...own, session_id: id, phase: "work", server_time: at, elapsed_s: 0, estimated_remaining_s: 0 },
    whole: { id, name, status: "active", revision: 1, note: null, started_at: at, ended_at: null, exercises },
  };
}

/** An entry of a plan as one of a workout, with its sets. `last`: what was done in them the last time. */
export function entryOf({ id, exercise, superset, notes, sets, set_targets, set_type, ...own }, last = []) {
  const each = set_targets ?? Array.from({ length: sets }, () => ({}));
  return {
    ...{ id, exercise, planned_exercise: exercise, superset, note: notes },
    sets: each.map((target, index) => {
      const values = { ...own, ...target };
      const planned = Object.fromEntries(TARGETS.map((name) => [name, values[name] ?? null]));
      const fresh = { status: "pending", done: null, completed_at: null, note: null, last: last[index] ?? null };
      return { id: `own-${id}-${index}`, position: index + 1, set_type: target.set_type ?? set_type, planned, ...fresh };
    }),
  };
}

/** In place of a `Session`, with what the player asks of one. `refusal()` says why something is left to the server. */
export class Foreseen extends EventTarget {
  stopped = false;

  constructor({ state, whole }, home, refusal) {
    super();
    Object.assign(this, { state, whole, home, refusal });
  }

  async follow() {
    await this.act("", {}, { method: "PATCH" }); // which changes nothing, and tells where one is
  }

  stop() {
    this.stopped = true;
  }

  async reload() {}

  async wholeNow() {
    return this.whole;
  }

  /** What the server would say to a tap. Throws an error where only the server can tell. */
  async act(step, body = {}, { method = "POST" } = {}) {
    const told = foresee(`${method} ${step}`, body, { state: this.state, session: this.whole });
    if (!told) throw new Error(this.refusal());
    this.whole = told.session;
    this.state = { ...told.state, revision: this.state.revision + 1 };
    this.changed();
  }

  changed() {
    this.dispatchEvent(new Event("change"));
  }

  isSettled() {
    return false; // there is no summary to go to
  }
}
