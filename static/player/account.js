// Who is logged in, the workouts done, and the way out.

import { call, get, logout } from "./api.js";
import { announce, button, h } from "./dom.js";
import { date, duration, plural } from "./format.js";
import { field, form } from "./forms.js";
import { numeric } from "./numbers.js";
import { learnUnits, weightUnit } from "./units.js";

export async function showAccount(place) {
  const [me, sessions] = await Promise.all([get("/me"), get("/sessions?status=finished&limit=10")]);
  place.replaceChildren(
    h("h1", {}, me.name ?? "Account"),
    h("p", { class: "faint" }, me.email),
    ownUnits(me, () => showAccount(place)),
    loadStep(me),
    h("h2", {}, "Recent workouts"),
    sessions.items.length
      ? h("ul", { class: "cards" }, sessions.items.map(pastWorkout))
      : h("p", { class: "faint" }, "No workouts yet."),
    h(
      "p",
      { class: "row" },
      button("Log out", logout),
      h("a", { href: "/docs", class: "button" }, "API documentation"),
    ),
  );
}

/** In what weights are read and typed. */
function ownUnits({ units }, redraw) {
  const box = field("Weights in", "weight", {}, [
    ["kg", "Kilograms"],
    ["lb", "Pounds"],
  ]);
  const select = box.querySelector("select");
  select.value = units.weight;
  select.addEventListener("change", async () => {
    await call("PATCH", "/me", { units: { weight: select.value } });
    await learnUnits();
    await redraw();
  });
  return box;
}

/** What planned weights are rounded to. */
function loadStep({ load_step_kg }) {
  const box = field(
    `Smallest weight step in ${weightUnit()}`,
    "load_step_kg",
    numeric(load_step_kg, { min: 0.25, max: 20, isWeight: true }, { required: true }),
  );
  const save = async (values) => {
    await call("PATCH", "/me", values);
    announce("Saved.");
  };
  return form([box], "Save", save, { class: "card inline" });
}

function pastWorkout({ id, name, started_at, summary }) {
  const facts = [date(started_at), duration(summary.duration_s), plural(summary.sets_done, "set")].join(" · ");
  return h(
    "li",
    {},
    h(
      "a",
      { class: "card", href: `#/workout/${id}/summary` },
      h("strong", {}, name),
      h("span", { class: "faint" }, facts),
    ),
  );
}
