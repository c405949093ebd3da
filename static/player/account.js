// Who is logged in, what they have chosen, and the way out.

import { call, get, logout } from "./api.js";
import { announce, button, confirm, h } from "./dom.js";
import { weekday } from "./format.js";
import { field, form, typedIn, typeAgain } from "./forms.js";
import { numeric } from "./numbers.js";
import { learnPreferences } from "./preferences.js";
import { kept } from "./queue.js";
import { security } from "./security.js";
import { forget, load, save } from "./storage.js";
import { symbolOf } from "./units.js";
import { language, LANGUAGES, named, options, speak, t } from "./words.js";
import { zoneField } from "./zone.js";

const UNITS = { weight: ["kg", "lb"], distance: ["km", "mi"], length: ["cm", "in"] };
const FIRST = ["monday", "sunday", "saturday"];
const KINDS = ["barbell", "dumbbell", "kettlebell", "cable", "machine", "band", "plate"];

/** What was typed before the page was loaded again in another language still stands there. */
export async function showAccount(place) {
  await draw(place, () => load("typed") ?? {});
  forget("typed");
}

/** `typedNow` gives what is to stand in the boxes. It is asked last, because people go on typing until the page is drawn anew. */
async function draw(place, typedNow) {
  const me = await get("/me");
  const typed = typedNow();
  const unfolded = [...place.querySelectorAll("details[open] > summary")].map(({ textContent }) => textContent);
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, me.name ?? t("tabs.account")),
    h("p", { class: "faint" }, me.email),
    profile(me, place),
    choiceOf(t("account.language"), "", Object.entries(LANGUAGES), language, (chosen) => (save("typed", typedIn(place)), speak(chosen))),
    h("h2", {}, t("account.units")),
    h("div", { class: "grid" }, Object.entries(UNITS).map(([name, units]) => unitChoice(name, units, me, place)), firstDay(me)),
    loadStep(me),
    h("h2", {}, t("account.log")),
    h("p", { class: "row" }, h("a", { href: "#/moving", class: "button" }, t("moving.title"))),
    ...security(me, () => draw(place, () => typedIn(place))),
    window.isSecureContext ? "" : h("p", { class: "faint" }, t("account.insecure")),
    h("p", { class: "row" }, button(t("log_out"), askToLogOut), h("a", { href: "docs", class: "button" }, t("api_docs"))),
  );
  for (const title of place.querySelectorAll("summary")) title.parentElement.open = unfolded.includes(title.textContent);
  typeAgain(place, typed);
}

/** What is on this device alone would be lost, so that is asked about. */
function askToLogOut() {
  if (!kept().length && !load("here")) return logout();
  return confirm(t("account.log_out_ask"), t("account.log_out_lost"), t("log_out"), logout);
}

/** Change something at /me, and show everything by it. */
async function change(body) {
  await call("PATCH", "/me", body);
  await learnPreferences();
  announce(t("saved"));
}

function profile({ name, timezone }, place) {
  const fields = [
    field(t("name"), "name", { autocomplete: "name", maxlength: 100, value: name ?? "" }),
    zoneField(t("zone"), timezone, t("account.zone_hint")),
  ];
  const save = async (values) => {
    await change({ name: values.name.trim() || null, timezone: values.timezone.trim() });
    const isSaved = ([name, value]) => values[name] === value;
    await draw(place, () => Object.fromEntries(Object.entries(typedIn(place)).filter((one) => !isSaved(one))));
  };
  return form(fields, t("save"), save, { class: "card" });
}

/** A choice that counts as soon as it is made. */
function choiceOf(label, name, offered, value, chosen) {
  const box = field(label, name, {}, offered);
  const select = box.querySelector("select");
  select.value = value;
  select.addEventListener("change", () => chosen(select.value));
  return box;
}

const unitChoice = (name, offered, { units }, place) =>
  choiceOf(named("account", name), name, options("units", offered), units[name], async (unit) => {
    const typed = typedIn(place); // while its unit still is the old one
    await change({ units: { [name]: unit } });
    await draw(place, () => typed);
  });

const firstDay = ({ first_weekday }) =>
  choiceOf(t("account.first_weekday"), "first_weekday", FIRST.map((one) => [one, weekday(one)]), first_weekday, (day) => change({ first_weekday: day }));

/** What planned weights are rounded to: one step for all, or for a kind of equipment its own. */
function loadStep({ load_step_kg, steps_kg }) {
  const bounds = { min: 0.25, max: 20, as: "weight" };
  const label = t("account.step", { unit: symbolOf("weight") });
  const box = field(label, "load_step_kg", numeric(load_step_kg, bounds, { required: true }));
  const kinds = options("step", KINDS).map(([kind, name]) => field(name, kind, numeric(steps_kg[kind], bounds)));
  const apart = h("details", {}, h("summary", {}, t("account.steps")), h("div", { class: "row" }, kinds));
  const save = async ({ load_step_kg: step, ...steps }) => {
    await call("PATCH", "/me", { steps_kg: steps, ...(step === load_step_kg ? {} : { load_step_kg: step }) });
    load_step_kg = step;
    announce(t("saved"));
  };
  return form([box, apart], t("account.save_steps"), save, { class: "card" });
}
