// What the server refuses, as a person reads it: in English by its own sentence, in any other language by ours for its code.

import { load } from "./storage.js";
import { knows, language, locale, SERVERS, t } from "./words.js";

// Where its sentence says more than the code: which line, how many, of what. It stands after ours, as the English that it is.
const MORE = ["malformed", "forbidden", "conflict", "limit_reached", "in_use", "wrong_format", "contradiction", "unreadable_file"];

/**
 * The sentence for a problem, or for one of its errors, as `{message, more}`; `more` is null, or the server's own. `after` are
 * the seconds that it asks to wait.
 */
export function refusal(told, { status = null, after = 0 } = {}) {
  const said = told?.detail && inLocalTime(told.detail);
  if (said && language === SERVERS) return { message: said, more: null };
  if (!told?.code) return { message: t("problem.none", { status }), more: said ?? null };
  const name = nameOf(told);
  if (!knows(`problem.${name}`)) return { message: t("problem.unknown"), more: said ?? null };
  return { message: t(`problem.${name}`, { count: Math.max(1, Math.ceil(after / 60)) }), more: MORE.includes(told.code) ? said : null };
}

/** The code, or what is told apart within it. */
function nameOf({ code, registration, session_id }) {
  if (code === "registration_closed" && registration === "invite") return "registration_invite";
  if (code === "session_active" && session_id) return "session_active_other";
  return code;
}

/** The instants in a sentence, as this person's clock shows them. */
function inLocalTime(text) {
  const timeZone = load("preferences")?.timezone;
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g, (instant) =>
    new Date(instant).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short", timeZone }),
  );
}
