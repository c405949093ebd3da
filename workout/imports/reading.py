"""Reads imports: one of them in full, or a list that leaves out their questions and exercises."""

import json
from typing import Any

from workout import page
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.imports import made

READ = ("summary", "questions", "answers", "names")
"""The columns of the table `import` that hold JSON."""
SHOWN = ("name", "sets", "first_on", "last_on", "match", "candidates", "answer")
"""What clients see of each name of an exercise in the file: fields of the rows of `drafts._names`."""
MOST_KEPT = 100
"""The most things that `kept` returns."""


def row(db: Connection, user_id: int, import_id: int) -> Row:
    """The import as it is stored, with its JSON read. Raises NotFound."""
    found: Row | None = db.execute(
        """
        SELECT id, user_id, source, variant, status, working, summary, questions, answers, names, rest, on_change, on_edit,
               noted, done, total, created_at
          FROM import
         WHERE id = :import_id AND user_id = :user_id
        """,
        {"import_id": import_id, "user_id": user_id},
    ).fetchone()
    if found is None:
        raise NotFound("import", import_id)
    return {**found, **{name: json.loads(found[name]) for name in READ}}


def get(db: Connection, user_id: int, import_id: int) -> Row:
    """The import in full, as clients see it. Raises NotFound if it is missing or someone else's."""
    found = row(db, user_id, import_id)
    asked = [{**one, "answer": found["answers"].get(one["name"])} for one in found["questions"]]
    described = [{name: one[name] for name in SHOWN} for one in found["names"]]
    whole = {**_short(found), "questions": asked, "exercises": described}
    return {**whole, "kept": kept(db, found) if found["status"] == "undone" else []}


def content(db: Connection, user_id: int, import_id: int) -> str | None:
    """The file's text, as long as the answer to a question can require that it is read again; else None. Raises NotFound."""
    found = db.execute(
        "SELECT content FROM import WHERE id = :import_id AND user_id = :user_id",
        {"import_id": import_id, "user_id": user_id},
    ).fetchone()
    if found is None:
        raise NotFound("import", import_id)
    return found["content"]  # type: ignore[no-any-return]


def complain(db: Connection, import_id: int, line: int, detail: str) -> None:
    """Add a problem to the import's summary. `line`: in the file; 0 if that is not known. `detail`: what could not be taken over,
    and why.
    """
    found = db.execute("SELECT summary FROM import WHERE id = :import_id", {"import_id": import_id}).fetchone()
    summary = json.loads(found["summary"])
    summary["problems_total"] += 1
    summary["problems"] = [*summary["problems"], {"line": line, "detail": detail}][:100]
    db.execute(
        "UPDATE import SET summary = :summary WHERE id = :import_id",
        {"summary": json.dumps(summary, ensure_ascii=False), "import_id": import_id},
    )


def find(db: Connection, user_id: int, query: Row) -> Row:
    """A page of the user's imports without their questions and exercises, the newest first."""
    where = ["user_id = :user_id"]
    values: dict[str, Any] = {"user_id": user_id, "limit": page.limit_of(query) + 1}
    if key := page.after(query, "imports", int):
        where.append("id < :last_id")
        (values["last_id"],) = key
    rows = db.execute(
        f"""
        SELECT id, source, variant, status, summary, rest, on_change, noted, done, total, created_at
          FROM import
         WHERE {" AND ".join(where)}
         ORDER BY id DESC
         LIMIT :limit
        """,
        values,
    ).fetchall()
    found = page.page(rows, query, "imports", lambda one: (one["id"],))
    return {**found, "items": [_short({**one, "summary": json.loads(one["summary"])}) for one in found["items"]]}


def kept(db: Connection, found: Row) -> list[Row]:
    """What an import that was undone has left, because somebody had edited it: `{kind, id, name, at}`, the latest first. `at`:
    when the session began, when the body was measured, or when the plan, goal or exercise was last changed.
    """
    logged = db.execute(
        """
        SELECT 'session' AS kind, session.id, session.name, session.started_at AS at
          FROM import_item JOIN session ON session.id = import_item.session_id
         WHERE import_item.import_id = :import_id
        UNION ALL
        SELECT 'weight', weight.id, 'weight', weight.measured_at
          FROM import_item JOIN weight ON weight.id = import_item.weight_id
         WHERE import_item.import_id = :import_id
        UNION ALL
        SELECT 'measurement', measurement.id, measurement.kind, measurement.measured_at
          FROM import_item JOIN measurement ON measurement.id = import_item.measurement_id
         WHERE import_item.import_id = :import_id
         ORDER BY 4 DESC, 1, 2
         LIMIT :most
        """,
        {"import_id": found["id"], "most": MOST_KEPT},
    ).fetchall()
    things = [{name: one[name] for name in ("kind", "id", "name", "at")} for one in made.by(db, found["id"]) if one["is_edited"]]
    return sorted([*things, *logged], key=lambda one: str(one["at"]), reverse=True)[:MOST_KEPT]


def _short(found: Row) -> Row:
    own = ("id", "source", "variant", "status", "created_at")
    later = ("noted", "on_change", "rest", "done", "total")
    return {**{name: found[name] for name in own}, **found["summary"], **{name: found[name] for name in later}}
