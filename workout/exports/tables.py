"""What a person has, as tables: CSV in UTF-8 with the units in the headings, and the format of Strong, which other apps read."""

import csv
import io
from collections.abc import Callable, Iterator
from typing import NamedTuple
from zoneinfo import ZoneInfo

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.exports import rows

DANGEROUS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r")
"""A spreadsheet runs a cell that begins with one of these characters as a formula (OWASP, CSV injection)."""
STRONG_ORDER = {"warmup": "W", "drop": "D", "amrap": "F"}


class Table(NamedTuple):
    header: tuple[str, ...]
    lines: Callable[[Connection, User], Iterator[tuple[object, ...]]]
    delimiter: str = ","


def write_table(db: Connection, user: User, name: str) -> Iterator[str]:
    """The table of that name in TABLES as CSV, line by line. The first text has the heading too; the last may be empty."""
    table = TABLES[name]
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=table.delimiter, lineterminator="\r\n")
    writer.writerow(table.header)
    for line in table.lines(db, user):
        writer.writerow([guarded(cell) for cell in line])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def guarded(cell: object) -> object:
    """The cell. A text that a spreadsheet would run gets an apostrophe before it, which keeps it a text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(DANGEROUS) else cell


def _sets(db: Connection, user: User) -> Iterator[tuple[object, ...]]:
    for session, entry, one in _done(db, user):
        values = (one[name] for name in ("reps", "weight_kg", "duration_s", "distance_m", "rir", "side"))
        at = (session["started_at"], session["name"], entry["exercise"]["name"])
        yield (*at, one["position"], one["set_type"], *values, one["completed_at"], one["note"])


def _sessions(db: Connection, user: User) -> Iterator[tuple[object, ...]]:
    for session in rows.sessions(db, user.id):
        done = [one for entry in session["exercises"] for one in entry["sets"] if one["status"] == "done"]
        times = (session["started_at"], session["ended_at"])
        yield (*times, session["name"], session["ending"] or "active", len(session["exercises"]), len(done), session["note"])


def _weights(db: Connection, user: User) -> Iterator[tuple[object, ...]]:
    for row in rows.weights(db, user.id):
        yield (row["measured_at"], row["weight_kg"], row["body_fat_pct"], row["note"])


def _measurements(db: Connection, user: User) -> Iterator[tuple[object, ...]]:
    for row in rows.measurements(db, user.id):
        yield (row["measured_at"], row["kind"], row["value_cm"], row["note"])


def _strong(db: Connection, user: User) -> Iterator[tuple[object, ...]]:
    """The lines of a file as Strong has written it since 2024: with local times, kg and metres."""
    zone = ZoneInfo(user.timezone)
    number, last = 0, None
    for session, entry, one in _done(db, user):
        if session["id"] != last:
            number, last = number + 1, session["id"]
        began = clock.parse(session["started_at"])
        lasted = round((clock.parse(session["ended_at"]) - began).total_seconds()) if session["ended_at"] else None
        rpe = None if one["rir"] is None else f"{10 - one['rir']:g}"
        yield (
            number, f"{began.astimezone(zone):%Y-%m-%d %H:%M:%S}", session["name"], lasted, entry["exercise"]["name"],
            STRONG_ORDER.get(one["set_type"], one["position"]), one["weight_kg"], one["reps"], rpe, one["distance_m"],
            one["duration_s"], one["note"] or entry["note"], session["note"],
        )  # fmt: skip


def _done(db: Connection, user: User) -> Iterator[tuple[Row, Row, Row]]:
    """Each set that was done, as `(session, entry, set)`: rows of `rows.sessions`, of its `exercises` and of their `sets`."""
    for session in rows.sessions(db, user.id):
        for entry in session["exercises"]:
            for one in entry["sets"]:
                if one["status"] == "done":
                    yield session, entry, one


TABLES = {
    "sets": Table(
        ("started_at", "session", "exercise", "set", "set_type", "reps", "weight_kg", "duration_s", "distance_m", "rir", "side",
         "completed_at", "note"), _sets,
    ),
    "sessions": Table(("started_at", "ended_at", "session", "status", "exercises", "sets_done", "note"), _sessions),
    "weights": Table(("measured_at", "weight_kg", "body_fat_pct", "note"), _weights),
    "measurements": Table(("measured_at", "kind", "value_cm", "note"), _measurements),
    "strong": Table(
        ("Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order", "Weight (kg)", "Reps", "RPE",
         "Distance (meters)", "Seconds", "Notes", "Workout Notes"), _strong, ";",
    ),
}  # fmt: skip
"""All tables, by their names."""
