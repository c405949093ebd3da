// What the server will say to a tap that it has not seen yet, so that a workout goes on without a network.
//
// Only for the plain course of things, a set done or skipped and a rest ended. The server's word replaces it.

import { isPast, now } from "./clock.js";

/**
 * The sets in the order in which they are done: of a superset A1 B1 A2 B2. Each with its round: the sets done in turn
 * before a rest, itself among them. By position and not by index, for after a swap an exercise's later sets stand in an
 * entry of their own.
 */
export function inOrder(session) {
  return groups(session.exercises).flatMap((group) => {
    const turns = group.flatMap((entry) => entry.sets.map((set) => ({ entry, set })));
    turns.sort((one, other) => one.set.position - other.set.position);
    const roundOf = ({ position }) => turns.map(({ set }) => set).filter((set) => set.position === position);
    return turns.map(({ entry, set }) => ({ entry, set, round: roundOf(set) }));
  });
}

function groups(entries) {
  const found = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (entry.superset && last?.[0].superset === entry.superset) last.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** The state after the current set was done, as these values say, or skipped, and the session to go on from. */
export function afterSet(state, session, status, done = {}) {
  const changed = structuredClone(session);
  const steps = inOrder(changed);
  const step = steps.find(({ set }) => set.id === state.set.id);
  if (!step) return null;
  step.set.status = status;
  step.set.completed_at = new Date(now()).toISOString();
  if (status === "done") carryWeight(step, done.weight_kg ?? null);
  const open = steps.filter(({ set }) => set.status === "pending");
  const seconds = open.length ? restAfter(step.round) : 0;
  const endsAt = seconds ? new Date(now() + seconds * 1000).toISOString() : null;
  return {
    session: changed,
    state: {
      ...state,
      ...place(open),
      ...rest(endsAt),
      phase: open.length ? (seconds ? "rest" : "work") : "done",
      progress: count(steps),
    },
  };
}

/** A weight that was left to be found out is planned for the open sets like this one. */
function carryWeight({ entry, set: found }, weight) {
  for (const set of entry.sets) {
    const alike = set.status === "pending" && set.set_type === found.set_type;
    if (alike && set.planned.weight_kg === null && found.planned.weight_kg === null) set.planned.weight_kg = weight;
  }
}

export function afterRest(state) {
  return { ...state, ...rest(null), phase: "work" };
}

/** A rest is over when its time has come, whether or not the server has found the time to say so. */
export function phaseNow(state) {
  return state.phase === "rest" && isPast(state.rest_ends_at) ? "work" : state.phase;
}

/** In seconds. The rest comes once no set of a round is open, in whatever order, if anything of it was done. */
function restAfter(round) {
  const has = (wanted) => round.some(({ status }) => status === wanted);
  return has("done") && !has("pending") ? round.at(-1).planned.rest_s : 0;
}

const rest = (endsAt) => ({ rest_started_at: endsAt && new Date(now()).toISOString(), rest_ends_at: endsAt });

function place([first, second]) {
  return {
    entry_id: first?.entry.id ?? null,
    exercise: first?.entry.exercise ?? null,
    set: first?.set ?? null,
    set_number: first ? first.entry.sets.indexOf(first.set) + 1 : null,
    sets_total: first?.entry.sets.length ?? null,
    next: second ? { entry_id: second.entry.id, exercise: second.entry.exercise, set: second.set } : null,
  };
}

function count(steps) {
  const of = (status) => steps.filter(({ set }) => set.status === status).length;
  return { done: of("done"), skipped: of("skipped"), total: steps.length };
}
