// Wall clocks in the person's own time zone, for boxes in which a date and a time are typed; and the box for a zone.

import { h } from "./dom.js";
import { field } from "./forms.js";
import { preference } from "./preferences.js";

/** What a wall clock shows at an instant, as `2026-11-23T18:05`. */
export function wallOf(instant) {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const format = new Intl.DateTimeFormat("en", { ...parts, timeZone: preference("timezone") });
  const { year, month, day, hour, minute } = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}`;
}

/** The instant, as the API takes it, at which a wall clock shows that. */
export function instantOf(wall) {
  const asIfGreenwich = Date.parse(`${wall}Z`);
  const away = (instant) => Date.parse(`${wallOf(instant)}Z`) - Math.floor(instant / 60000) * 60000;
  // Around a change of the clocks the first guess may lie on its other side.
  const guess = asIfGreenwich - away(asIfGreenwich);
  return new Date(asIfGreenwich - away(guess)).toISOString();
}

/** Today's date, as `2026-11-23`. */
export const today = () => wallOf(Date.now()).slice(0, 10);

/** A box for a time zone, which proposes those that the browser knows. */
export function zoneField(label, value, hint) {
  const box = field(label, "timezone", { value, list: "zones", autocomplete: "off", hint });
  const names = Intl.supportedValuesOf?.("timeZone") ?? [];
  box.append(h("datalist", { id: "zones" }, names.map((zone) => h("option", { value: zone }))));
  return box;
}
