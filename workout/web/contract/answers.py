"""Makes the answers that are more than a dict: with headers, another status than 200, or JSON that is text already."""

from typing import Any

from workout import page
from workout.web.contract.body import serialise, versioned
from workout.web.contract.promise import Answer
from workout.web.contract.routes import API


def created(location: str, thing: dict[str, Any]) -> Answer:
    """201, with `thing` as the body: the new object, or what the route answers in its place.

    `location`: the new object's path below API, such as `/plans/{id}`; fields in braces are taken from `thing`.
    """
    return Answer(201, thing, {"Location": API + location.format(**thing)})


def no_content() -> Answer:
    return Answer(204)


def page_of_texts(found: dict[str, Any]) -> Answer:
    """A page of a collection whose items are already JSON texts."""
    return Answer(200, b'{"items":[%b],"next":%b}' % (",".join(found["items"]).encode(), serialise(found["next"])))


def page_of_all(items: list[dict[str, Any]], query: dict[str, Any], name: str) -> Answer:
    """A page, as `page.slice_of` cuts it, of things that have no GET of their own. Its ETag fits If-Match of each of them,
    whatever page it is of.
    """
    found = page.slice_of(items, query, name)
    return Answer(200, found, {"ETag": versioned(serialise(items), serialise(found))})
