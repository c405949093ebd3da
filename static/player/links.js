// What is done by the links in mails: a new password, and a verified address.

import { forgetLogin, post } from "./api.js";
import { h, reasons } from "./dom.js";
import { field, form } from "./forms.js";
import { t } from "./words.js";

const home = () => h("p", { class: "aside" }, h("a", { href: "#/plans" }, t("links.home")));

export function showForgotten(place) {
  place.replaceChildren(
    h("h1", {}, t("links.new_password")),
    form(
      [field(t("email"), "email", { type: "email", autocomplete: "username", required: true, inputmode: "email" })],
      t("links.send"),
      async ({ email }) => {
        await post("/auth/forgot", { email: email.trim() });
        tell(place, t("links.sent"), t("links.sent_text"));
      },
    ),
    home(),
  );
}

export function showReset(place, token) {
  place.replaceChildren(
    h("h1", {}, t("links.new_password")),
    form(
      [
        field(t("password.new"), "new_password", {
          type: "password",
          autocomplete: "new-password",
          hint: t("password.hint"),
        }),
      ],
      t("save"),
      async ({ new_password }) => {
        await post("/auth/reset", { token, new_password });
        forgetLogin();
        tell(place, t("links.changed"), t("links.changed_text"));
      },
    ),
    home(),
  );
}

export async function showVerification(place, token) {
  try {
    await post("/auth/verify", { token });
    tell(place, t("links.verified"), t("links.thanks"));
  } catch (error) {
    tell(place, t("links.failed"), reasons(error.errors?.[0] ?? error));
  }
}

function tell(place, heading, text) {
  place.replaceChildren(h("h1", {}, heading), h("p", { role: "status" }, text), home());
}
