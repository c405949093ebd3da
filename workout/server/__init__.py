"""Serving: the sockets, one process or several with waitress in each, and a clean end.

Nobody needs this package to understand the API. `workout.web.app.App` is a WSGI application that any server can run:

    from wsgiref.simple_server import make_server
    from workout.config import Config
    from workout.web.app import App

    make_server("127.0.0.1", 8000, App(Config())).serve_forever()

What is added here makes it fast, and keeps one client from delaying the others:

    parent      workers.py      starts the workers and replaces those that die; serves nothing itself
      worker    worker.py       a process with the application; there are several, because Python runs one thread at a time
        listener  listening.py  accepts connections, so that no worker has many more of them than another
          channel   channel.py  one connection: reads requests (parser.py), with limits to size and time, and loses no answer
            dispatcher  dispatcher.py  decides who answers: reads are answered at once, and wait for no write or slow work
              pool      lanes.py       threads for one kind of request, so that no kind takes the threads of another
                writes    writing.py     the writes that wait at the same time, in one transaction

The application answers a request (tasks.py). A worker has one loop, waitress's: it waits until one of its connections can
be read from or written to, and does that. With one worker there is no parent. child.py is what a worker does between fork
and end; through pipes.py it and its parent tell each other what has happened; tally.py counts the connections of each worker.
"""

import gc
import signal
import sys

from workout import logs
from workout.config import Config
from workout.db import UnusableDatabase, open_at
from workout.security import UnusableKey
from workout.server.listening import announce, begin_no_more, listen, told_port
from workout.server.tally import places
from workout.server.worker import Worker
from workout.web.app import App, make_files_ready
from workout.web.plugins import BrokenRoute

UNUSABLE = (UnusableDatabase, UnusableKey, BrokenRoute)
"""Errors that `serve` may raise before the first request: the database, the signing key or a route of the program is unusable."""

ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


def serve(config: Config) -> None:
    """Serve until told to stop. Before the first request, it may raise UnusableSetting and the errors in UNUSABLE."""
    logs.set_up(sys.stderr)
    with open_at(config.database).serving():
        (_serve_alone if config.workers == 1 else _serve_with_others)(config)
    for number in ENDING:  # Python removes its handlers before it exits; a signal would then kill it
        signal.signal(number, signal.SIG_IGN)


def _serve_alone(config: Config) -> None:
    """Serve in this process. SIGHUP (its terminal was closed, say) ends it too, because no parent is there to replace it."""
    sockets = listen(config)
    config = told_port(config, sockets)
    app = App(config)
    worker = Worker(config, app, sockets, places(1)[0])

    def end(*_: object) -> None:
        begin_no_more(sockets)
        worker.stop()

    for number in ENDING:
        signal.signal(number, end)
    _collect_garbage()
    announce(config, sockets)
    worker.run()


def _serve_with_others(config: Config) -> None:
    from workout.server.workers import Workers  # needs signals that Windows lacks

    make_files_ready(config)
    sockets = listen(config)
    config = told_port(config, sockets)
    workers = Workers(config, sockets)
    _collect_garbage()
    announce(config, sockets)
    workers.run()


def _collect_garbage() -> None:
    """Turn the garbage collector on, but exempt all objects made during the start: the workers share their memory."""
    gc.freeze()
    gc.enable()
