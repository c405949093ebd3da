// What hangs on a bar: of the plates that the gym has, those that make a weight. Bar and plates are kept on this device.

import { button, h, sheet } from "./dom.js";
import { choiceField } from "./boxes.js";
import { field, form } from "./forms.js";
import { numeric } from "./numbers.js";
import { load, save } from "./storage.js";
import { SIZES, unitOf } from "./units.js";
import { named, number, t } from "./words.js";

// By unit what is usual: the weight of each bar, the plates of a gym, and all plates there are.
const USUAL = {
  kg: { barbell: 20, "ez-bar": 10, "trap-bar": 25, plates: [25, 20, 15, 10, 5, 2.5, 1.25] },
  lb: { barbell: 45, "ez-bar": 25, "trap-bar": 55, plates: [45, 35, 25, 10, 5, 2.5] },
};
const SOLD = {
  kg: [50, 25, 20, 15, 10, 7.5, 5, 2.5, 2, 1.5, 1.25, 1, 0.5, 0.25],
  lb: [100, 55, 45, 35, 25, 15, 10, 5, 2.5, 1.25, 1, 0.5, 0.25],
};
const FINEST = 0.05; // every plate is a multiple of it

/** The bar that an exercise needs, such as `ez-bar`; null if it needs none, or if the exercise is not loaded yet. */
export const barOf = (exercise) => exercise?.equipment.find((slug) => slug in USUAL.kg) ?? null;

const kept = () => load("plates") ?? {};
const unitNow = () => kept().unit ?? unitOf("weight");

/** The weight of a bar and the plates to put on it, in kg or lb. */
function rack(bar, unit = unitNow()) {
  const own = { ...USUAL[unit], ...kept()[unit] };
  return { unit, bar: own[bar], plates: own.plates };
}

/**
 * How a weight in kg, or the nearest that can be made, hangs on a bar: `{unit, bar, side, total, kg, isExact}` with the plates of
 * each side, the heaviest first, and the whole in that unit and in kg. No weight is lighter than the bar.
 */
export function loaded(kg, bar) {
  const { unit, bar: empty, plates } = rack(bar);
  const wanted = Math.max(0, (kg / SIZES[unit] - empty) / 2);
  const fewest = fewestFor(plates, wanted);
  const exact = Math.round(wanted / FINEST);
  const reached = [...fewest.keys()].reduce((best, one) => (Math.abs(one - exact) < Math.abs(best - exact) ? one : best), 0);
  const side = sideOf(fewest, reached);
  const total = empty + 2 * reached * FINEST;
  const made = Math.round(total * SIZES[unit] * 1000) / 1000;
  return { unit, bar: empty, side, total, kg: made, isExact: Math.abs(made - kg) < FINEST };
}

/** By weight of a side, in FINEST, the last plate of the shortest row of plates that makes it, up to one plate above `wanted`. */
function fewestFor(plates, wanted) {
  const sizes = [...plates].sort((one, other) => other - one).map((plate) => Math.round(plate / FINEST));
  const most = Math.round(wanted / FINEST) + (sizes.at(-1) ?? 0);
  const found = new Map([[0, { count: 0, plate: 0 }]]);
  for (let weight = 1; weight <= most; weight++) {
    for (const plate of sizes) {
      const before = found.get(weight - plate);
      if (before && !(found.get(weight)?.count <= before.count + 1)) found.set(weight, { count: before.count + 1, plate });
    }
  }
  return found;
}

function sideOf(fewest, weight) {
  const side = [];
  for (let left = weight; left > 0; left -= fewest.get(left).plate) side.push(fewest.get(left).plate * FINEST);
  return side.sort((one, other) => other - one);
}

function inWords(kg, bar) {
  const { unit, bar: empty, side, total, isExact } = loaded(kg, bar);
  const symbol = named("unit", unit);
  const plates = side.map((one) => number(one)).join(" + ");
  const hung = side.length ? t("plates.side", { plates, unit: symbol }) : t("plates.empty", { bar: empty, unit: symbol });
  return isExact ? hung : t("plates.nearest", { total: number(total), unit: symbol, hung });
}

/** A line that says what hangs on the bar for a weight in kg, behind which bar and plates are set; `changed` is called after that. */
export function plateLine(kg, bar, changed) {
  if (!bar || kg === null) return "";
  const text = inWords(kg, bar);
  return button(text, () => setRack(bar, changed), { class: "quiet plates", "aria-label": t("plates.name", { text }) });
}

function setRack(bar, changed, unit = unitNow()) {
  sheet(t("plates.title"), (close) => {
    const units = choiceField(t("plates.unit"), ["kg", "lb"].map((one) => [one, named("unit", one)]), unit);
    units.lastChild.addEventListener("change", () => (close(), setRack(bar, changed, units.lastChild.value)));
    const { bar: weight, plates } = rack(bar, unit);
    const label = t("plates.bar", { bar: named("equipment", bar), unit: named("unit", unit) });
    const boxes = SOLD[unit].map((size) => h("label", {}, h("input", { type: "checkbox", name: "plates", value: size, checked: plates.includes(size) }), number(size)));
    const fields = [
      units,
      field(label, "bar", numeric(weight, { max: 100 }, { required: true })),
      h("fieldset", { class: "ticks" }, h("legend", {}, t("plates.have")), boxes),
    ];
    return form(fields, t("save"), ({ bar: told }, element) => {
      const chosen = [...element.querySelectorAll("[name=plates]:checked")].map(({ value }) => Number(value));
      save("plates", { ...kept(), unit, [unit]: { ...kept()[unit], [bar]: told, plates: chosen } });
      close();
      changed();
    });
  });
}
