"""The code that a worker runs in the process that its parent has forked."""

import logging
import os
import signal
import socket
import sys
import threading
from typing import NoReturn

from workout import metrics
from workout.config import Config
from workout.server.pipes import SIGNALS, Pipes
from workout.server.tally import Place
from workout.server.worker import Worker
from workout.web.app import App

log = logging.getLogger("workout.server")


def be_worker(config: Config, sockets: list[socket.socket], place: Place, pipes: Pipes) -> NoReturn:
    """Serve until told to stop, or until the parent has died; then end the process. The caller must have blocked SIGNALS.

    Connections to the database, its lock, threads and waitress's pipes are opened here, because they do not survive a fork.
    """
    status = 1
    try:
        pipes.in_worker()
        metrics.be_worker(place.number)
        worker = Worker(config, App(config, files_ready=True), sockets, place)
        _heed_signals(worker)
        threading.Thread(target=_end_with_parent, args=(pipes, worker), daemon=True).start()
        os.write(pipes.reports[1], f"{os.getpid()}\n".encode())
        worker.run()
        status = 0
    except BaseException:
        log.exception("worker failed")
    finally:
        sys.stderr.flush()
        os._exit(status)  # never return: the caller's code is for the parent alone


def _heed_signals(worker: Worker) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)  # a terminal sends it to every process; the parent decides what follows
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: worker.stop())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)


def _end_with_parent(pipes: Pipes, worker: Worker) -> None:
    os.read(pipes.life[0], 1)
    worker.stop()
