// The plans of others, to be copied: the ready-made ones, and those that are shared by a link.

import { all, get, isLoggedIn, postOnce } from "./api.js";
import { cards, dayCard, notes } from "./cards.js";
import { button, h } from "./dom.js";
import { weekList } from "./weeks.js";
import { t } from "./words.js";

export async function showTemplates(place) {
  const templates = await all("/templates");
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, isLoggedIn() ? t("plans.title") : t("log_in"))),
    h("h1", {}, t("plans.ready_made")),
    cards(templates, "#/templates", "en"),
  );
}

export async function showTemplate(place, id) {
  const template = await get(`/templates/${id}`);
  const back = h("p", { class: "back" }, h("a", { href: "#/templates" }, t("plans.ready_made")));
  const look = isLoggedIn() ? "" : h("a", { class: "button", href: `#/try/${id}` }, t("demo.try"));
  place.replaceChildren(back, ...offered(template, `/plans/${id}/copy`, { more: look, lang: "en" }));
}

/** A plan that somebody shares by a link. */
export async function showShared(place, code) {
  const plan = await get(`/shared-plans/${code}`);
  place.replaceChildren(h("p", { class: "faint" }, t("shared.title")), ...offered(plan, `/shared-plans/${code}/copy`));
}

/** A plan that is not one's own, and the way to have it: `path` copies it. */
function offered(plan, path, { more = "", lang = null } = {}) {
  const copy = async () => {
    const { id } = await postOnce(path);
    location.hash = `#/plans/${id}`;
  };
  return [
    h("h1", { lang }, plan.name),
    plan.notes ? notes(plan.notes, lang) : "",
    isLoggedIn()
      ? button(t("shared.copy"), copy, { class: "primary" })
      : h("a", { class: "button primary", href: "#/register" }, t("shared.register")),
    more,
    weekList(plan),
    ...plan.days.map((day) => dayCard(day, { lang })),
  ];
}
