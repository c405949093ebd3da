"""Keeps answers, so that a request that is sent again gets the same answer."""

import json
from typing import Any

from workout import clock
from workout.db import Connection
from workout.errors import Flaw, Invalid, TooManyRequests

KEPT_HOURS = 24
MOST_KEPT = 2_000
MOST_BYTES = 20_000_000  # of one person's answers together; a day of training needs a hundredth of it


def recall(db: Connection, user_id: int, key: str, fingerprints: list[str]) -> tuple[int, Any, dict[str, str]] | None:
    """The status, body and headers answered under this key in the last 24 hours; None when there was no such answer.

    `fingerprints`: the hashes of this request by the present signing key and by former ones; the answer may have been kept with
    any of them. Raises Invalid when the key was used for a request with another hash.
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
        detail = "This key was used for another request; take a new one for each."
        raise Invalid(Flaw("/Idempotency-Key", detail, "key_reused"))
    return row["status"], json.loads(row["body"]), json.loads(row["headers"])


def remember(db: Connection, user_id: int, key: str, fingerprint: str, status: int, headers: dict[str, str], body: Any) -> None:
    """Keep an answer for 24 hours, and delete older answers of all users.

    If the user's answers are too large together, the oldest of them are deleted sooner. Raises TooManyRequests when the user has
    MOST_KEPT answers already.
    """
    kept_body = json.dumps(body, ensure_ascii=False)
    db.sweep("idempotent_answer", "created_at <= :since", {"since": clock.ago(hours=KEPT_HOURS)})
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
    """Delete the user's oldest answers until a new one of `size` bytes fits beside the rest, or until none is left.

    If the new one has at most 10 kB, nothing is deleted: 2,000 such answers, which is MOST_KEPT, make 20 MB. So their sizes need
    not be added up, which takes a quarter of a millisecond after a day of training, and at most 20 ms.
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
