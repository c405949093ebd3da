// What changes on the screen with every second: the time that has gone by, and the countdown of a rest or a timed set.

import { minutes, now, secondsUntil } from "./clock.js";
import { announce } from "./dom.js";
import { phaseNow } from "./forecast.js";
import { tick } from "./sound.js";
import { t } from "./words.js";

export class Clockface {
  constructor() {
    this.lastTick = null;
  }

  /** Find the parts of a screen that was drawn. */
  find(place) {
    const [elapsed, left, countdown, ring] = [".elapsed", ".left", ".countdown", ".ring-left"].map((name) =>
      place.querySelector(name),
    );
    this.parts = { elapsed, left, countdown, ring };
  }

  /** Show this very moment; `timer` is that of a timed set, if it runs. */
  show(state, timer) {
    const { elapsed, left, countdown, ring } = this.parts;
    const runs = ["work", "rest"].includes(phaseNow(state));
    const passed = runs ? (now() - Date.parse(state.server_time)) / 1000 : 0;
    write(elapsed, minutes(state.elapsed_s + Math.max(0, Math.floor(passed))));
    const remaining = Math.ceil((state.estimated_remaining_s - passed) / 60);
    write(left, remaining > 0 ? t("clock.left", { count: remaining }) : "");
    if (!countdown) return;
    const count = timer ? { left: timer.left, part: 1 } : restOf(state);
    write(countdown, count.left >= 60 ? minutes(count.left) : String(count.left));
    countdown.classList.toggle("long", count.left >= 60);
    ring?.setAttribute("stroke-dashoffset", String(1 - count.part));
    this.countAloud(count.left);
  }

  countAloud(left) {
    if (left === this.lastTick) return;
    const isCountdown = this.lastTick !== null && left < this.lastTick;
    this.lastTick = left;
    if (isCountdown && left >= 1 && left <= 3) tick();
    if (isCountdown && left === 10) announce(t("clock.ten"));
  }
}

function restOf({ rest_started_at, rest_ends_at }) {
  const whole = Date.parse(rest_ends_at) - Date.parse(rest_started_at);
  return {
    left: secondsUntil(rest_ends_at),
    part: whole > 0 ? Math.min(1, Math.max(0, (Date.parse(rest_ends_at) - now()) / whole)) : 0,
  };
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
