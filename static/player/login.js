// The two doors: logging in, and opening an account.

import { login, Problem, register } from "./api.js";
import { h } from "./dom.js";
import { field, form } from "./forms.js";

export function showLogin(place, _, isNew = location.hash === "#/register") {
  // Whether this server asks for an invite, only its refusal tells.
  const invited = isNew && field("Invite", "invite", { autocomplete: "off", maxlength: 100 });
  if (invited) invited.hidden = true;
  const enter = isNew ? openAccount : ({ email, password }) => login(email.trim(), password);
  const fields = [
    isNew && field("Name", "name", { autocomplete: "name", maxlength: 100 }),
    field("E-mail", "email", { type: "email", autocomplete: "username", required: true, inputmode: "email" }),
    field("Password", "password", {
      type: "password",
      autocomplete: isNew ? "new-password" : "current-password",
      hint: isNew && "At least 8 characters, and not easy to guess.",
    }),
    invited,
  ];
  place.replaceChildren(
    h(
      "div",
      { class: "welcome" },
      h("p", { class: "brand" }, "Workout"),
      h("p", {}, "Plans that fit your week, a guide through every set, and a record of what you did."),
      h("p", {}, h("a", { href: "#/templates" }, "Look at the ready-made plans"), ", without an account."),
      h("h1", {}, isNew ? "Create an account" : "Log in"),
    ),
    form(fields, isNew ? "Create account" : "Log in", async (values) => {
      try {
        await enter(values);
      } catch (error) {
        if (invited && error instanceof Problem) invited.hidden &&= error.body?.registration !== "invite";
        throw error;
      }
      if (location.hash === "#/register") history.replaceState(null, "", "#/plans");
      window.dispatchEvent(new Event("loggedin"));
    }),
    h("p", { class: "aside" }, isNew ? "Have an account? " : "New here? ", otherDoor(place, isNew)),
    isNew ? "" : h("p", { class: "aside" }, h("a", { href: "#/forgotten" }, "Forgot your password?")),
    h("p", { class: "aside" }, h("a", { href: "docs" }, "API documentation")),
  );
}

function openAccount({ email, password, ...rest }) {
  const given = Object.entries(rest).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []));
  return register({ email: email.trim(), password, ...Object.fromEntries(given) });
}

function otherDoor(place, isNew) {
  const open = () => {
    showLogin(place, null, !isNew);
    place.querySelector("input").focus();
  };
  return h("button", { type: "button", class: "link", onclick: open }, isNew ? "Log in" : "Create an account");
}
