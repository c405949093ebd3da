"""The log of attempts to log in. It shows owners of accounts whether somebody else has tried."""

from typing import Literal

from workout import clock
from workout.db import Connection, Row

KEPT_DAYS = 90
MOST_KEPT = 200  # of one person; the latest are enough to show an attack

Outcome = Literal["accepted", "refused"]


def note(db: Connection, user_id: int | None, address: str, user_agent: str | None, outcome: Outcome) -> None:
    """Note an attempt. Deletes all attempts older than 90 days, and this person's attempts before the last 200.

    `user_id` is None for an e-mail address without an account. Only the last such attempt is kept. It is noted so that the answer
    takes as long as for the e-mail address of an account.
    """
    db.sweep("login", "at <= :since OR user_id IS NULL", {"since": clock.ago(days=KEPT_DAYS)})
    db.execute(
        "INSERT INTO login (user_id, at, address, user_agent, outcome) VALUES (:user_id, :at, :address, :user_agent, :outcome)",
        {
            "user_id": user_id,
            "at": clock.now_text(),
            "address": address,
            "user_agent": printable(user_agent),
            "outcome": outcome,
        },
    )
    if user_id is not None:
        db.execute(
            """
            DELETE FROM login
             WHERE user_id = :user_id
               AND id NOT IN (SELECT id FROM login WHERE user_id = :user_id ORDER BY id DESC LIMIT :most)
            """,
            {"user_id": user_id, "most": MOST_KEPT},
        )


def all_of(db: Connection, user_id: int) -> list[Row]:
    """The attempts of the last 90 days to log in to the user's account, accepted and refused, latest first."""
    return db.execute(
        """
        SELECT at, address, user_agent, outcome
          FROM login
         WHERE user_id = :user_id AND at > :since
         ORDER BY id DESC
        """,
        {"user_id": user_id, "since": clock.ago(days=KEPT_DAYS)},
    ).fetchall()


def printable(user_agent: str | None) -> str | None:
    """The User-Agent header as text that is safe to store and show: a client may send anything. None if nothing is left."""
    if not user_agent:
        return None
    return "".join(character for character in user_agent if character.isprintable())[:200] or None
