"""The drills. Each does some harm for a number of rounds, and reports what it counted and what went wrong."""

import gzip
import os
import random
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from tools.torture.victim import Crowd, Victim
from workout.db import backing_up, open_at, restoring
from workout.errors import Unauthorized
from workout.resources import ROOT
from workout.security import keys
from workout.security.keys import SigningKey
from workout.security.tokens import REFRESH_IDLE, Tokens

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.="


class Outcome(NamedTuple):
    """The outcome of a drill."""

    counted: str
    wrong: list[str]


def kill(folder: Path, rounds: int) -> Outcome:
    """kill -9 of a worker, or of the server with all workers, while people write: no acknowledged write may be lost, and none may
    be there in part.
    """
    victim, wrong = Victim(folder), []
    everything: set[str] = set()
    victim.start()
    for number in range(rounds):
        crowd = Crowd(victim)
        with crowd.at_work(clients=16):  # so that several share a transaction
            enough = random.randint(400, 700)
            crowd.wait_for(lambda crowd=crowd, enough=enough: len(crowd.acknowledged) >= enough)  # type: ignore[misc]
            if number % 2:
                victim.kill()
                victim.start()
            elif workers := victim.workers():
                os.kill(random.choice(workers), signal.SIGKILL)
            time.sleep(random.uniform(0.1, 0.4))
        everything |= crowd.acknowledged
        if lost := everything - victim.notes():
            wrong.append(f"round {number}: {len(lost)} of {len(everything)} acknowledged writes are lost")
        wrong += [f"round {number}: {fault}" for fault in victim.faults()]
        if halves := victim.halves():
            wrong.append(f"round {number}: {halves} writes are there in part")
    victim.stop()
    return Outcome(f"{rounds} rounds of kill -9, {len(everything)} acknowledged writes", wrong)


def restart(folder: Path, rounds: int) -> Outcome:
    """SIGTERM and a new start under load: every accepted request must be answered; refused connections are tried again."""
    victim = Victim(folder)
    victim.start()
    assert victim.process
    crowd = Crowd(victim, patient=True)
    with crowd.at_work():
        for _ in range(rounds):
            enough = len(crowd.acknowledged) + 100
            crowd.wait_for(lambda enough=enough: len(crowd.acknowledged) >= enough)  # type: ignore[misc]
            victim.stop()
            victim.start()
    lost = crowd.acknowledged - victim.notes()
    victim.stop()
    wrong = [*crowd.failed, *([f"{len(lost)} writes are lost"] if lost else []), *victim.faults()]
    return Outcome(f"{rounds} stops and starts, {len(crowd.acknowledged)} writes", wrong)


def reload(folder: Path, rounds: int) -> Outcome:
    """SIGHUP and new signing keys under load: no request may fail."""
    victim = Victim(folder)
    victim.start()
    assert victim.process
    crowd = Crowd(victim)
    with crowd.at_work():
        for number in range(rounds):
            before = set(victim.workers())
            if number % 2:
                keys.rotate(victim.key_file, REFRESH_IDLE)
            victim.process.send_signal(signal.SIGHUP)
            crowd.wait_for(lambda before=before: len(now := set(victim.workers())) == 2 and not now & before)  # type: ignore[misc]
    lost = crowd.acknowledged - victim.notes()
    victim.stop()
    wrong = [*crowd.failed, *([f"{len(lost)} writes are lost"] if lost else []), *victim.faults()]
    return Outcome(f"{rounds} restarts of the workers, every second one with a new key, {len(crowd.acknowledged)} writes", wrong)


def full(folder: Path, rounds: int) -> Outcome:
    """The disk gets full, and has room again. While it is full, writes get 507 and nothing else, and nothing is half written."""
    victim, wrong = Victim(folder), []
    victim.start()
    crowd = Crowd(victim)
    with crowd.at_work():
        for _ in range(rounds):
            time.sleep(0.3)
            pids = victim.workers()
            for pid in pids:
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (random.choice([0, 50_000, 200_000]), resource.RLIM_INFINITY))
            time.sleep(0.3)
            for pid in pids:
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    if victim.get("/readyz") != 200:
        wrong.append("it does not recover")
    notes = victim.notes()
    victim.stop()
    refused = crowd.failed.count("POST /weights 507")
    wrong += sorted(set(crowd.failed) - {"POST /weights 507"})
    wrong += [f"{len(crowd.acknowledged ^ notes)} writes were refused and are there, or the other way round"] * (
        notes != crowd.acknowledged
    )
    return Outcome(f"{rounds} full disks, {len(crowd.acknowledged)} writes, {refused} refused with 507", wrong + victim.faults())


def stall(folder: Path, rounds: int) -> Outcome:
    """Clients that send slowly, stop sending, or read nothing: other clients must be answered as usual."""
    victim, slowest = Victim(folder), 0.0
    victim.start()
    crowd = Crowd(victim)
    beginnings = [b"GET / HT", b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 400000\r\n\r\n{"]
    beginnings.append(b"GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n" * 20)
    with ExitStack() as stack, crowd.at_work():
        for number in range(rounds * 3):
            client = stack.enter_context(socket.create_connection(("127.0.0.1", victim.port)))
            client.sendall(beginnings[number % 3])
            began = time.monotonic()
            victim.get("/healthz")
            slowest = max(slowest, time.monotonic() - began)
    victim.stop()
    told = (
        f"{rounds * 3} clients that stall, {len(crowd.acknowledged)} writes meanwhile, the slowest answer after {slowest:.2f} s"
    )
    return Outcome(told, crowd.failed + ["an answer took more than five seconds"] * (slowest > 5))


def forge(folder: Path, rounds: int) -> Outcome:
    """Changed tokens: none may be accepted, unless it has exactly the bytes of the valid one."""
    tokens = Tokens(SigningKey(os.urandom(48)))
    wrong: list[str] = []
    for number in range(rounds):
        valid = tokens.access(1, 1)
        mutated = mutate(valid, tokens.access(2, 2))
        try:
            if mutated != valid and tokens.read_access(mutated):
                wrong.append(f"mutation {number} was accepted: {mutated} of {valid}")
        except Unauthorized:
            continue
    return Outcome(f"{rounds} mutations of tokens", wrong)


def mutate(token: str, other: str) -> str:
    """The token with a random change. The last character of a part never changes alone, because some of its bits mean nothing."""
    parts, others = token.split("."), other.split(".")
    which = random.randrange(3)
    way = random.randrange(4)
    part = parts[which]
    place = random.randrange(len(part) - 1)
    parts[which] = {
        0: part[:place] + random.choice(ALPHABET) + part[place + 1 :],
        1: part[:place] + part[place + 1 :],
        2: part[:place] + random.choice(ALPHABET) + part[place:],
        3: others[which],
    }[way]
    return ".".join(parts)


MIGRATE = """
import sys
from pathlib import Path
from workout.db import open_at
open_at(Path(sys.argv[1])).prepare()
"""


def migrate(folder: Path, rounds: int) -> Outcome:
    """kill -9 in the middle of a migration: afterwards the file must open with all its data."""
    wrong: list[str] = []
    released = sorted((ROOT / "tests" / "released").glob("format_*.gz"))
    victim = Victim(folder, 0)
    for number in range(rounds):
        victim.database.write_bytes(gzip.decompress(released[number % len(released)].read_bytes()))
        process = subprocess.Popen(
            [sys.executable, "-c", MIGRATE, str(victim.database)], env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
        time.sleep(random.uniform(0.05, 0.6))
        process.kill()
        process.wait()
        database = open_at(victim.database)
        database.prepare()
        database.close()
        wrong += [f"round {number}: {fault}" for fault in victim.faults()]
        wrong += [f"round {number}: weights are lost"] * (victim.weights() != 3)
        for left in folder.glob("workout.db*"):
            left.unlink()
    return Outcome(f"{rounds} migrations that were killed", wrong)


def restore(folder: Path, rounds: int) -> Outcome:
    """A backup under load, then a crash, then the backup is restored: it must have every write acknowledged before it."""
    victim, wrong = Victim(folder), []
    backup = folder / "backup.db"
    for number in range(rounds):
        victim.start()
        crowd = Crowd(victim)
        with crowd.at_work():
            time.sleep(0.4)
            before = set(crowd.acknowledged)
            backing_up.back_up(victim.database, backup)
            time.sleep(0.2)
            victim.kill()
        kept = restoring.restore(victim.database, backup)
        victim.start()
        wrong += [f"round {number}: {len(before - victim.notes())} are lost"] * bool(before - victim.notes())
        wrong += [f"round {number}: {fault}" for fault in victim.faults()]
        victim.stop()
        if kept:
            kept.unlink()
    return Outcome(f"{rounds} backups restored after a crash", wrong)


Drill = Callable[[Path, int], Outcome]
DRILLS: dict[str, tuple[Drill, float]] = {
    "kill": (kill, 20),
    "restart": (restart, 2),
    "reload": (reload, 2),
    "full": (full, 2),
    "stall": (stall, 20),
    "forge": (forge, 6000),
    "migrate": (migrate, 6),
    "restore": (restore, 2),
}
"""Each drill, with its rounds for a minute of torture. Ten minutes make 200 rounds of kill -9 with some 110,000 acknowledged
writes, 20 restarts of both kinds, and 20 restores.
"""


def run(name: str, folder: Path, minutes: float) -> Outcome:
    """Run a drill in a folder of its own. The folder is removed if nothing went wrong."""
    drill, rounds = DRILLS[name]
    own = folder / name
    own.mkdir()
    outcome = drill(own, max(1, round(rounds * minutes)))
    if not outcome.wrong:
        shutil.rmtree(own)
    return outcome
