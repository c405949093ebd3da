"""Finds out when an entry's targets last changed. Sessions before that do not count as attempts at them."""

import json
from typing import NamedTuple

from workout import clock
from workout.db import Connection, Row
from workout.progression import compared

NEVER: Row = {"targets_changed_at": None, "targets_changed_after": None}
"""The columns that say when an entry's targets last changed, with the values that mean "never"."""


class Before(NamedTuple):
    """The entries that are about to be replaced, and when their targets last changed."""

    entries: list[Row]
    changes: dict[int, Row]
    """By entry id, when its targets last changed, and the id of the latest session then: `{targets_changed_at,
    targets_changed_after}`. Both are None if they never changed.
    """
    now: Row
    """The same two columns, for targets that change now."""

    def dated(self, entry: Row, kept: set[int]) -> Row:
        """The new entry, with the columns that say when its targets last changed.

        If it replaces an entry with the same targets, it takes that entry's columns over. If it only replaces entries with other
        targets, its targets change now. If it replaces no entry, its targets never changed.

        An entry with an id replaces the entry with that id. An entry without one replaces the entries with the same exercise
        whose ids are not in `kept`, the ids that the new entries name.
        """
        replaced = [one for one in self.entries if _replaces(entry, one, kept)]
        same = [one for one in replaced if _asks_the_same(entry, one)]
        return {**entry, **(self.changes[same[0]["id"]] if same else self.now if replaced else NEVER)}


def load(db: Connection, user_id: int, entries: list[Row]) -> Before:
    """Read when the targets of these entries last changed. Call this before the entries are replaced."""
    rows = db.execute(
        """
        SELECT id, targets_changed_at, targets_changed_after
          FROM plan_entry
         WHERE id IN (SELECT value FROM json_each(:ids))
        """,
        {"ids": json.dumps([entry["id"] for entry in entries])},
    )
    changes = {row["id"]: {name: row[name] for name in NEVER} for row in rows}
    latest = db.execute(
        "SELECT coalesce(max(id), 0) AS id FROM session WHERE user_id = :user_id",
        {"user_id": user_id},
    ).fetchone()
    return Before(entries, changes, {"targets_changed_at": clock.now_text(), "targets_changed_after": latest["id"]})


def _replaces(entry: Row, one: Row, kept: set[int]) -> bool:
    if "id" in entry:
        return bool(entry["id"] == one["id"])
    return one["id"] not in kept and _is_of_the_same_exercise(entry, one)


def _asks_the_same(entry: Row, one: Row) -> bool:
    return _is_of_the_same_exercise(entry, one) and compared(entry) == compared(one)


def _is_of_the_same_exercise(entry: Row, one: Row) -> bool:
    return bool(entry["exercise_id"] == one["exercise_id"])
