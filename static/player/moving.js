// Moving in and out: a file of another app is looked at, asked about, written and undone; everything of one's own is taken along.

import { all, call, download, get, post, remove, upload } from "./api.js";
import { announce, button, complain, confirm, h, words } from "./dom.js";
import { day, plural } from "./format.js";
import { pickExercise } from "./picker.js";
import { questionCards } from "./questions.js";

const LOOK_MS = 500;
const TABLES = { "sets.csv": "Sets", "sessions.csv": "Workouts", "weights.csv": "Weight", "measurements.csv": "Measurements" };
const STATUS = { draft: "not taken in yet", applying: "being written", applied: "taken in", undone: "undone", failed: "stopped halfway" };

export async function showMoving(place) {
  const imports = await all("/imports");
  const file = h("input", { type: "file", accept: ".csv,.json,.xml,text/csv,application/json,application/xml" });
  file.addEventListener("change", () => send(file));
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, "Move in and out"),
    h("h2", {}, "From another app"),
    h("p", {}, "Export your log there, from Strong, Hevy, FitNotes, Apple Health or another app, and choose the file here. You see what it holds before anything is written, and can take it back."),
    h("label", { class: "field" }, h("span", {}, "The file"), file),
    h("ul", { class: "lines" }, imports.map(line)),
    h("h2", {}, "Take your log along"),
    h("p", { class: "row" }, button("Everything", () => download("/export", "workout.json")), Object.entries(TABLES).map(([name, label]) => button(label, () => download(`/export/${name}`, name)))),
    h("p", { class: "faint" }, "Everything is a file that this program takes back, here or on another server. The others are tables for a spreadsheet."),
  );
}

const line = ({ id, source, workouts, weights, measurements, status }) =>
  h("li", {}, h("a", { href: `#/moving/${id}` }, words(source)), h("span", { class: "faint" }, `${holds({ workouts, weights, measurements })}, ${STATUS[status]}`));

/** What a file holds, in words. */
function holds({ workouts, sets, weights, measurements }) {
  const parts = [
    workouts && plural(workouts, "workout"),
    sets && plural(sets, "set"),
    weights && plural(weights, "weight"),
    measurements && plural(measurements, "measurement"),
  ];
  return parts.filter(Boolean).join(", ") || "nothing";
}

async function send(input) {
  const [file] = input.files;
  if (!file) return;
  announce("Reading the file.");
  try {
    const { id } = await upload("/imports", file);
    location.hash = `#/moving/${id}`;
  } catch (error) {
    complain({ message: error.errors?.[0]?.detail ?? error.message });
    input.value = "";
  }
}

export async function showImport(place, id) {
  draw(place, await get(`/imports/${id}`));
}

function draw(place, found) {
  const again = (next) => draw(place, next);
  const change = async (body) => again(await call("PATCH", `/imports/${found.id}`, body));
  const answer = async (name, value) => {
    await change({ answers: { [name]: value } });
    announce("Saved.");
  };
  const days = found.first_on ? `, ${day(found.first_on)} to ${day(found.last_on)}` : "";
  const parts = [
    h("h1", { tabindex: "-1" }, words(found.source)),
    h("p", {}, isUnread(found) ? "It is a table that no known app wrote." : `The file holds ${holds(found)}${days}.`),
    found.already_there ? h("p", {}, `${found.already_there} of it in your log already, from an earlier file.`) : null,
    h("p", { role: "status" }, progress(found)),
    ...(found.status === "draft" ? [...questionCards(found.questions, answer), changed(found, change), names(found, change)] : []),
    problems(found),
    h("p", { class: "row" }, actions(place, found, again)),
    h("p", { class: "aside" }, h("a", { href: "#/moving" }, "All files")),
  ];
  place.replaceChildren(...parts.filter(Boolean));
  if (found.status === "applying") setTimeout(() => place.isConnected && location.hash === `#/moving/${found.id}` && showImport(place, found.id), LOOK_MS);
}

/** Whether nobody has said yet what the columns of a table mean. */
const isUnread = ({ questions }) => questions.some(({ name, answer }) => name === "columns" && !answer);

function progress({ status, done, total, noted, kept }) {
  if (status === "applying") return `${done} of ${total} written. You can leave this page.`;
  if (status === "undone") return kept.length ? `Undone. ${kept.length} stay, because you have changed them since.` : "Undone.";
  if (status === "applied") return `Taken in.${noted ? ` ${plural(noted, "value")} went into notes.` : ""}`;
  return status === "failed" ? "Stopped halfway. Go on, or undo it." : "Nothing of it is in your log yet.";
}

function changed({ changed: count, on_change }, change) {
  if (!count) return null;
  const other = on_change === "keep" ? "replace" : "keep";
  const label = on_change === "keep" ? "Take them from the file" : "Keep them as they are here";
  return h("section", { class: "card" }, h("p", {}, `${plural(count, "workout")} not as in an earlier file.`), button(label, () => change({ on_change: other })));
}

/** The names that are not known here: one answer settles all that are left. */
function names({ exercises, rest }, change) {
  const open = exercises.filter(({ match }) => !match);
  if (!open.length) return null;
  const settle = (value, label) => button(label, () => change({ rest: value }), { "aria-pressed": String(rest === value) });
  return h(
    "section",
    { class: "card" },
    h("h2", {}, `${plural(open.length, "name")} not known here`),
    h("p", { class: "row" }, settle("create", "Make my own exercises of the rest"), settle("skip", "Leave the rest out")),
    h("ul", { class: "lines" }, open.map((one) => nameLine(one, change))),
  );
}

function nameLine({ name, sets, candidates, answer }, change) {
  const say = (value) => change({ exercises: { [name]: value } });
  const known = candidates.find(({ id }) => id === answer?.exercise_id)?.name;
  const told = known ?? { create: "becomes my own", skip: "left out" }[answer] ?? (answer ? "chosen" : "");
  return h(
    "li",
    {},
    h("span", {}, name),
    h("span", { class: "faint" }, [plural(sets, "set"), told].filter(Boolean).join(", ")),
    h(
      "div",
      { class: "row" },
      candidates.slice(0, 3).map((one) => button(one.name, () => say({ exercise_id: one.id }), { class: "quiet", "aria-label": `${name} is ${one.name}` })),
      button("Another", () => pickExercise(`What is ${name}?`, (one) => say({ exercise_id: one.id })), { class: "quiet", "aria-label": `${name} is another exercise` }),
    ),
  );
}

function problems({ problems: named, problems_total: count }) {
  if (!count) return null;
  const rows = named.map(({ line: at, detail }) => h("li", {}, at ? `Line ${at}: ${detail}` : detail));
  return h("details", {}, h("summary", {}, `${plural(count, "row")} could not be read`), h("ul", {}, rows));
}

function actions(place, found, again) {
  const apply = async () => {
    try {
      again(await post(`/imports/${found.id}/apply`));
    } catch (error) {
      complain(error.body?.code === "question_open" ? { message: "Answer the questions above first." } : error);
    }
  };
  const undo = async () => {
    await remove(`/imports/${found.id}`);
    if (found.status === "draft") location.hash = "#/moving";
    else again(await get(`/imports/${found.id}`));
  };
  if (found.status === "draft") return [button("Take it in", apply, { class: "primary" }), button("Drop it", undo, { class: "quiet" })];
  const goOn = found.status === "failed" && button("Go on", apply, { class: "primary" });
  const ask = () => confirm("Undo this import?", "What it has written goes, but for what you have changed since.", "Undo", undo);
  return found.status === "undone" ? [] : [goOn, button("Undo", ask, { class: "quiet" })];
}
