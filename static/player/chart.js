// Figures as pictures: the server's charts, and bars.

import { request } from "./api.js";
import { h } from "./dom.js";
import { named, number } from "./words.js";

/**
 * The server's chart at that path, as a picture that says in words what it shows. It needs the log-in, which the address of
 * an image cannot carry, so it is fetched and shown as data.
 */
export async function chart(path) {
  const svg = await (await request("GET", path)).text();
  // Of the whole picture, the parser would try to apply the style, which this page's policy forbids, and complain.
  const told = Array.from(svg.matchAll(/<(title|desc)[^>]*>(.*?)<\/\1>/gs), ([, , text]) => text);
  const alt = new DOMParser().parseFromString(told.join(". "), "text/html").body.textContent;
  return h("img", { class: "chart", lang: "en", src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt });
}

/** Working sets by muscle, as bars. */
export function bars(sets) {
  const most = Math.max(1, ...sets.map(([, count]) => count));
  return h(
    "ul",
    { class: "bars" },
    sets.map(([muscle, count]) =>
      h(
        "li",
        {},
        h("span", {}, named("muscle", muscle)),
        h("meter", { max: most, value: count, "aria-hidden": "true" }),
        h("span", { class: "faint" }, number(count)),
      ),
    ),
  );
}
