// A workout to look at, for somebody without an account: a day of a ready-made plan, played by the forecast. Nothing is sent,
// and nothing is kept.

import { all, get } from "./api.js";
import { now } from "./clock.js";
import { h } from "./dom.js";
import { foresee } from "./forecast.js";
import { play } from "./player.js";
import { forget } from "./storage.js";
import { t } from "./words.js";

const TARGETS = ["reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rir", "tempo", "rest_s"];

/** Play the first day of the ready-made plan with that id, or of the first one there is. */
export async function showDemo(place, id) {
  const template = await get(`/templates/${id ?? (await all("/templates"))[0].id}`);
  return play(place, new Demo(template), (player, state) => ending(template, state));
}

/** In place of a `Session`, with what the player asks of one. */
class Demo extends EventTarget {
  isDemo = true;
  stopped = false;

  constructor({ id, name, days }) {
    super();
    this.home = `#/templates/${id}`;
    const { exercises } = days.find((day) => day.exercises.length);
    this.whole = { name, status: "active", revision: 1, note: null, exercises: exercises.map(entryOf) };
    const begun = { session_id: null, revision: 1, status: "active", phase: "work", server_time: new Date(now()).toISOString() };
    this.state = { ...begun, elapsed_s: 0, estimated_remaining_s: 0, rest_started_at: null, rest_ends_at: null };
  }

  async follow() {
    forgetSet();
    await this.act("", {}, { method: "PATCH" }); // which changes nothing, and tells where one is
  }

  stop() {
    this.stopped = true;
    forgetSet();
  }

  async reload() {}

  /** What the server would say to a tap. Throws an error where only the server can tell. */
  async act(step, body = {}, { method = "POST" } = {}) {
    const told = foresee(`${method} ${step}`, body, { state: this.state, session: this.whole });
    if (!told) throw new Error(t("demo.not_here"));
    this.whole = told.session;
    this.state = { ...told.state, revision: this.state.revision + 1 };
    this.dispatchEvent(new Event("change"));
  }

  isSettled() {
    return false; // there is no summary to go to
  }
}

/** What the screen of a set keeps on this device. */
const forgetSet = () => ["draft", "timer"].forEach(forget);

/** An entry of the plan as one of a workout, with its sets. */
function entryOf({ id, exercise, superset, notes, sets, set_targets, set_type, ...own }) {
  const each = set_targets ?? Array.from({ length: sets }, () => ({}));
  return {
    ...{ id, exercise, planned_exercise: exercise, superset, note: notes },
    sets: each.map((target, index) => {
      const values = { ...own, ...target };
      const planned = Object.fromEntries(TARGETS.map((name) => [name, values[name] ?? null]));
      const fresh = { status: "pending", done: null, completed_at: null, note: null, last: null };
      return { id: `demo-${id}-${index}`, position: index + 1, set_type: target.set_type ?? set_type, planned, ...fresh };
    }),
  };
}

function ending({ id }, { progress }) {
  return [
    h(
      "section",
      { class: "middle" },
      h("h1", { tabindex: "-1" }, t("demo.over")),
      h("p", { class: "faint" }, t("demo.nothing_kept", { count: progress.done })),
      h("a", { class: "button", href: `#/templates/${id}` }, t("demo.back")),
    ),
    h("footer", { class: "bottom" }, h("a", { class: "button primary huge", href: "#/register" }, t("login.create"))),
  ];
}
