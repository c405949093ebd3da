"""What can go wrong. The function that notices it raises the error; only `web/contract/problems.py` turns it into a status.

Each error has a code, by which clients tell errors apart. `web/contract/codes.py` explains all codes.
"""

from typing import Any, NamedTuple


class WorkoutError(Exception):
    """A refusal that the client is told about: `detail` says what is wrong and what to change.

    `code`: replaces the class's code with a more precise one. `members`: extra members of the problem document (`session_id`).
    `headers`: extra headers of the answer (`Retry-After`).
    """

    code = "internal"

    def __init__(self, detail: str, headers: dict[str, str] | None = None, *, code: str = "", **members: Any) -> None:
        super().__init__(detail)
        self.code = code or self.code
        self.detail = detail
        self.headers = headers or {}
        self.members = members


class Malformed(WorkoutError):
    """The request cannot be read at all."""

    code = "malformed"


class Unauthorized(WorkoutError):
    """We do not know who asks: the token is missing or bad, or the credentials are wrong."""

    code = "not_logged_in"


class Forbidden(WorkoutError):
    """We know who asks, but that person is not allowed to do this."""

    code = "forbidden"


class NotFound(WorkoutError):
    """There is no such object, or it belongs to someone else; the answer does not say which."""

    code = "not_found"

    def __init__(self, noun: str, number: int | None = None, *, detail: str = "") -> None:
        """`detail`: replaces the sentence "You have no …", where that would not be the whole truth."""
        super().__init__(detail or (f"You have no {noun}." if number is None else f"You have no {noun} {number}."))


class NoMail(WorkoutError):
    """The server sends no mail, so it cannot do what needs one."""

    code = "no_mail"

    def __init__(self) -> None:
        super().__init__("This server sends no mail. Whoever keeps it can give you a new password.")


class Conflict(WorkoutError):
    """The request is well formed, but contradicts what is stored."""

    code = "conflict"


class Stale(WorkoutError):
    """The object has changed since the client read it."""

    code = "stale"


class TooLarge(WorkoutError):
    """The body is larger than any valid body."""

    code = "body_too_large"


class UnsupportedMedia(WorkoutError):
    """The body has a media type that the route does not take, or is compressed."""

    code = "unsupported_media"


class TooManyRequests(WorkoutError):
    """The client has to wait `retry_after` seconds."""

    code = "too_many_requests"

    def __init__(self, detail: str, retry_after: int) -> None:
        super().__init__(detail, headers={"Retry-After": str(retry_after)})


class Unavailable(WorkoutError):
    """The server cannot do it right now. `detail` says whether something was changed."""

    code = "unavailable"

    def __init__(self, detail: str, retry_after: int = 1) -> None:
        super().__init__(detail, headers={"Retry-After": str(retry_after)})


class NoRoom(WorkoutError):
    """The server cannot store anything at present. Nothing was changed."""

    code = "no_room"

    def __init__(self, retry_after: int = 30) -> None:
        detail = "The server cannot store anything at present: its disk is full or cannot be written to. Nothing was changed."
        super().__init__(detail, headers={"Retry-After": str(retry_after)})


class Flaw(NamedTuple):
    """What is wrong with one field of the request."""

    pointer: str
    """The field's place in the body, as an RFC 6901 pointer; for a query parameter or header, `/name`."""
    detail: str
    code: str = "invalid"

    def below(self, pointer: str) -> "Flaw":
        """The flaw, with its pointer below another: with `/days/0`, the pointer `name` becomes `/days/0/name`. The flaw's own
        pointer must be a field's name, without a slash.
        """
        return self._replace(pointer=f"{pointer}/{self.pointer}")


class Invalid(WorkoutError):
    """Fields of the request are wrong. The error names all of them. A plain pair (pointer, detail) becomes a Flaw with the code
    "invalid".
    """

    code = "invalid"

    def __init__(self, *problems: Flaw | tuple[str, str]) -> None:
        self.problems = [Flaw(*problem) for problem in problems]
        super().__init__("Some of what was sent cannot be accepted; see errors.", errors=[one._asdict() for one in self.problems])
