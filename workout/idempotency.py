"""Answers kept for requests that may come again."""

import json
from typing import Any

from workout import clock
from workout.db import Connection
from workout.errors import Invalid, TooManyRequests

KEPT_HOURS = 24
MOST_KEPT = 2_000
MOST_BYTES = 20_000_000  # of one person's answers; a day of training has a hundredth of it


def recall(db: Connection, user_id: int, key: str, fingerprints: list[str]) -> tuple[int, Any, dict[str, str]] | None:
    """The status, body and headers that were answered under this key; None when nothing was in the last 24 hours.

    Raises Invalid when the key came with another request, one that has none of these fingerprints.
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
    if row["fingerprint"] not in fingerprints:
        raise Invalid(("/Idempotency-Key", "This key was used for another request; take a new one for each."))
    return row["status"], json.loads(row["body"]), json.loads(row["headers"])


def remember(db: Connection, user_id: int, key: str, fingerprint: str, status: int, headers: dict[str, str], body: Any) -> None:
    """Keep an answer for 24 hours, and drop everybody's older ones.

    Of one person's, those that are too large together go sooner, the oldest first. Raises TooManyRequests when there are too
    many of them.
    """
    kept_body = json.dumps(body, ensure_ascii=False)
    db.execute(
        "DELETE FROM idempotent_answer WHERE created_at <= :since",
        {"since": clock.ago(hours=KEPT_HOURS)},
    )
    if db.execute(
        "SELECT 1 FROM idempotent_answer WHERE user_id = :user_id LIMIT 1 OFFSET :most",
        {"user_id": user_id, "most": MOST_KEPT - 1},
    ).fetchone():
        raise TooManyRequests(f"You have sent {MOST_KEPT} requests with a key within {KEPT_HOURS} hours.", retry_after=3600)
    _make_room(db, user_id, len(kept_body.encode()))
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
            "body": kept_body,
            "created_at": clock.now_text(),
        },
    )


def _make_room(db: Connection, user_id: int, size: int) -> None:
    """Drop the oldest of the user's answers until one of that many bytes fits beside the others, or is alone.

    Small ones fit in any case, for no more than 2,000 are kept: these cost nothing, and come on top. To measure the others
    takes a quarter of a millisecond after a day of training, and 20 at the most.
    """
    if size <= MOST_BYTES // MOST_KEPT:
        return
    db.execute(
        """
        DELETE FROM idempotent_answer
         WHERE user_id = :user_id
           AND key IN (
               SELECT key
                 FROM (SELECT key, sum(length(CAST(body AS BLOB))) OVER (ORDER BY created_at DESC, key DESC) AS bytes
                         FROM idempotent_answer
                        WHERE user_id = :user_id) AS kept
                WHERE bytes > :most)
        """,
        {"user_id": user_id, "most": MOST_BYTES - size},
    )
