"""The feed of changes: for each thing of a person, when it last changed. Programs that keep a copy poll the feed.

A function that changes a thing calls `note` in the same transaction. Each person's changes are numbered in the order in which
they were committed, and a thing keeps only the number of its last change. So a program that has read up to a number finds
everything that changed since then among the higher numbers, each thing once.
"""

from workout import clock, page
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid

KINDS = ("plan", "session", "weight", "measurement", "goal", "exercise")


def note(db: Connection, user_id: int, kind: str, *ids: int, deleted: bool = False) -> None:
    """Note that these things of the user were made or changed, or with `deleted` that they were deleted. `kind` is one of KINDS.

    Call this within the transaction that changes them. Writers take turns, so no number is given out after a higher one.
    """
    db.executemany(
        """
        INSERT INTO change (user_id, kind, object_id, number, deleted, changed_at)
        SELECT :user_id, :kind, :id, coalesce(max(number), 0) + 1, :deleted, :now
          FROM change
         WHERE user_id = :user_id
        ON CONFLICT (user_id, kind, object_id) DO UPDATE
           SET number = excluded.number, deleted = excluded.deleted, changed_at = excluded.changed_at
        """,
        [{"user_id": user_id, "kind": kind, "id": one, "deleted": deleted, "now": clock.now_text()} for one in ids],
    )


def since(db: Connection, user_id: int, query: Row) -> Row:
    """`{items, next}`: the things of the user that changed after the query's `since`, in the order of their changes, each as
    `{kind, id, deleted, changed_at}`.

    Without `since`, they begin with the first change. `next` is the `since` of the next call, even when nothing is new. Raises
    Invalid for a `since` above the user's last change: it comes from a database that was replaced by an older one.
    """
    number = int(query.get("since", 0))
    last = db.execute("SELECT max(number) AS number FROM change WHERE user_id = :user_id", {"user_id": user_id}).fetchone()
    if number > (last["number"] or 0):
        detail = "There has been no such change; this server has an older state than you. Begin again, without since."
        raise Invalid(Flaw("/since", detail, "too_large"))
    rows = db.execute(
        """
        SELECT number, kind, object_id AS id, deleted, changed_at
          FROM change
         WHERE user_id = :user_id AND number > :number
         ORDER BY number
         LIMIT :limit
        """,
        {"user_id": user_id, "number": number, "limit": page.limit_of(query)},
    ).fetchall()
    following = rows[-1]["number"] if rows else number
    items = [{name: value for name, value in row.items() if name != "number"} for row in rows]
    return {"items": [{**item, "deleted": bool(item["deleted"])} for item in items], "next": str(following)}
