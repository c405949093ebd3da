// The workout that this device has seen last, which goes on without a network.

import { kept } from "./queue.js";
import { load } from "./storage.js";

/** The id and name of the workout that this device showed last; null if it has ended, or if there was none. */
export function workoutSeen() {
  const seen = load("here") ?? load("session");
  return seen?.state.status === "active" ? { id: seen.state.session_id, name: seen.whole.name } : null;
}

/** Whether it was ended here, and the server does not know yet. */
export function isOverHere(id) {
  const seen = load("session");
  return kept().length > 0 && seen?.state.session_id === id && seen.state.status !== "active";
}
