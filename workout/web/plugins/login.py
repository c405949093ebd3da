"""Who is asking, and may they do this? The check behind `@login_required`."""

import time
from typing import Any

from bottle import Route, request

from workout import accounts
from workout.accounts import Scope, User, personal_tokens
from workout.background import Background
from workout.db import Database
from workout.errors import Forbidden, Unauthorized
from workout.security import Security
from workout.security.tokens import refused
from workout.web.contract.promise import Handler, needs_login
from workout.web.contract.routes import needed_scope

ALLOWS: dict[Scope, set[Scope]] = {"read": {"read"}, "write": {"read", "write"}, "account": {"read", "write", "account"}}
"""For each scope of a token, the scopes (of those that `needed_scope` returns) that it covers."""

REFUSALS = {
    "write": "This token is for reading alone; make one with the scope `write`.",
    "account": "A personal access token does not reach the account, its devices, its tokens or its password; log in.",
}


class Login:
    """Finds the user of the token, and passes it to the handler as `user`. Answers 401 if the token is not valid, or its device
    is logged out.

    Answers 403 if it is a personal access token whose scope is not enough for the route.
    """

    name = "login"
    api = 2

    def __init__(self, database: Database, security: Security, background: Background) -> None:
        self._database = database
        self._tokens = security.tokens
        self._uses = Uses(database, background)

    def apply(self, callback: Handler, route: Route) -> Handler:
        if not needs_login(route.callback):
            return callback
        needed = needed_scope(route.method, route.rule)

        def checked(**given: Any) -> Any:
            user = self._who(bearer_token())
            request.environ["workout.user_id"] = user.id
            if needed not in ALLOWS[user.scope]:
                challenge = {"WWW-Authenticate": 'Bearer error="insufficient_scope"'}
                raise Forbidden(REFUSALS[needed], challenge, code="scope")
            return callback(user=user, **given)

        return checked

    def _who(self, token: str) -> User:
        """The user whose token this is. Raises Unauthorized if it is not valid, or its device was logged out."""
        db = self._database.connection()
        if token.startswith(personal_tokens.PREFIX):
            user = accounts.of_token(db, personal_tokens.digest(token))
            if user is not None:
                self._uses.note(user)
        else:
            claims = self._tokens.read_access(token)
            user = accounts.of_device(db, claims.user_id, claims.device_id)
        if user is None:
            raise logged_out(personal=token.startswith(personal_tokens.PREFIX))
        return user


class Uses:
    """Records when personal access tokens are used. A process writes it at most once an hour for each token, after the answer."""

    EVERY_S = 3600.0
    MOST_REMEMBERED = 10_000

    def __init__(self, database: Database, background: Background) -> None:
        self._database = database
        self._background = background
        self._noted: dict[str, float] = {}
        """For each token's hash, when its use was last written, by the monotonic clock."""

    def note(self, user: User) -> None:
        now, token_hash = time.monotonic(), user.token_hash
        if now - self._noted.get(token_hash, -self.EVERY_S) < self.EVERY_S:
            return
        if len(self._noted) >= self.MOST_REMEMBERED:
            self._noted.clear()  # so that it stays small; the next use of each token is written once more
        self._noted[token_hash] = now
        self._background.soon(lambda: self._write(user))

    def _write(self, user: User) -> None:
        with self._database.writing(user.id) as db:
            personal_tokens.note_use(db, user.token_hash)


def logged_out(*, personal: bool) -> Unauthorized:
    """The error for a token that is no longer accepted. `personal`: True if it is a personal access token."""
    if personal:
        detail = "This token does not exist, was deleted, or is past its last day; make another at /auth/tokens."
        return refused(detail, "token_invalid")
    return refused("This device has been logged out; log in again.", "logged_out")


def bearer_token() -> str:
    """The token in the Authorization header. Raises Unauthorized if there is none."""
    header: str = request.environ.get("HTTP_AUTHORIZATION", "")
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthorized("Log in first, and send the header Authorization: Bearer <access token>.")
    return token.strip()
