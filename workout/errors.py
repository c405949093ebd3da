"""What can go wrong. The function that notices raises it; `web/contract/problems.py` alone turns it into an HTTP status."""

from typing import Any


class WorkoutError(Exception):
    """A refusal that the client is told about: `detail` says what is wrong and what to change.

    `members` are extra members of the problem (`session_id`), `headers` extra headers of the answer (`Retry-After`).
    """

    code = "internal"

    def __init__(self, detail: str, headers: dict[str, str] | None = None, **members: Any) -> None:
        super().__init__(detail)
        self.detail = detail
        self.headers = headers or {}
        self.members = members


class Malformed(WorkoutError):
    """The request cannot be read at all."""

    code = "malformed"


class Unauthorized(WorkoutError):
    """Who is asking is not known: no token, a bad one, or wrong credentials."""

    code = "unauthorized"


class Forbidden(WorkoutError):
    """Who is asking is known, and may not."""

    code = "forbidden"


class NotFound(WorkoutError):
    """There is no such thing, or it belongs to someone else; the two look the same."""

    code = "not_found"

    def __init__(self, noun: str, number: int | None = None) -> None:
        super().__init__(f"You have no {noun}." if number is None else f"You have no {noun} {number}.")


class Conflict(WorkoutError):
    """The request is fine, but what is stored stands against it."""

    code = "conflict"


class Stale(WorkoutError):
    """The object has changed since the client read it."""

    code = "stale"


class TooLarge(WorkoutError):
    """The body is larger than any legal one."""

    code = "too_large"


class UnsupportedMedia(WorkoutError):
    """The body is not declared as JSON, or is compressed."""

    code = "unsupported_media"


class TooManyRequests(WorkoutError):
    """The client has to wait. `retry_after` in seconds."""

    code = "too_many_requests"

    def __init__(self, detail: str, retry_after: int) -> None:
        super().__init__(detail, headers={"Retry-After": str(retry_after)})


class Unavailable(WorkoutError):
    """The server cannot do it right now; nothing was changed."""

    code = "unavailable"

    def __init__(self, detail: str, retry_after: int = 1) -> None:
        super().__init__(detail, headers={"Retry-After": str(retry_after)})


class NoRoom(WorkoutError):
    """The server cannot store anything at present; nothing was changed."""

    code = "no_room"

    def __init__(self, retry_after: int = 30) -> None:
        detail = "The server cannot store anything at present: its disk is full or cannot be written to. Nothing was changed."
        super().__init__(detail, headers={"Retry-After": str(retry_after)})


class Invalid(WorkoutError):
    """Fields of the request are wrong: all of them at once, as (JSON pointer, what is wrong) pairs."""

    code = "invalid"

    def __init__(self, *problems: tuple[str, str]) -> None:
        self.problems = problems
        super().__init__("Some of what was sent cannot be accepted; see errors.")
        self.members = {"errors": [{"pointer": pointer, "detail": detail} for pointer, detail in problems]}
