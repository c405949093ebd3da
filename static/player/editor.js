// Sheets that put a workout right: the values and the note of a set, and the note of the whole.

import { button, h, sheet } from "./dom.js";
import { choice, field, form } from "./forms.js";
import { fieldOf, setType } from "./format.js";
import { labelOf, numeric, recorded } from "./numbers.js";
import { t } from "./words.js";

/** A choice of how many repetitions were kept in reserve. */
export const reserveChoice = (rir, changed) =>
  choice(t("reserve.how_many"), rir, [0, 1, 2, 3, 4, 5].map((count) => [count, String(count), t("reserve.more", { count })]), changed);

/**
 * A sheet for one set. `act(method, step, body)` makes the call; a set that is not done yet is planned anew in a workout
 * that still runs, and filled in in one that is over. `more(close)` adds buttons.
 */
export function editSet({ set, exercise, isOver, act, more = () => null }) {
  const isPlanned = set.status === "pending" && !isOver;
  const values = set.done ?? set.planned;
  const names = exercise.tracks.map(fieldOf);
  const boxes = names.map((name) => field(labelOf(name, exercise.tracks), name, numeric(values[name], recorded(name, exercise.tracks))));
  let rir = set.done?.rir ?? null;
  const reserve = reserveChoice(rir, (count) => (rir = count));
  sheet([exercise.name, setType(set)].filter(Boolean).join(", "), (close) => {
    const send = async ({ note, ...told }) => {
      const body = { note: note.trim() || null };
      if (set.status === "done") await act("PATCH", "", { ...body, done: { ...told, rir } });
      else if (isPlanned) await act("PATCH", "", { ...body, planned: told });
      else await act("POST", "/complete", { ...body, ...told, ...(rir !== null && { rir }) });
      close();
    };
    const reopen = async () => {
      await act("POST", "/reopen", {});
      close();
    };
    return [
      form([h("div", { class: "pair" }, boxes), isPlanned ? "" : reserve, noteBox(set.note)], t("save"), send),
      set.status !== "pending" && button(set.status === "done" ? t("set.not_done_after_all") : t("set.not_skipped_after_all"), reopen),
      more(close),
    ];
  });
}

/** A sheet for a note; `save` is given its text, or null. */
export function editNote(title, note, save) {
  sheet(title, (close) => [
    form([noteBox(note)], t("save"), async (values) => {
      await save(values.note.trim() || null);
      close();
    }),
  ]);
}

const noteBox = (note) =>
  h(
    "label",
    { class: "field" },
    h("span", {}, t("note")),
    h("textarea", { name: "note", rows: 2, maxlength: 1000 }, note ?? ""),
  );
