// The workout itself: one screen for each phase, and everything that a moment of it can lead to.

import { complain, announce, button, closeSheets, h, sheet } from "./dom.js";
import { stayAwake } from "./awake.js";
import { secondsUntil } from "./clock.js";
import { Clockface } from "./clockface.js";
import { phaseNow } from "./forecast.js";
import { mistakesIn, tellAgain } from "./forms.js";
import { keptEnding } from "./ending.js";
import { confirmAbandon, showMenu } from "./menu.js";
import { notify } from "./notices.js";
import { restScreen } from "./rest.js";
import { Session } from "./session.js";
import { beReady, ring } from "./sound.js";
import { timedScreen } from "./timed.js";
import { startTimer, stopTimer, timerOf } from "./timer.js";
import { t } from "./words.js";
import { valuesFor, workScreen } from "./work.js";

const TICK_MS = 100;
const SETTLING_MS = 400;
const ENDINGS = { paused: "workout.is_paused", done: "workout.is_done", over: "workout.is_over" };

export const showPlayer = (place, id) => play(place, new Session(id), keptEnding);

/** Follow a workout on the screen; `ending` draws its end where there is no summary to go to. */
export async function play(place, session, ending) {
  const player = new Player(place, session, ending);
  session.addEventListener("change", () => player.update());
  session.addEventListener("refused", ({ detail }) => {
    complain(detail);
    session.reload().catch(() => {});
  });
  session.addEventListener("unforeseen", () => complain(new Error(t("workout.later"))));
  await session.follow();
  const ticking = setInterval(() => player.tick(), TICK_MS);
  const releases = [stayAwake(), beReady()];
  return () => {
    clearInterval(ticking);
    releases.forEach((release) => release());
    session.stop();
  };
}

class Player {
  constructor(place, session, ending) {
    Object.assign(this, { place, session, ending });
    this.shown = null; // what the screen was last drawn from
    this.clockface = new Clockface();
    this.actedHere = false;
    this.settledAt = 0; // in ms since 1970
  }

  /** The workout or the clock has moved on. */
  update() {
    const { state, whole } = this.session;
    if (!whole || this.session.stopped) return;
    const phase = phaseNow(state);
    if (phase === "over" && this.session.isSettled()) return this.leave(state);
    const { revision, set, sets_total, rest_ends_at, progress, next } = state;
    const seen = [phase, revision, set, sets_total, rest_ends_at, progress, next?.set.id, whole.revision, whole.note];
    const moment = JSON.stringify([...seen, this.isTimed()]);
    if (moment !== this.shown?.moment) this.draw(phase, state, moment);
    this.refresh();
  }

  draw(phase, state, moment) {
    const before = this.shown;
    this.shown = { moment, phase, setId: state.set?.id, restEndsAt: state.rest_ends_at };
    const hadFocus = this.place.contains(document.activeElement) || document.activeElement === document.body;
    const isNewPlace = before?.phase !== phase || before?.setId !== state.set?.id;
    const focused = document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;
    const mistakes = isNewPlace ? [] : mistakesIn(this.place);
    this.place.replaceChildren(this.header(state), ...this.screen(phase, state));
    tellAgain(this.place, mistakes);
    this.clockface.find(this.place);
    if (isNewPlace) this.arrived(before, phase, state);
    if (isNewPlace && before) this.settledAt = Date.now() + SETTLING_MS;
    this.settle(this.place.querySelector(".bottom"));
    if (hadFocus && !document.querySelector("dialog[open]")) this.focus(isNewPlace ? null : focused);
  }

  /** The second tap of a double one must not press the large button that has just come to the same place. */
  settle(bottom) {
    const left = this.settledAt - Date.now();
    if (left <= 0) return;
    bottom.inert = true;
    setTimeout(() => (bottom.inert = false), left);
  }

  /** Where the keyboard goes: to the heading of a new screen, never to a button that a second Enter would press. */
  focus(label) {
    const same =
      label &&
      [...this.place.querySelectorAll("button, input")].find(
        (one) => (one.getAttribute("aria-label") ?? one.textContent) === label,
      );
    (same || this.place.querySelector("h1")).focus({ preventScroll: true });
  }

  /** Draw the same moment again: more is known about it. */
  redraw() {
    if (!this.shown) return;
    this.shown.moment = null;
    this.update();
  }

  header(state) {
    const { done, skipped, total } = state.progress;
    const isPaused = state.phase === "paused";
    const { isDemo, home } = this.session;
    return h(
      "header",
      { class: "player-top" },
      h(
        "div",
        { class: "line" },
        h("a", { href: home, class: "leave", "aria-label": t(isDemo ? "demo.leave" : "workout.leave") }, "‹"),
        h(
          "span",
          { class: "title" },
          this.session.whole.name,
          h("span", { class: "faint elapsed", role: "timer", "aria-label": t("workout.elapsed") }),
        ),
        state.status === "active" && [
          button(isPaused ? t("workout.resume") : t("workout.pause"), () => this.act(isPaused ? "/resume" : "/pause"), { class: "quiet" }),
          button(t("more"), () => showMenu(this), { class: "quiet" }),
        ],
      ),
      isDemo && h("p", { class: "faint count" }, t("demo.hint")),
      h("progress", { max: total || 1, value: done + skipped, "aria-label": t("workout.progress") }),
      h(
        "p",
        { class: "faint count" },
        t(skipped ? "workout.done_skipped" : "workout.done", { done, skipped, count: total }),
        h("span", { class: "left" }),
      ),
    );
  }

  screen(phase, state) {
    if (phase === "rest") return restScreen(this, state);
    if (phase === "work") return this.isTimed() ? timedScreen(this, state, timerOf(state.set.id)) : workScreen(this, state);
    if (phase === "paused")
      return this.still(t("workout.paused"), t("workout.paused_text"), t("workout.resume"), () => this.act("/resume"));
    if (phase === "over") return this.ending(this, state);
    return this.still(t("workout.all_done"), t("workout.all_done_text"), t("workout.finish"), () =>
      this.finish(),
    );
  }

  still(title, text, label, action) {
    return [
      h("section", { class: "middle" }, h("h1", { tabindex: "-1" }, title), h("p", { class: "faint" }, text)),
      h("footer", { class: "bottom" }, button(label, action, { class: "primary huge" })),
    ];
  }

  /** A new phase or set: tell it, and let it be heard when a rest has just run out. */
  arrived(before, phase, state) {
    if (before?.phase === "rest" && phase === "work" && secondsUntil(before.restEndsAt) <= 1 && this.session.state.set)
      this.restEnded(state);
    if (phase === "rest")
      announce(t("workout.rest_for", { seconds: secondsUntil(state.rest_ends_at), what: this.whereabouts(state) }));
    else if (phase === "work")
      announce(t(before?.phase === "rest" ? "rest.over" : "workout.now", { what: this.whereabouts(state) }));
    else announce(t(ENDINGS[phase]));
    if (phase !== "work") stopTimer();
  }

  restEnded(state) {
    ring();
    notify(t("rest.ended"), this.whereabouts(state)).catch(() => {});
    const { duration_s } = valuesFor(this.session.whole, state);
    // A timed set follows by itself, but only on the device that is in the person's hand.
    if (this.actedHere && this.mayTime(state) && duration_s) this.startTimer(duration_s);
  }

  whereabouts({ exercise, set_number, sets_total }) {
    return t("workout.at", { exercise: exercise.name, number: set_number, total: sets_total });
  }

  /** Every tenth of a second: the clocks on the screen, and what is due. */
  tick() {
    const { state } = this.session;
    if (!state || !this.shown) return;
    if (this.shown.phase !== phaseNow(state) || this.isTimed() !== this.shown.isTimed) this.update();
    this.refresh();
    const timer = this.isTimed() ? timerOf(state.set.id) : null;
    if (timer?.isOver) this.timeIsUp(timer);
    if (timer?.hasReached && this.reached !== timer.key) {
      this.reached = timer.key;
      ring();
    }
  }

  refresh() {
    const { state } = this.session;
    this.shown.isTimed = this.isTimed();
    this.clockface.show(state, this.isTimed() ? timerOf(state.set.id) : null);
  }

  // A timed set

  /** What is done for a time: a hold, or a carry that is planned so. */
  mayTime({ exercise, set }) {
    return exercise.tracks.includes("duration") && (!exercise.tracks.includes("reps") || Boolean(set.planned.duration_s));
  }

  isTimed() {
    const { state } = this.session;
    return state?.phase !== "paused" && state?.set && phaseNow(state) === "work" && timerOf(state.set.id)?.phase;
  }

  startTimer(seconds) {
    const { set, exercise } = this.session.state;
    startTimer(set.id, seconds, exercise.tracks.includes("distance"));
    announce(t("timer.ready_spoken"));
    this.update();
  }

  async timeIsUp(timer) {
    if (this.completing === timer.key) return;
    this.completing = timer.key;
    ring();
    const values = { ...valuesFor(this.session.whole, this.session.state), duration_s: timer.held };
    await this.complete(values, timer.key).catch(complain);
  }

  stopTimer() {
    stopTimer();
    this.update();
  }

  // What can be done

  /** Complete the current set with what the steppers say. */
  async complete(values, key) {
    stopTimer();
    this.actedHere = true;
    await this.actOnSet("/complete", values, { key });
  }

  async skipSet() {
    stopTimer();
    this.actedHere = true;
    await this.actOnSet("/skip");
  }

  noteOnSet(note) {
    return this.actOnSet("", { note }, { method: "PATCH" });
  }

  async skipRest() {
    this.actedHere = true;
    await this.act("/rest", { skip: true });
  }

  actOnSet(step, body, options) {
    return this.act(`/sets/${this.session.state.set.id}${step}`, body, options);
  }

  /** The same with each entry of the current exercise that has open sets: its warm-up is an entry of its own. */
  async actOnExercise(step, body) {
    const { exercise } = this.session.state;
    const entries = this.session.whole.exercises.filter((entry) => entry.exercise.id === exercise.id);
    for (const { id, sets } of entries)
      if (sets.some(({ status }) => status === "pending")) await this.act(`/exercises/${id}${step}`, body);
  }

  addSet() {
    return this.act(`/exercises/${this.session.state.entry_id}/sets`);
  }

  /** Tap, and show where things stand when the tap came too late: on another device the workout has gone on. */
  async act(step, body, options) {
    try {
      await this.session.act(step, body, options);
    } catch (error) {
      await this.session.reload().catch(() => {});
      if (error.status !== 409) throw error;
      announce(error.message);
    }
  }

  /** Finish, asking first when there are sets that nobody has done or skipped. */
  finish() {
    const { done, skipped, total } = this.session.state.progress;
    const open = total - done - skipped;
    if (!done) return confirmAbandon(this);
    if (!open) return this.act("/finish");
    sheet(t("workout.finish_now"), (close) => [
      h("p", {}, t("workout.open", { count: open })),
      button(
        t("workout.finish"),
        async () => {
          await this.act("/finish");
          close();
        },
        { class: "primary" },
      ),
    ]);
  }

  leave(state) {
    stopTimer();
    this.session.stop();
    closeSheets();
    location.replace(state.status === "abandoned" ? "#/plans" : `#/workout/${state.session_id}/summary`);
  }
}
