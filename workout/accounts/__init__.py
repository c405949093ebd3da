"""People: their accounts, how they prove who they are, and the devices on which they are logged in.

- keeping.py opens, changes and deletes accounts; reading.py reads them, and finds the user of a token
- credentials.py checks passwords; devices.py logs people in and out; logins.py keeps the log of attempts
- personal_tokens.py: tokens for scripts; steps.py: the smallest changes of weight that a person's equipment allows
- invites.py: who may open an account; links.py: links in mails, which prove that a person reads them
- outbox.py keeps mail, in the words of letters.py, until postman.py has sent it

An `address` is the network address of a client; an e-mail address is called `email`, or `recipient`.
"""

from workout.accounts import credentials, devices, invites, links, logins, outbox, personal_tokens
from workout.accounts.keeping import (
    DEFAULT_TIMEZONE,
    change,
    change_email,
    change_password,
    check_timezone,
    create,
    delete,
    remove,
    reset_password,
)
from workout.accounts.reading import Scope, User, as_user, everyone, fold_email, get, named, of_device, of_token, renewed
from workout.accounts.steps import kind_of, steps_of

__all__ = [
    "as_user",
    "DEFAULT_TIMEZONE",
    "Scope",
    "User",
    "change",
    "change_email",
    "change_password",
    "check_timezone",
    "create",
    "credentials",
    "delete",
    "devices",
    "everyone",
    "fold_email",
    "get",
    "invites",
    "kind_of",
    "links",
    "logins",
    "named",
    "of_device",
    "of_token",
    "outbox",
    "personal_tokens",
    "remove",
    "renewed",
    "reset_password",
    "steps_of",
]
