// What a file of another app leaves open: its units, its zone, and the meaning of its columns.

import { choiceField } from "./boxes.js";
import { button, h, inEnglish } from "./dom.js";
import { field, form, tell } from "./forms.js";
import { named, options, t } from "./words.js";
import { zoneField } from "./zone.js";

const TOLD = { day_first: "answer.day_first", month_first: "answer.month_first", true: "yes", false: "no" };
const MEANINGS = ["date", "exercise", "reps", "weight", "sets", "duration", "distance", "time", "title"].concat(
  ["body_weight", "weight_unit", "distance_unit", "rpe", "note", "skipped"],
);
const NEEDED = ["date", "exercise"];
const USUAL = 4; // the meanings that nearly every table has

/** A card for each question; `answer(name, value)` tells the server. */
export const questionCards = (questions, answer) =>
  questions.map((one) => {
    const tell = (value) => answer(one.name, value);
    return h("section", { class: "card" }, h("h2", {}, named("question", one.name)), (KINDS[one.name] ?? choices)(one, tell));
  });

const choices = ({ choices: offered, answer }, tell) =>
  offered.map(({ answer: value, because }) =>
    h(
      "div",
      { class: "stack" },
      button(TOLD[value] ? t(TOLD[value]) : named("units", value), () => tell(value), { "aria-pressed": String(answer === value) }),
      h("small", {}, inEnglish(because)),
    ),
  );

const KINDS = {
  columns,
  timezone: ({ choices: [{ answer: usual, because }], answer }, tell) =>
    form([zoneField(t("zone"), answer ?? usual, inEnglish(because))], t("questions.zone"), ({ timezone }) => tell(timezone.trim())),
  time_of_day: ({ choices: [{ answer: usual, because }], answer }, tell) => {
    const box = field(t("questions.time"), "time_of_day", { type: "time", value: answer ?? usual, required: true, hint: inEnglish(because) });
    return form([box], t("questions.use_time"), ({ time_of_day }) => tell(time_of_day || usual));
  },
};

/** By meaning a choice of the columns, and the first rows to look at. What few tables have is folded away, unless this seems to. */
function columns({ choices: [{ answer: guess }], answer, header, rows }, say) {
  const now = answer ?? guess;
  const headings = [["", t("exercise.no_equipment")], ...header.map((heading) => [heading, heading])];
  const boxes = options("column", MEANINGS).map(([meaning, label]) => {
    const box = choiceField(label, headings, now[meaning] ?? "");
    box.querySelector("select").name = meaning;
    return box;
  });
  const isFolded = (_, place) => place >= USUAL && !now[MEANINGS[place]];
  const send = (values, element) => {
    const told = Object.entries(values).filter(([, heading]) => heading);
    const missing = (values.body_weight ? ["date"] : NEEDED).find((meaning) => !values[meaning]);
    if (missing) return tell(element.elements[missing], t("questions.choose"));
    return say(Object.fromEntries(told));
  };
  return [
    sample(header, rows),
    form(
      [
        h("div", { class: "pair" }, boxes.filter((...box) => !isFolded(...box))),
        h("details", { class: "notes" }, h("summary", {}, t("questions.more")), h("div", { class: "pair" }, boxes.filter(isFolded))),
      ],
      t("questions.read"),
      send,
    ),
  ];
}

const sample = (header, rows) =>
  h(
    "div",
    { class: "sample", tabindex: "0", role: "region", "aria-label": t("questions.sample") },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, header.map((heading) => h("th", { scope: "col" }, heading)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell) => h("td", {}, cell))))),
    ),
  );
