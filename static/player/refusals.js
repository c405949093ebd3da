// What the server refuses, as a person reads it: in English by its own sentence, in any other language by ours for its code.

import { load } from "./storage.js";
import { knows, language, locale, SERVERS, t } from "./words.js";

// Where its sentence says more than the code: which line, how many, of what. It stands after ours, as the English that it is.
const MORE = ["malformed", "forbidden", "conflict", "limit_reached", "in_use", "wrong_format", "contradiction", "unreadable_file"];

// Where its sentence names fields as the API does, and ours does better in every language.
const OURS = ["ends_early"];

/** Where in a body the end of a range stands: 8 to 12 repetitions, 5 to 10 km. */
const END = /\/(reps_max|progression\/up_to_\w+)$/;

/**
 * The sentence for a problem, or for one of its errors, as `{message, more}`; `more` is null, or the server's own. `after` are
 * the seconds that it asks to wait.
 */
export function refusal(told, { status = null, after = 0 } = {}) {
  const said = told?.detail && inLocalTime(told.detail);
  const name = told?.code && nameOf(told);
  if (said && language === SERVERS && !OURS.includes(name)) return { message: said, more: null };
  if (!name) return { message: t("problem.none", { status }), more: said ?? null };
  if (!knows(`problem.${name}`)) return { message: t("problem.unknown"), more: said ?? null };
  return { message: t(`problem.${name}`, { count: Math.max(1, Math.ceil(after / 60)) }), more: MORE.includes(told.code) ? said : null };
}

/** The code, or what is told apart within it. */
function nameOf({ code, registration, session_id, pointer }) {
  if (["too_small", "invalid"].includes(code) && END.test(pointer)) return "ends_early";
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
