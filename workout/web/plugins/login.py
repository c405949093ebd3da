"""Who is asking, and whether they may: the check behind `@login_required`."""

import time
from typing import Any

from bottle import Route, request

from workout import accounts
from workout.accounts import Scope, User, personal_tokens
from workout.background import Background
from workout.db import Connection, Database
from workout.errors import Forbidden, Unauthorized
from workout.security import Security
from workout.security.tokens import refused
from workout.web.contract.promise import Handler, needs_login, takes_database
from workout.web.contract.routes import needed_scope

ALLOWS: dict[Scope, set[Scope]] = {"read": {"read"}, "write": {"read", "write"}, "account": {"read", "write", "account"}}
"""What each scope is enough for."""

REFUSALS = {
    "write": "This token is for reading alone; make one with the scope `write`.",
    "account": "A personal access token does not reach the account, its devices, its tokens or its password; log in.",
}


class Login:
    """Calls the handler with `user` for a valid access token whose device is still logged in, or a personal one; else 401.

    403 where a personal one is not enough for the route.
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
        """Whose token it is. Raises Unauthorized for one that is not valid, or no longer."""
        db = self._database.connection()
        if token.startswith(personal_tokens.PREFIX):
            user = accounts.of_token(db, personal_tokens.digest(token))
            if user is not None:
                self._uses.note(user.token_hash)
        else:
            claims = self._tokens.read_access(token)
            user = accounts.of_device(db, claims.user_id, claims.device_id)
        if user is None:
            raise over(personal=token.startswith(personal_tokens.PREFIX))
        return user


class Uses:
    """When personal access tokens were used. Written at most once an hour for each by this process, and nobody waits for it."""

    EVERY_S = 3600.0
    MOST_REMEMBERED = 10_000

    def __init__(self, database: Database, background: Background) -> None:
        self._database = database
        self._background = background
        self._noted: dict[str, float] = {}
        """By the token's hash, when its use was last written."""

    def note(self, token_hash: str) -> None:
        now = time.monotonic()
        if now - self._noted.get(token_hash, -self.EVERY_S) < self.EVERY_S:
            return
        if len(self._noted) >= self.MOST_REMEMBERED:
            self._noted.clear()  # of the tokens still in use it is written once more
        self._noted[token_hash] = now
        self._background.soon(lambda: self._write(token_hash))

    def _write(self, token_hash: str) -> None:
        with self._database.writing() as db:
            personal_tokens.note_use(db, token_hash)


class StillLoggedIn:
    """Checks the device or token again when a change has its turn: it may have waited, and been logged out meanwhile."""

    name = "still_logged_in"
    api = 2

    def apply(self, callback: Handler, route: Route) -> Handler:
        if route.method == "GET" or not (needs_login(route.callback) and takes_database(route.callback)):
            return callback

        def checked(db: Connection, user: User, **given: Any) -> Any:
            if accounts.renewed(db, user) is None:
                raise over(personal=bool(user.token_hash))
            return callback(db=db, user=user, **given)

        return checked


def over(*, personal: bool) -> Unauthorized:
    if personal:
        return refused("This token does not exist, was deleted, or is past its last day; make another at /auth/tokens.")
    return refused("This device has been logged out; log in again.")


def bearer_token() -> str:
    """The token in the Authorization header. Raises Unauthorized without one."""
    header: str = request.environ.get("HTTP_AUTHORIZATION", "")
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthorized("Log in first, and send the header Authorization: Bearer <access token>.")
    return token.strip()
