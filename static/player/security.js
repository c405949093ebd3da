// What keeps an account one's own: address and password, devices, tokens for programs, the log of log-ins, and its end.

import { call, download, leave, post, postOnce, remove } from "./api.js";
import { announce, button, confirm, h, sheet } from "./dom.js";
import { day, moment } from "./format.js";
import { field, form } from "./forms.js";
import { paged } from "./paging.js";
import { save } from "./storage.js";

const current = { type: "password", autocomplete: "current-password" };
const SCOPES = [
  ["read", "May only read"],
  ["write", "May read and write"],
];

export const security = (me, redraw) => [
  h("h2", {}, "Log-in and security"),
  h(
    "div",
    { class: "row" },
    button("Change e-mail", () => changeEmail(me, redraw)),
    button("Change password", changePassword),
  ),
  folded("Devices that are logged in", devices),
  folded("Tokens for programs", tokens),
  folded("Latest log-ins", logins),
  button("Delete this account", () => askToDelete(me), { class: "quiet" }),
];

/** A part of the page that is asked for when it is opened. `fill()` makes what it holds. */
function folded(title, fill) {
  const place = h("div", { class: "stack" });
  const draw = async () => place.replaceChildren(...[await fill(draw)].flat());
  const fold = h("details", { class: "notes" }, h("summary", {}, title), place);
  fold.addEventListener("toggle", () => fold.open && draw());
  return fold;
}

function changeEmail({ email }, redraw) {
  sheet("Change e-mail", (close) => [
    form(
      [
        field("New e-mail", "email", { type: "email", autocomplete: "email", inputmode: "email", value: email }),
        field("Your password", "password", current),
      ],
      "Change e-mail",
      async (values) => {
        const changed = await post("/me/email", { ...values, email: values.email.trim() });
        save("account", changed.email.toLowerCase());
        close();
        await redraw();
      },
    ),
  ]);
}

function changePassword() {
  sheet("Change password", (close) => [
    h("p", { class: "faint" }, "All other devices are logged out."),
    form(
      [
        field("Your password now", "current_password", current),
        field("New password", "new_password", { type: "password", autocomplete: "new-password", hint: "At least 8 characters, and not easy to guess." }),
      ],
      "Change password",
      async (values) => {
        await post("/me/password", values);
        close();
        announce("Your password is changed.");
      },
    ),
  ]);
}

const line = (title, facts, action = null) =>
  h("li", {}, h("span", {}, title), action, h("span", { class: "faint" }, facts.filter(Boolean).join(" · ")));

const lines = { class: "lines" };

function devices(redraw) {
  const one = ({ id, user_agent, last_used_at, current: isThis }) => {
    const end = () =>
      confirm("Log it out?", user_agent ?? "This device", "Log it out", async () => {
        await remove(`/auth/devices/${id}`);
        await redraw();
      });
    const name = user_agent ?? "Unknown";
    const action = isThis ? null : button("Log out", end, { class: "quiet", "aria-label": `Log out ${name}` });
    return line(name, [isThis && "this device", `used ${moment(last_used_at)}`], action);
  };
  return paged("/auth/devices", one, "None.", lines);
}

async function tokens(redraw) {
  const one = ({ id, name, scope, last_used_at, expires_on }) => {
    const drop = () =>
      confirm(`Delete the token “${name}”?`, "Programs that use it can do so no more.", "Delete", async () => {
        await remove(`/auth/tokens/${id}`);
        await redraw();
      });
    const facts = [scope, last_used_at ? `used ${moment(last_used_at)}` : "never used", expires_on && `until ${day(expires_on)}`];
    return line(name, facts, button("Delete", drop, { class: "quiet", "aria-label": `Delete the token ${name}` }));
  };
  return [await paged("/auth/tokens", one, "None yet.", lines), button("New token", () => newToken(redraw), { class: "wide" })];
}

function newToken(redraw) {
  const fields = [
    field("What it is for", "name", { maxlength: 100 }),
    field("It", "scope", {}, SCOPES),
    field("Last day (optional)", "expires_on", { type: "date" }),
  ];
  sheet("New token", (close) => [
    h("p", { class: "faint" }, "A program sends it in place of a log-in. It never reaches this account’s password, devices or tokens."),
    form(fields, "Make it", async ({ name, scope, expires_on }) => {
      const { token } = await postOnce("/auth/tokens", { name, scope, expires_on: expires_on || null });
      close();
      await redraw();
      sheet(name, () => [h("p", {}, "Copy it now. It is shown this once."), h("p", {}, h("code", { class: "token" }, token))]);
    }),
  ]);
}

function logins() {
  const one = ({ at, address, user_agent, outcome }) =>
    line(moment(at), [outcome === "refused" && "Refused: the password was wrong", address, user_agent]);
  return paged("/auth/log", one, "None.", lines);
}

function askToDelete({ email }) {
  sheet("Delete this account?", (close) => [
    h("p", {}, `Everything of ${email} will be gone for good: plans, workouts, measurements, goals and exercises of your own.`),
    h("p", {}, button("Take everything along first", () => download("/export", "workout.json"))),
    form([field("Your password", "password", current)], "Delete everything", async (values) => {
      await call("DELETE", "/me", values);
      close();
      leave();
    }),
  ]);
}
