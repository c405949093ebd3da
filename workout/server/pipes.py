"""The pipes by which the parent and its workers tell each other what has happened."""

import os
import signal
from dataclasses import dataclass, field

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD)
"""The signals that a parent waits for."""

Pipe = tuple[int, int]  # the end to read from, the end to write to


@dataclass(frozen=True)
class Pipes:
    """The pipes, which the parent makes and every worker inherits."""

    signals: Pipe = field(default_factory=os.pipe)
    """Python writes a byte for each signal that reaches the parent. So no signal is missed, and none interrupts other work."""

    reports: Pipe = field(default_factory=os.pipe)
    """A worker that begins to serve writes its process id and a line feed."""

    life: Pipe = field(default_factory=os.pipe)
    """Nobody writes to it. Only the parent keeps the writing end open, so a worker that reads from it notices when the parent
    dies.
    """

    def in_parent(self) -> None:
        os.set_blocking(self.signals[1], False)
        signal.set_wakeup_fd(self.signals[1])
        for number in SIGNALS:
            signal.signal(number, lambda *_: None)

    def in_worker(self) -> None:
        signal.set_wakeup_fd(-1)
        for file in (*self.signals, self.reports[0], self.life[1]):
            os.close(file)
