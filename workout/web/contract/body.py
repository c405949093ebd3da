"""The bodies of requests and answers.

The JSON of a request is read strictly: what a lenient parser would drop or guess is refused. An answer is serialised once, and
its ETag is made from exactly these bytes, unless it has a version (see `tags.py`).
"""

import hashlib
import json
import math
import re
from typing import Any, NamedTuple

from workout.errors import Malformed, UnsupportedMedia

MAX_BYTES = 512 * 1024  # several times the largest realistic plan
MAX_UPLOAD_BYTES = 4 * 1024 * 1024  # several times a history of ten years in the most verbose format
REMEDY = {
    MAX_BYTES: "Send less at once.",
    MAX_UPLOAD_BYTES: "Split the file, and send the parts one after the other. Or let whoever keeps the server take it with "
    "`run.py import`, which has no limit.",
}
"""By the limit, what to do with a body that is larger."""
MAX_DEPTH = 32  # how deep lists and objects may be nested


class Upload(NamedTuple):
    """A file that was sent as the body."""

    media_type: str
    content: bytes


_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
# The closing quote is optional: a string that never ends is then one match, and the search does not try again from each quote.
_STRINGS_AND_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', re.DOTALL)

_encode = json.JSONEncoder(  # json.dumps would make an encoder at each call; answers have no cycles
    ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":")
).encode


def parse(content: bytes, content_type: str) -> dict[str, Any]:
    """The JSON object in a body.

    Raises UnsupportedMedia when it is not declared as JSON, and Malformed when it is not one JSON object in UTF-8, or has
    a repeated key, a number out of range, half a surrogate pair, or too deep nesting.
    """
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise UnsupportedMedia("Send the body as JSON, with the header Content-Type: application/json.")
    return read_object(content)


def read_object(content: bytes) -> dict[str, Any]:
    """The JSON object that these bytes hold. Raises Malformed, as `parse`."""
    try:
        text = content.decode()
        _refuse_deep_nesting(text)
        value = json.loads(text, object_pairs_hook=_object, parse_float=_number, parse_int=_integer, parse_constant=_constant)
        if _ESCAPED_SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False).encode()
    except UnicodeError:
        raise Malformed("The body is not valid UTF-8 text; half a surrogate pair counts as invalid.") from None
    except ValueError as error:
        raise Malformed(f"The body is not valid JSON: {error}.") from None
    if not isinstance(value, dict):
        raise Malformed("The body must be a JSON object: {…}.")
    return value


def _refuse_deep_nesting(text: str) -> None:
    """Raise ValueError if the text is nested more than MAX_DEPTH deep. Call this before the parser, which is recursive."""
    depth = 0
    for token in _STRINGS_AND_BRACKETS.finditer(text):
        match token[0]:
            case "{" | "[":
                depth += 1
                if depth > MAX_DEPTH:
                    raise ValueError(f"it is nested more than {MAX_DEPTH} levels deep")
            case "}" | "]":
                depth -= 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"the key {key[:60]!r} is repeated")
        result[key] = value
    return result


def _number(digits: str) -> float | int:
    """The number. A whole number becomes an int, because neither JSON nor our schemas distinguish 60.0 from 60."""
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"the number {digits[:20]} is too large")
    return int(value) if value.is_integer() else value


def _integer(digits: str) -> int:
    if len(digits) > 30:  # far beyond any field, and the time to convert it grows with the square of its length
        raise ValueError(f"the number {digits[:20]}… is too large")
    return int(digits)


def _constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def serialise(body: Any) -> bytes:
    """The body as bytes. Bytes stay as they are; anything else becomes JSON."""
    if isinstance(body, bytes):
        return body
    return _encode(body).encode()


def etag(content: bytes) -> str:
    """The ETag of an answer that has no version."""
    return f'"{_hash(content)}"'


def versioned(version: str | bytes, view: str | bytes) -> str:
    """The ETag of one view of a thing in that version. Of bytes, the hash is used. Neither text has a dot."""
    return f'"{".".join(one if isinstance(one, str) else _hash(one) for one in (version, view))}"'


def _hash(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=12).hexdigest()
