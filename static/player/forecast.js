// What the server will say to a tap that it has not seen yet, so that a workout goes on without a network.
//
// The rules are the server's (workout/sessions), and both are tested on one table of cases. Its word replaces the forecast.

import { isPast, now } from "./clock.js";
import { turns } from "./neighbours.js";

/**
 * The sets in the order in which they are done: of a superset A1 B1 A2 B2. Each with its round: the sets done in turn
 * before a rest, itself among them. By position and not by index, for after a swap an exercise's later sets stand in an
 * entry of their own.
 */
export function inOrder(session) {
  return turns(session.exercises).flatMap((group) => {
    const steps = group.flatMap((entry) => entry.sets.map((set) => ({ entry, set })));
    steps.sort((one, other) => one.set.position - other.set.position);
    const roundOf = ({ position }) => steps.map(({ set }) => set).filter((set) => set.position === position);
    return steps.map(({ entry, set }) => ({ entry, set, round: roundOf(set) }));
  });
}

/** By call, the field that tells when it was made: the server cannot know how long a tap was kept. */
export const TOLD_IN = {
  complete: "completed_at",
  skip: "completed_at",
  rest: "completed_at",
  pause: "paused_at",
  resume: "resumed_at",
  finish: "ended_at",
  abandon: "ended_at",
};

// Each rule changes the moment that it gets: its `session`, and the rest and pause in its `state`. `at` is the tap's time.
const RULES = [
  [/^POST \/sets\/([^/]+)\/complete$/, completeSet],
  [/^POST \/sets\/([^/]+)\/skip$/, skipSet],
  [/^POST \/sets\/([^/]+)\/reopen$/, reopenSet],
  [/^PATCH \/sets\/([^/]+)$/, adjustSet],
  [/^DELETE \/sets\/([^/]+)$/, deleteSet],
  [/^POST \/exercises\/(\d+)\/sets$/, addSet],
  [/^POST \/exercises\/(\d+)\/skip$/, skipEntry],
  [/^POST \/exercises\/(\d+)\/move$/, moveEntry],
  [/^POST \/rest$/, changeRest],
  [/^POST \/pause$/, pause],
  [/^POST \/resume$/, resume],
  [/^POST \/finish$/, (moment) => end(moment, "finished")],
  [/^POST \/abandon$/, (moment) => end(moment, "abandoned")],
  [/^PATCH $/, ({ session }, _, body) => Object.assign(session, body)],
];

/** The `{state, session}` after such a call, such as `POST /sets/7/complete`. Null where only the server can tell. */
export function foresee(step, body, { state, session }) {
  for (const [pattern, rule] of RULES) {
    const found = step.match(pattern);
    if (!found) continue;
    const at = body[TOLD_IN[step.split("/").at(-1)]] ?? text(now());
    const moment = { session: structuredClone(session), state: { ...state, ...clock(state) }, at };
    rule(moment, found[1], body);
    return { session: moment.session, state: { ...moment.state, ...place(moment) } };
  }
  return null;
}

/** A rest is over when its time has come, whether or not the server has found the time to say so. */
export function phaseNow(state) {
  return state.phase === "rest" && isPast(state.rest_ends_at) ? "work" : state.phase;
}

const text = (milliseconds) => new Date(milliseconds).toISOString();
const runs = ({ phase }) => phase !== "paused" && phase !== "over";

/** How long the workout has taken by now; pauses do not count. */
const clock = (state) => ({
  server_time: text(now()),
  elapsed_s: state.elapsed_s + (runs(state) ? Math.max(0, Math.floor((now() - Date.parse(state.server_time)) / 1000)) : 0),
});

const stepOf = ({ session }, id) => inOrder(session).find(({ set }) => String(set.id) === id);
const entryOf = ({ session }, id) => session.exercises.find((entry) => String(entry.id) === id);
const isOpen = ({ status }) => status === "pending";

function completeSet(moment, id, { completed_at = moment.at, note, ...done }) {
  const step = stepOf(moment, id);
  const { reps, weight_kg, duration_s, distance_m } = step.set.planned;
  const values = { reps, weight_kg, duration_s, distance_m, rir: null, ...done };
  Object.assign(step.set, { status: "done", completed_at, done: values, note: note ?? step.set.note });
  carryWeight(step, step.set.planned.weight_kg, step.set.done.weight_kg);
  rest(moment, step.round.some(isOpen) ? 0 : step.round.at(-1).planned.rest_s);
}

/** A weight that was left to be found out is planned for the open sets like this one, until another one is used. */
function carryWeight({ entry, set: found }, before, weight_kg) {
  const alike = setsLike(entry, found);
  if (before !== null && !alike.some((set) => !isOpen(set) && set.planned.weight_kg === null)) return;
  for (const set of alike.filter(isOpen))
    if (set.planned.weight_kg === before) set.planned = { ...set.planned, weight_kg };
}

/** The set is undone or corrected: if it was the last to be done, the sets still to come plan this weight in place of its own. */
function correctCarried({ entry, set: found }, weight_kg) {
  const isLater = ({ done, completed_at }) => done && completed_at > found.completed_at;
  if (found.done && !setsLike(entry, found).some(isLater)) carryWeight({ entry, set: found }, found.done.weight_kg, weight_kg);
}

const setsLike = (entry, { set_type }) => entry.sets.filter((set) => set.set_type === set_type);

function skipSet(moment, id, { reason }) {
  const step = stepOf(moment, id);
  leaveOut(step.set, moment.at, reason);
  if (!step.round.some(isOpen) && step.round.some(({ status }) => status === "done"))
    rest(moment, step.round.at(-1).planned.rest_s);
}

const leaveOut = (set, at, reason) =>
  Object.assign(set, { status: "skipped", completed_at: at, note: reason ?? set.note });

function reopenSet(moment, id) {
  const step = stepOf(moment, id);
  correctCarried(step, step.set.planned.weight_kg);
  Object.assign(step.set, { status: "pending", completed_at: null, done: null });
  rest(moment, 0);
}

function adjustSet(moment, id, { planned, done, note }) {
  const step = stepOf(moment, id);
  const { set } = step;
  if (done?.weight_kg !== undefined) correctCarried(step, done.weight_kg);
  set.planned = { ...set.planned, ...planned };
  set.done = set.done && { ...set.done, ...done };
  if (note !== undefined) set.note = note;
}

function deleteSet(moment, id) {
  const { entry, set } = stepOf(moment, id);
  entry.sets.splice(entry.sets.indexOf(set), 1);
}

/** The server gives the new set its id. Until then it goes by its place, which `queue.js` replaces with that id. */
function addSet(moment, id, { set_type, ...planned }) {
  const entry = entryOf(moment, id);
  const last = entry.sets.at(-1);
  const position = last.position + 1;
  const alone = "reps" in planned && { reps_max: null }; // repetitions that are given belong to no range
  entry.sets.push({
    ...last,
    id: `new-${id}-${position}`,
    position,
    set_type: set_type ?? last.set_type,
    status: "pending",
    planned: { ...last.planned, ...alone, ...planned },
    done: null,
    completed_at: null,
    note: null,
  });
}

function skipEntry(moment, id, { reason }) {
  const open = entryOf(moment, id).sets.filter(isOpen);
  open.forEach((set) => leaveOut(set, moment.at, reason));
}

function moveEntry({ session }, id, { position }) {
  const entry = entryOf({ session }, id);
  const others = session.exercises.filter((other) => other !== entry);
  others.splice(position - 1, 0, entry);
  session.exercises = others;
}

function changeRest({ state, at }, _, { extend_s = 0, skip }) {
  state.rest_ends_at = skip ? at : text(Date.parse(state.rest_ends_at) + extend_s * 1000);
}

/** What is left of a rest is kept in the state, under a name that the server does not use. */
function pause({ state }) {
  const left = state.phase === "rest" ? Date.parse(state.rest_ends_at) - now() : 0;
  const whole = left > 0 ? Date.parse(state.rest_ends_at) - Date.parse(state.rest_started_at) : 0;
  Object.assign(state, { phase: "paused", held: { left, whole }, rest_started_at: null, rest_ends_at: null });
}

function resume({ state }) {
  const { left, whole } = state.held ?? { left: 0 };
  const rests = left > 0 && { rest_started_at: text(now() + left - whole), rest_ends_at: text(now() + left) };
  Object.assign(state, { status: "active", phase: "work", held: null }, rests);
}

function end({ state, session, at }, ending) {
  Object.assign(state, { status: ending, phase: "over" });
  Object.assign(session, { status: ending, ended_at: at });
}

/** A rest replaces the one before; without a length, or a set to come, none follows. */
function rest({ state, session, at }, seconds) {
  const follows = seconds && inOrder(session).some(({ set }) => isOpen(set));
  state.rest_started_at = follows ? at : null;
  state.rest_ends_at = follows ? text(Date.parse(at) + seconds * 1000) : null;
}

/** The phase, the set to do now and the one after it, and how far it got. */
function place({ state, session }) {
  const steps = inOrder(session);
  const of = (status) => steps.filter(({ set }) => set.status === status).length;
  const [first, second] = state.status === "active" ? steps.filter(({ set }) => isOpen(set)) : [];
  const phase = !runs(state) ? state.phase : !first ? "done" : isResting(state) ? "rest" : "work";
  return {
    phase,
    ...(phase !== "rest" && { rest_started_at: null, rest_ends_at: null }),
    ...(!first && { estimated_remaining_s: 0 }),
    entry_id: first?.entry.id ?? null,
    exercise: first?.entry.exercise ?? null,
    set: first?.set ?? null,
    set_number: first ? first.entry.sets.indexOf(first.set) + 1 : null,
    sets_total: first?.entry.sets.length ?? null,
    next: second ? { entry_id: second.entry.id, exercise: second.entry.exercise, set: second.set } : null,
    progress: { done: of("done"), skipped: of("skipped"), total: steps.length },
  };
}

const isResting = ({ rest_ends_at }) => rest_ends_at !== null && !isPast(rest_ends_at);
