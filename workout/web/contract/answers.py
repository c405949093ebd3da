"""Makes the answers that are more than a dict: with headers, another status than 200, or JSON that is text already."""

from typing import Any

from workout.web.contract.body import serialise
from workout.web.contract.promise import Answer
from workout.web.contract.routes import API


def created(location: str, thing: dict[str, Any]) -> Answer:
    """201, with `thing` as the body: the new object, or what the route answers in its place.

    `location`: the new object's path below API, such as `/plans/{id}`; fields in braces are taken from `thing`.
    """
    return Answer(201, thing, {"Location": API + location.format(**thing)})


def no_content() -> Answer:
    return Answer(204)


def page_of_texts(page: dict[str, Any]) -> Answer:
    """A page of a collection whose items are already JSON texts."""
    return Answer(200, b'{"items":[%b],"next":%b}' % (",".join(page["items"]).encode(), serialise(page["next"])))
