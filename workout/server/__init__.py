"""Serving: the sockets, one process or several with waitress in each, and a clean end."""

import gc
import signal
import sys

from workout import logs
from workout.config import Config
from workout.db import UnusableDatabase
from workout.db.file import refuse_inaccessible
from workout.db.lock import InUse, using
from workout.security import UnusableKey
from workout.server.listening import announce, listen
from workout.server.tally import places
from workout.server.worker import Worker
from workout.web.app import App, make_files_ready
from workout.web.plugins import BrokenRoute

UNUSABLE = (UnusableDatabase, UnusableKey, BrokenRoute)
"""What can be wrong with the files that the settings name, and with the program itself."""

ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


def serve(config: Config) -> None:
    """Serve until told to stop. Raises UnusableSetting, and what UNUSABLE lists, before the first request."""
    logs.set_up(sys.stderr)
    refuse_inaccessible(config.database)
    try:
        with using(config.database):
            (_serve_alone if config.workers == 1 else _serve_with_others)(config)
    except InUse:
        raise UnusableDatabase(f"{config.database} is being replaced by a backup at this moment; start again.") from None


def _serve_alone(config: Config) -> None:
    """In this process. There is nobody to replace it, so SIGHUP ends it too, as when a terminal is closed."""
    app = App(config)
    sockets = listen(config)
    worker = Worker(config, app, sockets, places(1)[0])
    for number in ENDING:
        signal.signal(number, lambda *_: worker.stop())
    _collect_garbage()
    announce(config, sockets)
    worker.run()


def _serve_with_others(config: Config) -> None:
    from workout.server.workers import Workers  # knows signals that Windows lacks

    make_files_ready(config)
    sockets = listen(config)
    workers = Workers(config, sockets)
    _collect_garbage()
    announce(config, sockets)
    workers.run()


def _collect_garbage() -> None:
    """Look for garbage from now on, but never among what the start has made, which all the workers can then share."""
    gc.freeze()
    gc.enable()
