"""Checks bodies and query parameters against their schemas, with messages that say what to change."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from typing import Any

from workout import clock
from workout.errors import Flaw, Invalid
from workout.web.contract.schemas import SCHEMAS

Validator = Callable[[Any], Any]

MOST_PROBLEMS = 100  # in one answer; without a limit, the answer to a nonsensical request could be many times its size

LARGE = 32 * 1024  # bytes; in a larger body only the first mistake is named: to collect all in 512 KiB of nonsense takes 8 s


TYPES = {
    "integer": "a whole number", "number": "a number", "string": "text", "boolean": "true or false", "array": "a list: […]",
    "object": "an object: {…}", "null": "null to leave it empty",
}  # fmt: skip
"""For each type of JSON Schema, what to send."""
FORMATS = {
    "date": "This must be a calendar date such as 2026-11-23.",
    "date-time": "This must be a time with its offset from UTC, such as 2026-11-23T18:05:00+01:00 or 2026-11-23T17:05:00Z.",
}
LIMITS = {
    "const": ("not_one_of", "This must be {}."),
    "minimum": ("too_small", "This must be at least {}."),
    "maximum": ("too_large", "This must be at most {}."),
    "exclusiveMinimum": ("too_small", "This must be more than {}."),
    "exclusiveMaximum": ("too_large", "This must be less than {}."),
    "multipleOf": ("wrong_format", "This must be a multiple of {}."),
    "minLength": ("too_short", "This must have at least {} characters."),
    "maxLength": ("too_long", "This must have at most {} characters."),
    "minItems": ("too_short", "This must have at least {} items."),
    "maxItems": ("too_long", "This must have at most {} items."),
    "maxProperties": ("too_long", "This must have at most {} members."),
    "uniqueItems": ("repeated", "Name each only once."),
}
"""For each rule of JSON Schema that can be broken, the code of the flaw, and what to send."""
UNREADABLE = "This cannot be read; the documentation under /docs says what belongs here."


def check(name: str, value: dict[str, Any], size: int = 0) -> None:
    """Raise Invalid, naming every wrong field, unless the value fits the schema called `name`.

    `size`: the body's size in bytes. Only the first mistake is named in a body larger than LARGE.
    """
    from fastjsonschema import JsonSchemaException  # slow to import: an HTTP client comes with it

    try:
        _validator(_variant(name, value), fast_fail=size > LARGE)(value)
    except JsonSchemaException as error:
        raise Invalid(*_explain(getattr(error, "errors", [error]))) from None


def read_query(name: str | None, pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The query parameters, converted to the types of their schema.

    Raises Invalid for a parameter that is unknown, given twice, or has a value that does not fit.
    """
    known = SCHEMAS[name]["properties"] if name else {}
    problems: list[Flaw] = []
    query: dict[str, Any] = {}
    for key, text in pairs:
        if key not in known:
            problems.append(
                Flaw(_pointer([key]), f"There is no query parameter {key[:60]!r} here. {_choices(known)}", "unknown_field")
            )
        elif key in query:
            problems.append(Flaw(_pointer([key]), "Give this query parameter only once.", "repeated"))
        else:
            query[key] = _typed(text, known[key].get("type"))
    if name:
        try:
            check(name, query)
        except Invalid as error:
            problems += error.problems
    if problems:
        raise Invalid(*problems)
    return query


def _typed(text: str, kind: Any) -> Any:
    """The value of a query parameter's text. Text that does not fit the type is returned as it is; the schema then refuses it."""
    if kind == "integer" and re.fullmatch("-?[0-9]{1,18}", text):
        return int(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def _variant(name: str, value: dict[str, Any]) -> str:
    """The name of the schema to check against. If the schema has variants, the value's discriminator chooses one. Raises Invalid
    if it chooses none.
    """
    discriminator = SCHEMAS[name].get("discriminator")
    if not discriminator:
        return name
    key, mapping = discriminator["propertyName"], discriminator["mapping"]
    chosen = value.get(key)
    if not isinstance(chosen, str) or chosen not in mapping:
        start, code = ("This is required, and", "required") if key not in value else ("This", "not_one_of")
        raise Invalid(Flaw(_pointer([key]), f"{start} must be one of: {', '.join(mapping)}.", code))
    return str(mapping[chosen]).rpartition("/")[2]


@cache
def _validator(name: str, *, fast_fail: bool) -> Validator:
    import fastjsonschema  # slow to import, see above

    root = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": SCHEMAS}}
    # Our pattern for e-mail addresses is enough; the validator's own takes quadratic time.
    formats = {"date": _is_date, "date-time": _is_instant, "email": lambda _: True}
    compiled: Validator = fastjsonschema.compile(root, formats=formats, use_default=False, fast_fail=fast_fail)
    return compiled


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_instant(text: str) -> bool:
    try:
        return bool(clock.text(clock.parse(text)))
    except (ValueError, OverflowError):
        return False


def _explain(errors: Iterable[Any]) -> list[Flaw]:
    """fastjsonschema's errors as flaws: the first one of each field, and at most MOST_PROBLEMS."""
    problems: list[Flaw] = []
    for error in errors:
        path, rule, limit = error.path[1:], error.rule, error.rule_definition
        if rule == "required":
            problems += [Flaw(_pointer([*path, key]), "This is required.", "required") for key in limit if key not in error.value]
        elif rule == "additionalProperties":
            known = error.definition["properties"]
            unknown = sorted(error.value.keys() - known.keys())[:MOST_PROBLEMS]
            detail = f"There is no such field. {_choices(known)}"
            problems += [Flaw(_pointer([*path, key]), detail, "unknown_field") for key in unknown]
        else:
            code, detail = _advice(str(rule), limit, error.definition)
            problems.append(Flaw(_pointer(path), detail, code))
    first_of_each = {flaw.pointer: flaw for flaw in reversed(problems)}
    return [first_of_each.pop(flaw.pointer) for flaw in problems if flaw.pointer in first_of_each][:MOST_PROBLEMS]


def _advice(rule: str, limit: Any, schema: dict[str, Any]) -> tuple[str, str]:
    """The code, and what to send instead, for people who do not know JSON Schema."""
    match rule:
        case "type" if "enum" in schema:
            return "wrong_type", _advice("enum", schema["enum"], schema)[1]
        case "type" if schema.get("format") in FORMATS:
            return "wrong_type", FORMATS[schema["format"]]
        case "type":
            kinds = limit if isinstance(limit, list) else [limit]
            return "wrong_type", f"This must be {', or '.join(TYPES[kind] for kind in kinds)}."
        case "anyOf" | "oneOf":
            return "wrong_type", f"This must be {', or '.join(TYPES[one.get('type', 'object')] for one in limit)}."
        case "enum":
            empty = f"; or {TYPES['null']}" if None in limit else ""
            return "not_one_of", f"This must be one of: {', '.join(str(one) for one in limit if one is not None)}{empty}."
        case "minLength" | "minItems" if limit == 1:
            return "too_short", "This must not be empty."
        case "minProperties":
            return "required", f"Give at least one of: {', '.join(schema['properties'])}."
        case "pattern":
            return "wrong_format", str(schema.get("x-advice", UNREADABLE))
        case "format":
            return "wrong_format", FORMATS.get(limit, UNREADABLE)
        case _:
            code, advice = LIMITS.get(rule, ("invalid", UNREADABLE))
            return code, advice.format(limit)


def _choices(known: Iterable[str]) -> str:
    names = ", ".join(known)
    return f"Known here: {names}." if names else "Nothing is taken here."


def _pointer(path: Iterable[str]) -> str:
    """The path as a JSON pointer (RFC 6901). Keys come from the client, so long ones are cut."""
    return "".join("/" + part[:60].replace("~", "~0").replace("/", "~1") for part in path)
