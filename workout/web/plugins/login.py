"""Who is asking: the check behind `@login_required`."""

from typing import Any

from bottle import Route, request

from workout import accounts
from workout.accounts import User
from workout.db import Connection, Database
from workout.errors import Unauthorized
from workout.security import Security
from workout.security.tokens import refused
from workout.web.contract.promise import Handler, needs_login, takes_database


class Login:
    """Calls the handler with `user` for a valid access token whose device is still logged in; 401 otherwise."""

    name = "login"
    api = 2

    def __init__(self, database: Database, security: Security) -> None:
        self._database = database
        self._tokens = security.tokens

    def apply(self, callback: Handler, route: Route) -> Handler:
        if not needs_login(route.callback):
            return callback

        def checked(**given: Any) -> Any:
            claims = self._tokens.read_access(bearer_token())
            user = accounts.of_device(self._database.connection(), claims.user_id, claims.device_id)
            if user is None:
                raise logged_out()
            request.environ["workout.user_id"] = user.id
            return callback(user=user, **given)

        return checked


class StillLoggedIn:
    """Checks the device again when a change has its turn: it may have waited, and been logged out meanwhile."""

    name = "still_logged_in"
    api = 2

    def apply(self, callback: Handler, route: Route) -> Handler:
        if route.method == "GET" or not (needs_login(route.callback) and takes_database(route.callback)):
            return callback

        def checked(db: Connection, user: User, **given: Any) -> Any:
            if accounts.of_device(db, user.id, user.device_id) is None:
                raise logged_out()
            return callback(db=db, user=user, **given)

        return checked


def logged_out() -> Unauthorized:
    return refused("This device has been logged out; log in again.")


def bearer_token() -> str:
    """The token in the Authorization header. Raises Unauthorized without one."""
    header: str = request.environ.get("HTTP_AUTHORIZATION", "")
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthorized("Log in first, and send the header Authorization: Bearer <access token>.")
    return token.strip()
