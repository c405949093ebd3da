"""The code of every error, with its statuses, its title, its meaning, and what to do about it.

Clients act on codes and translate them, so a released code is never renamed. `/problems/<code>` shows this text.
"""

from typing import NamedTuple


class Code(NamedTuple):
    statuses: tuple[int, ...]
    """The statuses of problem documents that have this code, as their own or at one of the fields in `errors` (then 422)."""
    title: str
    means: str
    remedy: str


LOG_IN = "Log in again at POST /auth/login."
MEND = "Send what `detail` asks for."
WAIT = "Wait for as many seconds as Retry-After says, and send it again."
READ_AGAIN = "Read GET /sessions/{id}/current, and go on from there."

CODES = {
    # The request as a whole
    "malformed": Code((400,), "Malformed request", "The request, or its body, cannot be read.", MEND),
    "not_found": Code(
        (404, 422),
        "Not found",
        "There is no such thing or path, or the thing belongs to someone else.",
        "Check the address, or the id in the field.",
    ),
    "no_mail": Code(
        (404,), "No mail", "The server sends no mail, so there are no links.", "Ask whoever keeps it for a new password."
    ),
    "method_not_allowed": Code(
        (405,), "Method not allowed", "This path does not take this method.", "Use one of those in the header Allow."
    ),
    "request_timeout": Code((408,), "Request timeout", "The request did not arrive in time.", "Send it again, in one go."),
    "stale": Code(
        (412,), "Stale", "It has changed since you read it, so If-Match does not fit.", "Read it again, and change what you find."
    ),
    "body_too_large": Code((413,), "Body too large", "The body is larger than any legal one.", "Send less at once."),
    "unsupported_media": Code(
        (415,), "Unsupported media type", "The body is not declared as what is taken here, or is compressed.",
        "Send it as it is, with the Content-Type that the documentation names.",
    ),
    "invalid": Code(
        (422,), "Invalid", "Something that was sent cannot be accepted.",
        "See `errors`: it names each field, by a pointer, with a code and a text of its own.",
    ),
    "headers_too_large": Code((431,), "Headers too large", "The headers are too large.", "Send fewer or shorter ones."),
    # Who is asking
    "not_logged_in": Code(
        (401,), "Not logged in", "The request has no token.", "Log in, and send the header Authorization: Bearer <token>."
    ),
    "login_failed": Code(
        (401,), "Log-in failed", "The e-mail address or the password is wrong, or was changed just now.", "Type both again."
    ),
    "token_expired": Code((401,), "Token expired", "The access token has run out.", "Get another at POST /auth/refresh."),
    "token_invalid": Code((401, 422), "Token invalid", "The token is none of this server, was used, or is over.", "Get another."),
    "logged_out": Code((401,), "Logged out", "This device was logged out, or the account was deleted.", LOG_IN),
    "wrong_password": Code((403,), "Wrong password", "The password of the account was given wrong.", "Type it again."),
    "scope": Code(
        (403,), "Token not enough", "A personal access token reaches only what its scope says, and never the account.",
        "Make one with the scope `write`, or log in.",
    ),
    "registration_closed": Code(
        (403,), "Registration closed",
        "This server takes no new accounts (`registration` is `closed`), or none without a valid invite (`invite`).",
        "Ask whoever keeps the server for an account or an invite.",
    ),
    "email_unverified": Code(
        (403,), "E-mail not verified", "The account's address has to be verified before one can log in.",
        "Follow the link in the mail that was sent there just now.",
    ),
    "predefined": Code(
        (403,), "Predefined exercise", "An exercise of the catalogue cannot be changed.", "Add one of your own."
    ),
    "forbidden": Code((403,), "Forbidden", "This is not for everyone.", "Do what `detail` says."),
    # The request contradicts what is stored
    "conflict": Code((409,), "Conflict", "The request contradicts what is stored.", "Do what `detail` says."),
    "already_exists": Code((409,), "Already exists", "There is an account with this e-mail address.", "Log in, or take another."),
    "limit_reached": Code((409,), "Limit reached", "There are as many of these as there can be.", "Delete one first."),
    "in_use": Code(
        (409,), "In use", "Plans or goals need what would be taken away.", "Change those first, or leave it as it is."
    ),
    "session_active": Code(
        (409,), "Session active", "A session is under way: another (`session_id`), or this one.", "Finish or abandon it first."
    ),
    "session_over": Code(
        (409,), "Session over", "The session has ended.", "Take its end back at POST /sessions/{id}/resume, or leave it."
    ),
    "session_paused": Code((409,), "Session paused", "The session is paused.", "Resume it first."),
    "not_paused": Code((409,), "Session not paused", "The session is not paused.", READ_AGAIN),
    "no_rest": Code((409,), "No rest", "There is no rest under way.", READ_AGAIN),
    "nothing_done": Code(
        (409, 422), "Nothing done", "A workout in which no set was done counts for nothing.", "Do a set, or abandon the session."
    ),
    "nothing_open": Code((409,), "Nothing open", "No set of this exercise is open.", READ_AGAIN),
    "set_state": Code((409,), "Set in another state", "The set is not open, or not done, as this needs it to be.", READ_AGAIN),
    "not_a_draft": Code(
        (409,), "Not a draft", "The import is being written, is written, or was undone.", "Read it at GET /imports/{id}."
    ),
    "import_busy": Code(
        (409,), "Import busy", "Another import of the same program (`import_id`) is being written or undone.",
        "Wait until that is done.",
    ),
    "question_open": Code(
        (409,), "Question open", "The file leaves something open that was not answered: `questions` names it.",
        "Answer it at PATCH /imports/{id}.",
    ),
    # What is wrong with a field
    "required": Code((422,), "Required", "The field is missing, or has nothing in it.", "Give it."),
    "unknown_field": Code(
        (422,), "Unknown field", "There is no such field or query parameter here.", "Look for a misspelling."
    ),
    "wrong_type": Code((422,), "Wrong type", "The value is of another type than the field's.", MEND),
    "wrong_format": Code((422,), "Wrong format", "The text has not the form that it needs.", MEND),
    "not_one_of": Code((422,), "Not one of these", "The value is none of those that the field takes.", "Take one of them."),
    "too_small": Code((422,), "Too small", "The number is below the least.", "Send a larger one."),
    "too_large": Code((422,), "Too large", "The number is above the most.", "Send a smaller one."),
    "too_short": Code((422,), "Too short", "The text or list is too short.", "Send a longer one."),
    "too_long": Code((422,), "Too long", "The text or list is too long.", "Send a shorter one."),
    "repeated": Code((422,), "Repeated", "Something that may come once came more often.", "Send it once."),
    "in_the_future": Code(
        (422,), "In the future", "The time lies over ten minutes ahead of the server's, or the year is still to come.",
        "Give the time at which it happened.",
    ),
    "in_the_past": Code((422,), "In the past", "The day has passed.", "Give today or a later one."),
    "out_of_range": Code((422,), "Out of range", "The time lies outside what makes sense here.", MEND),
    "contradiction": Code((422,), "Contradiction", "Two fields contradict each other.", "Change or leave out one of them."),
    "not_tracked": Code(
        (422,), "Not recorded", "The exercise does not record this.", "Leave it out; see `tracks` of the exercise."
    ),
    "nothing_fits": Code((422,), "Nothing fits", "No exercise fits all that was asked for.", "Ask for less."),
    "guessable": Code((422,), "Guessable password", "The password is easy to guess.", "Take another; `detail` says why."),
    "unreadable_file": Code(
        (422,), "Unreadable file", "The file is none that can be read here; `detail` names the line.",
        "Export it again, as CSV in UTF-8, and send it as it is.",
    ),
    "key_reused": Code(
        (422,), "Key used twice", "The Idempotency-Key came with another request within 24 hours.", "Take a new one for each."
    ),
    # The server
    "too_many_requests": Code((429,), "Too many requests", "There were too many of these from you.", WAIT),
    "internal": Code(
        (500,), "Internal error", "Something went wrong on the server, and was logged.",
        "Tell whoever keeps the server the X-Request-Id.",
    ),
    "not_implemented": Code((501,), "Not implemented", "This server does not know that of HTTP.", "Do without it."),
    "unavailable": Code((503,), "Unavailable", "The server cannot do it right now; nothing was changed.", WAIT),
    "no_room": Code((507,), "No room", "The server's disk is full; nothing was changed.", WAIT),
}  # fmt: skip

USUAL = {
    400: "malformed", 401: "not_logged_in", 403: "forbidden", 404: "not_found", 405: "method_not_allowed",
    408: "request_timeout", 409: "conflict", 412: "stale", 413: "body_too_large", 415: "unsupported_media",
    422: "invalid", 429: "too_many_requests", 431: "headers_too_large", 500: "internal", 501: "not_implemented",
    503: "unavailable", 507: "no_room",
}  # fmt: skip
"""For each status, the code of a refusal that names none itself. The documentation's examples show these codes."""


def place(code: str) -> str:
    """The path of the page that explains the code, which is the `type` of the problem (RFC 9457 section 3.1.1)."""
    return f"/problems/{code}"
