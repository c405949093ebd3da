"""Accounts: opening, reading, changing and deleting one."""

from workout import accounts
from workout.accounts import User, credentials, invites, outbox
from workout.config import Config
from workout.db import Connection, Row
from workout.security import Security
from workout.web.contract.answers import created, no_content
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes
from workout.web.plugins.arguments import Client

routes = Routes("Accounts")


def hash_for_registration(db: Connection, config: Config, security: Security, body: Row, client: Client) -> str:
    """The hash of the new account's password. First checks the invite, the time zone, and the limits for new accounts, so that
    no hash is computed for a request that is refused.
    """
    invites.check(db, config.registration, body.get("invite"))
    accounts.check_timezone(body.get("timezone", accounts.DEFAULT_TIMEZONE))
    with security.throttle.registering(client.address), security.passwords.newcomer():
        return credentials.new_hash(security, body["password"], "/password", [body["email"], body.get("name") or ""])


def prove_and_hash(db: Connection, security: Security, user: User, body: Row, client: Client) -> tuple[str, str]:
    """Check the current password. Returns its hash, and the hash of the new password."""
    me = credentials.prove(db, security, user.id, body["current_password"], client.address)
    new_hash = credentials.new_hash(security, body["new_password"], "/new_password", [me["email"], me["name"] or ""])
    return me["password_hash"], new_hash


def prove_password(db: Connection, security: Security, user: User, body: Row, client: Client) -> str:
    """Check the password. Returns its hash."""
    return str(credentials.prove(db, security, user.id, body["password"], client.address)["password_hash"])


@routes.post(
    "/auth/register",
    body="Registration",
    returns={201: "User"},
    fails={
        403: "The server takes no new accounts, or none without a valid `invite` (`code`: `registration_closed`).",
        409: "The e-mail address has an account already.",
        429: "Too many accounts were opened from this address.",
    },
    slow_work=hash_for_registration,
)
def register(db: Connection, config: Config, body: Row, outcome: str) -> Answer:
    """Open an account.

    The password may be any text of 8 to 256 characters that is not easy to guess. Log in next. From one address, 60
    accounts can be opened in an hour. Whoever keeps the server may have closed it to newcomers, or to those without an
    `invite`: then the answer is 403, and its member `registration` says which (`invite`, `closed`).
    """
    invites.spend(db, config.registration, body.get("invite"))
    account = accounts.create(db, body, outcome)
    if config.smtp:
        outbox.add_verification(db, account["id"])
    return created("/me", account)


@routes.get("/me", returns={200: "User"})
@login_required
def read_me(db: Connection, user: User) -> Row:
    """Read my account."""
    return accounts.get(db, user.id)


@routes.patch("/me", body="UserPatch", returns={200: "User"})
@login_required
def change_me(db: Connection, user: User, body: Row) -> Row:
    """Change my account.

    Only the fields given; null clears one that may be empty.
    """
    return accounts.change(db, user.id, body)


@routes.delete(
    "/me",
    body="PasswordProof",
    returns={204: None},
    fails={403: "The password is wrong.", 429: "Too many wrong passwords."},
    slow_work=prove_password,
)
@login_required
def delete_me(db: Connection, user: User, outcome: str) -> Answer:
    """Delete my account.

    Everything that belongs to it goes with it, at once and for good. The password is asked for once more. On the server's
    disk, SQLite's write-ahead log may hold some of it until that is written over or the server ends, and a backup for as
    long as it is kept.
    """
    accounts.delete(db, user.id, outcome)
    return no_content()


@routes.post(
    "/me/email",
    body="EmailChange",
    returns={200: "User"},
    fails={
        403: "The password is wrong.",
        409: "The e-mail address has an account already.",
        429: "Too many wrong passwords.",
    },
    slow_work=prove_password,
)
@login_required
def change_email(db: Connection, config: Config, user: User, body: Row, outcome: str) -> Row:
    """Change my e-mail address.

    It is what I log in with from then on. Nobody is logged out. Where the server sends mail, the old address is told, and the new
    one gets a link to verify it.
    """
    former = accounts.get(db, user.id)["email"]
    account = accounts.change_email(db, user.id, outcome, body["email"])
    if config.smtp and account["email"] != former:
        outbox.add(db, user.id, "email_changed", former, email=account["email"])
        outbox.add_verification(db, user.id)
    return account


@routes.post(
    "/me/password",
    body="PasswordChange",
    returns={204: None},
    fails={403: "The current password is wrong.", 429: "Too many wrong passwords."},
    slow_work=prove_and_hash,
)
@login_required
def change_password(db: Connection, user: User, outcome: tuple[str, str]) -> Answer:
    """Change my password.

    Every other device is logged out, and every personal access token ends.
    """
    accounts.change_password(db, user.id, user.device_id, *outcome)
    return no_content()
