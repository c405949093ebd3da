// The countdown of a timed set, after a count of five to get ready. It is kept as two instants, so a reload (or another
// tab) goes on in the same second.

import { now } from "./clock.js";
import { forget, load, save } from "./storage.js";

const READY_S = 5;

export function startTimer(setId, seconds) {
  const beginsAt = now() + READY_S * 1000;
  // Two tabs that see it end send the same key, so the set is completed once.
  save("timer", { setId, beginsAt, endsAt: beginsAt + seconds * 1000, key: `timer-${setId}-${Math.round(beginsAt)}` });
}

/** The timer of that set, if it runs: `ready` or `going`, what is left in seconds, and what has been held. */
export function timerOf(setId) {
  const timer = load("timer");
  if (!timer || timer.setId !== setId) return null;
  const time = now();
  const target = time < timer.beginsAt ? timer.beginsAt : timer.endsAt;
  return {
    key: timer.key,
    phase: time < timer.beginsAt ? "ready" : "going",
    left: Math.max(0, Math.ceil((target - time) / 1000)),
    held: Math.max(0, Math.round((Math.min(time, timer.endsAt) - timer.beginsAt) / 1000)),
    isOver: time >= timer.endsAt,
  };
}

export const stopTimer = () => forget("timer");
