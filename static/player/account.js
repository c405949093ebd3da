// Who is logged in, what they have chosen, and the way out.

import { call, get, logout } from "./api.js";
import { announce, button, h } from "./dom.js";
import { field, form } from "./forms.js";
import { numeric } from "./numbers.js";
import { learnPreferences } from "./preferences.js";
import { security } from "./security.js";
import { unitOf } from "./units.js";
import { language, LANGUAGES, speak, t } from "./words.js";
import { zoneField } from "./zone.js";

const CHOICES = {
  weight: ["Weights in", [["kg", "Kilograms"], ["lb", "Pounds"]]],
  distance: ["Distances in", [["km", "Kilometres"], ["mi", "Miles"]]],
  length: ["Measurements in", [["cm", "Centimetres"], ["in", "Inches"]]],
};
const FIRST = [
  ["monday", "Monday"],
  ["sunday", "Sunday"],
  ["saturday", "Saturday"],
];
const KINDS = {
  barbell: "Bars",
  dumbbell: "Dumbbells",
  kettlebell: "Kettlebells",
  cable: "Cables",
  machine: "Machines",
  band: "Bands",
  plate: "Other weights",
};

export async function showAccount(place) {
  const me = await get("/me");
  const redraw = () => showAccount(place);
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, me.name ?? "Account"),
    h("p", { class: "faint" }, me.email),
    profile(me, redraw),
    choiceOf(t("account.language"), "", Object.entries(LANGUAGES), language, speak),
    h("h2", {}, t("account.units")),
    h("div", { class: "grid" }, Object.entries(CHOICES).map(([name, [label, options]]) => unitChoice(name, label, options, me, redraw)), firstDay(me)),
    loadStep(me),
    h("h2", {}, "Your log"),
    h("p", { class: "row" }, h("a", { href: "#/moving", class: "button" }, "Move in and out")),
    ...security(me, redraw),
    h("p", { class: "row" }, button("Log out", logout), h("a", { href: "docs", class: "button" }, "API documentation")),
  );
}

/** Change something at /me, and show everything by it. */
async function change(body) {
  await call("PATCH", "/me", body);
  await learnPreferences();
  announce("Saved.");
}

function profile({ name, timezone }, redraw) {
  const fields = [
    field("Name", "name", { autocomplete: "name", maxlength: 100, value: name ?? "" }),
    zoneField("Time zone", timezone, "Where your days begin and end, such as Europe/Berlin."),
  ];
  const save = async (values) => {
    await change({ name: values.name.trim() || null, timezone: values.timezone.trim() });
    await redraw();
  };
  return form(fields, "Save", save, { class: "card" });
}

/** A choice that counts as soon as it is made. */
function choiceOf(label, name, options, value, chosen) {
  const box = field(label, name, {}, options);
  const select = box.querySelector("select");
  select.value = value;
  select.addEventListener("change", () => chosen(select.value));
  return box;
}

const unitChoice = (name, label, options, { units }, redraw) =>
  choiceOf(label, name, options, units[name], async (unit) => {
    await change({ units: { [name]: unit } });
    await redraw();
  });

const firstDay = ({ first_weekday }) =>
  choiceOf("Weeks begin on", "first_weekday", FIRST, first_weekday, (day) => change({ first_weekday: day }));

/** What planned weights are rounded to: one step for all, or for a kind of equipment its own. */
function loadStep({ load_step_kg, steps_kg }) {
  const bounds = { min: 0.25, max: 20, as: "weight" };
  const label = `Smallest weight step in ${unitOf("weight")}`;
  const box = field(label, "load_step_kg", numeric(load_step_kg, bounds, { required: true }));
  const kinds = Object.entries(KINDS).map(([kind, name]) => field(name, kind, numeric(steps_kg[kind], bounds)));
  const apart = h("details", {}, h("summary", {}, "Steps by kind of equipment"), h("div", { class: "row" }, kinds));
  const save = async ({ load_step_kg: step, ...steps }) => {
    await call("PATCH", "/me", { steps_kg: steps, ...(step === load_step_kg ? {} : { load_step_kg: step }) });
    load_step_kg = step;
    announce("Saved.");
  };
  return form([box, apart], "Save steps", save, { class: "card" });
}
