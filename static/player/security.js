// What keeps an account one's own: address and password, devices, tokens for programs, the log of log-ins, and its end.

import { call, download, leave, post, postOnce, remove } from "./api.js";
import { announce, button, confirm, h, sheet } from "./dom.js";
import { day, moment } from "./format.js";
import { field, form } from "./forms.js";
import { paged } from "./paging.js";
import { save } from "./storage.js";
import { named, options, t } from "./words.js";

const current = { type: "password", autocomplete: "current-password" };
const SCOPES = ["read", "write"];

export const security = (me, redraw) => [
  h("h2", {}, t("security.title")),
  h(
    "div",
    { class: "row" },
    button(t("security.email"), () => changeEmail(me, redraw)),
    button(t("security.password"), changePassword),
  ),
  folded(t("security.devices"), devices),
  folded(t("security.tokens"), tokens),
  folded(t("security.logins"), logins),
  button(t("security.delete"), () => askToDelete(me), { class: "quiet" }),
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
  sheet(t("security.email"), (close) => [
    form(
      [
        field(t("security.new_email"), "email", { type: "email", autocomplete: "email", inputmode: "email", value: email }),
        field(t("security.your_password"), "password", current),
      ],
      t("security.email"),
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
  sheet(t("security.password"), (close) => [
    h("p", { class: "faint" }, t("security.others_out")),
    form(
      [
        field(t("security.password_now"), "current_password", current),
        field(t("password.new"), "new_password", { type: "password", autocomplete: "new-password", hint: t("password.hint") }),
      ],
      t("security.password"),
      async (values) => {
        await post("/me/password", values);
        close();
        announce(t("security.password_changed"));
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
      confirm(t("security.log_out_ask"), user_agent ?? t("security.this_device"), t("security.log_it_out"), async () => {
        await remove(`/auth/devices/${id}`);
        await redraw();
      });
    const name = user_agent ?? t("security.unknown");
    const action = isThis ? null : button(t("log_out"), end, { class: "quiet", "aria-label": t("security.log_out_name", { name }) });
    return line(name, [isThis && t("security.here"), t("security.used", { when: moment(last_used_at) })], action);
  };
  return paged("/auth/devices", one, t("none"), lines);
}

async function tokens(redraw) {
  const one = ({ id, name, scope, last_used_at, expires_on }) => {
    const drop = () =>
      confirm(t("security.token_delete_ask", { name }), t("security.token_delete_text"), t("delete"), async () => {
        await remove(`/auth/tokens/${id}`);
        await redraw();
      });
    const facts = [named("scope", scope), last_used_at ? t("security.used", { when: moment(last_used_at) }) : t("security.never_used"), expires_on && t("security.until", { day: day(expires_on) })];
    return line(name, facts, button(t("delete"), drop, { class: "quiet", "aria-label": t("security.token_delete_name", { name }) }));
  };
  return [await paged("/auth/tokens", one, t("security.no_tokens"), lines), button(t("security.new_token"), () => newToken(redraw), { class: "wide" })];
}

function newToken(redraw) {
  const fields = [
    field(t("security.token_for"), "name", { maxlength: 100 }),
    field(t("security.token_may"), "scope", {}, options("scope", SCOPES)),
    field(t("security.token_until"), "expires_on", { type: "date" }),
  ];
  sheet(t("security.new_token"), (close) => [
    h("p", { class: "faint" }, t("security.token_text")),
    form(fields, t("security.token_make"), async ({ name, scope, expires_on }) => {
      const { token } = await postOnce("/auth/tokens", { name, scope, expires_on: expires_on || null });
      close();
      await redraw();
      sheet(name, () => [h("p", {}, t("security.token_copy")), h("p", {}, h("code", { class: "token" }, token))]);
    }),
  ]);
}

function logins() {
  const one = ({ at, address, user_agent, outcome }) =>
    line(moment(at), [outcome === "refused" && t("security.refused"), address, user_agent]);
  return paged("/auth/log", one, t("none"), lines);
}

function askToDelete({ email }) {
  sheet(t("security.delete_ask"), (close) => [
    h("p", {}, t("security.delete_text", { email })),
    h("p", {}, button(t("security.take_along"), () => download("/export", "workout.json"))),
    form([field(t("security.your_password"), "password", current)], t("security.delete_do"), async (values) => {
      await call("DELETE", "/me", values);
      close();
      leave();
    }, { class: "drastic" }),
  ]);
}
