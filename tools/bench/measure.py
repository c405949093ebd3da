"""The measurements. Things that are compared are measured in turns, so that other work on the machine slows both equally."""

import hashlib
import json
import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from tools import bundle
from tools.bench import load
from tools.bench.cases import Case
from tools.bench.people import PASSWORD, Person
from tools.bench.servers import CONNECTIONS, LIMIT, PROGRAM, Server, running, seconds_to_first_answer
from workout.security.passwords import N, P, R
from workout.web.contract.routes import API

SECONDS = 1  # a turn; wrk allows no shorter one

Result = dict[str, Any]


def throughput(folder: Path, people: list[Person], cases: Sequence[Case], workers: Sequence[int], rounds: int) -> Result:
    """Each case, on the bare server and on the program, for each number of workers; and each worker's memory afterwards.

    `folder` contains the database and the key.
    """
    loads: dict[tuple[str, int], list[tuple[load.Load, load.Load]]] = {}
    with ExitStack() as stack:
        pairs = {number: _start(stack, folder, number) for number in workers}
        for turn in range(rounds):
            for case in cases:
                # In each round, writes use other people, because a set can be completed only once.
                calls = load.write(folder, "calls", case.calls(people[turn::rounds] if case.writes else people))
                for number, pair in pairs.items():
                    limit, program = (load.run(server.url, calls, CONNECTIONS * number, SECONDS) for server in pair)
                    loads.setdefault((case.name, number), []).append((limit, program))
        memory = {number: [server.resident_mb() for server in pair] for number, pair in pairs.items()}
    return {
        "cases": [
            {
                "name": case.name,
                "goal": case.goal,
                "workers": {number: _summary(loads[case.name, number]) for number in workers},
                "scaling": _scaling([loads[case.name, number] for number in workers]),
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


def _summary(pairs: list[tuple[load.Load, load.Load]]) -> Result:
    def middle(of: Callable[[load.Load, load.Load], float]) -> float:
        return statistics.median(of(*pair) for pair in pairs)

    return {
        "a_second": middle(lambda _, program: program.a_second),
        "limit_a_second": middle(lambda limit, _: limit.a_second),
        "ratio": middle(lambda limit, program: program.a_second / limit.a_second),
        "p50_ms": middle(lambda _, program: program.p50_ms),
        "p99_ms": middle(lambda _, program: program.p99_ms),
        "limit_p50_ms": middle(lambda limit, _: limit.p50_ms),
        "limit_p99_ms": middle(lambda limit, _: limit.p99_ms),
        "failed": sum(program.failed + limit.failed for limit, program in pairs),
    }


def _scaling(by_workers: list[list[tuple[load.Load, load.Load]]]) -> float | None:
    """How much faster the most workers are than the fewest; None if only one number of workers was measured."""
    if len(by_workers) < 2:
        return None
    turns = zip(by_workers[0], by_workers[-1], strict=True)
    return statistics.median(most.a_second / fewest.a_second for (_, fewest), (_, most) in turns)


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
