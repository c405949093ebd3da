"""`python3 -m tools.check_suggestions 400`: makes that many random requests for plans, and checks every promise on each.

It prints each broken promise with its request.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from tools.promises import PROMISES, REQUESTS, Body, World
from workout.config import Config
from workout.web.app import App


def main(arguments: list[str]) -> int:
    """Returns the exit status: 1 when a promise was broken."""
    parser = argparse.ArgumentParser(prog="python3 -m tools.check_suggestions", allow_abbrev=False)
    parser.add_argument("requests", nargs="?", type=int, default=400, help="how many requests (default 400)")
    parser.add_argument("seed", nargs="?", type=int, default=0, help="the same seed draws the same requests (default 0)")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        app = App(Config(database=Path(folder) / "workout.db", key_file=Path(folder) / "workout.key"))
        broken, answered = check(World(app.database), options.requests, options.seed)
        app.close()
    for name, body in broken:
        print(f"{name}: {body}")
    print(
        f"{options.requests} requests with the seed {options.seed}, {answered} with a plan, each held to {len(PROMISES)} "
        f"promises: {len(broken)} broken ({time.monotonic() - began:.0f} s)"
    )
    for name, times in Counter(name for name, _ in broken).most_common():
        print(f"  {times:4} {name}")
    return int(bool(broken))


def check(world: World, count: int, number: int) -> tuple[list[tuple[str, Body]], int]:
    """The broken promises by name, each with its request; and how many requests got a plan."""
    broken: list[tuple[str, Body]] = []
    answered = 0

    @seed(number)
    @settings(max_examples=count, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(body=REQUESTS)
    def ask(body: Body) -> None:
        nonlocal answered
        answered += world.suggest(body) is not None
        for promise in PROMISES:
            try:
                promise(world, body)
            except Exception:
                broken.append((promise.__name__, body))

    ask()
    return broken, answered


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
