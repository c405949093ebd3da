// The plans of others, to be copied: the ready-made ones, and those that are shared by a link.

import { all, get, isLoggedIn, postOnce } from "./api.js";
import { cards, dayCard, notes } from "./cards.js";
import { button, h } from "./dom.js";
import { weekList } from "./weeks.js";

export async function showTemplates(place) {
  const templates = await all("/templates");
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/plans" }, isLoggedIn() ? "My plans" : "Log in")),
    h("h1", {}, "Ready-made plans"),
    cards(templates, "#/templates"),
  );
}

export async function showTemplate(place, id) {
  const template = await get(`/templates/${id}`);
  const back = h("p", { class: "back" }, h("a", { href: "#/templates" }, "Ready-made plans"));
  place.replaceChildren(back, ...offered(template, `/plans/${id}/copy`));
}

/** A plan that somebody shares by a link. */
export async function showShared(place, code) {
  const plan = await get(`/shared-plans/${code}`);
  place.replaceChildren(h("p", { class: "faint" }, "A plan that is shared with you"), ...offered(plan, `/shared-plans/${code}/copy`));
}

/** A plan that is not one's own, and the way to have it: `path` copies it. */
function offered(plan, path) {
  const copy = async () => {
    const { id } = await postOnce(path);
    location.hash = `#/plans/${id}`;
  };
  return [
    h("h1", {}, plan.name),
    plan.notes ? notes(plan.notes) : "",
    isLoggedIn()
      ? button("Copy to my plans", copy, { class: "primary" })
      : h("a", { class: "button primary", href: "#/register" }, "Create an account to train with it"),
    weekList(plan),
    ...plan.days.map((day) => dayCard(day)),
  ];
}
