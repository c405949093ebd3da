"""The parent of several workers: starts them, replaces those that die, and ends them. It serves nothing itself.

All workers accept from the same sockets. With sockets of its own (SO_REUSEPORT), each worker would have its own queue:
connections in it would be lost when the worker dies and would wait while another worker is idle, and a second server could use
the same port unnoticed. When somebody connects, several workers wake up and one accepts; with so few workers that costs little.
The tally keeps their shares even.

The parent has no threads and no connection to the database, because neither survives a fork.
"""

import logging
import os
import select
import signal
import socket
import time
from dataclasses import dataclass

from workout.config import Config
from workout.server.child import be_worker
from workout.server.listening import begin_no_more
from workout.server.pipes import SIGNALS, Pipes
from workout.server.tally import Place, places

START_S = 30.0  # a worker that does not serve by then is killed
END_S = 9.0  # a worker that has not ended by then is killed; a worker's own limits are a little shorter
LOOK_EVERY_S = 0.5

CALM_S = 5.0
"""A worker that has died is replaced after a pause. If another dies less than this time after the pause, the next pause is
longer; otherwise it is replaced at once.
"""

SHORTEST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0

log = logging.getLogger("workout.server")


@dataclass
class Child:
    place: Place
    generation: int
    due: float | None  # the time by which it must serve or, when it is ending, be gone; else it is killed. None while it serves
    ending: bool = False


class Workers:
    """Keeps as many workers running as the settings say. Before it is created, the sockets must listen and the files be ready."""

    def __init__(self, config: Config, sockets: list[socket.socket]) -> None:
        self._config = config
        self._sockets = sockets
        self._pipes = Pipes()
        self._pipes.in_parent()
        self._places = places(2 * config.workers + 1)  # room for workers that are still ending
        self._children: dict[int, Child] = {}
        self._generation = 0
        self._pause = 0.0
        self._not_before = self._calm_from = time.monotonic()
        self._terminal = has_terminal()

    def run(self) -> None:
        """Keep the workers running until SIGTERM or SIGINT, then end them.

        SIGHUP replaces them one by one; but if it came because the terminal was closed, it ends them.
        """
        while True:
            while self._step():
                pass
            for number in self._wait():
                hung_up = self._terminal and not has_terminal()
                if number in (signal.SIGTERM, signal.SIGINT) or (number == signal.SIGHUP and hung_up):
                    return self._end()
                if number == signal.SIGHUP:
                    log.info("replacing the workers")
                    self._generation += 1

    def _step(self) -> bool:
        """Start a worker if there are too few, or end one if it is outdated. Returns whether it did either.

        An outdated worker (from before the last SIGHUP) is told to end only when there is one too many, and all of them serve.
        """
        self._reap()
        wanted = self._config.workers
        staying = {pid: child for pid, child in self._children.items() if not child.ending}
        outdated = [pid for pid, child in staying.items() if child.generation != self._generation]
        if outdated and len(staying) > wanted and all(child.due is None for child in staying.values()):
            self._tell_to_end(outdated[0])
            return True
        missing = len(staying) < wanted or (outdated and len(self._children) == wanted)
        return bool(missing) and time.monotonic() >= self._not_before and self._start()

    def _wait(self) -> list[int]:
        """Wait a short while. Returns the signals that have arrived, and notes which workers have begun to serve."""
        signals, reports = self._pipes.signals[0], self._pipes.reports[0]
        readable, _, _ = select.select([signals, reports], [], [], LOOK_EVERY_S)
        if reports in readable:
            for pid in map(int, os.read(reports, 4096).split()):
                if pid in self._children and not self._children[pid].ending:
                    self._children[pid].due = None
        return list(os.read(signals, 4096)) if signals in readable else []

    def _start(self) -> bool:
        """Start a worker. Returns whether that worked."""
        taken = [child.place for child in self._children.values()]
        place = next(place for place in self._places if place not in taken)
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)  # until the worker has handlers of its own
        try:
            pid = os.fork()
            if pid == 0:
                be_worker(self._config, self._sockets, place, self._pipes)
        except OSError as error:
            self._mourn(None, str(error))
            return False
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        self._children[pid] = Child(place, self._generation, time.monotonic() + START_S)
        return True

    def _tell_to_end(self, pid: int) -> None:
        self._children[pid].ending = True
        self._children[pid].due = time.monotonic() + END_S
        os.kill(pid, signal.SIGTERM)

    def _end(self) -> None:
        """Tell all workers to end, and wait until they have; those that take too long are killed."""
        begin_no_more(self._sockets)
        for listener in self._sockets:
            listener.close()
        for pid in self._children:
            self._tell_to_end(pid)
        while self._children:
            self._wait()
            self._reap()

    def _reap(self) -> None:
        """Note which workers have ended, and kill those that did not start or end in time."""
        for pid, child in self._children.items():
            if child.due is not None and time.monotonic() >= child.due:
                log.error("worker killed, for it did not %s in time", "end" if child.ending else "start", extra={"worker": pid})
                os.kill(pid, signal.SIGKILL)
                child.due += 1.0
        while self._children:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            if pid not in self._children:
                continue  # not our child: in a container, orphans become children of the first process
            child = self._children.pop(pid)
            child.place.leave()
            if not child.ending:
                self._mourn(pid, describe(os.waitstatus_to_exitcode(status)))

    def _mourn(self, pid: int | None, reason: str) -> None:
        """Log that a worker has died; or that it could not be started: then `pid` is None. If the previous death was not long ago
        (see CALM_S), put off the next start.
        """
        now = time.monotonic()
        follows = now < self._calm_from
        self._pause = min(max(self._pause * 2, SHORTEST_PAUSE_S), LONGEST_PAUSE_S) if follows else 0.0
        self._not_before = now + self._pause
        self._calm_from = self._not_before + CALM_S
        log.error("worker died", extra={"worker": pid, "reason": reason, "next_in_s": self._pause})


def has_terminal() -> bool:
    """Whether this process can be controlled from a terminal."""
    try:
        os.close(os.open(os.ctermid(), os.O_RDONLY | os.O_NOCTTY))
    except OSError:
        return False
    return True


def describe(code: int) -> str:
    """How a process ended, in words. `code` is its exit code as `subprocess` reports it."""
    return f"exit status {code}" if code >= 0 else f"signal {-code}"
