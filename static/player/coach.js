// The coach: wishes in, a tailored plan out, to be kept or asked for anew.

import { all, post, postOnce } from "./api.js";
import { dayCard } from "./cards.js";
import { bars } from "./chart.js";
import { button, h } from "./dom.js";
import { GOALS } from "./format.js";
import { field, form, numbers, ticks, whole } from "./forms.js";
import { forget, load, save } from "./storage.js";
import { weekList } from "./weeks.js";
import { named, options, t } from "./words.js";

const LEVELS = ["beginner", "intermediate", "advanced"];
const TYPES = ["strength", "cardio", "plyometrics", "flexibility", "balance"];
// What people have at home, in a word; null is a gym, where everything is.
const OWNED = { gym: null, dumbbells: ["dumbbell", "bench"], kettlebell: ["kettlebell"], bands: ["band"], nothing: [] };

export async function showCoach(place) {
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, t("plans.title"))),
    h("h1", {}, t("coach.title")),
    ...(await wishForm()),
  );
}

/** The form of wishes, with the latest ones in it, and the way back to the plan that they led to. */
export async function wishForm() {
  const muscles = (await all("/muscles")).map(({ slug }) => [slug, named("muscle", slug)]);
  const fields = [
    field(t("builder.goal"), "goal", {}, options("goal", GOALS)),
    h(
      "div",
      { class: "pair" },
      field(t("builder.weekly"), "sessions_per_week", whole(3, 1, 14)),
      field(t("builder.minutes"), "session_minutes", whole(45, 5, 300)),
    ),
    h(
      "div",
      { class: "pair" },
      field(t("coach.experience"), "level", {}, options("level", LEVELS)),
      field(
        t("coach.equipment"),
        "owned",
        {},
        options("coach", Object.keys(OWNED)),
      ),
    ),
    h(
      "details",
      { class: "notes" },
      h("summary", {}, t("coach.options")),
      ticks(t("coach.types"), "exercise_types", options("type", TYPES)),
      ticks(t("coach.focus"), "focus_muscles", muscles),
      ticks(t("coach.avoid"), "avoid_muscles", muscles),
    ),
  ];
  const kept = load("suggestion");
  const send = async (values, element) => {
    const answers = [...new FormData(element)];
    await suggest({ wishes: wishesOf(values, element), variant: 0, answers });
    location.hash = "#/coach/plan";
  };
  const element = form(fields, t("coach.make"), send, { class: "card" });
  if (kept) answer(element, kept.answers);
  return [kept ? again(kept) : "", element];
}

/** Fill in what was answered before. */
function answer(element, answers) {
  for (const [name, value] of answers) {
    const box = element.querySelector(`[name="${name}"][value="${value}"][type=checkbox]`);
    const other = element.elements.namedItem(name);
    if (box) box.checked = true;
    else if (other) other.value = value;
  }
}

const again = ({ suggestion }) =>
  h(
    "a",
    { class: "card resume", href: "#/coach/plan" },
    h("span", {}, t("coach.not_kept")),
    h("strong", { lang: "en" }, suggestion.plan.name),
    h("span", { class: "go" }, t("coach.look_again")),
  );

function wishesOf({ goal, level, owned, ...values }, element) {
  const ticked = new FormData(element);
  const lists = ["exercise_types", "focus_muscles", "avoid_muscles"].map((name) => [name, ticked.getAll(name)]);
  const equipment = OWNED[owned];
  return {
    goal,
    level,
    ...numbers(values, ["sessions_per_week", "session_minutes"]),
    ...(equipment && { equipment }),
    ...Object.fromEntries(lists.filter(([, chosen]) => chosen.length)),
  };
}

/** Ask for a plan and keep it on this device, so that neither Back nor a reload loses it. */
async function suggest({ wishes, variant, answers }) {
  const suggestion = await post("/plan-suggestions", { ...wishes, variant });
  save("suggestion", { wishes, variant, answers, suggestion });
}

/** The plan that was suggested last. */
export function showSuggestion(place) {
  const kept = load("suggestion");
  if (!kept) return showCoach(place);
  const { suggestion } = kept;
  const keep = async () => {
    const plan = await postOnce("/plans", suggestion.plan);
    forget("suggestion");
    location.hash = `#/plans/${plan.id}`;
  };
  const show = async (variant) => {
    await suggest({ ...kept, variant });
    showSuggestion(place);
    window.scrollTo(0, 0);
    place.querySelector("h1").focus({ preventScroll: true });
  };
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/coach" }, t("coach.change_answers"))),
    h("h1", { tabindex: "-1", lang: "en" }, suggestion.plan.name),
    kept.variant ? button(t("coach.before"), () => show(kept.variant - 1)) : "",
    h(
      "details",
      { class: "notes", open: true },
      h("summary", {}, t("coach.why")),
      h(
        "ul",
        { class: "reasons", lang: "en" },
        suggestion.reasons.map((reason) => h("li", {}, reason)),
      ),
    ),
    weekList(suggestion.plan),
    ...daysOf(suggestion).map((day) => dayCard(day, { lang: "en" })),
    weeklySets(suggestion.weekly_sets),
    suggestion.plan.notes ? h("p", { lang: "en" }, suggestion.plan.notes) : "",
    h(
      "div",
      { class: "keep row" },
      button(t("coach.another"), () => show(kept.variant + 1)),
      button(t("coach.keep"), keep, { class: "primary" }),
    ),
  );
}

/** The suggestion's days as those of a plan that was saved: with their minutes, and their exercises' names. */
function daysOf({ plan, estimated_minutes, exercises }) {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return plan.days.map((day, number) => ({
    ...day,
    estimated_minutes: estimated_minutes[number],
    exercises: day.exercises.map((entry) => ({ ...entry, exercise: byId.get(entry.exercise_id) })),
  }));
}

const weeklySets = (sets) =>
  Object.keys(sets).length
    ? h("details", { class: "notes" }, h("summary", {}, t("coach.weekly")), bars(Object.entries(sets)))
    : "";
