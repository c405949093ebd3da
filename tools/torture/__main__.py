"""The command: runs the drills one after the other, and prints the outcome of each."""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tools.torture import drills


def main(arguments: Sequence[str]) -> int:
    """Run them. Returns the exit status: 1 when something was lost, failed, or was wrongly accepted."""
    options = _parser().parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="workout-torture-"))
    failed = False
    for name in options.drill or drills.DRILLS:
        began = time.monotonic()
        outcome = drills.run(name, folder, options.minutes)
        failed = failed or bool(outcome.wrong)
        print(f"{name:8} {outcome.counted}: {len(outcome.wrong)} wrong ({time.monotonic() - began:.0f} s)", flush=True)
        for one in outcome.wrong[:20]:
            print(f"         {one}")
    if failed:
        print(f"The files are in {folder}.")
    else:
        folder.rmdir()
    return int(failed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="run.py torture",
        description="Kill, fill, stall, forge, migrate and restore: do to a server what a bad day does, and count the losses.",
        epilog="It needs Linux. Ten minutes make 200 rounds of kill -9, with 400 or more writes each, and 60,000 forged tokens.",
        allow_abbrev=False,
    )
    parser.add_argument("minutes", nargs="?", type=float, default=10, help="about how long, with all the drills (default 10)")
    parser.add_argument("--drill", action="append", choices=list(drills.DRILLS), help="only this; repeatable")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
