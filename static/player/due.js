// The day that comes next: of a plan, and of the plan that one trains by.

import { get } from "./api.js";
import { button, h } from "./dom.js";
import { date } from "./format.js";
import { preference } from "./preferences.js";
import { t } from "./words.js";

/** Of a plan's days today's by its weekday, or else the one after the day that was done last. */
export function dayDue(days, last) {
  const timeZone = preference("timezone");
  const weekday = new Date().toLocaleDateString("en", { timeZone, weekday: "long" }).toLowerCase();
  const full = days.filter(({ exercises }) => exercises.length);
  const index = full.findIndex(({ id }) => id === last?.day_id);
  const isDoneToday = last && date(last.started_at) === date(Date.now());
  const today = !isDoneToday && full.find((day) => day.weekday === weekday);
  return today || (full[(index + 1) % full.length] ?? null);
}

/** The workouts that were finished last; none where they cannot be told, for what they lead to is but a shortcut. */
export async function finishedLast() {
  const { items } = await get("/sessions?status=finished&limit=10").catch(() => ({ items: [] }));
  return items;
}

/**
 * A card with the day that comes next, of the plan that was trained last or else of the newest one; `""` if there is no such day.
 * Its button calls `start(planId, day)`. The caller waits for it: a card that came later would move the list under a finger.
 */
export async function upNext(plans, finished, start) {
  const last = finished.find(({ plan_id }) => plans.some(({ id }) => id === plan_id));
  const plan = await get(`/plans/${last?.plan_id ?? plans[0].id}`).catch(() => null);
  const day = plan && dayDue(plan.days, last);
  if (!day) return "";
  return h(
    "section",
    { class: "card due" },
    h("span", { class: "faint" }, t("plans.next_of", { plan: plan.name })),
    h("h2", {}, day.name),
    button(t("plan.start"), () => start(plan.id, day), { class: "primary", "aria-label": t("plan.start_day", { day: day.name }) }),
  );
}
