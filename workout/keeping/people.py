"""Commands for a server's accounts, which also work while it runs: invite people, and list, add, reset and delete accounts."""

import argparse
import getpass
import sys

from workout import accounts
from workout.accounts import invites
from workout.config import Config
from workout.keeping.opening import opened
from workout.security.passwords import Passwords, refuse_guessable
from workout.web.contract import validation


class NothingDone(Exception):
    """The person at the keyboard gave up, or typed something that does not fit. The text says that nothing was changed."""


def invite(config: Config, options: argparse.Namespace) -> int:
    with opened(config) as database, database.writing() as db:
        code, expires_at = invites.create(db)
    print(code)
    print(f"Whoever registers first with this invite, until {expires_at}, gets an account. It is told this once.")
    return 0


def list_users(config: Config, options: argparse.Namespace) -> int:
    with opened(config) as database, database.writing() as db:
        rows = accounts.everyone(db)
    table = [("e-mail", "name", "since", "last seen", "workouts")]
    for row in rows:
        seen = row["last_seen_at"] or "never"
        table.append((row["email"], row["name"] or "", row["created_at"][:10], seen[:10], str(row["sessions"])))
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    return 0


def add_user(config: Config, options: argparse.Namespace) -> int:
    """Open an account for somebody, even if the server lets nobody register."""
    with opened(config):  # so that an unusable database is reported before the password is asked for
        pass
    password_hash = _new_hash(config, options.email)
    with opened(config) as database, database.writing() as db:
        accounts.create(db, {"email": options.email}, password_hash)
    print(f"{options.email} has an account, with the time zone {accounts.DEFAULT_TIMEZONE} until its owner changes that.")
    return 0


def delete_user(config: Config, options: argparse.Namespace) -> int:
    with opened(config) as database, database.writing() as db:
        user_id = accounts.named(db, options.email)
    typed = _ask(f"Everything of {options.email} will be gone for good. Type the address once more: ", hidden=False)
    if accounts.fold_email(typed.strip()) != accounts.fold_email(options.email):
        raise NothingDone("that is another address; nothing is changed.")
    with opened(config) as database, database.writing(user_id) as db:
        accounts.remove(db, user_id)
    print(f"{options.email} has no account any more, and nothing of it is left. Backups keep what they have.")
    return 0


def reset_password(config: Config, options: argparse.Namespace) -> int:
    """Give somebody a new password, and log all their devices out."""
    with opened(config) as database, database.writing() as db:
        user_id = accounts.named(db, options.email)
    password_hash = _new_hash(config, options.email)
    with opened(config) as database, database.writing(user_id) as db:
        accounts.reset_password(db, user_id, password_hash)
    print(f"{options.email} has a new password, and is logged out everywhere.")
    return 0


def _new_hash(config: Config, email: str) -> str:
    """Ask for a password, and hash it. Raises Invalid for a password or address with which nobody could register."""
    password = _ask("New password: ", hidden=True)
    validation.check("Registration", {"email": email, "password": password})
    refuse_guessable(password, "/password", [email])
    return Passwords(config.scrypt_n).hash(password)


def _ask(prompt: str, *, hidden: bool) -> str:
    """The line that somebody types after the prompt, or pipes in. Raises NothingDone if no line comes, or if it is not UTF-8."""
    asking = getpass.getpass if hidden else input
    try:
        typed = asking(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
        typed.encode()  # reading may accept any byte; this refuses what is not UTF-8
    except (EOFError, KeyboardInterrupt):
        raise NothingDone("nothing was typed; nothing is changed.") from None
    except UnicodeError:
        raise NothingDone("what was typed is not text in UTF-8; nothing is changed.") from None
    return typed
