// What a file of another app leaves open: its units, its zone, and the meaning of its columns.

import { choiceField } from "./boxes.js";
import { button, h } from "./dom.js";
import { field, form, tell } from "./forms.js";
import { zoneField } from "./zone.js";

const ASKED = {
  columns: "What do its columns mean?",
  weight_unit: "What are the weights in?",
  distance_unit: "What are the distances in?",
  date_order: "Which comes first in a date?",
  bodyweight_included: "Do the weights of pull-ups and the like hold your own?",
  timezone: "In which time zone were you?",
  time_of_day: "At what time were your workouts?",
};
const TOLD = { kg: "Kilograms", lb: "Pounds", km: "Kilometres", mi: "Miles", m: "Metres", day_first: "The day", month_first: "The month", true: "Yes", false: "No" };
const MEANINGS = {
  date: "Date",
  exercise: "Exercise",
  reps: "Repetitions",
  weight: "Weight",
  duration: "Time of the set",
  distance: "Distance",
  time: "Time of day",
  title: "Name of the workout",
  weight_unit: "Unit of the weight",
  distance_unit: "Unit of the distance",
  rpe: "Effort (RPE)",
  note: "Note",
  skipped: "Skipped",
};
const NEEDED = ["date", "exercise"];
const USUAL = 4; // the meanings that nearly every table has

/** A card for each question; `answer(name, value)` tells the server. */
export const questionCards = (questions, answer) =>
  questions.map((one) => {
    const tell = (value) => answer(one.name, value);
    return h("section", { class: "card" }, h("h2", {}, ASKED[one.name]), (KINDS[one.name] ?? choices)(one, tell));
  });

const choices = ({ choices: offered, answer }, tell) =>
  offered.map(({ answer: value, because }) =>
    h(
      "div",
      { class: "stack" },
      button(TOLD[value] ?? value, () => tell(value), { "aria-pressed": String(answer === value) }),
      h("small", {}, because),
    ),
  );

const KINDS = {
  columns,
  timezone: ({ choices: [{ answer: usual, because }], answer }, tell) =>
    form([zoneField("Time zone", answer ?? usual, because)], "Use this zone", ({ timezone }) => tell(timezone.trim())),
  time_of_day: ({ choices: [{ answer: usual, because }], answer }, tell) => {
    const box = field("Time", "time_of_day", { type: "time", value: answer ?? usual, required: true, hint: because });
    return form([box], "Use this time", ({ time_of_day }) => tell(time_of_day || usual));
  },
};

/** By meaning a choice of the columns, and the first rows to look at. */
function columns({ choices: [{ answer: guess }], answer, header, rows }, say) {
  const now = answer ?? guess;
  const options = [["", "None"], ...header.map((heading) => [heading, heading])];
  const boxes = Object.entries(MEANINGS).map(([meaning, label]) => {
    const box = choiceField(label, options, now[meaning] ?? "");
    box.querySelector("select").name = meaning;
    return box;
  });
  const send = (values, element) => {
    const told = Object.entries(values).filter(([, heading]) => heading);
    const missing = NEEDED.find((meaning) => !values[meaning]);
    if (missing) return tell(element.elements[missing], "Choose the column.");
    return say(Object.fromEntries(told));
  };
  return [
    sample(header, rows),
    form(
      [
        h("div", { class: "pair" }, boxes.slice(0, USUAL)),
        h("details", { class: "notes" }, h("summary", {}, "More columns"), h("div", { class: "pair" }, boxes.slice(USUAL))),
      ],
      "Read it like this",
      send,
    ),
  ];
}

const sample = (header, rows) =>
  h(
    "div",
    { class: "sample", tabindex: "0", role: "region", "aria-label": "The first rows of the file" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, header.map((heading) => h("th", { scope: "col" }, heading)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell) => h("td", {}, cell))))),
    ),
  );
