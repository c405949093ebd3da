"""The functions with which the schemas are written."""

from collections.abc import Iterable
from typing import Any

Schema = dict[str, Any]

MOST = 2**53 - 1  # the largest whole number that every client's JSON parser holds exactly

_LINE = r"^[^\s\u0000-\u001f\u007f][^\u0000-\u001f\u007f]*$"
_PROSE = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$"


def fields(
    properties: dict[str, Schema], *, required: Iterable[str] | None = None, example: Any = None, title: str = ""
) -> Schema:
    """An object with exactly these fields; all of them required unless `required` names fewer.

    `title`: what the documentation calls an object that is a field of another one. Without it, its name is that of the outer
    object followed by that of the field.
    """
    schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": list(properties if required is None else required),
    }
    if example is not None:
        schema["examples"] = [example]
    return titled(schema, title)


def line(longest: int, description: str = "") -> Schema:
    """One line of text."""
    return described(
        {
            "type": "string",
            "minLength": 1,
            "maxLength": longest,
            "pattern": _LINE,
            "x-advice": "This must be one line, begin with a visible character, and hold no control characters.",
        },
        description,
    )


def prose(longest: int, description: str = "") -> Schema:
    """Text that may have several lines."""
    advice = "This must not hold control characters."
    return described({"type": "string", "maxLength": longest, "pattern": _PROSE, "x-advice": advice}, description)


def integer(least: int, most: int, description: str = "") -> Schema:
    return described({"type": "integer", "minimum": least, "maximum": most}, description)


def number(least: float, most: float, description: str = "") -> Schema:
    return described({"type": "number", "minimum": least, "maximum": most}, description)


def above_zero(most: float, description: str = "") -> Schema:
    """A number over 0."""
    return described({"type": "number", "exclusiveMinimum": 0, "maximum": most}, description)


def boolean(description: str = "") -> Schema:
    return described({"type": "boolean"}, description)


def one_of(values: Iterable[str], description: str = "", *, title: str = "") -> Schema:
    """One of these words. `title`: what the documentation calls them, needed where they are used in more than one place."""
    return titled(described({"type": "string", "enum": list(values)}, description), title)


def list_of(items: Schema, longest: int, *, shortest: int = 0, unique: bool = False, description: str = "") -> Schema:
    schema: Schema = {"type": "array", "items": items, "maxItems": longest}
    if shortest:
        schema["minItems"] = shortest
    if unique:
        schema["uniqueItems"] = True
    return described(schema, description)


def identifier(description: str = "") -> Schema:
    return integer(1, MOST, description)


def count(description: str = "", least: int = 0) -> Schema:
    """How many there are of something: a whole number from `least` up."""
    return integer(least, MOST, description)


def instant(description: str = "") -> Schema:
    return described({"type": "string", "format": "date-time", "maxLength": 40}, description)


def day(description: str = "") -> Schema:
    return described({"type": "string", "format": "date"}, description)


def span(begins: str, ends: str) -> dict[str, Schema]:
    """The query parameters `from` and `to`: dates, or instants with an offset. `begins`, `ends`: the first words of their
    descriptions, such as "Not before" and "Not after".
    """
    bound = {
        **line(40),
        "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}([tT][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([zZ]|[+-][0-9]{2}:[0-9]{2}))?$",
        "x-advice": "This must be a date such as 2026-11-23, or a time with an offset such as 2026-11-23T18:05:00Z or "
        "2026-11-23T18:05:00%2B01:00: in an address, %2B stands for the +, which would mean a space.",
    }
    return {
        "from": described(bound, f"{begins} this date (in your time zone) or instant."),
        "to": described(bound, f"{ends} the end of this date (in your time zone), or this instant."),
    }


def nullable(schema: Schema) -> Schema:
    """The schema, which now takes null too."""
    result = {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema:
        result["enum"] = [*schema["enum"], None]
    return result


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def partial(schema: Schema, *, example: Any) -> Schema:
    """The same object as a PATCH body: every field may be left out."""
    return {**schema, "required": [], "examples": [example]}


def collection(name: str, schema: Schema) -> Schema:
    """A page of objects that the schema of that name describes."""
    following = nullable(line(2000, "The cursor of the next page; null on the last one."))
    return fields(
        {"items": {"type": "array", "items": ref(name)}, "next": following},
        example={"items": schema["examples"], "next": None},
    )


def paging() -> dict[str, Schema]:
    """The query parameters that every collection takes."""
    return {
        "limit": integer(1, 100, "How many items a page holds at the most; 20 if not given."),
        "cursor": line(2000, "Where to go on: the `next` of the page before, with the same filters."),
    }


def described(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description} if description else schema


def titled(schema: Schema, title: str) -> Schema:
    return {**schema, "title": title} if title else schema
