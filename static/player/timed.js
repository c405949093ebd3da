// The screen of a set that is timed: a hold counts down from its seconds, a run counts up until it is ended.

import { button, h } from "./dom.js";
import { duration } from "./format.js";
import { timerOf } from "./timer.js";
import { heading, takeTime, upNext, valuesFor } from "./work.js";
import { t } from "./words.js";

export function timedScreen(player, state, timer) {
  const isReady = timer.phase === "ready";
  return [
    h(
      "section",
      { class: "middle counting" },
      heading(state, player),
      h("p", { class: "phase" }, t(isReady ? "timer.ready" : "timer.going")),
      h("p", { class: "countdown", role: "timer" }),
      timer.goal && h("p", { class: "target" }, t("timer.of", { time: duration(timer.goal) })),
      upNext(state.next),
    ),
    h(
      "footer",
      { class: "bottom" },
      isReady
        ? button(t("cancel"), () => player.stopTimer(), { class: "large wide" })
        : button(t(timer.countsUp ? "timer.end" : "timer.end_early"), () => end(player, state, timer), { class: "primary huge" }),
    ),
  ];
}

/** A hold is done. Of a run its time is written into the box, for how far it went has to be told as well. */
async function end(player, state, timer) {
  const duration_s = timerOf(state.set.id)?.held ?? timer.held;
  if (!state.exercise.tracks.includes("distance")) return player.complete({ ...valuesFor(player.session.whole, state), duration_s });
  takeTime(player.session.whole, state, duration_s);
  player.stopTimer();
}
