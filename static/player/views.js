// Which view an address asks for, and the file that it is in, which is loaded when it is first asked for.

import { isLoggedIn } from "./api.js";
import { t } from "./words.js";

const account = () => import("./account.js");
const body = () => import("./body.js");
const builder = () => import("./builder.js");
const coach = () => import("./coach.js");
const demo = () => import("./demo.js");
const exercise = () => import("./exercise.js");
const exercises = () => import("./exercises.js");
const goals = () => import("./goals.js");
const here = () => import("./here.js");
const history = () => import("./history.js");
const links = () => import("./links.js");
const login = () => import("./login.js");
const moving = () => import("./moving.js");
const past = () => import("./past.js");
const plans = () => import("./plans.js");
const player = () => import("./player.js");
const progress = () => import("./progress.js");
const summary = () => import("./summary.js");
const templates = () => import("./templates.js");

// A view fills the element that it is given, and may return a function that ends what it has begun.
const VIEWS = [
  [/^#\/plans$/, plans, "showPlans"],
  [/^#\/plans\/new$/, builder, "showBuilder"],
  [/^#\/plans\/(\d+)$/, plans, "showPlan"],
  [/^#\/plans\/(\d+)\/edit$/, builder, "showBuilder"],
  [/^#\/coach$/, coach, "showCoach"],
  [/^#\/coach\/plan$/, coach, "showSuggestion"],
  [/^#\/templates$/, templates, "showTemplates"],
  [/^#\/templates\/(\d+)$/, templates, "showTemplate"],
  [/^#\/workout\/(\d+)$/, player, "showPlayer"],
  [/^#\/workout\/here$/, here, "showHere"],
  [/^#\/workout\/(\d+)\/summary$/, summary, "showSummary"],
  [/^#\/progress$/, progress, "showProgress"],
  [/^#\/history$/, history, "showHistory"],
  [/^#\/history\/new$/, past, "showPast"],
  [/^#\/exercises$/, exercises, "showExercises"],
  [/^#\/exercises\/new$/, exercises, "showExerciseForm"],
  [/^#\/exercises\/(\d+)$/, exercise, "showExercise"],
  [/^#\/exercises\/(\d+)\/edit$/, exercises, "showExerciseForm"],
  [/^#\/body$/, body, "showBody"],
  [/^#\/body\/(\w+)$/, body, "showBody"],
  [/^#\/goals$/, goals, "showGoals"],
  [/^#\/account$/, account, "showAccount"],
  [/^#\/moving$/, moving, "showMoving"],
  [/^#\/moving\/(\d+)$/, moving, "showImport"],
];

// Links from outside lead to these, whether one is logged in or not.
const OPEN = [
  [/^#\/shared\/([\w-]+)$/, templates, "showShared"],
  [/^#\/forgotten$/, links, "showForgotten"],
  [/^#\/reset\/([\w-]+)$/, links, "showReset"],
  [/^#\/verify\/([\w-]+)$/, links, "showVerification"],
];

// What somebody without an account can look at.
const LOOKED_AT = [
  [/^#\/templates$/, templates, "showTemplates"],
  [/^#\/templates\/(\d+)$/, templates, "showTemplate"],
  [/^#\/try(?:\/(\d+))?$/, demo, "showDemo"],
];

/** A view whose file cannot be had: the network is gone, or the server has another version by now. */
export class Missing extends Error {
  constructor() {
    super(t("app.missing"));
  }
}

/**
 * The view that the address asks for, with the id in it; `isWhole` where it has the screen to itself, `isOnce` where it is not
 * to be made again: a workout follows the server by itself, a trial would begin anew, a link in a mail works once.
 */
export function wanted() {
  for (const [pattern, module, name] of OPEN) {
    const found = location.hash.match(pattern);
    if (found) return { view: viewOf(module, name), id: found[1], isWhole: true, isOnce: module === links };
  }
  for (const [pattern, module, name] of isLoggedIn() ? VIEWS : LOOKED_AT) {
    const found = location.hash.match(pattern);
    if (!found) continue;
    const isWorkout = [player, here].includes(module);
    return { view: viewOf(module, name), id: idIn(found[1]), isWhole: isWorkout, isOnce: isWorkout || module === demo };
  }
  return { view: isLoggedIn() ? viewOf(plans, "showPlans") : viewOf(login, "showLogin") };
}

function viewOf(module, name) {
  return async (place, id) => {
    const loaded = await module().catch(() => Promise.reject(new Missing()));
    return loaded[name](place, id);
  };
}

/** The number in an address, the word in its place, or null. */
const idIn = (text = null) => (/^\d+$/.test(text) ? Number(text) : text);

/** Load all of them, so that they are there once the network is not. */
export const loadAll = () =>
  new Set([...VIEWS, ...OPEN, ...LOOKED_AT].map(([, module]) => module)).forEach((module) => module().catch(() => {}));
