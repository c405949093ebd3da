// The server's clock, as seen from here: phones are minutes off, and a rest must end at the same moment on all of them.

import { load, save } from "./storage.js";

const WORTH_MS = 1000; // keeping: what is begun without a network has to know how wrong this clock is

let offsetMs = load("clock") ?? 0;

/** Learn from a state that has just come. */
export function adjust(serverTime) {
  const before = offsetMs;
  offsetMs = Date.parse(serverTime) - Date.now();
  if (Math.abs(offsetMs - before) > WORTH_MS) save("clock", offsetMs);
}

/** The server's time, in milliseconds. */
export const now = () => Date.now() + offsetMs;

/** Whole seconds until an instant, never below zero. A rest of 90 s shows 90 first and ends when it shows 0. */
export const secondsUntil = (instant) => Math.max(0, Math.ceil((at(instant) - now()) / 1000));

export const isPast = (instant) => at(instant) <= now();

const at = (instant) => (typeof instant === "number" ? instant : Date.parse(instant));

/** 75 as `1:15`. */
export function minutes(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const rest =
    `${Math.floor((whole % 3600) / 60)}`.padStart(hours ? 2 : 1, "0") + `:${`${whole % 60}`.padStart(2, "0")}`;
  return hours ? `${hours}:${rest}` : rest;
}
