// The two doors: logging in, and opening an account.

import { login, Problem, register } from "./api.js";
import { h } from "./dom.js";
import { field, form } from "./forms.js";
import { t } from "./words.js";

export function showLogin(place, _, isNew = location.hash === "#/register") {
  // Whether this server asks for an invite, only its refusal tells.
  const invited = isNew && field(t("login.invite"), "invite", { autocomplete: "off", maxlength: 100 });
  if (invited) invited.hidden = true;
  const enter = isNew ? openAccount : ({ email, password }) => login(email.trim(), password);
  const fields = [
    isNew && field(t("name"), "name", { autocomplete: "name", maxlength: 100 }),
    field(t("email"), "email", { type: "email", autocomplete: "username", required: true, inputmode: "email" }),
    field(t("login.password"), "password", {
      type: "password",
      autocomplete: isNew ? "new-password" : "current-password",
      hint: isNew && t("password.hint"),
    }),
    invited,
  ];
  place.replaceChildren(
    h(
      "div",
      { class: "welcome" },
      h("p", { class: "brand" }, t("app.name")),
      h("p", {}, t("login.what")),
      h("p", {}, t("login.look")),
      h(
        "p",
        { class: "row" },
        h("a", { class: "button", href: "#/try" }, t("demo.try")),
        h("a", { class: "button", href: "#/templates" }, t("plans.ready_made")),
      ),
      h("h1", {}, isNew ? t("login.create") : t("log_in")),
    ),
    form(fields, isNew ? t("login.create_do") : t("log_in"), async (values) => {
      try {
        await enter(values);
      } catch (error) {
        if (invited && error instanceof Problem) invited.hidden &&= error.body?.registration !== "invite";
        throw error;
      }
      if (location.hash === "#/register") history.replaceState(null, "", "#/plans");
      window.dispatchEvent(new Event("loggedin"));
    }),
    h("p", { class: "aside" }, isNew ? t("login.has_account") : t("login.new_here"), otherDoor(place, isNew)),
    isNew ? "" : h("p", { class: "aside" }, h("a", { href: "#/forgotten" }, t("login.forgot"))),
    h("p", { class: "aside" }, h("a", { href: "docs" }, t("api_docs"))),
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
  return h("button", { type: "button", class: "link", onclick: open }, isNew ? t("log_in") : t("login.create"));
}
