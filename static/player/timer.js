// The countdown of a timed set, after a count of five to get ready. It is kept as two instants, so a reload (or another
// tab) goes on in the same second.

import { now } from "./clock.js";
import { forget, load, save } from "./storage.js";

const READY_S = 5;

/**
 * Count down from these seconds; without them, or where they are only a `goal`, as of a run, count up until the person ends
 * the set.
 */
export function startTimer(setId, seconds, isGoal = false) {
  const beginsAt = now() + READY_S * 1000;
  const endsAt = seconds && !isGoal ? beginsAt + seconds * 1000 : null;
  // Two tabs that see it end send the same key, so the set is completed once.
  save("timer", { setId, beginsAt, endsAt, goal: isGoal ? seconds : null, key: `timer-${setId}-${Math.round(beginsAt)}` });
}

/**
 * The timer of that set, if it runs: `ready` or `going`, the seconds to show, what has been held, and whether that has reached
 * its `goal`.
 */
export function timerOf(setId) {
  const timer = load("timer");
  if (!timer || timer.setId !== setId) return null;
  const time = now();
  const isReady = time < timer.beginsAt;
  const countsUp = !timer.endsAt;
  const held = Math.max(0, Math.round((Math.min(time, timer.endsAt ?? time) - timer.beginsAt) / 1000));
  const left = Math.max(0, Math.ceil(((isReady ? timer.beginsAt : timer.endsAt) - time) / 1000));
  return {
    key: timer.key,
    phase: isReady ? "ready" : "going",
    countsUp,
    left: countsUp && !isReady ? held : left,
    held,
    goal: timer.goal,
    hasReached: Boolean(timer.goal) && held >= timer.goal,
    isOver: !countsUp && time >= timer.endsAt,
  };
}

export const stopTimer = () => forget("timer");
