// What a person has chosen at /me, as far as it changes what is shown: units, time zone, first day of the week.

import { call } from "./api.js";
import { load, save } from "./storage.js";

const USUAL = { units: { weight: "kg", distance: "km", length: "cm" }, timezone: undefined, first_weekday: "monday" };

/** One of them; until the server has told it, the last answer counts, and then what is usual. */
export const preference = (name) => load("preferences")?.[name] ?? USUAL[name];

/** The zone, unless this browser has never heard of it: then its own has to do. */
function known(timeZone) {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return timeZone;
  } catch {
    return undefined;
  }
}

/** Ask what has been chosen. Returns whether that was something else before. */
export async function learnPreferences() {
  const before = JSON.stringify(load("preferences"));
  const { units, timezone, first_weekday } = await call("GET", "/me");
  save("preferences", { units, timezone: known(timezone), first_weekday });
  return before !== JSON.stringify(load("preferences"));
}
