// The workouts that were done: a calendar of them, and all of them from the latest on.

import { announce, h } from "./dom.js";
import { date, day, duration } from "./format.js";
import { monthCalendar } from "./month.js";
import { paged } from "./paging.js";
import { t } from "./words.js";

export async function showHistory(place) {
  const list = h("section", { class: "stack" });
  const choose = async (on) => {
    list.replaceChildren(...(await workouts(on)));
    announce(list.querySelector("h2").textContent);
  };
  const [calendar] = await Promise.all([monthCalendar(choose), choose(null)]);
  place.replaceChildren(
    h("h1", {}, t("tabs.history")),
    calendar,
    h("a", { class: "button", href: "#/history/new" }, t("history.log")),
    list,
  );
}

/** Those of a day, or all. */
async function workouts(on) {
  const span = on ? `&from=${on}&to=${on}` : "";
  const empty = t("history.none");
  return [h("h2", {}, on ? day(on) : t("history.all")), await paged(`/sessions?status=finished${span}`, pastWorkout, empty)];
}

function pastWorkout({ id, name, started_at, note, summary }) {
  const facts = [date(started_at), duration(summary.duration_s), t("count.sets", { count: summary.sets_done })].join(" · ");
  return h(
    "li",
    {},
    h(
      "a",
      { class: "card", href: `#/workout/${id}/summary` },
      h("strong", {}, name),
      h("span", { class: "faint" }, facts),
      note ? h("span", { class: "faint" }, t("set.note", { note })) : "",
    ),
  );
}
