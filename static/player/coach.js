// The coach: wishes in, a tailored plan out, to be kept or asked for anew.

import { all, post, postOnce } from "./api.js";
import { dayCard } from "./cards.js";
import { bars } from "./chart.js";
import { button, field, form, h, numbers, ticks, whole, words } from "./dom.js";
import { GOALS } from "./format.js";

const LEVELS = ["beginner", "intermediate", "advanced"];
const TYPES = ["strength", "cardio", "plyometrics", "flexibility", "balance"];
// What people have at home, in a word; null is a gym, where everything is.
const AT_HAND = {
  gym: ["Full gym", null],
  dumbbells: ["Dumbbells and bench", ["dumbbell", "bench"]],
  kettlebell: ["Kettlebell", ["kettlebell"]],
  bands: ["Resistance bands", ["band"]],
  nothing: ["No equipment", []],
};

export async function showCoach(place) {
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, "My plans")),
    h("h1", {}, "A plan made for you"),
    await wishForm(place),
  );
}

/** The form of wishes; the plan that it leads to is shown in `place`. */
export async function wishForm(place) {
  const muscles = (await all("/muscles")).map(({ slug, name }) => [slug, name]);
  const fields = [
    field("Goal", "goal", {}, Object.entries(GOALS)),
    h(
      "div",
      { class: "pair" },
      field("Workouts per week", "sessions_per_week", whole(3, 1, 14)),
      field("Minutes per workout", "session_minutes", whole(45, 5, 300)),
    ),
    h(
      "div",
      { class: "pair" },
      field("Experience", "level", {}, named(LEVELS)),
      field(
        "Equipment",
        "at_hand",
        {},
        Object.entries(AT_HAND).map(([key, [label]]) => [key, label]),
      ),
    ),
    h(
      "details",
      { class: "notes" },
      h("summary", {}, "More options"),
      ticks("Only these exercise types", "exercise_types", named(TYPES)),
      ticks("Focus on", "focus_muscles", muscles),
      ticks("Avoid", "avoid_muscles", muscles),
    ),
  ];
  return form(fields, "Make my plan", (values, element) => suggest(place, wishesOf(values, element)), {
    class: "card",
  });
}

const named = (slugs) => slugs.map((slug) => [slug, words(slug)]);

function wishesOf({ goal, level, at_hand, ...values }, element) {
  const ticked = new FormData(element);
  const lists = ["exercise_types", "focus_muscles", "avoid_muscles"].map((name) => [name, ticked.getAll(name)]);
  const equipment = AT_HAND[at_hand][1];
  return {
    goal,
    level,
    ...numbers(values, ["sessions_per_week", "session_minutes"]),
    ...(equipment && { equipment }),
    ...Object.fromEntries(lists.filter(([, chosen]) => chosen.length)),
  };
}

async function suggest(place, wishes, variant = 0) {
  const suggestion = await post("/plan-suggestions", { ...wishes, variant });
  const keep = async () => {
    const plan = await postOnce("/plans", suggestion.plan);
    location.hash = `#/plans/${plan.id}`;
  };
  place.replaceChildren(
    h(
      "p",
      { class: "back" },
      button("Start over", () => showCoach(place), { class: "link" }),
    ),
    h("h1", { tabindex: "-1" }, suggestion.plan.name),
    h(
      "details",
      { class: "notes", open: true },
      h("summary", {}, "Why this plan"),
      h(
        "ul",
        { class: "reasons" },
        suggestion.reasons.map((reason) => h("li", {}, reason)),
      ),
    ),
    ...daysOf(suggestion).map((day) => dayCard(day)),
    weeklySets(suggestion.weekly_sets),
    suggestion.plan.notes ? h("p", {}, suggestion.plan.notes) : "",
    h(
      "div",
      { class: "keep row" },
      button("Another plan", () => suggest(place, wishes, variant + 1)),
      button("Keep this plan", keep, { class: "primary" }),
    ),
  );
  window.scrollTo(0, 0);
  place.querySelector("h1").focus({ preventScroll: true });
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
    ? h("details", { class: "notes" }, h("summary", {}, "Weekly sets per muscle"), bars(Object.entries(sets)))
    : "";
