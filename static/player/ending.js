// The end of a workout of which the server does not know yet.

import { button, h } from "./dom.js";
import { t } from "./words.js";

export function keptEnding(player, { status }) {
  const title = status === "abandoned" ? t("workout.discarded") : t("workout.finished");
  return [
    h(
      "section",
      { class: "middle" },
      h("h1", { tabindex: "-1" }, title),
      h("p", { class: "faint" }, t("workout.kept")),
      status === "finished" && button(t("workout.go_on"), () => player.act("/resume")),
    ),
    h("footer", { class: "bottom" }, h("a", { class: "button huge", href: "#/plans" }, t("app.to_plans"))),
  ];
}
