// The body: its weight and its girths, each with a chart and all that was measured, to be added to and put right.

import { call, postOnce, remove } from "./api.js";
import { textField } from "./boxes.js";
import { chart } from "./chart.js";
import { announce, button, confirm, h, sheet } from "./dom.js";
import { length, moment, weight } from "./format.js";
import { field, form } from "./forms.js";
import { numeric } from "./numbers.js";
import { paged } from "./paging.js";
import { shown, symbolOf } from "./units.js";
import { named, number, t } from "./words.js";
import { instantOf, wallOf } from "./zone.js";

export const GIRTHS = ["neck", "shoulders", "chest", "under_bust", "upper_abdomen", "waist", "abdomen", "lower_abdomen", "hips"].concat(
  ["upper_arm", "forearm", "wrist", "thigh", "knee", "calf", "ankle"].flatMap((part) => [`left_${part}`, `right_${part}`]),
);

const WEIGHT = {
  word: "body.weight",
  path: "/weights",
  key: "weight_kg",
  bounds: { min: 10, max: 650, as: "weight" },
  fat: true,
  say: weight,
  address: "#/body",
};

const girth = (kind) => ({
  word: `measurement.${kind}`,
  path: "/measurements",
  query: `?kind=${kind}`,
  fixed: { kind },
  key: "value_cm",
  bounds: { min: 1, max: 400, as: "length" },
  say: length,
  address: `#/body/${kind}`,
});

export async function showBody(place, kind) {
  const measure = kind && GIRTHS.includes(kind) ? girth(kind) : WEIGHT;
  const redraw = () => showBody(place, kind);
  const line = (entry, before) => entryLine(measure, entry, before, redraw);
  const [picture, entries] = await Promise.all([
    chart(`${measure.path}/chart.svg${measure.query ?? ""}`),
    paged(measure.path + (measure.query ?? ""), line, t("body.none"), { class: "lines" }),
  ]);
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, t(measure.word)),
    choiceOf(measure),
    addForm(measure, redraw),
    entries.querySelectorAll("li").length > 1 ? picture : "",
    entries,
  );
}

/** What is measured: each has an address of its own. */
function choiceOf(measure) {
  const options = [["#/body", t("body.weight")], ...GIRTHS.map((kind) => [`#/body/${kind}`, named("measurement", kind)])];
  const box = field(t("body.measure"), "", {}, options);
  const select = box.querySelector("select");
  select.value = measure.address;
  select.addEventListener("change", () => (location.hash = select.value));
  return box;
}

const labelOf = ({ word, bounds }) => t("body.in_unit", { measure: t(word), unit: symbolOf(bounds.as) });

const valueField = (measure, value) =>
  field(labelOf(measure), measure.key, numeric(value ?? "", measure.bounds, { required: true }));

/** When, how fat, and a note: what is mostly left as it is. */
const moreFields = ({ fat }, { measured_at, body_fat_pct, note }) => [
  field(t("body.when"), "measured_at", { type: "datetime-local", value: wallOf(measured_at), max: wallOf(Date.now()) }),
  fat ? field(t("body.fat"), "body_fat_pct", numeric(body_fat_pct ?? "", { min: 1, max: 80 })) : "",
  textField(t("note"), "note", note),
];

/** What a form says; a time that nobody touched is now, or stays to the second. */
function bodyOf({ note, measured_at, ...values }, element) {
  const { value, defaultValue } = element.elements.namedItem("measured_at");
  return { ...values, note: note.trim() || null, ...(value && value !== defaultValue && { measured_at: instantOf(value) }) };
}

function addForm(measure, redraw) {
  const more = h("details", { class: "notes" }, h("summary", {}, t("body.more")), moreFields(measure, { measured_at: Date.now() }));
  return form(
    [valueField(measure), more],
    t("add"),
    async (values, element) => {
      await postOnce(measure.path, { ...measure.fixed, ...bodyOf(values, element) });
      announce(t("saved"));
      await redraw();
    },
    { class: "card" },
  );
}

function entryLine(measure, entry, before, redraw) {
  const { id, measured_at, body_fat_pct, note } = entry;
  const value = entry[measure.key];
  const { as } = measure.bounds;
  const change = before ? shown(as, value) - shown(as, before[measure.key]) : 0;
  const facts = [moment(measured_at), body_fat_pct && t("body.fat_told", { percent: body_fat_pct }), note && t("set.note", { note })];
  const difference = Math.abs(change) >= 0.05 ? `${change > 0 ? "+" : "−"}${number(Math.abs(change))}` : "";
  return h(
    "li",
    {},
    h("span", {}, h("strong", {}, measure.say(value)), h("span", { class: "faint change" }, difference)),
    button(t("change"), () => edit(measure, entry, redraw), { class: "quiet", "aria-label": t("body.change", { when: moment(measured_at) }) }),
    h("span", { class: "faint" }, facts.filter(Boolean).join(" · ")),
  );
}

function edit(measure, entry, redraw) {
  const path = `${measure.path}/${entry.id}`;
  const drop = async () => {
    await remove(path);
    await redraw();
  };
  const text = t("body.entry", { value: measure.say(entry[measure.key]), when: moment(entry.measured_at) });
  sheet(t(measure.word), (close) => [
    form([valueField(measure, entry[measure.key]), ...moreFields(measure, entry)], t("save"), async (values, element) => {
      await call("PATCH", path, bodyOf(values, element));
      close();
      await redraw();
    }),
    button(t("delete"), () => (close(), confirm(t("body.delete_ask"), text, t("delete"), drop)), { class: "quiet" }),
  ]);
}
