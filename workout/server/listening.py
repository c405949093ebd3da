"""The sockets that the server listens on, and where it says that they are."""

import socket

from workout.config import Config, UnusableSetting
from workout.contract.routes import API

BACKLOG = 1024


def listen(config: Config) -> list[socket.socket]:
    """A listening socket for each address that the host has. Raises UnusableSetting when one cannot be had.

    Port 0 becomes a free port, the same for all of them.
    """
    sockets: list[socket.socket] = []
    port = config.port
    try:
        for family, _, _, _, address in socket.getaddrinfo(
            config.host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_PASSIVE
        ):
            listener = socket.create_server((address[0], port, *address[2:]), family=family, backlog=BACKLOG)
            port = listener.getsockname()[1]
            sockets.append(listener)
    except (OSError, ValueError) as error:
        raise UnusableSetting(f"cannot listen on {config.host} port {config.port}: {error}") from None
    return sockets


def announce(config: Config, sockets: list[socket.socket]) -> None:
    """Print where the server can be reached."""
    host, port = sockets[0].getsockname()[:2]
    shown = "localhost" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host
    print(f"Documentation  http://{shown}:{port}/docs")
    print(f"API            http://{shown}:{port}{API}")
    print(f"Database       {config.database}   Key  {config.key_file}", flush=True)
