// The workouts that were done: a calendar of them, and all of them from the latest on.

import { announce, h } from "./dom.js";
import { date, day, duration, plural } from "./format.js";
import { monthCalendar } from "./month.js";
import { paged } from "./paging.js";

export async function showHistory(place) {
  const list = h("section", { class: "stack" });
  const choose = async (on) => {
    list.replaceChildren(...(await workouts(on)));
    announce(list.querySelector("h2").textContent);
  };
  const [calendar] = await Promise.all([monthCalendar(choose), choose(null)]);
  place.replaceChildren(
    h("h1", {}, "History"),
    calendar,
    h("a", { class: "button", href: "#/history/new" }, "Log a workout done earlier"),
    list,
  );
}

/** Those of a day, or all. */
async function workouts(on) {
  const span = on ? `&from=${on}&to=${on}` : "";
  const empty = "No workouts yet. Those you finish, and those you log, are kept here.";
  return [h("h2", {}, on ? day(on) : "All workouts"), await paged(`/sessions?status=finished${span}`, pastWorkout, empty)];
}

function pastWorkout({ id, name, started_at, note, summary }) {
  const facts = [date(started_at), duration(summary.duration_s), plural(summary.sets_done, "set")].join(" · ");
  return h(
    "li",
    {},
    h(
      "a",
      { class: "card", href: `#/workout/${id}/summary` },
      h("strong", {}, name),
      h("span", { class: "faint" }, facts),
      note ? h("span", { class: "faint" }, `“${note}”`) : "",
    ),
  );
}
