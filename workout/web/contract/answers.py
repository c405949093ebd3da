"""The answers that handlers build themselves, because they need headers, or a status other than 200."""

from typing import Any

from workout.web.contract.body import serialise
from workout.web.contract.promise import Answer
from workout.web.contract.routes import API


def created(location: str, thing: dict[str, Any]) -> Answer:
    """201 with the whole new object. `location`: a path below the API's, such as `/plans/{id}`; its fields come from the
    object.
    """
    return Answer(201, thing, {"Location": API + location.format(**thing)})


def no_content() -> Answer:
    return Answer(204)


def page_of_texts(page: dict[str, Any]) -> Answer:
    """A page of a collection whose items are already JSON texts."""
    return Answer(200, b'{"items":[%b],"next":%b}' % (",".join(page["items"]).encode(), serialise(page["next"])))
