// The plan builder: a new plan, or one of mine with everything about it to be changed. What was begun is kept until it is saved.

import { call, get, postOnce } from "./api.js";
import { Block } from "./block.js";
import { textField } from "./boxes.js";
import { announce, button, confirm, h, sheet, takeAway } from "./dom.js";
import { Day } from "./day.js";
import { begun, discard, draftOf, keep } from "./draft.js";
import { handle, placeBefore } from "./drag.js";
import { GOALS } from "./format.js";
import { field, form, whole } from "./forms.js";
import { options, t } from "./words.js";

export async function showBuilder(place, id) {
  const draft = begun(id);
  const builder = new Builder(place, id, draft ?? draftOf(id ? await get(`/plans/${id}`) : null));
  builder.show(Boolean(draft));
}

class Builder {
  constructor(place, id, draft) {
    Object.assign(this, { place, id, draft, days: [] });
    this.list = h("div", { class: "stack" });
    this.block = new Block(draft.block, () => this.keep());
    const { own } = draft;
    const numbers = [whole(Number(own.sessions_per_week) || "", 1, 14), whole(Number(own.session_minutes) || "", 5, 300)];
    const fields = [
      field(t("name"), "name", { maxlength: 100, value: own.name }),
      field(t("builder.goal"), "goal", {}, options("goal", GOALS)),
      h(
        "div",
        { class: "pair" },
        field(t("builder.weekly"), "sessions_per_week", numbers[0]),
        field(t("builder.minutes"), "session_minutes", numbers[1]),
      ),
      textField(t("builder.notes"), "notes", own.notes, 4000),
      this.list,
      button(t("builder.add_day"), () => this.addDay(), { class: "wide" }),
      this.block.element,
    ];
    this.element = form(fields, id ? t("builder.save_changes") : t("builder.save"), (values) => this.send(values), { class: "builder" });
    for (const [name, text] of Object.entries(own)) this.element.elements.namedItem(name).value = text;
    draft.days.forEach((day) => this.put(day, this.days.length));
    for (const event of ["input", "change"]) this.element.addEventListener(event, () => this.keep());
  }

  show(isBegun) {
    const back = this.id ? [`#/plans/${this.id}`, t("builder.back")] : ["#/plans", t("plans.title")];
    this.place.replaceChildren(
      h("p", { class: "back" }, h("a", { href: back[0] }, back[1])),
      h("h1", { tabindex: "-1" }, this.id ? t("builder.change") : t("plans.new")),
      isBegun ? this.startOver() : "",
      h("p", { class: "faint" }, t("builder.rir")),
      this.element,
    );
  }

  startOver() {
    const clear = async () => {
      discard(this.id);
      await showBuilder(this.place, this.id);
    };
    const [label, title, text] = this.id
      ? [t("builder.undo_all"), t("builder.undo_all_ask"), t("builder.undo_all_text")]
      : [t("start_over"), t("start_over_ask"), t("builder.start_over_text")];
    const ask = () => confirm(title, text, label, clear);
    return h("p", { class: "line" }, h("span", { class: "faint" }, t("unsaved")), button(label, ask));
  }

  keep() {
    const own = Object.fromEntries(Object.keys(this.draft.own).map((name) => [name, this.element.elements.namedItem(name).value]));
    keep(this.id, { ...this.draft, own, block: this.block.texts(), days: this.days.map((day) => day.texts()) });
  }

  put(begun, index) {
    const plan = {
      changed: () => this.keep(),
      move: (day, by) => this.move(day, by),
      leave: (day) => this.leave(day),
      neighbour: (day, by) => this.days[this.days.indexOf(day) + by],
      days: () => this.days,
      gripOf: (day) => handle(day.element, () => [this.list], (_, next) => this.putAt(day, placeBefore(next, this.days, day))),
    };
    const day = new Day(begun, plan);
    this.insert(day, index);
    return day;
  }

  insert(day, index) {
    this.list.insertBefore(day.element, this.days[index]?.element ?? null);
    this.days.splice(index, 0, day);
  }

  addDay() {
    const day = this.put({ name: t("day.named", { number: this.days.length + 1 }), entries: [] }, this.days.length);
    day.boxes.inputs.name.focus();
    this.keep();
  }

  take(day) {
    this.days.splice(this.days.indexOf(day), 1);
    day.element.remove();
  }

  move(day, by) {
    const index = this.days.indexOf(day) + by;
    if (index < 0 || index >= this.days.length) return announce(t(by < 0 ? "moved.first" : "moved.last", { name: day.name }));
    const tapped = document.activeElement;
    this.putAt(day, index);
    tapped.focus();
  }

  putAt(day, index) {
    this.take(day);
    this.insert(day, index);
    announce(t("moved.day", { name: day.name, number: index + 1, total: this.days.length }));
    this.keep();
  }

  leave(day) {
    const index = this.days.indexOf(day);
    takeAway(day.element, t("removed", { name: day.name }), () => (this.insert(day, index), this.keep()));
    this.take(day);
    this.keep();
  }

  async send({ name, goal, sessions_per_week, session_minutes, notes }) {
    this.days.forEach((day, index) => day.point(`/days/${index}`));
    const own = { name, goal, sessions_per_week, session_minutes, notes: notes.trim() || null };
    this.block.point();
    const body = { ...this.draft.kept, ...own, ...this.block.read(), days: this.days.map((day) => day.read()) };
    if (!this.id) return this.saved(await postOnce("/plans", body));
    const { revision } = await get(`/plans/${this.id}`);
    if (revision === this.draft.revision) return this.saved(await call("PUT", `/plans/${this.id}`, body));
    this.askToReplace(body);
  }

  /** Meanwhile somebody has changed it on another device. */
  askToReplace(body) {
    sheet(t("builder.elsewhere"), (close) => [
      h("p", {}, t("builder.elsewhere_text")),
      button(t("builder.save_mine"), async () => {
        await this.replace(body);
        close();
      }, { class: "primary" }),
      h("a", { class: "button", href: `#/plans/${this.id}`, onclick: close }, t("builder.look")),
    ]);
  }

  /** Days and exercises that the other device has deleted are new again. */
  async replace(body) {
    const now = await get(`/plans/${this.id}`);
    const ids = new Set(now.days.flatMap((day) => [`d${day.id}`, ...day.exercises.map(({ id }) => `e${id}`)]));
    const known = (kind, { id, ...rest }) => (ids.has(`${kind}${id}`) ? { id, ...rest } : rest);
    const days = body.days.map((day) => ({ ...known("d", day), exercises: day.exercises.map((one) => known("e", one)) }));
    this.saved(await call("PUT", `/plans/${this.id}`, { ...body, days }));
  }

  saved(plan) {
    discard(this.id);
    location.hash = `#/plans/${plan.id}`;
  }
}
