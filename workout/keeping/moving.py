"""The commands `export` and `import`, which also work while the server runs."""

import argparse
import json
import shlex
import sys
from pathlib import Path

from workout import accounts, exports, imports
from workout.accounts import User
from workout.config import Config
from workout.db import Connection, Row
from workout.keeping.opening import opened
from workout.web.contract import validation
from workout.web.contract.body import read_object

PIECE = 1024 * 1024
MEDIA_TYPES = {".json": imports.JSON, ".xml": imports.XML}
"""The media type for each ending of a file's name. A file with any other ending is CSV."""


def export(config: Config, options: argparse.Namespace) -> int:
    """Write everything of an account to a file as one document; if the file's name ends in .csv, only one table of it."""
    target = Path(options.file)
    table = target.stem if target.suffix == ".csv" else ""
    if table and table not in exports.TABLES:
        print(f"The tables are {', '.join(f'{name}.csv' for name in exports.TABLES)}; a name in .json is for everything.")
        return 2
    with opened(config) as database, database.reading() as db:
        user = accounts.as_user(db, options.account)
        with target.open("w", encoding="utf-8", newline="") as written:
            written.writelines(exports.write_table(db, user, table) if table else exports.write(db, user))
    print(f"{target} holds {'the table' if table else 'everything'} of {options.account} ({target.stat().st_size / 1e6:.1f} MB).")
    return 0


def take_in(config: Config, options: argparse.Namespace) -> int:
    """Take a file into an account. If --answer does not answer all that the file leaves open, nothing is taken."""
    with opened(config) as database:
        user = accounts.as_user(database.connection(), options.account)
        draft = _read(database.connection(), user, Path(options.file))
        with database.writing(user.id) as db:
            found = imports.create(db, user.id, draft)
        print(_described(found))
        try:
            with database.writing(user.id) as db:
                changes = _answers(options)
                again = imports.read_again(db, user, found["id"], changes)
                found = imports.change(db, user.id, found["id"], changes, again)
                imports.apply(db, user.id, found["id"])
        except BaseException:
            with database.writing(user.id) as db:
                imports.undo(db, user.id, found["id"], "keep")
            print(_asked(found), end="")
            raise
        for done in imports.write_now(database, user.id, found["id"]):
            print(f"\r{done} of {found['total']}", end="", flush=True)
        found = imports.get(database.connection(), user.id, found["id"])
    print(f"\r{found['done']} of {found['total']}: {found['status']}.")
    for problem in found["problems"]:
        print(f"line {problem['line']}: {problem['detail']}" if problem["line"] else problem["detail"], file=sys.stderr)
    return 0


def _read(db: Connection, user: User, path: Path) -> imports.Draft:
    """The draft of a file. An XML file is read piece by piece, because it may be larger than the memory."""
    media_type = MEDIA_TYPES.get(path.suffix.lower(), imports.CSV)
    if media_type == imports.XML:
        with path.open("rb") as opened:
            return imports.read_pieces(db, user, iter(lambda: opened.read(PIECE), b""))
    content = path.read_bytes()
    if media_type == imports.JSON:
        document = read_object(content)
        validation.check("Export", document, len(content))
        return imports.read_own(db, user, document)
    return imports.read(db, user, media_type, content)


def _answers(options: argparse.Namespace) -> Row:
    """What --answer and --rest say, as the body of PATCH /imports/{id}. Raises Invalid."""
    answers: Row = dict(one.partition("=")[::2] for one in options.answer)
    answers |= {name: _unquoted(answers[name]) for name in ("bodyweight_included", "columns") if name in answers}
    changes: Row = {"answers": answers}
    if options.rest:
        changes["rest"] = options.rest
    validation.check("ImportPatch", changes)
    return changes


def _unquoted(answer: str) -> object:
    """The answer that `_told` has written: true or false, or an object. Any other text stays as it is."""
    try:
        return answer == "yes" if answer in ("yes", "no") else json.loads(answer)
    except ValueError:
        return answer


def _described(found: Row) -> str:
    names = ("rows", "workouts", "sets", "weights", "measurements", "already_there")
    counts = ", ".join(f"{found[name]} {name.replace('_', ' ')}" for name in names if found[name])
    return f"{found['source']} {found['variant']}: {counts or 'nothing'}, {found['first_on']} to {found['last_on']}."


def _asked(found: Row) -> str:
    """The open questions in words, with the options that answer them."""
    lines = [
        f"--answer {shlex.quote(one['name'] + '=' + _told(choice['answer']))}  {choice['because']}\n"
        for one in found["questions"]
        for choice in one["choices"]
        if one["answer"] is None
    ]
    names = [one["name"] for one in found["exercises"] if not one["match"] and one["answer"] is None]
    if names:
        lines.append(f"{len(names)} exercises are unknown here: {', '.join(names[:5])}; --rest create or --rest skip\n")
    return "".join(lines)


def _told(answer: object) -> str:
    return (
        {True: "yes", False: "no"}.get(answer, str(answer))
        if isinstance(answer, bool)
        else json.dumps(answer, ensure_ascii=False).strip('"')
    )
