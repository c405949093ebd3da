"""Drafts. A draft holds what was read from a file, the questions that the file leaves open, and the answers. Nothing of it is in
the history yet.
"""

import json
from collections import Counter
from typing import NamedTuple

from workout import clock, exercises, limits
from workout.accounts import User
from workout.db import Connection, Row, fold
from workout.errors import Conflict, Invalid
from workout.imports import items, names, questions, reading
from workout.imports.shape import File

TRACKED = {"weight": "weight", "reps": "reps", "duration_s": "duration", "distance": "distance"}
"""For each field of `shape.Set`, what an exercise must have in `tracks` to record it."""


class Draft(NamedTuple):
    """A draft as it is stored."""

    source: str
    variant: str
    summary: Row
    questions: list[Row]
    """What the person is asked; see `questions.ask`."""
    answers: Row
    """The answer to each question that has one, by the question's name."""
    names: list[Row]
    """A row for each name of an exercise in the file; see `_names`."""
    parts: list[str]
    """The file's items as JSON: a text for each slice (see `items.slices` and `items.encode`)."""
    total: int
    """How many items the file holds."""
    content: str | None
    """The file's text, if it has to be read again once a question is answered; else None."""


def draft(db: Connection, user: User, file: File, content: str | None = None) -> Draft:
    """The draft of a file. Writes nothing yet. `content`: as in Draft."""
    known = names.load(db, user.id)
    found = _names(file, known)
    on_own_weight = [one["name"] for one in found if one["match"] and one["match"]["exercise"]["load"] == "bodyweight"]
    asked, answers = questions.ask(file, user, on_own_weight)
    everything = items.numbered([*file.workouts, *file.bodies])
    parts = [items.encode(piece) for piece in items.slices(everything)]
    summary = {**_summary(file), **_compared(db, user.id, file.source, everything)}
    return Draft(file.source, file.variant, summary, asked, answers, found, parts, len(everything), content)


def create(db: Connection, user_id: int, new: Draft) -> Row:
    """Store a draft. Returns it as an import. Raises Conflict when the user has too many drafts or imports."""
    limits.refuse_full(db, user_id, "drafts of imports", limits.IMPORT_DRAFTS, "apply one or delete it first")
    limits.refuse_full(db, user_id, "imports", limits.IMPORTS)
    row = db.execute(
        """
        INSERT INTO import (
            user_id, source, variant, status, summary, questions, answers, names, content, total, created_at)
        VALUES (
            :user_id, :source, :variant, 'draft', :summary, :questions, :answers, :names, :content, :total, :created_at)
        RETURNING id
        """,
        {**_stored(new), "user_id": user_id, "created_at": clock.now_text()},
    ).fetchone()
    _write_parts(db, row["id"], new.parts)
    return reading.get(db, user_id, row["id"])


def change(db: Connection, user_id: int, import_id: int, changes: Row, again: Draft | None) -> Row:
    """Store what the person has answered. Returns the import. `changes`: the body of PATCH /imports/{id}.

    `again`: the draft of the same file, if an answer made it necessary to read the file again; else None. Raises NotFound. Raises
    Invalid for an answer to a question that was not asked, and for a name or an exercise that does not exist. Raises Conflict
    when the import is no draft any more.
    """
    row = reading.row(db, user_id, import_id)
    if row["status"] != "draft":
        raise Conflict(f"This import is {row['status']}; only a draft can be changed.", code="not_a_draft")
    if again:
        _read_again(db, import_id, again)
        row = {**row, **again._asdict(), "answers": again.answers | row["answers"]}
    given = changes.get("answers", {})
    questions.check(row["questions"], given)
    answered = _answered(db, user_id, row["names"], changes.get("exercises", {}))
    db.execute(
        """
        UPDATE import
           SET answers = :answers, names = :names, rest = :rest, on_change = :on_change
         WHERE id = :id AND user_id = :user_id
        """,
        {
            "answers": json.dumps({**row["answers"], **given}),
            "names": json.dumps(answered, ensure_ascii=False),
            "rest": changes.get("rest", row["rest"]),
            "on_change": changes.get("on_change", row["on_change"]),
            "id": import_id,
            "user_id": user_id,
        },
    )
    return reading.get(db, user_id, import_id)


def remember(db: Connection, user_id: int, name: str, exercise_id: int | None) -> None:
    """Remember for the next file which exercise the person means by a name; None if the sets of that name are to be left out."""
    db.execute(
        """
        INSERT INTO import_name (user_id, name, exercise_id)
        VALUES (:user_id, :name, :exercise_id)
        ON CONFLICT (user_id, name) DO UPDATE
           SET exercise_id = excluded.exercise_id
        """,
        {"user_id": user_id, "name": fold(name), "exercise_id": exercise_id},
    )


def made_for(db: Connection, user_id: int, name: str) -> int | None:
    """The id of the exercise that an import of the user (perhaps another one) has made for that name; None if none has."""
    row = db.execute(
        """
        SELECT import_name.exercise_id
          FROM import_name
         WHERE import_name.user_id = :user_id
           AND import_name.name = :name
           AND import_name.exercise_id IN (SELECT exercise_id FROM import_exercise)
        """,
        {"user_id": user_id, "name": fold(name)},
    ).fetchone()
    return row["exercise_id"] if row else None


def _answered(db: Connection, user_id: int, known: list[Row], given: Row) -> list[Row]:
    """The rows of names (see `_names`) with what the person has said that these mean. It is remembered for the next file too.

    `given`: `{name: answer}`, where the answer is `create`, `skip` or `{exercise_id}`. Raises Invalid for a name that the file
    does not have, or an exercise that the user does not have.
    """
    by_name = {one["name"]: one for one in known}
    ids = {answer["exercise_id"] for answer in given.values() if isinstance(answer, dict)}
    visible = exercises.visible(db, user_id, ids)
    problems = []
    for name, answer in given.items():
        pointer = f"/exercises/{name[:60].replace('~', '~0').replace('/', '~1')}"
        if name not in by_name:
            problems.append((pointer, "This file has no exercise of that name."))
        elif isinstance(answer, dict) and answer["exercise_id"] not in visible:
            problems.append((f"{pointer}/exercise_id", f"You have no exercise {answer['exercise_id']}; see GET /exercises."))
    if problems:
        raise Invalid(*problems)
    for name, answer in given.items():
        if answer != "create":
            remember(db, user_id, name, answer["exercise_id"] if isinstance(answer, dict) else None)
    return [{**one, "answer": given.get(one["name"], one["answer"])} for one in known]


def _read_again(db: Connection, import_id: int, again: Draft) -> None:
    db.execute("DELETE FROM import_part WHERE import_id = :import_id", {"import_id": import_id})
    _write_parts(db, import_id, again.parts)
    db.execute(
        """
        UPDATE import
           SET variant = :variant, summary = :summary, questions = :questions, total = :total
         WHERE id = :id
        """,
        {**_stored(again), "id": import_id},
    )


def _stored(new: Draft) -> Row:
    as_json = {name: json.dumps(getattr(new, name), ensure_ascii=False) for name in ("summary", "questions", "answers", "names")}
    return {**new._asdict(), **as_json}


def _write_parts(db: Connection, import_id: int, parts: list[str]) -> None:
    db.executemany(
        "INSERT INTO import_part (import_id, position, content) VALUES (:import_id, :position, :content)",
        [{"import_id": import_id, "position": position, "content": content} for position, content in enumerate(parts)],
    )


def _summary(file: File) -> Row:
    first_on, last_on = questions.first_and_last(file)
    kinds = Counter(one.kind == "weight" for one in file.bodies)
    return {
        "rows": file.rows,
        "workouts": len(file.workouts),
        "sets": sum(len(entry.sets) for workout in file.workouts for entry in workout.exercises),
        "weights": kinds[True],
        "measurements": kinds[False],
        "first_on": first_on,
        "last_on": last_on,
        "ignored": dict(file.ignored),
        "problems": [one._asdict() for one in file.problems],
        "problems_total": len(file.problems) + file.more_problems,
    }


def _compared(db: Connection, user_id: int, source: str, everything: list[items.Numbered]) -> Row:
    """Compare the file's items with those that an earlier file of that program has written. Returns `{already_there, changed}`:
    how many still say the same, and how many say something else.
    """
    before = written(db, user_id, source, [one.identity for one in everything])
    contents = [(before[one.identity], items.content(one.item)) for one in everything if one.identity in before]
    changed = sum(was != now for was, now in contents)
    return {"already_there": len(contents) - changed, "changed": changed}


def written(db: Connection, user_id: int, source: str, identities: list[str]) -> dict[str, str]:
    """For each of the identities that an earlier file of that program has written, the hash of what that file said."""
    rows = db.execute(
        """
        SELECT identity, content
          FROM import_item
         WHERE user_id = :user_id
           AND source = :source
           AND identity IN (SELECT value FROM json_each(:identities))
        """,
        {"user_id": user_id, "source": source, "identities": json.dumps(identities)},
    )
    return {row["identity"]: row["content"] for row in rows}


def _names(file: File, known: names.Names) -> list[Row]:
    """A row for each name of an exercise in the file: `{name, sets, first_on, last_on, tracks, match, candidates, answer}`. The
    name with most sets is first.

    `match`: the exercise that the name means, as a `names.Match`; None if that is not sure. Then `candidates` are exercises that
    it may mean. `answer`: what the person wants; at first `skip` if they have left out this name in an earlier file, else None.
    """
    found: dict[str, Row] = {}
    for workout in file.workouts:
        day = workout.start[:10]
        for entry in workout.exercises:
            one = found.setdefault(entry.name, {"name": entry.name, "sets": 0, "first_on": day, "last_on": day, "tracks": set()})
            one["sets"] += len(entry.sets)
            one["first_on"], one["last_on"] = min(one["first_on"], day), max(one["last_on"], day)
            one["tracks"].update(kind for its in entry.sets for field, kind in TRACKED.items() if getattr(its, field) is not None)
    described = []
    for one in sorted(found.values(), key=lambda one: (-one["sets"], one["name"])):
        match = known.match(one["name"])
        described.append(
            {
                **one,
                "tracks": [kind for kind in exercises.TRACKS if kind in one["tracks"]],
                "match": match and match._asdict(),
                "candidates": [] if match else known.candidates(one["name"]),
                "answer": "skip" if known.is_left_out(one["name"]) else None,
            }
        )
    return described
