// The ready-made plans, to be copied.

import { all, get, isLoggedIn, postOnce } from "./api.js";
import { cards, dayCard, notes } from "./cards.js";
import { button, h } from "./dom.js";

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
  const copy = async () => {
    const plan = await postOnce(`/plans/${id}/copy`);
    location.hash = `#/plans/${plan.id}`;
  };
  place.replaceChildren(
    h("p", { class: "back" }, h("a", { href: "#/templates" }, "Ready-made plans")),
    h("h1", {}, template.name),
    template.notes ? notes(template.notes) : "",
    isLoggedIn()
      ? button("Copy to my plans", copy, { class: "primary" })
      : h("a", { class: "button primary", href: "#/register" }, "Create an account to train with it"),
    ...template.days.map((day) => dayCard(day)),
  );
}
