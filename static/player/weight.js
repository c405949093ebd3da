// Body weight: the entries, and one more.

import { get, postOnce, remove } from "./api.js";
import { announce, button, field, form, h, numbers } from "./dom.js";
import { date, number } from "./format.js";

export async function showWeight(place) {
  const { items } = await get("/weights?limit=30");
  const redraw = () => showWeight(place);
  const box = field("Weight in kg", "weight_kg", {
    type: "number",
    inputmode: "decimal",
    step: "any",
    min: 10,
    max: 650,
    value: items[0] ? number(items[0].weight_kg) : "",
  });
  const add = async (values) => {
    await postOnce("/weights", numbers(values, ["weight_kg"]));
    announce("Saved.");
    await redraw();
  };
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, "Weight"),
    form([box], "Add", add, { class: "card inline" }),
    items.length > 1 ? chart(items) : "",
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
  const change = before ? weight_kg - before.weight_kg : 0;
  const drop = async () => {
    await remove(`/weights/${id}`);
    await redraw();
  };
  return h(
    "li",
    {},
    h("span", { class: "faint" }, date(measured_at)),
    h("strong", {}, `${number(weight_kg)} kg`),
    h(
      "span",
      { class: "faint change" },
      Math.abs(change) >= 0.05 ? `${change > 0 ? "+" : "−"}${number(Math.abs(change))}` : "",
    ),
    button("Delete", drop, { class: "quiet", "aria-label": `Delete the entry of ${date(measured_at)}` }),
  );
}

/** The course of the entries as a line, for a look; the figures below are what a screen reader tells. */
function chart(items) {
  const points = items.map(({ measured_at, weight_kg }) => [Date.parse(measured_at), weight_kg]).reverse();
  const [first, last] = [points[0][0], points.at(-1)[0]];
  const weights = points.map(([, weight]) => weight);
  const [low, high] = [Math.min(...weights), Math.max(...weights)];
  const place = ([time, weight]) =>
    `${4 + (292 * (time - first)) / (last - first || 1)},${76 - (72 * (weight - low)) / (high - low || 1)}`;
  const image = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "polyline");
  image.setAttribute("viewBox", "0 0 300 80");
  image.setAttribute("class", "chart");
  image.setAttribute("aria-hidden", "true");
  line.setAttribute("points", points.map(place).join(" "));
  image.append(line);
  return image;
}
