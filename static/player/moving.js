// Moving in and out: a file of another app is looked at, asked about, written and undone; everything of one's own is taken along.

import { all, call, download, get, post, remove, upload } from "./api.js";
import { announce, button, complain, confirm, h, inEnglish } from "./dom.js";
import { day } from "./format.js";
import { typeAgain, typedIn } from "./forms.js";
import { pickExercise } from "./picker.js";
import { questionCards } from "./questions.js";
import { languageOf, named, options, pieces, t } from "./words.js";

const LOOK_MS = 500;
const TABLES = ["sets", "sessions", "weights", "measurements"];

export async function showMoving(place) {
  const imports = await all("/imports");
  const file = h("input", { type: "file", accept: ".csv,.json,.xml,text/csv,application/json,application/xml" });
  file.addEventListener("change", () => send(file));
  place.replaceChildren(
    h("h1", { tabindex: "-1" }, t("moving.title")),
    h("h2", {}, t("moving.in")),
    h("p", {}, t("moving.in_text")),
    h("label", { class: "field" }, h("span", {}, t("moving.file")), file),
    h("ul", { class: "lines" }, imports.map(line)),
    h("h2", {}, t("moving.out")),
    h("p", { class: "row" }, button(t("moving.everything"), () => download("/export", "workout.json")), options("table", TABLES).map(([name, label]) => button(label, () => download(`/export/${name}.csv`, `${name}.csv`)))),
    h("p", { class: "faint" }, t("moving.out_text")),
  );
}

const line = ({ id, source, workouts, weights, measurements, status }) =>
  h("li", {}, h("a", { href: `#/moving/${id}` }, named("source", source)), h("span", { class: "faint" }, `${holds({ workouts, weights, measurements })}, ${named("import", status)}`));

/** What a file holds, in words. */
function holds({ workouts, sets, weights, measurements }) {
  const parts = [
    workouts && t("count.workouts", { count: workouts }),
    sets && t("count.sets", { count: sets }),
    weights && t("count.weights", { count: weights }),
    measurements && t("count.measurements", { count: measurements }),
  ];
  return parts.filter(Boolean).join(", ") || t("moving.nothing");
}

/** From which day to which. In brackets, because in some languages a date ends with a full stop, as the sentence does. */
function dates({ first_on: first, last_on: last }) {
  if (!first) return "";
  return first === last ? `(${day(first)})` : `(${t("moving.days", { first: day(first), last: day(last) })})`;
}

async function send(input) {
  const [file] = input.files;
  if (!file) return;
  announce(t("moving.reading"));
  try {
    const { id } = await upload("/imports", file);
    location.hash = `#/moving/${id}`;
  } catch (error) {
    complain(error.errors?.[0] ?? error);
    input.value = "";
  }
}

// What is tapped goes to the server in that order: on a slow network "Take it in" may be tapped before the last answer has arrived.
let turn = Promise.resolve();
const inTurn = (action) => (turn = turn.then(action, action));

export async function showImport(place, id) {
  draw(place, await get(`/imports/${id}`));
}

function draw(place, found) {
  const again = (next) => {
    const typed = typedIn(place);
    draw(place, next);
    typeAgain(place, typed);
  };
  const change = (body) => inTurn(async () => again(await call("PATCH", `/imports/${found.id}`, body)));
  const answer = async (name, value) => {
    await change({ answers: { [name]: value } });
    announce(t("saved"));
  };
  const what = holds(found);
  const parts = [
    h("h1", { tabindex: "-1" }, named("source", found.source)),
    h("p", {}, isUnread(found) ? t("moving.unread") : t("moving.holds", { what: [what, dates(found)].filter(Boolean).join(" ") })),
    found.already_there ? h("p", {}, t("moving.already", { count: found.already_there })) : null,
    h("p", { role: "status" }, progress(found)),
    ...(found.status === "draft" ? [...questionCards(found.questions, answer), changed(found, change), names(found, change)] : []),
    problems(found),
    h("p", { class: "row" }, actions(place, found, again)),
    h("p", { class: "aside" }, h("a", { href: "#/moving" }, t("moving.all"))),
  ];
  place.replaceChildren(...parts.filter(Boolean));
  if (found.status === "applying") setTimeout(() => place.isConnected && location.hash === `#/moving/${found.id}` && showImport(place, found.id), LOOK_MS);
}

/** Whether nobody has said yet what the columns of a table mean. */
const isUnread = ({ questions }) => questions.some(({ name, answer }) => name === "columns" && !answer);

function progress({ status, done, total, noted, kept }) {
  if (status === "applying") return t("moving.written", { done, total });
  if (status === "undone") return t(kept.length ? "moving.undone_kept" : "moving.undone", { count: kept.length });
  if (status === "applied") return t(noted ? "moving.taken_noted" : "moving.taken", { count: noted });
  return status === "failed" ? t("moving.halfway") : t("moving.not_yet");
}

function changed({ changed: count, on_change }, change) {
  if (!count) return null;
  const other = on_change === "keep" ? "replace" : "keep";
  const label = on_change === "keep" ? t("moving.take_theirs") : t("moving.keep_ours");
  return h("section", { class: "card" }, h("p", {}, t("moving.changed", { count })), button(label, () => change({ on_change: other })));
}

/** The names that are not known here: one answer settles all that are left. */
function names({ exercises, rest }, change) {
  const open = exercises.filter(({ match }) => !match);
  if (!open.length) return null;
  const settle = (value, label) => button(label, () => change({ rest: value }), { "aria-pressed": String(rest === value) });
  return h(
    "section",
    { class: "card" },
    h("h2", {}, t("moving.names", { count: open.length })),
    h("p", { class: "row" }, settle("create", t("moving.create_rest")), settle("skip", t("moving.skip_rest"))),
    h("ul", { class: "lines" }, open.map((one) => nameLine(one, change))),
  );
}

const inCatalogue = (exercise) => h("span", { lang: languageOf(exercise) }, exercise.name);

function nameLine({ name, sets, candidates, answer }, change) {
  const say = (value) => change({ exercises: { [name]: value } });
  const known = candidates.find(({ id }) => id === answer?.exercise_id);
  const word = { create: t("moving.becomes"), skip: t("moving.left_out") }[answer] ?? (answer && t("moving.chosen"));
  const told = known ? inCatalogue(known) : word;
  return h(
    "li",
    {},
    h("span", {}, name),
    h("span", { class: "faint" }, t("count.sets", { count: sets }), told && [", ", told]),
    h(
      "div",
      { class: "row" },
      candidates.slice(0, 3).map((one) => button(inCatalogue(one), () => say({ exercise_id: one.id }), { class: "quiet", "aria-label": t("moving.is", { name, exercise: one.name }) })),
      button(t("moving.another"), () => pickExercise(t("moving.what_is", { name }), (one) => say({ exercise_id: one.id })), { class: "quiet", "aria-label": t("moving.is_another", { name }) }),
    ),
  );
}

function problems({ problems: named, problems_total: count }) {
  if (!count) return null;
  const rows = named.map(({ line: at, detail }) => h("li", {}, at ? pieces("moving.line", { line: at, what: inEnglish(detail) }) : inEnglish(detail)));
  return h("details", {}, h("summary", {}, t("moving.unread_rows", { count })), h("ul", {}, rows));
}

function actions(place, found, again) {
  const apply = async () => {
    try {
      await inTurn(async () => again(await post(`/imports/${found.id}/apply`)));
    } catch (error) {
      complain(error.body?.code === "question_open" ? { message: t("problem.question_open") } : error);
    }
  };
  const undo = async () => {
    await remove(`/imports/${found.id}`);
    if (found.status === "draft") location.hash = "#/moving";
    else again(await get(`/imports/${found.id}`));
  };
  const askToDrop = () => confirm(t("moving.drop_ask"), t("moving.drop_text"), t("moving.drop"), undo);
  if (found.status === "draft") return [button(t("moving.take_in"), apply, { class: "primary" }), button(t("moving.drop"), askToDrop, { class: "quiet" })];
  const goOn = found.status === "failed" && button(t("go_on"), apply, { class: "primary" });
  const ask = () => confirm(t("moving.undo_ask"), t("moving.undo_text"), t("undo"), undo);
  return found.status === "undone" ? [] : [goOn, button(t("undo"), ask, { class: "quiet" })];
}
