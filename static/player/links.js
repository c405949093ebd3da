// What is done by the links in mails: a new password, and a verified address.

import { forgetLogin, post } from "./api.js";
import { h } from "./dom.js";
import { field, form } from "./forms.js";

const home = () => h("p", { class: "aside" }, h("a", { href: "#/plans" }, "Go on to Workout"));

export function showForgotten(place) {
  place.replaceChildren(
    h("h1", {}, "A new password"),
    form(
      [field("E-mail", "email", { type: "email", autocomplete: "username", required: true, inputmode: "email" })],
      "Send me a link",
      async ({ email }) => {
        await post("/auth/forgot", { email: email.trim() });
        tell(place, "Look into your mail", "If an account has this address, a link to a new password is on its way.");
      },
    ),
    home(),
  );
}

export function showReset(place, token) {
  place.replaceChildren(
    h("h1", {}, "A new password"),
    form(
      [
        field("New password", "new_password", {
          type: "password",
          autocomplete: "new-password",
          hint: "At least 8 characters, and not easy to guess.",
        }),
      ],
      "Save",
      async ({ new_password }) => {
        await post("/auth/reset", { token, new_password });
        forgetLogin();
        tell(place, "Your password is changed", "Log in with it from now on.");
      },
    ),
    home(),
  );
}

export async function showVerification(place, token) {
  try {
    await post("/auth/verify", { token });
    tell(place, "Your e-mail address is verified", "Thank you.");
  } catch (error) {
    tell(place, "This did not work", error.errors?.[0]?.detail ?? error.message);
  }
}

function tell(place, heading, text) {
  place.replaceChildren(h("h1", {}, heading), h("p", { role: "status" }, text), home());
}
