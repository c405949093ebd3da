// Lists that are longer than one page.

import { get, orMissing } from "./api.js";
import { button, h, notHere } from "./dom.js";
import { t } from "./words.js";

/**
 * A collection as a list: its first page, and the next one with each tap on t("show_more"). `draw` makes a line of an item and
 * the one after it; `empty` is said where there is nothing.
 */
export async function paged(path, draw, empty, attributes = { class: "cards" }) {
  const list = h("ul", attributes);
  const more = button(t("show_more"), async () => (await page()).querySelector("a, button")?.focus(), { class: "wide" });
  let cursor = "";
  const page = async () => {
    const { items, next } = await get(`${path}${path.includes("?") ? "&" : "?"}limit=30${cursor && `&cursor=${cursor}`}`);
    const lines = items.map((item, index) => draw(item, items[index + 1]));
    list.append(...lines);
    cursor = next && encodeURIComponent(next);
    more.hidden = !next;
    return lines[0];
  };
  const hasBegun = await orMissing(page().then(() => true), () => false);
  if (!hasBegun) return notHere();
  return list.children.length ? h("div", { class: "stack" }, list, more) : h("p", { class: "faint" }, empty);
}
