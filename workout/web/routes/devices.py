"""Logging in and out: each log-in adds a device, with tokens of its own."""

from workout import accounts, page
from workout.accounts import User, credentials, devices, logins, outbox
from workout.config import Config
from workout.db import Connection, Database, Row
from workout.errors import Forbidden, WorkoutError
from workout.security import Security
from workout.security.tokens import Claims, refused
from workout.web.contract.answers import no_content, page_of_all
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes
from workout.web.plugins.arguments import Client

routes = Routes("Logging in")


def authenticate(database: Database, security: Security, body: Row, client: Client) -> Row:
    return credentials.authenticate(database, security, body["email"], body["password"], client)


def read_refresh_token(security: Security, body: Row, client: Client) -> Claims:
    claims = security.tokens.read_refresh(body["refresh_token"])
    client.identify(claims.user_id)
    return claims


@routes.post(
    "/auth/login",
    body="Credentials",
    returns={200: "Tokens"},
    fails={
        401: "The e-mail address or the password is wrong.",
        403: "The e-mail address is not verified, which this server asks for (`code`: `email_unverified`).",
        429: "Too many failed attempts.",
    },
    slow_work=authenticate,
    secret=True,
)
def log_in(db: Connection, config: Config, security: Security, client: Client, outcome: Row) -> Row | WorkoutError:
    """Log in.

    Send the access token with every further request; exchange the refresh token for a new pair before it runs out.
    """
    if config.verify_email and accounts.get(db, outcome["id"])["email_verified_at"] is None:
        outbox.add_verification(db, outcome["id"])
        return Forbidden("Verify your e-mail address first, by the link that was just mailed there.", code="email_unverified")
    tokens = devices.log_in(db, security.tokens, outcome, client.address, client.user_agent)
    if config.smtp:
        outbox.add_new_device(db, outcome["id"], client.address, client.user_agent)
    return tokens


@routes.post(
    "/auth/refresh",
    body="Refresh",
    returns={200: "Tokens"},
    fails={401: "The refresh token is invalid, expired or spent."},
    slow_work=read_refresh_token,
    secret=True,
)
def refresh(db: Connection, security: Security, outcome: Claims) -> Row | WorkoutError:
    """Exchange a refresh token for the next pair of tokens.

    The old refresh token is spent; asked again within 30 seconds it still gives the same successor, for the answer may
    have been lost. One that was spent earlier is a stolen one: its device is logged out.
    """
    return devices.refresh(db, security.tokens, outcome) or refused(
        "This refresh token was spent before, so its device has been logged out; log in again.", "logged_out"
    )


@routes.post("/auth/logout", returns={204: None})
@login_required
def log_out(db: Connection, user: User) -> Answer:
    """Log out.

    This device's access and refresh tokens stop working at once.
    """
    devices.delete(db, user.id, user.device_id)
    return no_content()


@routes.get("/auth/devices", query="PageQuery", returns={200: "DeviceList"})
@login_required
def list_devices(db: Connection, user: User, query: Row) -> Answer:
    """List where I am logged in."""
    return page_of_all(devices.all_of(db, user.id, user.device_id), query, "devices")


@routes.get("/auth/log", query="PageQuery", returns={200: "LogInList"})
@login_required
def list_log_ins(db: Connection, user: User, query: Row) -> Row:
    """List who has logged in to my account, or tried to.

    The latest first, for 90 days, and 200 at most. If one that was accepted was not me, I log that device out and change my
    password.
    """
    return page.slice_of(logins.all_of(db, user.id), query, "log")


@routes.delete("/auth/devices/{id}", returns={204: None})
@login_required
def delete_device(db: Connection, user: User, id: int) -> Answer:
    """Log a device out."""
    devices.delete(db, user.id, id)
    return no_content()
