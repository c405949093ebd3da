// Body weight: the entries, and one more.

import { get, postOnce, remove } from "./api.js";
import { chart } from "./chart.js";
import { announce, button, confirm, h } from "./dom.js";
import { date, number, weight } from "./format.js";
import { field, form } from "./forms.js";
import { labelOf, numeric } from "./numbers.js";
import { shown } from "./units.js";

export async function showWeight(place) {
  const [{ items }, picture] = await Promise.all([get("/weights?limit=30"), chart("/weights/chart.svg")]);
  const redraw = () => showWeight(place);
  const bounds = { min: 10, max: 650, as: "weight" };
  const box = field(labelOf("weight_kg", []), "weight_kg", numeric(items[0]?.weight_kg ?? "", bounds, { required: true }));
  const add = async (values) => {
    await postOnce("/weights", values);
    announce("Saved.");
    await redraw();
  };
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, "Weight"),
    form([box], "Add", add, { class: "card inline" }),
    items.length > 1 ? picture : "",
    items.length
      ? h(
          "ul",
          { class: "lines" },
          items.map((entry, index) => weightLine(entry, items[index + 1], redraw)),
        )
      : h("p", { class: "faint" }, "No entries yet."),
  );
}

function weightLine({ id, weight_kg, measured_at }, before, redraw) {
  const change = before ? shown("weight", weight_kg) - shown("weight", before.weight_kg) : 0;
  const measured = weight(weight_kg);
  const drop = async () => {
    await remove(`/weights/${id}`);
    await redraw();
  };
  const ask = () => confirm("Delete this weight?", `${measured} from ${date(measured_at)}.`, "Delete", drop);
  return h(
    "li",
    {},
    h("span", { class: "faint" }, date(measured_at)),
    h("strong", {}, measured),
    h(
      "span",
      { class: "faint change" },
      Math.abs(change) >= 0.05 ? `${change > 0 ? "+" : "−"}${number(Math.abs(change))}` : "",
    ),
    button("Delete", ask, { class: "quiet", "aria-label": `Delete the entry from ${date(measured_at)}` }),
  );
}
