"""Accounts, tokens and devices."""

from workout.accounts.steps import KINDS
from workout.units import CHOICES
from workout.web.contract.schemas.build import (
    Schema,
    boolean,
    collection,
    day,
    described,
    fields,
    identifier,
    instant,
    integer,
    line,
    nullable,
    number,
    one_of,
    partial,
    prose,
)

LOCAL_PART = r"[A-Za-z0-9!#\$%&'*+/=?^_`{|}~-]{1,64}"  # the backslash is for the validator, which rewrites a bare $
DOMAIN_LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
EMAIL = described(
    {
        "type": "string",
        "format": "email",
        "maxLength": 254,
        "pattern": f"^{LOCAL_PART}(\\.{LOCAL_PART})*@{DOMAIN_LABEL}(\\.{DOMAIN_LABEL})+$",
        "x-advice": "This must be an e-mail address.",
    },
    "Upper and lower case are the same.",
)
NEW_PASSWORD = described(
    {"type": "string", "minLength": 8, "maxLength": 256},
    "8 to 256 characters of any kind. One that is easy to guess is refused, with the reason.",
)
PASSWORD = {"type": "string", "minLength": 1, "maxLength": 256}
TOKEN = {"type": "string", "minLength": 1, "maxLength": 8192}
LINK_TOKEN = line(100, "What stands at the end of the link in the mail.")
EXAMPLE_LINK = "0nYqpFh5uJjZ5z0mFQ1m3T0q4nT9k0mJYJ1cZt6mXlE"
VERIFIED = nullable(instant("When a link that was mailed to this address was followed; null: not yet."))
EXAMPLE_PASSWORD = "purple-kettle-orbit-9"
EXAMPLE_TOKEN = "eyJhbGciOiJIUzI1NiIsImtpZCI6IjJiZDgwNmM5IiwidHlwIjoiYXQrand0In0…"

UNITS = described(
    fields(
        {quantity: one_of(choices, title=f"{quantity.capitalize()}Unit") for quantity, choices in CHOICES.items()}, title="Units"
    ),
    "What sentences and charts speak in; `length` is of the body. The figures of the API stay in kg, metres and centimetres.",
)
STEP = number(0.25, 20)
STEPS = described(
    fields(dict.fromkeys(KINDS, STEP), required=[], title="Steps"),
    "The smallest step in which you can load the weights of each kind of equipment: planned weights are multiples of it. "
    "`barbell`: also EZ, trap and other bars, and the Smith machine; `machine`: those with a stack; `plate`: all else that is "
    "loaded. A kind that is left out has the `load_step_kg` that you chose, or else what is usual: 2.5 kg, for `dumbbell` 2, for "
    "`kettlebell` 4, for `machine` 5; with `units.weight` in pounds 5 lb, for `kettlebell` and `machine` 10.",
)
PROFILE: dict[str, Schema] = {
    "name": nullable(line(100)),
    "timezone": line(64, "IANA name, such as Europe/Berlin: where this person's days begin and end."),
    "height_cm": nullable(number(50, 280)),
    "birth_year": nullable(integer(1900, 2100, "Not after the present year.")),
    "sex": nullable(one_of(["female", "male", "other"], "Kept for your app; nothing here is computed from it.", title="Sex")),
    "load_step_kg": number(
        0.25, 20, "One step for every kind of equipment that `steps_kg` does not name. It counts once you have chosen it."
    ),
    "steps_kg": STEPS,
    "units": UNITS,
    "first_weekday": one_of(
        ["monday", "saturday", "sunday"],
        "The day on which your weeks begin: in summaries, streaks, goals and charts.",
        title="FirstWeekday",
    ),
}
GIVEN_ALONE = "Only the members given change"
CHANGES = {
    **PROFILE,
    "units": {**UNITS, "title": "UnitsPatch", "required": [], "description": f"{UNITS['description']} {GIVEN_ALONE}."},
    "steps_kg": described(
        fields(dict.fromkeys(KINDS, nullable(STEP)), required=[], title="StepsPatch"),
        f"{STEPS['description']} {GIVEN_ALONE}; null clears one.",
    ),
}
USER_EXAMPLE = {
    "id": 1, "email": "alice@example.com", "email_verified_at": None, "name": "Alice", "timezone": "Europe/Berlin",
    "height_cm": 172, "birth_year": 1990, "sex": "female", "load_step_kg": 2.5, "steps_kg": {"dumbbell": 1},
    "units": {"weight": "kg", "distance": "km", "length": "cm"}, "first_weekday": "monday",
    "created_at": "2026-11-23T18:05:00.000Z",
}  # fmt: skip
LOG_IN = fields(
    {
        "at": instant(),
        "address": prose(100, "The network address that it came from."),
        "user_agent": nullable(prose(200, "What the client called itself.")),
        "outcome": one_of(["accepted", "refused"], "`refused`: the password was wrong."),
    },
    example={
        "at": "2026-11-23T18:05:00.000Z",
        "address": "192.0.2.1",
        "user_agent": "Mozilla/5.0 (Linux; Android 16)",
        "outcome": "accepted",
    },
)
DEVICE = fields(
    {
        "id": identifier(),
        "user_agent": nullable(prose(200, "What the client called itself when it logged in.")),
        "created_at": instant(),
        "last_used_at": instant("When it last logged in or exchanged its refresh token."),
        "current": boolean("Whether this very request came from it."),
    },
    example={
        "id": 1, "user_agent": "curl/8.5.0", "created_at": "2026-11-23T18:05:00.000Z",
        "last_used_at": "2026-11-23T18:15:00.000Z", "current": True,
    },
)  # fmt: skip

TOKEN_FIELDS: dict[str, Schema] = {
    "name": line(100, "What it is for, so that you know which one to delete."),
    "scope": one_of(["read", "write"], "`read` allows GET and HEAD alone.", title="TokenScope"),
    "expires_on": nullable(day("The last day on which it works, in your time zone; null: until it is deleted.")),
}
KEPT_TOKEN: dict[str, Schema] = {
    "id": identifier(),
    "name": TOKEN_FIELDS["name"],
    "scope": TOKEN_FIELDS["scope"],
    "created_at": instant(),
    "last_used_at": nullable(instant("To the hour; null: never.")),
    "expires_on": TOKEN_FIELDS["expires_on"],
}
TOKEN_EXAMPLE = {
    "id": 1, "name": "Backup script", "scope": "read", "created_at": "2026-11-23T18:05:00.000Z", "last_used_at": None,
    "expires_on": None,
}  # fmt: skip
PERSONAL_TOKEN = fields(KEPT_TOKEN, example={**TOKEN_EXAMPLE, "last_used_at": "2026-11-24T06:00:00.000Z"})

SCHEMAS: dict[str, Schema] = {
    "Registration": fields(
        {
            "email": EMAIL,
            "password": NEW_PASSWORD,
            **{name: CHANGES[name] for name in ("name", "timezone", "units", "first_weekday")},
            "invite": line(100, "From whoever keeps the server, where it takes new accounts by invitation; else not looked at."),
        },
        required=["email", "password"],
        example={"email": "alice@example.com", "password": EXAMPLE_PASSWORD, "name": "Alice", "timezone": "Europe/Berlin"},
    ),
    "Credentials": fields(
        {"email": EMAIL, "password": PASSWORD},
        example={"email": "alice@example.com", "password": EXAMPLE_PASSWORD},
    ),
    "Refresh": fields({"refresh_token": TOKEN}, example={"refresh_token": EXAMPLE_TOKEN}),
    "Tokens": fields(
        {
            "access_token": described(TOKEN, "Send it as `Authorization: Bearer <access_token>`."),
            "token_type": one_of(["Bearer"]),
            "expires_in": integer(1, 3600, "Seconds until the access token stops working."),
            "refresh_token": described(TOKEN, "Exchange it once, at /auth/refresh, for the next pair."),
        },
        example={
            "access_token": EXAMPLE_TOKEN,
            "token_type": "Bearer",
            "expires_in": 600,
            "refresh_token": EXAMPLE_TOKEN,
        },
    ),
    "User": fields(
        {"id": identifier(), "email": EMAIL, "email_verified_at": VERIFIED, **PROFILE, "created_at": instant()},
        example=USER_EXAMPLE,
    ),
    "UserPatch": partial(fields(CHANGES), example={"height_cm": 173, "timezone": "Europe/Lisbon", "units": {"weight": "lb"}}),
    "Forgotten": fields({"email": EMAIL}, example={"email": "alice@example.com"}),
    "PasswordReset": fields(
        {"token": LINK_TOKEN, "new_password": NEW_PASSWORD},
        example={"token": EXAMPLE_LINK, "new_password": "seven-green-anvils-3"},
    ),
    "Verification": fields({"token": LINK_TOKEN}, example={"token": EXAMPLE_LINK}),
    "PasswordChange": fields(
        {"current_password": PASSWORD, "new_password": NEW_PASSWORD},
        example={"current_password": EXAMPLE_PASSWORD, "new_password": "seven-green-anvils-3"},
    ),
    "EmailChange": fields(
        {"email": EMAIL, "password": PASSWORD}, example={"email": "alice@example.net", "password": EXAMPLE_PASSWORD}
    ),
    "PasswordProof": fields({"password": PASSWORD}, example={"password": EXAMPLE_PASSWORD}),
    "Device": DEVICE,
    "DeviceList": collection("Device", DEVICE),
    "PersonalTokenInput": fields(
        TOKEN_FIELDS, required=["name", "scope"], example={"name": "Backup script", "scope": "read", "expires_on": None}
    ),
    "NewPersonalToken": fields(
        {**KEPT_TOKEN, "token": described(TOKEN, "Send it as `Authorization: Bearer <token>`. It is told this once.")},
        example={**TOKEN_EXAMPLE, "token": "wko_h0wL0ngItIsAndThatNobodyCanGuessItKeepItSecret"},
    ),
    "PersonalToken": PERSONAL_TOKEN,
    "PersonalTokenList": collection("PersonalToken", PERSONAL_TOKEN),
    "LogIn": LOG_IN,
    "LogInList": collection("LogIn", LOG_IN),
}
