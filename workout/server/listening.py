"""The sockets that the server listens on: opening them, and accepting connections from them in one worker."""

import select
import socket
import struct
import sys
import threading
import time
from array import array
from contextlib import suppress
from dataclasses import replace
from typing import Any

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.server import TcpWSGIServer

from workout import db
from workout.config import Config, UnusableSetting, is_loopback
from workout.server.channel import Channel
from workout.server.dispatcher import Dispatcher
from workout.server.tally import Place
from workout.web.app import App
from workout.web.contract.routes import API

BACKLOG = 1024

GIVE_WAY_S = 0.001  # how long to wait before accepting: enough for another process to wake up and accept instead

SO_ATTACH_FILTER = 26  # Linux's number, which Python does not know

NO_SYN = [
    (0x30, 0, 0, 13),  # load the byte that has the flags of TCP
    (0x45, 0, 1, 0x02),  # if it has SYN, go on, else skip a line
    (0x06, 0, 0, 0),  # drop the packet
    (0x06, 0, 0, 0xFFFFFFFF),  # keep all of it
]
"""A filter of packets for Linux (classic BPF: code, jumps if true and if false, operand). SYN begins a connection."""


def listen(config: Config) -> list[socket.socket]:
    """A listening socket for each address of the host. Raises UnusableSetting when one cannot be opened.

    Port 0 becomes a free port, the same one for all sockets.
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


def begin_no_more(sockets: list[socket.socket]) -> None:
    """Before listening sockets are closed: let connections that are being established get in, but let none begin any more.

    Closing a socket resets the connections that nobody has accepted from it, so one that arrives in between would be lost with
    its request. Now the first packet of a connection gets lost instead; the client's system repeats it a second later, and then
    finds the next server, or is told that nobody listens. Only on Linux; elsewhere this does nothing.
    """
    if sys.platform != "linux":
        return
    filters = array("B", b"".join(struct.pack("HBBI", *line) for line in NO_SYN))
    for listener in sockets:
        with suppress(OSError):  # where the system has no filters, all is as it was
            listener.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, struct.pack("HP", len(NO_SYN), filters.buffer_info()[0]))


def told_port(config: Config, sockets: list[socket.socket]) -> Config:
    """The settings, with the sockets' real port in place of 0."""
    return replace(config, port=sockets[0].getsockname()[1])


def announce(config: Config, sockets: list[socket.socket]) -> None:
    """Print where the server can be reached."""
    host, port = sockets[0].getsockname()[:2]
    host = _address_in_network() if host in ("0.0.0.0", "::") else host
    shown = f"[{host}]" if ":" in host else host
    print(f"Player         http://{shown}:{port}{config.base_path}/")
    print(f"Documentation  http://{shown}:{port}{config.base_path}/docs")
    print(f"API            http://{shown}:{port}{config.base_path}{API}")
    if config.registration == "open" and not all(is_loopback(one.getsockname()[0]) for one in sockets):
        print("Registration   open to all who reach this address; `--registration invite` or `closed` shuts it")
    if config.smtp:
        print(f"Mail           through {config.smtp.host}; its links lead to {config.site}")
    print(f"Database       {db.shown(config.database)}   Key  {config.key_file}", flush=True)


def _address_in_network() -> str:
    """This machine's address for others in its network, such as a phone; `localhost` if it is in none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing: it only chooses the interface that leads out
        except OSError:
            return "localhost"
        return str(probe.getsockname()[0])


class Listener(TcpWSGIServer):  # type: ignore[misc]
    """Accepts connections from a socket that is already listening; other workers accept from it too."""

    channel_class = Channel

    def __init__(
        self,
        app: App,
        sockets: dict[int, Any],
        listening: socket.socket,
        dispatcher: Dispatcher,
        adjustments: Adjustments,
        draining: threading.Event,
        place: Place,
    ) -> None:
        self.draining = draining
        self._place = place
        self._loop = threading.get_ident()
        info = (listening.family, listening.type, listening.proto, listening.getsockname())
        super().__init__(app, sockets, _sock=listening, dispatcher=dispatcher, adj=adjustments, sockinfo=info, bind_socket=False)

    def readable(self) -> bool:
        self._place.count(len(self._map))
        return bool(super().readable())

    def handle_accept(self) -> None:
        """Accept a connection. First wait a moment if another worker has fewer connections, so that it can take this one.

        Otherwise the worker that is already awake would take most connections that arrive together, and clients keep them long.
        """
        if self._place.is_ahead():
            time.sleep(GIVE_WAY_S)
        super().handle_accept()
        self._place.count(len(self._map))

    def pull_trigger(self) -> None:
        """Wake the loop up, unless the loop itself calls this."""
        if threading.get_ident() != self._loop:
            super().pull_trigger()

    def take_in_backlog(self) -> None:
        """Accept the connections that are already waiting, but no more than BACKLOG."""
        for _ in range(BACKLOG):
            if not select.select([self.socket], [], [], 0)[0]:
                return
            super().handle_accept()

    def stop(self) -> None:
        """Stop listening in this process."""
        self._place.leave()
        wasyncore.dispatcher.close(self)  # TcpWSGIServer's close() would also close the trigger that its connections use
