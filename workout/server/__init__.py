"""Serving: the sockets, one process or several with waitress in each, and a clean end."""

import signal
import sys

from workout import logs
from workout.app import App
from workout.config import Config
from workout.db import UnusableDatabase
from workout.security import UnusableKey
from workout.server.listening import announce, listen
from workout.server.worker import Worker

UNUSABLE = (UnusableDatabase, UnusableKey)
"""What can be wrong with the files that the settings name."""

ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


def serve(config: Config) -> None:
    """Serve until told to stop. Raises UnusableSetting, UnusableDatabase, UnusableKey before the first request."""
    logs.set_up(sys.stderr)
    app = App(config)
    sockets = listen(config)
    worker = Worker(config, app, sockets)
    for number in ENDING:
        signal.signal(number, lambda *_: worker.stop())
    announce(config, sockets)
    worker.run()
