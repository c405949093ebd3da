"""Reads the body and the query parameters, and checks them against the route's schemas."""

from typing import Any
from urllib.parse import parse_qsl

from bottle import Route, request

from workout.errors import Flaw, Invalid, Malformed, TooLarge, UnsupportedMedia
from workout.web.contract import body as json_body
from workout.web.contract import validation
from workout.web.contract.promise import Handler, Promise

MOST_PARAMETERS = 100


class Validation:
    """Passes `body` and `query` to the handler: dicts that fit their schemas. Without a schema, `body` is None and `query` is
    {}. Where the route takes a file, `body` is an Upload.
    """

    name = "validation"
    api = 2

    def apply(self, callback: Handler, route: Route) -> Handler:
        promise: Promise = route.config["promise"]

        def validated(**given: Any) -> Any:
            problems: list[Flaw] = []
            query, body = {}, None
            try:
                if (pairs := read_pairs()) or promise.query:
                    query = validation.read_query(promise.query, pairs)
            except Invalid as error:
                problems += error.problems
            try:
                body = read_upload(promise) if promise.upload else read_body(promise) if promise.body else None
            except Invalid as error:
                problems += error.problems
            if problems:
                raise Invalid(*problems)
            return callback(query=query, body=body, **given)

        return validated


def read_pairs() -> list[tuple[str, str]]:
    """The query string's parameters. Raises Malformed when there are more than MOST_PARAMETERS."""
    try:
        return parse_qsl(request.environ.get("QUERY_STRING", ""), keep_blank_values=True, max_num_fields=MOST_PARAMETERS)
    except ValueError:
        raise Malformed(f"The query string has more than {MOST_PARAMETERS} parameters.") from None


def read_body(promise: Promise) -> dict[str, Any]:
    """The request's JSON object, which fits the schema; {} for no body where that is allowed.

    Raises UnsupportedMedia, TooLarge, Malformed, Invalid.
    """
    assert promise.body
    content = read_content()
    if not content:
        if promise.body_required:
            raise Malformed("This needs a JSON body; the documentation under /docs shows an example.")
        return {}
    _refuse_encoded()
    body = json_body.parse(content, request.environ.get("CONTENT_TYPE", ""))
    validation.check(promise.body, body, len(content))
    return body


def read_upload(promise: Promise) -> json_body.Upload:
    """The file that is the request's body. Raises UnsupportedMedia, TooLarge and Malformed, and Invalid when it is empty."""
    media_type = request.environ.get("CONTENT_TYPE", "").partition(";")[0].strip().lower()
    content = read_content(json_body.MAX_UPLOAD_BYTES)
    if not content:
        raise Invalid(Flaw("", "Send the file as the body of the request.", "required"))
    if media_type not in promise.upload:
        raise UnsupportedMedia(f"Send the file as it is, with a Content-Type of {', '.join(promise.upload)}.")
    _refuse_encoded()
    return json_body.Upload(media_type, content)


def _refuse_encoded() -> None:
    if request.environ.get("HTTP_CONTENT_ENCODING", "identity").strip().lower() != "identity":
        raise UnsupportedMedia("Send the body as it is, without a Content-Encoding.", {"Accept-Encoding": "identity"})


def read_content(most: int = json_body.MAX_BYTES) -> bytes:
    """The body's bytes. Raises TooLarge, without reading them, if there are more than `most`, and Malformed if Content-Length is
    not a number.
    """
    try:
        length = int(request.environ.get("CONTENT_LENGTH") or 0)
    except ValueError:
        raise Malformed("Content-Length is not a number.") from None
    if length > most:
        raise TooLarge(f"The body is larger than {most} bytes. {json_body.REMEDY[most]}")
    return bytes(request.environ["wsgi.input"].read(length)) if length > 0 else b""
