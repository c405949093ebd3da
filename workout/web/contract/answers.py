"""The answers that are more than a dict: with headers, another status, or JSON that is ready."""

from typing import Any

from workout.web.contract.body import serialise
from workout.web.contract.promise import Answer
from workout.web.contract.routes import API


def created(location: str, thing: dict[str, Any]) -> Answer:
    """201 with the new object, or what the API answers in its place.

    `location`: a path below the API's, such as `/plans/{id}`; its fields come from the object.
    """
    return Answer(201, thing, {"Location": API + location.format(**thing)})


def no_content() -> Answer:
    return Answer(204)


def page_of_texts(page: dict[str, Any]) -> Answer:
    """A page of a collection whose items are already JSON texts."""
    return Answer(200, b'{"items":[%b],"next":%b}' % (",".join(page["items"]).encode(), serialise(page["next"])))
