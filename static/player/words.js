// All words of the page, by key, in the reader's language. Each language has one file, `words-en.js` or `words-de.js`, and only the
// reader's own is loaded. It comes while the page starts, so no module asks for a word while it is itself still loading: a table
// at the top of a module holds keys, and the function that reads it turns them into words.

import { load, save } from "./storage.js";

/** Each language by its own name. */
export const LANGUAGES = { en: "English", de: "Deutsch" };

const FILES = { en: () => import("./words-en.js"), de: () => import("./words-de.js") };

// What was chosen on this device, or else what the browser asks for, best first.
const asked = [load("language"), ...navigator.languages].filter(Boolean);
const spoken = (tag) => Object.keys(LANGUAGES).find((one) => tag.split("-")[0].toLowerCase() === one);

export const language = asked.map(spoken).find(Boolean) ?? "en";

/** For `Intl`: the language as they speak it where the reader lives, as far as the browser tells. */
export const locale = navigator.languages.find((tag) => spoken(tag) === language) ?? language;

document.documentElement.lang = language;

const coming = FILES[language]();
let texts = null;

/** Wait for the words. */
export async function learn() {
  ({ default: texts } = await coming);
}

const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: false });
const plurals = new Intl.PluralRules(locale);

/** A number in the reader's notation (62.5 or 62,5), rounded to the given number of digits after the point. */
export const number = (value, digits = 2) => figures.format(Math.round(value * 10 ** digits) / 10 ** digits);

/** The text of a key, with `values` in the place of its `{names}`. `count` decides between one and many. */
export const t = (key, values) => pieces(key, values).join("");

/** The same as texts and elements in a row, for `h`: some of the values are elements. */
export function pieces(key, values = {}) {
  const text = texts[key] ?? missing(key);
  const chosen = typeof text === "string" ? text : (text[plurals.select(values.count)] ?? text.other);
  const value = (name) => (typeof values[name] === "number" ? number(values[name], 3) : (values[name] ?? ""));
  return chosen.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? value(part) : part));
}

export const knows = (key) => key in texts;

function missing(key) {
  console.error(`There is no word for ${key}.`);
  return key;
}

/**
 * What one of the API's own words, such as the `muscle` `upper-back`, is called. One that this page has never heard of, say
 * of a newer server, stands for itself.
 */
export function named(kind, slug) {
  const text = String(slug).replaceAll(/[_-]/g, " ");
  return texts[`${kind}.${slug}`] ?? text.charAt(0).toUpperCase() + text.slice(1);
}

/** Pairs for a choice: each of these words of the API, and what it is called. */
export const options = (kind, slugs) => slugs.map((slug) => [slug, named(kind, slug)]);

/** The language of the server's own sentences. */
export const SERVERS = "en";

/** The language of a name or a text of the catalogue, which is English everywhere; one's own may be in any. */
export const languageOf = ({ custom }) => (custom ? null : "en");

/** Read this page in another language from now on, on this device. */
export function speak(chosen) {
  save("language", chosen);
  location.reload();
}
