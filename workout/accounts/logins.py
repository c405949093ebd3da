"""The log of who has logged in, or tried to: the owner sees there what was not their own doing."""

from typing import Literal

from workout import clock
from workout.db import Connection, Row

KEPT_DAYS = 90
MOST_KEPT = 200  # of one person; an attack is told by the last of them

Outcome = Literal["accepted", "refused"]


def note(db: Connection, user_id: int | None, address: str, user_agent: str | None, outcome: Outcome) -> None:
    """Note an attempt. Drop everybody's that are older than 90 days, and those of this person beyond the last 200.

    `user_id` is None for an e-mail address without an account. The last of these alone is kept: it is noted so that the answer
    takes as long as for an address that has one.
    """
    db.execute("DELETE FROM login WHERE at <= :since OR user_id IS NULL", {"since": clock.ago(days=KEPT_DAYS)})
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
    """The user's log-ins of the last 90 days, the latest first."""
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
    """A header that any client may fill with anything, as text that can be stored and shown."""
    if not user_agent:
        return None
    return "".join(character for character in user_agent if character.isprintable())[:200] or None
