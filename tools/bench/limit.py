"""Bare waitress, which answers a fixed body: no program that runs on it can be faster. Imports nothing of the program."""

import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import Any

import waitress

BODY = b'{"status":"ok"}'


def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
    environ["wsgi.input"].read()
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(BODY)))])
    return [BODY]


def main(threads: int, workers: int) -> None:
    listening = socket.create_server(("127.0.0.1", 0), backlog=1024)
    children: list[int] = []
    while workers > 1 and len(children) < workers:
        if (child := os.fork()) == 0:
            break
        children.append(child)
    else:
        print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)

    def stop(*_: Any) -> None:
        for child in children:
            os.kill(child, signal.SIGTERM)
        sys.exit()

    signal.signal(signal.SIGTERM, stop)
    if len(children) == workers > 1:
        signal.pause()
    waitress.create_server(answer, sockets=[listening], threads=threads, asyncore_use_poll=True).run()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
