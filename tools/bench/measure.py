"""The measurements. Things that are compared are measured in turns, so that other work on the machine slows both equally."""

import hashlib
import json
import os
import shutil
import statistics
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple
from urllib.request import Request, urlopen

from tools import bundle
from tools.bench import load, pocketbase
from tools.bench.cases import Case
from tools.bench.people import PASSWORD, Person
from tools.bench.servers import CONNECTIONS, LIMIT, PROGRAM, Server, running, seconds_to_first_answer
from workout.security.passwords import N, P, R
from workout.web.contract.routes import API

SECONDS = 1  # a turn; wrk allows no shorter one

Result = dict[str, Any]


class Turn(NamedTuple):
    """One case, measured on each server, one right after the other."""

    limit: load.Load
    program: load.Load
    beside: load.Load | None


def throughput(
    folder: Path, people: list[Person], cases: Sequence[Case], workers: Sequence[int], rounds: int, beside: bool = False
) -> Result:
    """Each case, on the bare server and on the program, for each number of workers; and each worker's memory afterwards.

    `folder` contains the database and the key. `beside`: measure PocketBase too, with as many connections.
    """
    turns: dict[tuple[str, int], list[Turn]] = {}
    with ExitStack() as stack:
        others = pocketbase.settle(folder / "beside", folder / "workout.db", people) if beside else []
        pairs = {number: _start(stack, folder, number) for number in workers}
        other = stack.enter_context(pocketbase.serving(folder / "beside")) if beside else None
        for turn in range(rounds):
            for case in cases:
                # In each round, writes use other people, because a set can be completed only once.
                part = slice(turn, None, rounds) if case.writes else slice(None)
                calls = load.write(folder, "calls", case.calls(people[part]))
                other_calls = load.write(folder, "other_calls", pocketbase.CALLS[case.name](others[part]))
                for number, (limit, program) in pairs.items():
                    most = CONNECTIONS * number
                    measured = Turn(
                        load.run(limit.url, calls, most, SECONDS),
                        load.run(program.url, calls, most, SECONDS),
                        load.run(other.url, other_calls, most, SECONDS) if other else None,
                    )
                    turns.setdefault((case.name, number), []).append(measured)
        memory = {number: [server.resident_mb() for server in pair] for number, pair in pairs.items()}
    return {
        "cases": [
            {
                "name": case.name,
                "goal": case.goal,
                "workers": {number: _summary(turns[case.name, number]) for number in workers},
                "scaling": _scaling([turns[case.name, number] for number in workers]),
            }
            for case in cases
        ],
        "memory": {number: {"limit_mb": limit, "program_mb": program} for number, (limit, program) in memory.items()},
    }


def _start(stack: ExitStack, folder: Path, workers: int) -> tuple[Server, Server]:
    """The bare server, and the program with its own copy of the database."""
    own, bare = folder / f"program{workers}", folder / f"limit{workers}"
    own.mkdir()
    bare.mkdir()
    for file in folder.glob("workout.*"):
        shutil.copy(file, own)
    limit = stack.enter_context(running([*LIMIT, str(workers)], bare, workers))
    return limit, stack.enter_context(running(PROGRAM, own, workers))


def _summary(turns: list[Turn]) -> Result:
    """The medians of the turns. Ratios are those within one turn."""

    found = {
        "a_second": statistics.median(turn.program.a_second for turn in turns),
        "p50_ms": statistics.median(turn.program.p50_ms for turn in turns),
        "p99_ms": statistics.median(turn.program.p99_ms for turn in turns),
        "limit_a_second": statistics.median(turn.limit.a_second for turn in turns),
        "limit_p50_ms": statistics.median(turn.limit.p50_ms for turn in turns),
        "limit_p99_ms": statistics.median(turn.limit.p99_ms for turn in turns),
        "ratio": statistics.median(turn.program.a_second / turn.limit.a_second for turn in turns),
        "failed": sum(one.failed for turn in turns for one in turn if one),
    }
    pairs = [(turn.program, turn.beside) for turn in turns if turn.beside]
    if pairs:
        found |= {
            "beside_a_second": statistics.median(other.a_second for _, other in pairs),
            "beside_p50_ms": statistics.median(other.p50_ms for _, other in pairs),
            "beside_p99_ms": statistics.median(other.p99_ms for _, other in pairs),
            "beside_ratio": statistics.median(program.a_second / other.a_second for program, other in pairs),
        }
    return found


def _scaling(by_workers: list[list[Turn]]) -> float | None:
    """How much faster the most workers are than the fewest; None if only one number of workers was measured."""
    if len(by_workers) < 2:
        return None
    pairs = zip(by_workers[0], by_workers[-1], strict=True)
    return statistics.median(most.program.a_second / fewest.program.a_second for fewest, most in pairs)


def login(folder: Path, people: Iterable[Person]) -> Result:
    """Log-ins, one after the other, compared with only hashing the password."""
    turns: list[tuple[float, float]] = []
    with running(PROGRAM, folder) as server:
        for person in people:
            began = time.perf_counter()
            hashlib.scrypt(b"x", salt=b"y" * 16, n=N, r=R, p=P, maxmem=2**26)
            hashed = time.perf_counter()
            _log_in(server.url, person.email)
            turns.append((hashed - began, time.perf_counter() - hashed))
    return {
        "scrypt_ms": statistics.median(bare for bare, _ in turns) * 1000,
        "login_ms": statistics.median(whole for _, whole in turns) * 1000,
        "ratio": statistics.median(whole / bare for bare, whole in turns),
    }


def _log_in(url: str, email: str) -> None:
    body = json.dumps({"email": email, "password": PASSWORD}).encode()
    with urlopen(Request(f"{url}{API}/auth/login", body, {"Content-Type": "application/json"}), timeout=30) as answer:
        answer.read()


def start(folder: Path, rounds: int) -> Result:
    """The time from the process's start to its first answer, with an existing database: from the checkout, and from the
    bundle.
    """
    bundle.build(folder / "workout.pyz")
    commands = {
        "limit": [*LIMIT, "1"],
        "checkout": PROGRAM,
        "one_file": [sys.executable, "-I", "-S", str(folder / "workout.pyz"), "serve", "--port", "0"],
    }
    turns = [{name: seconds_to_first_answer(command, folder) for name, command in commands.items()} for _ in range(rounds)]
    result: Result = {}
    for name in commands:
        result[f"{name}_ms"] = statistics.median(turn[name] for turn in turns) * 1000
        result[f"{name}_ratio"] = statistics.median(turn[name] / turn["limit"] for turn in turns)
    return result


def cores() -> int:
    """The number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
