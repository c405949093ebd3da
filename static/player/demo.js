// A workout to look at, for somebody without an account: a day of a ready-made plan, played by the forecast. Nothing is sent,
// and nothing is kept.

import { all, get } from "./api.js";
import { h } from "./dom.js";
import { begun, entryOf, Foreseen } from "./foreseen.js";
import { play } from "./player.js";
import { forget } from "./storage.js";
import { t } from "./words.js";

/** Play the first day of the ready-made plan with that id, or of the first one there is. */
export async function showDemo(place, id) {
  const template = await get(`/templates/${id ?? (await all("/templates"))[0].id}`);
  return play(place, new Demo(template), (player, state) => ending(template, state));
}

class Demo extends Foreseen {
  isDemo = true;

  constructor({ id, name, days }) {
    const { exercises } = days.find((day) => day.exercises.length);
    super(begun(null, name, exercises.map((entry) => entryOf(entry))), `#/templates/${id}`, () => t("demo.not_here"));
  }

  follow() {
    forgetSet();
    return super.follow();
  }

  stop() {
    super.stop();
    forgetSet();
  }
}

/** What the screen of a set keeps on this device. */
const forgetSet = () => ["draft", "timer"].forEach(forget);

function ending({ id }, { progress }) {
  return [
    h(
      "section",
      { class: "middle" },
      h("h1", { tabindex: "-1" }, t("demo.over")),
      h("p", { class: "faint" }, t("demo.nothing_kept", { count: progress.done })),
      h("a", { class: "button", href: `#/templates/${id}` }, t("demo.back")),
    ),
    h("footer", { class: "bottom" }, h("a", { class: "button primary huge", href: "#/register" }, t("login.create"))),
  ];
}
