"""Writes an import into the history, slice by slice, so that nobody waits for it and nothing is lost when a process dies.

The table `import_part` has a row for each slice that is not written yet. One transaction writes a slice's items and deletes its
row. After a crash, any process can therefore go on with the first row that is left.
"""

import json
from collections.abc import Callable
from typing import NamedTuple

from workout import clock, exercises
from workout.db import Connection, Row
from workout.errors import Conflict, Invalid, WorkoutError
from workout.imports import bodies, converting, drafts, items, made, own, reading, refusing, undoing
from workout.imports.converting import Written
from workout.imports.items import Own
from workout.sessions import adopt

UNKNOWN_MUSCLES: list[str] = []
"""The primary muscles of an exercise that is made for an import: none, because the file names none."""


class Slice(NamedTuple):
    """A few items of an import, ready to be written in one transaction."""

    import_id: int
    user_id: int
    position: int
    """The slice's number in the import, from 0, as in `import_part`."""
    source: str
    """The program that wrote the file."""
    on_change: str
    """What to do if an earlier file has written an item with other content: `keep` that, or `replace` it with this file's."""
    written: list[Written]


def apply(db: Connection, user_id: int, import_id: int) -> Row:
    """Mark a draft, or an import that has failed, to be written slice by slice. Returns the import.

    Makes the new exercises that it needs now. Raises NotFound. Raises Conflict when the import is in any other state, while a
    question is open or nobody has said which exercise a name means, and when the account would hold too much.
    """
    row = reading.row(db, user_id, import_id)
    row["names"] = _without_deleted(db, user_id, row["names"])
    if row["status"] not in ("draft", "failed"):
        raise Conflict(f"This import is {row['status']}; only a draft can be applied.", code="not_a_draft")
    refusing.refuse_meanwhile(db, row, "undone", "undone")
    refusing.refuse_open(row)
    if row["total"]:
        refusing.refuse_too_many(db, user_id, row["summary"])
    described = [_decided(db, user_id, import_id, one, row["rest"]) for one in row["names"]]
    db.execute(
        """
        UPDATE import
           SET status = 'applying', working = 1, names = :names, content = NULL
         WHERE id = :id AND user_id = :user_id
        """,
        {"names": json.dumps(described, ensure_ascii=False), "id": import_id, "user_id": user_id},
    )
    return reading.get(db, user_id, import_id)


def next_slice(db: Connection, import_id: int) -> Slice | None:
    """The next slice of an import that is being applied; None if none is left. Writes nothing."""
    row = db.execute(
        """
        SELECT import.id, import.user_id, import.source, import.on_change, import.answers, import.names,
               import_part.position, import_part.content
          FROM import JOIN import_part ON import_part.import_id = import.id
         WHERE import.id = :import_id AND import.status = 'applying'
         ORDER BY import_part.position
         LIMIT 1
        """,
        {"import_id": import_id},
    ).fetchone()
    if row is None:
        return None
    by_name = {one["name"]: one["exercise_id"] for one in json.loads(row["names"])}
    known = exercises.visible(db, row["user_id"], {number for number in by_name.values() if number})
    meant = {name: known.get(number) for name, number in by_name.items()}
    said, now = converting.settings(json.loads(row["answers"])), clock.now()
    written = [converting.convert(one, said, meant, now) for one in items.decode(row["content"])]
    return Slice(row["id"], row["user_id"], row["position"], row["source"], row["on_change"], written)


def write(db: Connection, piece: Slice) -> int:
    """Write a slice, unless another thread has written it or the import was undone meanwhile. Returns how many items of the whole
    import are done.
    """
    gone = db.execute(
        """
        DELETE FROM import_part
         WHERE import_id = :import_id
           AND position = :position
           AND EXISTS (SELECT 1 FROM import WHERE import.id = :import_id AND import.status = 'applying')
        """,
        {"import_id": piece.import_id, "position": piece.position},
    )
    if gone.rowcount == 0:
        return _done(db, piece.import_id)
    before = drafts.written(db, piece.user_id, piece.source, [one.identity for one in piece.written])
    noted = 0
    for one in piece.written:
        was = before.get(one.identity)
        if was == one.content or (was is not None and piece.on_change == "keep"):
            continue
        if one.problem:
            reading.complain(db, piece.import_id, one.line, f"{one.identity} {one.problem}")
        if not one.table:
            continue
        if was is not None:
            _remove(db, piece, one.identity)
        try:
            _write(db, piece, one)
        except WorkoutError as refused:
            reading.complain(db, piece.import_id, one.line, f"{one.identity} was left out: {_reasons(refused)}")
        noted += one.noted
    db.execute(
        """
        UPDATE import
           SET done = done + :count, noted = noted + :noted
         WHERE id = :import_id
        """,
        {"count": len(piece.written), "noted": noted, "import_id": piece.import_id},
    )
    return _done(db, piece.import_id)


def _done(db: Connection, import_id: int) -> int:
    row = db.execute("SELECT done FROM import WHERE id = :import_id", {"import_id": import_id}).fetchone()
    return int(row["done"]) if row else 0


def finish(db: Connection, import_id: int) -> None:
    """Mark an import as applied, unless some of it is still to be written."""
    db.execute(
        """
        UPDATE import
           SET status = 'applied', working = 0
         WHERE id = :import_id
           AND status = 'applying'
           AND NOT EXISTS (SELECT 1 FROM import_part WHERE import_part.import_id = :import_id)
        """,
        {"import_id": import_id},
    )


def fail(db: Connection, import_id: int) -> None:
    """Stop the work on an import: no thread takes it up by itself. If it was being written, it becomes `failed`: its owner can
    apply it again, which writes the rest, or undo it.
    """
    db.execute(
        "UPDATE import SET working = 0, status = CASE WHEN status = 'applying' THEN 'failed' ELSE status END WHERE id = :id",
        {"id": import_id},
    )


def _without_deleted(db: Connection, user_id: int, described: list[Row]) -> list[Row]:
    """The names in the file, as `drafts._names` describes them. `match` and `answer` become None where their exercise is gone
    (because the import that made it was undone, say).
    """
    ids = {one["match"]["exercise"]["id"] for one in described if one["match"]}
    ids |= {one["answer"]["exercise_id"] for one in described if isinstance(one["answer"], dict)}
    gone = ids - exercises.visible(db, user_id, ids).keys()
    return [
        {
            **one,
            "match": None if one["match"] and one["match"]["exercise"]["id"] in gone else one["match"],
            "answer": None if isinstance(one["answer"], dict) and one["answer"]["exercise_id"] in gone else one["answer"],
        }
        for one in described
    ]


def _decided(db: Connection, user_id: int, import_id: int, one: Row, rest: str | None) -> Row:
    """Decide which exercise a name in the file means, and make the exercise if the person wants a new one. Returns the name's row
    with `exercise_id`; None there means that its sets are left out.

    `one`: the row, as `drafts._names` describes a name. `rest`: what the person wants where it has neither a match nor an answer:
    `create` or `skip`; None if the person has not said.
    """
    answer = one["answer"] or (one["match"] and {"exercise_id": one["match"]["exercise"]["id"]}) or rest
    if answer == "create" and not one.get("exercise_id"):
        known = None if one["match"] else drafts.made_for(db, user_id, one["name"])
        exercise_id = known or exercises.create(db, user_id, _new_exercise(one))["id"]
        if known is None:
            made.remember(db, user_id, import_id, "exercise", exercise_id)
        db.execute(
            """
            INSERT INTO import_exercise (import_id, exercise_id)
            VALUES (:import_id, :exercise_id)
            ON CONFLICT (import_id, exercise_id) DO NOTHING
            """,
            {"import_id": import_id, "exercise_id": exercise_id},
        )
        drafts.remember(db, user_id, one["name"], exercise_id)
        return {**one, "exercise_id": exercise_id}
    if isinstance(answer, dict):
        return {**one, "exercise_id": answer["exercise_id"]}
    return {**one, "exercise_id": one.get("exercise_id")}


def _new_exercise(one: Row) -> Row:
    """The fields of a new exercise, for `exercises.create`. The file tells only its name, and which values its sets have."""
    tracks = one["tracks"] or ["reps"]
    moves = "distance" in tracks
    return {
        "name": one["name"],
        "type": "cardio" if moves and "weight" not in tracks else "strength",
        "movement": "locomotion" if moves else "isolation",
        "primary_muscles": UNKNOWN_MUSCLES,
        "tracks": tracks,
    }


def _remove(db: Connection, piece: Slice, identity: str) -> None:
    """Remove the item that an earlier import has written under that identity, even if it was edited since."""
    values = {"user_id": piece.user_id, "source": piece.source, "identity": identity}
    row = db.execute(
        """
        DELETE FROM import_item
         WHERE user_id = :user_id AND source = :source AND identity = :identity
        RETURNING session_id, weight_id, measurement_id
        """,
        values,
    ).fetchone()
    undoing.remove(db, piece.user_id, row)


def _write(db: Connection, piece: Slice, one: Written) -> None:
    if one.table.startswith("own_"):
        table = one.table.removeprefix("own_")
        new_id = own.write(db, piece.user_id, piece.import_id, Own(table, one.row), one.number)
    else:
        table = one.table
        new_id = WRITERS[table](db, piece.user_id, one)
    if new_id is None:
        return
    ids: dict[str, int | None] = {**dict.fromkeys(("session_id", "weight_id", "measurement_id")), f"{table}_id": new_id}
    db.execute(
        """
        INSERT INTO import_item (
            user_id, source, identity, import_id, content, session_id, weight_id, measurement_id, written)
        VALUES (:user_id, :source, :identity, :import_id, :content, :session_id, :weight_id, :measurement_id, :written)
        """,
        {
            "user_id": piece.user_id,
            "source": piece.source,
            "identity": one.identity,
            "import_id": piece.import_id,
            "content": one.content,
            **ids,
            "written": converting.fingerprint(table, _stored(db, table, new_id)),
        },
    )


def _stored(db: Connection, table: str, row_id: int) -> Row:
    """The columns of a session, weight or measurement by which an edit is noticed."""
    columns = ", ".join(converting.FINGERPRINTS[table])
    found: Row = db.execute(f"SELECT {columns} FROM {table} WHERE id = :id", {"id": row_id}).fetchone()
    return found


def _reasons(refused: WorkoutError) -> str:
    """The error's text. Invalid has a text for each of its problems; they are joined, each after the place of its field."""
    if not isinstance(refused, Invalid):
        return refused.detail
    return " ".join(f"{one.pointer}: {one.detail}" if one.pointer else one.detail for one in refused.problems)


def _write_session(db: Connection, user_id: int, one: Written) -> int:
    return adopt(db, user_id, one.row, one.entries)


WRITERS: dict[str, Callable[[Connection, int, Written], int]] = {
    "session": _write_session,
    "weight": lambda db, user_id, one: bodies.write_weight(db, user_id, one.row),
    "measurement": lambda db, user_id, one: bodies.write_measurement(db, user_id, one.row),
}
