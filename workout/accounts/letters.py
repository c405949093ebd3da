"""The subject and the text of every kind of mail. `outbox.claim` fills in the `{names}` in the text."""

LETTERS: dict[str, tuple[str, str]] = {
    "reset": (
        "A new password for Workout",
        """Hello,

somebody asked for a new password for {recipient}. To choose one, open this address within an hour:

{site}/#/reset/{token}

It works once. A program other than the web player takes this token:

{token}

If it was not you, do nothing: your password stays as it is.
""",
    ),
    "verify": (
        "Is this your e-mail address?",
        """Hello,

{recipient} was given as the address of an account with Workout. To confirm that it is yours, open this address within an hour:

{site}/#/verify/{token}

A program other than the web player takes this token:

{token}

If it was not you, do nothing.
""",
    ),
    "email_changed": (
        "Your e-mail address was changed",
        """Hello,

your account with Workout was moved from {recipient} to {email}. You log in with that from now on.

If it was not you, tell whoever keeps {site} at once.
""",
    ),
    "new_device": (
        "Your account was logged in to",
        """Hello,

somebody logged in to your account with Workout:

when     {at}
where    {address}
with     {user_agent}

If it was not you, log that device out and choose a new password: {site}/#/account
""",
    ),
}
