// Figures as pictures: the server's charts, and bars.

import { ask, orMissing } from "./api.js";
import { h, notHere } from "./dom.js";
import { named, number } from "./words.js";

/**
 * The server's chart at that path, as a picture that says in words what it shows: `told`, or else its own description. It
 * needs the log-in, which the address of an image cannot carry, so it is fetched and shown as data.
 */
export async function chart(path, told = null) {
  const svg = await orMissing(ask(path), () => null);
  if (!svg) return notHere();
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return h("img", { class: "chart", src, alt: told ?? description(svg), lang: told ? null : "en" });
}

function description(svg) {
  // Of the whole picture, the parser would try to apply the style, which this page's policy forbids, and complain.
  const told = Array.from(svg.matchAll(/<(title|desc)[^>]*>(.*?)<\/\1>/gs), ([, , text]) => text);
  return new DOMParser().parseFromString(told.join(". "), "text/html").body.textContent;
}

/** Muscles with a number each, as bars, such as of working sets; each with how the number is said, if that is more than it. */
export function bars(values) {
  const most = Math.max(1, ...values.map(([, count]) => count).filter(Number.isFinite));
  return h(
    "ul",
    { class: "bars" },
    values.map(([muscle, count, said = number(count)]) =>
      h(
        "li",
        {},
        h("span", {}, named("muscle", muscle)),
        h("meter", { max: most, value: Math.min(most, count), "aria-hidden": "true" }),
        h("span", { class: "faint" }, said),
      ),
    ),
  );
}
