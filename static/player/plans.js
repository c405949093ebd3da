// My plans, the days of one, and the start of a workout.

import { all, call, find, get, network, Offline, postOnce, Problem, remove } from "./api.js";
import { cards, dayCard, notes, setsOf } from "./cards.js";
import { announce, button, confirm, h, sheet } from "./dom.js";
import { begun } from "./draft.js";
import { dayDue, finishedLast, upNext } from "./due.js";
import { day as dayInWords, describe } from "./format.js";
import { isOverHere, workoutSeen } from "./seen.js";
import { load } from "./storage.js";
import { weekList } from "./weeks.js";
import { language, SERVERS, t } from "./words.js";

export async function showPlans(place) {
  const [plans, active, finished] = await Promise.all([all("/plans"), activeWorkout(), finishedLast()]);
  const unsaved = begun(null) ? h("a", { class: "button", href: "#/plans/new" }, t("plans.unsaved")) : "";
  const first = active ? resumeCard(active) : plans.length ? await upNext(plans, finished, start) : "";
  place.replaceChildren(first, ...(plans.length ? mine(plans) : await firstSteps()), unsaved, archived());
}

const mine = (plans) => [
  h("h1", {}, t("plans.title")),
  cards(plans, "#/plans"),
  h("a", { class: "button", href: "#/coach" }, t("plans.make")),
  h(
    "p",
    { class: "row" },
    h("a", { class: "button", href: "#/templates" }, t("plans.ready_made")),
    h("a", { class: "button", href: "#/plans/new" }, t("plans.new")),
  ),
];

/** The plans that were put away, asked for when they are to be seen. */
function archived() {
  const list = h("div", { "aria-live": "polite" });
  const fold = h("details", { class: "notes" }, h("summary", {}, t("plans.archived")), list);
  fold.addEventListener("toggle", async () => {
    if (!fold.open) return;
    const plans = await all("/plans?archived=true");
    list.replaceChildren(plans.length ? cards(plans, "#/plans") : h("p", { class: "faint" }, t("none")));
  });
  return fold;
}

/** What somebody new sees: three ways to a plan, the easiest first. */
async function firstSteps() {
  const { wishForm } = await import("./coach.js");
  const [wishes, templates] = await Promise.all([wishForm(), all("/templates")]);
  return [
    h("h1", {}, t("plans.first")),
    h("p", { class: "faint" }, t("plans.first_text")),
    ...wishes,
    h("h2", {}, t("plans.or_copy")),
    cards(templates, "#/templates", "en"),
    h("h2", {}, t("plans.or_own")),
    h("a", { class: "button", href: "#/plans/new" }, t("plans.new")),
  ];
}

/** Without a network, and where its end is not sent yet, this device knows best. */
async function activeWorkout() {
  if (load("here")) return workoutSeen();
  try {
    const active = await find("/sessions/active");
    if (network.online) return active && isOverHere(active.id) ? null : active;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
  }
  return workoutSeen();
}

function resumeCard({ id, name }) {
  return h(
    "a",
    { class: "card resume", href: `#/workout/${id}` },
    h("span", {}, t("plans.running")),
    h("strong", {}, name),
    h("span", { class: "go" }, t("plans.continue")),
  );
}

export async function showPlan(place, id) {
  const [plan, { items }] = await Promise.all([get(`/plans/${id}`), get(`/sessions?plan_id=${id}&status=finished&limit=1`)]);
  const due = plan.archived ? null : dayDue(plan.days, items[0]);
  const archive = async (archived) => {
    await call("PATCH", `/plans/${id}`, { archived });
    await showPlan(place, id);
    announce(archived ? t("archived") : t("plan.is_back"));
  };
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, t("plans.title"))),
    h("h1", { tabindex: "-1" }, plan.name),
    plan.archived ? h("p", { class: "faint" }, t("plan.is_archived")) : "",
    weekList(plan),
    begun(id) ? h("p", { class: "warning" }, t("plan.unsaved"), h("a", { href: `#/plans/${id}/edit` }, t("go_on"))) : "",
    ...plan.warnings.map((warning) => h("p", { class: "warning", lang: "en" }, warning)),
    ...plan.days.map((day) =>
      dayCard(day, { starting: (chosen) => start(id, chosen), isDue: day === due, more: plan.current_week || progresses(day) ? nextTime(id, day) : null }),
    ),
    plan.notes ? notes(plan.notes) : "",
    h(
      "p",
      { class: "row" },
      h("a", { class: "button", href: `#/plans/${id}/edit` }, t("change")),
      button(t("plan.copy"), () => copy(plan)),
      button(t("plan.share"), () => share(plan)),
      button(plan.archived ? t("bring_back") : t("archive"), () => archive(!plan.archived)),
    ),
    h("p", { class: "row" }, button(t("plan.delete"), () => confirmRemoval(plan), { class: "quiet" })),
  );
}

async function copy({ id }) {
  const plan = await postOnce(`/plans/${id}/copy`);
  location.hash = `#/plans/${plan.id}/edit`;
}

/** A link to the plan for others: it shows its days and targets, and nobody's name or workouts. */
async function share({ id, name }) {
  const { code } = await call("PUT", `/plans/${id}/share`);
  const address = `${location.href.split("#")[0]}#/shared/${code}`;
  sheet(t("plan.share_name", { name }), (close) => {
    const end = async () => {
      await remove(`/plans/${id}/share`);
      announce(t("plan.unshared"));
    };
    const askToEnd = () => (close(), confirm(t("plan.unshare_ask"), t("plan.unshare_text"), t("plan.unshare"), end));
    const send = () => navigator.share({ title: name, url: address });
    return [
      h("p", {}, t("plan.share_text")),
      h("p", {}, h("code", { class: "token" }, address)),
      navigator.share ? button(t("plan.send"), send, { class: "primary" }) : "",
      button(t("plan.unshare"), askToEnd),
    ];
  });
}

const progresses = ({ exercises }) => exercises.some(({ progression }) => progression && progression.rule !== "none");

/** What the day comes to today and why, asked for when it is opened. */
function nextTime(planId, day) {
  const list = h("ul", { class: "entries", "aria-live": "polite" });
  const fold = h("details", { class: "notes" }, h("summary", {}, t("plan.today")), list);
  fold.addEventListener("toggle", async () => {
    if (!fold.open) return;
    const { exercises } = await get(`/plans/${planId}/days/${day.id}/next`);
    list.replaceChildren(...exercises.filter(({ reason }) => reason).map(nextLine));
  });
  return fold;
}

const nextLine = ({ exercise, sets, planned, set_targets, reason, last, alternative }) =>
  h(
    "li",
    {},
    h("span", {}, t("plan.target", { exercise: exercise.name, sets: setsOf({ sets, ...planned, set_targets }) })),
    language !== SERVERS && [
      last && h("span", { class: "faint" }, t("plan.last", { day: dayInWords(last.on), sets: doneAlike(last.sets).join(", ") })),
      alternative && h("span", { class: "faint" }, t("plan.alternative", { exercise: alternative.name })),
    ],
    h("span", { class: "faint", lang: SERVERS }, reason),
  );

/** What was done in each set, those that were alike as one. */
function doneAlike(sets) {
  const told = sets.map(describe);
  const firsts = told.flatMap((text, index) => (text === told[index - 1] ? [] : [index]));
  return firsts.map((first, index) => {
    const count = (firsts[index + 1] ?? told.length) - first;
    return [t("count.sets_working", { count }), told[first]].filter(Boolean).join(" × ");
  });
}

async function start(planId, day) {
  const running = !network.online && workoutSeen();
  if (running || load("here")) return offerToContinue(workoutSeen().id);
  if (!network.online) return offerToBeginHere(planId, day);
  try {
    const session = await postOnce("/sessions", { day_id: day.id });
    location.hash = `#/workout/${session.id}`;
  } catch (error) {
    if (error instanceof Offline) return offerToBeginHere(planId, day);
    if (!(error instanceof Problem && error.status === 409 && error.body.session_id)) throw error;
    offerToContinue(error.body.session_id);
  }
}

function offerToBeginHere(planId, day) {
  sheet(t("here.title"), (close) => [
    h("p", {}, t("here.text")),
    button(
      t("here.begin"),
      async () => {
        const { beginHere } = await import("./here.js");
        await beginHere(planId, day);
        close();
      },
      { class: "primary" },
    ),
  ]);
}

function offerToContinue(id) {
  sheet(t("plans.running"), (close) => [
    h("p", {}, t("plan.finish_first")),
    button(t("plan.continue"), () => (close(), (location.hash = `#/workout/${id}`)), { class: "primary" }),
  ]);
}

function confirmRemoval(plan) {
  confirm(t("plan.delete_ask", { name: plan.name }), t("plan.delete_text"), t("delete"), async () => {
    await remove(`/plans/${plan.id}`);
    location.hash = "#/plans";
  });
}
