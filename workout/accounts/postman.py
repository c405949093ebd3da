"""Sends the mails in the outbox."""

import logging

from workout import smtp
from workout.accounts import outbox
from workout.db import Database

log = logging.getLogger("workout.mail")

LOOK_EVERY_S = 2.0
"""How often a process looks for mail to send."""


class Postman:
    """Sends mail through a relay. Every process has one; the outbox sees to it that a mail is sent by one of them."""

    def __init__(self, database: Database, relay: smtp.Relay, site: str) -> None:
        """`site`: the address that links in mails begin with."""
        self._database = database
        self._relay = relay
        self._site = site

    def deliver(self) -> None:
        """Send the mails that are due, until the relay refuses one. That one is tried again later (see `outbox`)."""
        while outbox.is_due(self._database.connection()):
            with self._database.writing() as db:
                letter = outbox.claim(db, self._site)
            if letter is None:
                return
            sent = self._send(letter)
            with self._database.writing() as db:
                outbox.settle(db, letter, sent=sent)
            if not sent:
                return  # the relay may be down

    def _send(self, letter: outbox.Letter) -> bool:
        try:
            smtp.send(self._relay, letter.recipient, letter.subject, letter.text)
        except OSError as error:
            over = ", and is given up" if letter.attempts >= outbox.MOST_ATTEMPTS else ""
            reason = f"attempt {letter.attempts} to send mail {letter.id} failed{over}: {error}"
            log.warning("mail not sent", extra={"reason": reason})
            return False
        return True
