"""What is done by links in mails: choosing a new password, and verifying an address."""

from workout import accounts
from workout.accounts import credentials, links, outbox
from workout.config import Config
from workout.db import Connection, Row
from workout.errors import NoMail
from workout.security import Security
from workout.web.contract.answers import no_content
from workout.web.contract.promise import Answer
from workout.web.contract.routes import Routes
from workout.web.plugins.arguments import Client

routes = Routes("Logging in")

NO_MAIL = {404: "This server sends no mail (`code`: `no_mail`)."}


def need_mail(config: Config) -> None:
    if config.smtp is None:
        raise NoMail


def count_request(config: Config, security: Security, client: Client) -> None:
    need_mail(config)
    security.throttle.ask(client.address)


def hash_for_reset(db: Connection, config: Config, security: Security, body: Row) -> str:
    """The hash of the new password. First checks the link, so that no hash is computed for a bad one."""
    need_mail(config)
    account = links.find(db, body["token"], "reset")
    return credentials.new_hash(security, body["new_password"], "/new_password", [account["email"], account["name"] or ""])


@routes.post(
    "/auth/forgot",
    body="Forgotten",
    returns={202: None},
    fails={**NO_MAIL, 429: "Too many links were asked for from this address."},
    slow_work=count_request,
)
def ask_for_reset(db: Connection, body: Row) -> Answer:
    """Ask for a new password.

    If an account has this address, a link is mailed to it that works once, for an hour; at most one in five minutes. The answer
    is the same, and takes as long, if none has.
    """
    outbox.add_reset(db, body["email"])
    return Answer(202)


@routes.post("/auth/reset", body="PasswordReset", returns={204: None}, fails=NO_MAIL, slow_work=hash_for_reset)
def reset_password(db: Connection, body: Row, outcome: str) -> Answer:
    """Choose a new password by a link from a mail.

    Every device is logged out, every personal access token ends, and the address counts as verified.
    """
    accounts.reset_password(db, links.spend(db, body["token"], "reset"), outcome)
    return no_content()


@routes.post("/auth/verify", body="Verification", returns={204: None}, fails=NO_MAIL)
def verify_email(db: Connection, config: Config, body: Row) -> Answer:
    """Verify an e-mail address by a link from a mail.

    It was mailed there when the account was opened or moved there, or when somebody logged in and may not yet.
    """
    need_mail(config)
    links.spend(db, body["token"], "verify")
    return no_content()
