"""The log: one JSON object per line."""

import contextlib
import json
import logging
import os
from typing import TextIO

from workout import clock

EXTRAS = ("request_id", "method", "path", "status", "duration_ms", "address", "user_id", "worker", "reason", "next_in_s")


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {"time": clock.now_text(), "level": record.levelname.lower(), "event": record.getMessage()}
        line |= {name: getattr(record, name) for name in EXTRAS if hasattr(record, name)}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=True)


class LineHandler(logging.Handler):
    """Writes each line in one system call, so it needs no lock, and no thread waits while another one logs."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._file = stream.fileno()

    def handle(self, record: logging.LogRecord) -> bool:
        """Write the record. The handler of `logging` would take a lock first."""
        self.emit(record)
        return True

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):  # if nobody reads the log any more, requests are still answered
            os.write(self._file, f"{self.format(record)}\n".encode())


def set_up(stream: TextIO) -> None:
    """Send the program's log, and waitress's warnings, to that stream.

    waitress also warns when a request waits for a thread. Writes always wait for each other, so that warning is left out.
    """
    handler = LineHandler(stream)
    handler.setFormatter(JsonFormatter())
    for name, level in (("workout", logging.INFO), ("waitress", logging.WARNING), ("waitress.queue", logging.ERROR)):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(level)
        logger.propagate = False
