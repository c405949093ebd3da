"""Checks passwords. This is slow, so it happens before the transaction begins."""

from typing import Protocol

from workout.accounts import logins, reading
from workout.db import Connection, Database, Row
from workout.errors import Forbidden, Unauthorized, Unavailable
from workout.security import Security
from workout.security.passwords import refuse_guessable


class Origin(Protocol):
    """Where a request came from."""

    @property
    def address(self) -> str: ...

    @property
    def user_agent(self) -> str | None:
        """The User-Agent header: the client's name and version."""

    def identify(self, user_id: int | None) -> None:
        """Name the account in the request's line of the log."""


def new_hash(security: Security, password: str, pointer: str, context: list[str]) -> str:
    """The hash of a new password. Raises Invalid when the password is too easy to guess, and Unavailable when too many others
    wait to hash.

    `pointer`: the password's place in the body. `context`: texts about the person, such as the e-mail address and the name; a
    password that is made of them is easy to guess.
    """
    with security.passwords.slot():  # judging a password keeps a core busy, as hashing does
        refuse_guessable(password, pointer, context)
    return security.passwords.hash(password)


def authenticate(database: Database, security: Security, email: str, password: str, origin: Origin) -> Row:
    """The account with these credentials, as `{id, password_hash, rehashed}`.

    `password_hash` is the hash that was checked. Once the transaction has begun, `keeping.confirm` checks that it has not
    changed. `rehashed` is a hash of the same password at today's cost, or None.

    An unknown e-mail address and a wrong password get the same answer after the same time. Raises Unauthorized (and notes it in
    the account's log), TooManyRequests after too many failures, and Unavailable when too many others wait to hash.
    """
    account = reading.by_email(database.connection(), email)
    stored = account["password_hash"] if account else None
    origin.identify(account["id"] if account else None)
    if not _try(security, reading.fold_email(email), password, stored, origin.address) or account is None:
        with database.writing(account["id"] if account else None) as db:
            logins.note(db, account["id"] if account else None, origin.address, origin.user_agent, "refused")
        raise Unauthorized("The e-mail address or the password is wrong.", code="login_failed")
    rehashed = _rehash(security, password, account["password_hash"])
    return {"id": account["id"], "password_hash": account["password_hash"], "rehashed": rehashed}


def prove(db: Connection, security: Security, user_id: int, password: str, address: str) -> Row:
    """Check that the holder of the token also knows the password. Returns `{email, name, password_hash}` of the account.

    Raises Forbidden for a wrong password, Unauthorized when the account was deleted, TooManyRequests after too many failures, and
    Unavailable when too many others wait to hash.
    """
    account = reading.with_hash(db, user_id)
    if account is None:
        raise Unauthorized("The account has been deleted.", code="logged_out")
    if not _try(security, account["email"], password, account["password_hash"], address, on_device=True):
        raise Forbidden("The password is wrong.", code="wrong_password")
    return account


def _rehash(security: Security, password: str, stored: str) -> str | None:
    """The password's hash at today's cost, if the stored one has another cost; else None. Also None if too many others wait to
    hash: a later log-in can do it.
    """
    if not security.passwords.is_outdated(stored):
        return None
    try:
        return security.passwords.hash(password)
    except Unavailable:
        return None


def _try(security: Security, email: str, password: str, stored: str | None, address: str, *, on_device: bool = False) -> bool:
    """Whether the password is right. This takes equally long when `stored` is None.

    The attempt counts as a failure until the password proves right. The throttle has one limit for each network address, and one
    for each account: the e-mail address with the stored hash, so that a change of the password sets its count to zero. An
    attempt that waits for its turn to hash is not counted yet. Otherwise a school class that logs in at the same time, from one
    network address, would exceed the limit.
    """
    with security.passwords.slot():
        attempt = security.throttle.attempt(f"{email} {stored}", address, on_device=on_device)
        try:
            fits = security.passwords.matches(password, stored or security.passwords.dummy)
        except Unavailable:
            security.throttle.take_back(attempt)
            raise
        if fits:
            security.throttle.take_back(attempt, forget=True)
    return fits
