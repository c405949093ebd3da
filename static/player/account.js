// Who is logged in, what they have chosen, and the way out.

import { call, get, logout } from "./api.js";
import { announce, button, h } from "./dom.js";
import { field, form } from "./forms.js";
import { numeric } from "./numbers.js";
import { learnPreferences } from "./preferences.js";
import { unitOf } from "./units.js";

export async function showAccount(place) {
  const me = await get("/me");
  place.replaceChildren(
    h("h1", {}, me.name ?? "Account"),
    h("p", { class: "faint" }, me.email),
    ownUnits(me, () => showAccount(place)),
    loadStep(me),
    h(
      "p",
      { class: "row" },
      button("Log out", logout),
      h("a", { href: "docs", class: "button" }, "API documentation"),
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
    await learnPreferences();
    await redraw();
  });
  return box;
}

const KINDS = {
  barbell: "Bars",
  dumbbell: "Dumbbells",
  kettlebell: "Kettlebells",
  cable: "Cables",
  machine: "Machines",
  band: "Bands",
  plate: "Other weights",
};

/** What planned weights are rounded to: one step for all, or for a kind of equipment its own. */
function loadStep({ load_step_kg, steps_kg }) {
  const bounds = { min: 0.25, max: 20, as: "weight" };
  const box = field(
    `Smallest weight step in ${unitOf("weight")}`,
    "load_step_kg",
    numeric(load_step_kg, bounds, { required: true }),
  );
  const kinds = Object.entries(KINDS).map(([kind, name]) => field(name, kind, numeric(steps_kg[kind], bounds)));
  const apart = h("details", {}, h("summary", {}, "Steps by kind of equipment"), h("div", { class: "row" }, kinds));
  const save = async ({ load_step_kg: step, ...steps }) => {
    await call("PATCH", "/me", { steps_kg: steps, ...(step === load_step_kg ? {} : { load_step_kg: step }) });
    load_step_kg = step;
    announce("Saved.");
  };
  return form([box, apart], "Save", save, { class: "card" });
}
