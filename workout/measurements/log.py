"""Keeps measurements, entry by entry. The weight and girths share this code."""

from typing import Any, NamedTuple

from workout import clock, feed, limits, page, span
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import NotFound


class Log(NamedTuple):
    """A table of measurements, each with an `id`, a `user_id`, and the instant `measured_at`."""

    table: str
    noun: str
    """The name of one row in error messages."""
    things: str
    """The name of several rows, by which `limits.refuse_full` knows them."""
    limit: str
    """The name of the constant in `limits` that says how many an account may have."""
    fields: tuple[str, ...]
    """Its columns except the ids; bodies and answers use the same names. A field that a body leaves out is null."""
    value: str
    """The column that goals and trends use, in kg or cm."""
    kind: str
    """SQL for what a row measures: the column `kind` of girths, the text `'weight'` for the weight."""

    def create(self, db: Connection, user_id: int, body: Row) -> Row:
        """Record a measurement. Returns it. Raises Invalid for a time in the future, Conflict when there are too many."""
        limits.refuse_full(db, user_id, self.things, getattr(limits, self.limit))
        measured_at = clock.logged(body["measured_at"], "/measured_at") if "measured_at" in body else clock.now_text()
        table, columns, values = self.table, ", ".join(self.fields), ", ".join(f":{name}" for name in self.fields)
        row = db.execute(
            f"""
            INSERT INTO {table} (user_id, {columns})
            VALUES (:user_id, {values})
            RETURNING id
            """,
            {**dict.fromkeys(self.fields), **body, "user_id": user_id, "measured_at": measured_at},
        ).fetchone()
        feed.note(db, user_id, table, row["id"])
        return self.get(db, user_id, row["id"])

    def get(self, db: Connection, user_id: int, entry_id: int) -> Row:
        """The user's measurement. NotFound if it is missing or someone else's."""
        table, columns = self.table, ", ".join(self.fields)
        row: Row | None = db.execute(
            f"""
            SELECT id, {columns}
              FROM {table}
             WHERE id = :entry_id AND user_id = :user_id
            """,
            {"entry_id": entry_id, "user_id": user_id},
        ).fetchone()
        if row is None:
            raise NotFound(self.noun, entry_id)
        return row

    def find(self, db: Connection, user: User, query: Row) -> Row:
        """A page of the user's measurements, newest first; of one `kind` if the query names it.

        `from` and `to` are instants, or dates in the user's time zone; both ends count. Raises Invalid for a date that does not
        exist.
        """
        table, columns = self.table, ", ".join(self.fields)
        where = ["user_id = :user_id", "measured_at >= :from", "measured_at < :to"]
        values: dict[str, Any] = {"user_id": user.id, "limit": page.limit_of(query) + 1}
        values |= span.of_query(query, user.timezone)
        if "kind" in query:
            where.append("kind = :kind")
            values["kind"] = query["kind"]
        if key := page.after(query, table, str, int):
            where.append("(measured_at, id) < (:measured_at, :id)")
            values["measured_at"], values["id"] = key
        rows = db.execute(
            f"""
            SELECT id, {columns}
              FROM {table}
             WHERE {" AND ".join(where)}
             ORDER BY measured_at DESC, id DESC
             LIMIT :limit
            """,
            values,
        ).fetchall()
        return page.page(rows, query, table, lambda row: (row["measured_at"], row["id"]))

    def change(self, db: Connection, user_id: int, entry_id: int, changes: Row) -> Row:
        """Change the given fields. Returns the measurement. Raises NotFound, Invalid for a time in the future."""
        entry = {**self.get(db, user_id, entry_id), **changes, "user_id": user_id}
        if "measured_at" in changes:
            entry["measured_at"] = clock.logged(changes["measured_at"], "/measured_at")
        table, values = self.table, ", ".join(f"{name} = :{name}" for name in self.fields)
        db.execute(
            f"""
            UPDATE {table}
               SET {values}
             WHERE id = :id AND user_id = :user_id
            """,
            entry,
        )
        feed.note(db, user_id, table, entry_id)
        return self.get(db, user_id, entry_id)

    def delete(self, db: Connection, user_id: int, entry_id: int) -> None:
        """Delete the user's measurement. NotFound if it is missing or someone else's."""
        table = self.table
        deleted = db.execute(
            f"DELETE FROM {table} WHERE id = :entry_id AND user_id = :user_id",
            {"entry_id": entry_id, "user_id": user_id},
        )
        if deleted.rowcount == 0:
            raise NotFound(self.noun, entry_id)
        feed.note(db, user_id, table, entry_id, deleted=True)
