"""Who is asking: the check behind `@login_required`."""

from typing import Any

from bottle import Route, request

from workout import accounts
from workout.contract.promise import Handler, needs_login
from workout.db import Database
from workout.errors import Unauthorized
from workout.plugins.headers import header
from workout.security import Security
from workout.security.tokens import refused


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
                raise refused("This device has been logged out; log in again.")
            request.environ["workout.user_id"] = user.id
            return callback(user=user, **given)

        return checked


def bearer_token() -> str:
    """The token in the Authorization header. Raises Unauthorized when there is none."""
    scheme, _, token = (header("Authorization") or "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthorized("Log in first, and send the header Authorization: Bearer <access token>.")
    return token.strip()
