"""Answers kept for requests that may come again."""

import json
from typing import Any

from workout import clock
from workout.db import Connection
from workout.errors import Invalid, TooManyRequests

KEPT_HOURS = 24
MOST_KEPT = 2_000


def recall(db: Connection, user_id: int, key: str, fingerprint: str) -> tuple[int, Any, dict[str, str]] | None:
    """The status, body and headers that were answered under this key; None when nothing was in the last 24 hours.

    Raises Invalid when the key came with another request.
    """
    row = db.execute(
        """
        SELECT fingerprint, status, headers, body
          FROM idempotent_answer
         WHERE user_id = :user_id AND key = :key AND created_at > :since
        """,
        {"user_id": user_id, "key": key, "since": clock.ago(hours=KEPT_HOURS)},
    ).fetchone()
    if row is None:
        return None
    if row["fingerprint"] != fingerprint:
        raise Invalid(("/Idempotency-Key", "This key was used for another request; take a new one for each."))
    return row["status"], json.loads(row["body"]), json.loads(row["headers"])


def remember(db: Connection, user_id: int, key: str, fingerprint: str, status: int, headers: dict[str, str], body: Any) -> None:
    """Keep an answer for 24 hours, and drop those that are older, whoever's they are.

    Raises TooManyRequests when one person's would fill the disk.
    """
    db.execute(
        "DELETE FROM idempotent_answer WHERE created_at <= :since",
        {"since": clock.ago(hours=KEPT_HOURS)},
    )
    if db.execute(
        "SELECT 1 FROM idempotent_answer WHERE user_id = :user_id LIMIT 1 OFFSET :most",
        {"user_id": user_id, "most": MOST_KEPT - 1},
    ).fetchone():
        raise TooManyRequests(f"You have sent {MOST_KEPT} requests with a key within {KEPT_HOURS} hours.", retry_after=3600)
    db.execute(
        """
        INSERT INTO idempotent_answer (user_id, key, fingerprint, status, headers, body, created_at)
        VALUES (:user_id, :key, :fingerprint, :status, :headers, :body, :created_at)
        """,
        {
            "user_id": user_id,
            "key": key,
            "fingerprint": fingerprint,
            "status": status,
            "headers": json.dumps(headers),
            "body": json.dumps(body),
            "created_at": clock.now_text(),
        },
    )
