"""Answers in the form in which they are sent: serialised once, with the ETag of exactly these bytes."""

import hashlib
import json
from typing import Any

from workout.web.contract.promise import Answer
from workout.web.contract.routes import API

_encode = json.JSONEncoder(  # json.dumps would make an encoder at each call; answers have no cycles
    ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":")
).encode


def created(location: str, thing: dict[str, Any]) -> Answer:
    """201 with the whole new object. `location`: a path below the API's, such as `/plans/{id}`; its fields come from the
    object.
    """
    return Answer(201, thing, {"Location": API + location.format(**thing)})


def no_content() -> Answer:
    return Answer(204)


def page_of_texts(page: dict[str, Any]) -> Answer:
    """A page of a collection whose items are already JSON texts."""
    return Answer(200, f'{{"items":[{",".join(page["items"])}],"next":{_encode(page["next"])}}}'.encode())


def as_answer(result: Any) -> Answer:
    """The handler's result as an Answer. A dict becomes the body of a 200."""
    return result if isinstance(result, Answer) else Answer(200, result)


def serialise(body: Any) -> bytes:
    """The body as bytes. Bytes stay as they are; anything else becomes JSON."""
    if isinstance(body, bytes):
        return body
    return _encode(body).encode()


def etag(content: bytes) -> str:
    return f'"{hashlib.blake2b(content, digest_size=12).hexdigest()}"'


def names(header: str, tag: str) -> bool:
    """Whether an If-Match or If-None-Match header names the tag (RFC 9110 section 13.1).

    Who compresses an answer on its way makes the tag weak, or adds -gzip to it. It still names the same state, so it fits; for
    If-Match too, which otherwise could not be used behind such a proxy.
    """
    candidates = [candidate.strip().removeprefix("W/").replace('-gzip"', '"') for candidate in header.split(",")]
    return "*" in candidates or tag in candidates
