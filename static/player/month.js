// A month as a calendar, in which each day is the darker the longer one has trained on it.

import { get } from "./api.js";
import { button, h } from "./dom.js";
import { day as dayInWords } from "./format.js";
import { preference } from "./preferences.js";
import { locale, t } from "./words.js";
import { today } from "./zone.js";

const DAY_MS = 24 * 3600 * 1000;
const FIRST = { sunday: 0, monday: 1, saturday: 6 };
const HEAT_MINUTES = [0, 30, 60, 90];

/** A calendar of this month; `choose` is called with a day such as `2026-11-23` that is tapped, and null to see all days. */
export async function monthCalendar(choose) {
  const calendar = new Calendar(choose);
  await calendar.show(today().slice(0, 7));
  return calendar.element;
}

class Calendar {
  constructor(choose) {
    this.choose = choose;
    this.chosen = null;
    this.element = h("section", { class: "card calendar", "aria-label": t("month.title") });
  }

  /** Show a month such as `2026-11`. */
  async show(month) {
    const days = daysOf(month);
    const trained = await get(`/progress/calendar?from=${days[0]}&to=${days.at(-1)}`);
    const byDay = new Map(trained.days.map((day) => [day.on, day]));
    const begins = new Date(`${month}-01T00:00Z`);
    const blank = (begins.getUTCDay() - FIRST[preference("first_weekday")] + 7) % 7;
    const name = begins.toLocaleDateString(locale, { timeZone: "UTC", month: "long", year: "numeric" });
    const cells = [...Array(blank).fill(h.bind(null, "td", {})), ...days.map((on) => () => this.cell(on, byDay.get(on)))];
    this.element.replaceChildren(
      h(
        "div",
        { class: "line" },
        button("‹", () => this.turn(month, -1), { "aria-label": t("month.before") }),
        h("h2", { "aria-live": "polite" }, name),
        button("›", () => this.turn(month, 1), { "aria-label": t("month.after") }),
      ),
      h("table", {}, h("thead", {}, h("tr", {}, weekdays())), h("tbody", {}, weeks(cells))),
    );
  }

  async turn(month, by) {
    const [year, number] = month.split("-").map(Number);
    const other = new Date(Date.UTC(year, number - 1 + by));
    const label = document.activeElement.getAttribute("aria-label");
    await this.show(other.toISOString().slice(0, 7));
    this.element.querySelector(`[aria-label="${label}"]`)?.focus();
  }

  cell(on, trained) {
    const number = Number(on.slice(8));
    const now = on === today() ? { "aria-current": "date" } : {};
    if (!trained) return h("td", {}, h("span", { class: "day", ...now }, number));
    const heat = HEAT_MINUTES.filter((least) => trained.minutes >= least).length;
    const label = t("month.day", { number, day: dayInWords(on), count: trained.sessions, minutes: trained.minutes });
    const pressed = String(on === this.chosen);
    const element = button(number, () => this.tapped(on, element), { class: `day heat-${heat}`, "aria-label": label, "aria-pressed": pressed, ...now });
    return h("td", {}, element);
  }

  /** A second tap on a day shows all days again. */
  async tapped(on, element) {
    this.chosen = this.chosen === on ? null : on;
    this.element.querySelectorAll("[aria-pressed]").forEach((one) => one.setAttribute("aria-pressed", "false"));
    if (this.chosen) element.setAttribute("aria-pressed", "true");
    await this.choose(this.chosen);
  }
}

function daysOf(month) {
  const [year, number] = month.split("-").map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
}

/** Their names, from the first day of the person's week on. */
function weekdays() {
  const sunday = Date.UTC(2023, 0, 1);
  return Array.from({ length: 7 }, (_, index) => {
    const one = new Date(sunday + ((FIRST[preference("first_weekday")] + index) % 7) * DAY_MS);
    const name = (weekday) => one.toLocaleDateString(locale, { timeZone: "UTC", weekday });
    return h("th", { scope: "col", abbr: name("long") }, name("short"));
  });
}

const weeks = (cells) =>
  Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    h(
      "tr",
      {},
      cells.slice(week * 7, week * 7 + 7).map((make) => make()),
    ),
  );
