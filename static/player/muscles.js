// Muscles on a figure from the front and from the back: what an exercise trains, and how each of one's own stands.

import { get } from "./api.js";
import { bars, chart } from "./chart.js";
import { now } from "./clock.js";
import { h } from "./dom.js";
import { named, number, t } from "./words.js";

const HOUR_MS = 3600 * 1000;

// What the picture can show: which colour, what is counted of a muscle (0: nothing), and how that is said.
const SHOWS = {
  volume: { tone: "do", value: ({ sets }) => sets, said: number },
  recovery: {
    tone: "rest",
    value: ({ recovered_at }) => (recovered_at ? Math.max(1, Math.round((Date.parse(recovered_at) - now()) / HOUR_MS)) : 0),
    said: (hours) => t("muscles.hours", { hours }),
  },
  untrained: {
    tone: "rest",
    value: ({ weeks_untrained }) => weeks_untrained ?? Infinity,
    said: (weeks) => (weeks === Infinity ? t("muscles.never") : t("count.weeks", { count: weeks })),
  },
};

/** What an exercise trains. */
export function trained({ id, primary_muscles, secondary_muscles }) {
  const list = (key, slugs) => (slugs.length ? `${t(key)}: ${slugs.map((slug) => named("muscle", slug)).join(", ")}` : null);
  const told = [list("muscles.trains", primary_muscles), list("muscles.helps", secondary_muscles)].filter(Boolean).join(". ");
  const steps = [
    [3, t("muscles.trains")],
    [1, t("muscles.helps")],
  ];
  return figure(`/exercises/${id}/muscles.svg?bare=true`, told || t("muscles.unknown"), "do", steps);
}

/** One's own muscles, by what is chosen: the sets of the week, what still recovers, what went untrained. */
export async function myMuscles() {
  const { muscles } = await get("/progress/muscles");
  const place = h("div", { class: "stack" });
  let shown = null;
  const show = async (name) => {
    shown = name;
    const drawn = await mine(name, muscles, place.querySelector("details")?.open);
    if (shown === name) place.replaceChildren(...drawn);
  };
  await show("volume");
  const choose = ({ target }) => show(target.value);
  return h(
    "section",
    { class: "card" },
    h("h2", {}, t("muscles.title")),
    h(
      "fieldset",
      { class: "ticks segments" },
      h("legend", { class: "unseen" }, t("muscles.show")),
      Object.keys(SHOWS).map((name) =>
        h(
          "label",
          {},
          h("input", { type: "radio", name: "show", value: name, checked: name === "volume", onchange: choose }),
          t(`muscles.show_${name}`),
        ),
      ),
    ),
    place,
  );
}

async function mine(name, muscles, open) {
  const { tone, value, said } = SHOWS[name];
  const values = muscles.map((one) => [one.muscle, value(one)]).filter(([, counted]) => counted > 0);
  if (name !== "volume") values.sort(([, one], [, other]) => other - one || 0);
  const gist = values.length ? t(`muscles.gist_${name}`, { count: values.length }) : t(`muscles.none_${name}`);
  const steps = [1, 2, 3].map((step) => [step, t(`muscles.step_${name}_${step}`)]);
  const list = bars(values.map(([muscle, counted]) => [muscle, counted, said(counted)]));
  return [
    await figure(`/progress/muscles.svg?show=${name}&bare=true`, gist, tone, steps),
    values.length ? h("details", { class: "notes", open }, h("summary", {}, gist), list) : h("p", { class: "faint" }, gist),
    h("p", { class: "faint" }, t(`muscles.about_${name}`)),
  ];
}

async function figure(path, told, tone, steps) {
  const key = ([step, text]) => h("li", {}, h("span", { class: `swatch ${tone}-${step}` }), text);
  return h("div", { class: "body" }, await chart(path, told), h("ul", { class: "keys" }, steps.map(key)));
}
