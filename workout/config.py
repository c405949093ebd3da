"""The settings: one frozen object, read once from flags and environment variables."""

import ipaddress
import os
import re
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from workout.db import Location, is_address
from workout.security import passwords
from workout.smtp import Relay
from workout.smtp import read as read_relay

MOST_WORKERS_BY_DEFAULT = 4

ORIGIN = re.compile(r"(?!(?:ftp|file|wss?):)[a-z][a-z0-9+.-]*://([a-z0-9._-]+|\[[0-9a-f:.]+\])(:[0-9]{1,5})?")
"""Matches an origin: that of a web site (`https://app.example.com`), or of an app with a URL scheme of its own, as Capacitor and
Ionic make them (`capacitor://localhost`).
"""


class UnusableSetting(Exception):
    """The value of a setting cannot be used; the text says which one, and why."""


def usable_workers() -> int:
    """The default number of workers: one for each core that this process may use, at most four; one if processes cannot fork."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST_WORKERS_BY_DEFAULT) if hasattr(os, "fork") else 1


@dataclass(frozen=True)
class Config:
    host: str = "127.0.0.1"
    port: int = 8000
    database: Location = Path("workout.db")
    key_file: Path = Path("workout.key")
    cors_origins: tuple[str, ...] = ()
    workers: int = usable_workers()
    max_streams: int = 16
    trusted_proxy: str | None = None
    metrics_token: str | None = None
    base_path: str = ""
    """The path under which a proxy shows the server, such as `/fit`; empty: the root."""
    public_url: str | None = None
    """The address at which others reach the server; links in mails begin with it."""
    smtp: Relay | None = None
    """The server that takes our mail; None: no mail is sent."""
    verify_email: bool = False
    """Whether people must verify their e-mail address before they can log in."""
    registration: str = "open"
    """Who may open an account: `open` (anyone), `invite` or `closed`."""
    scrypt_n: int = passwords.N
    """The cost of hashing. Tests lower it, because they hash thousands of passwords; no flag or variable sets it."""

    @property
    def site(self) -> str:
        """The server's address: the public URL if it is set, else the address that it listens on."""
        host = "localhost" if self.host in ("0.0.0.0", "::") else f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url or f"http://{host}:{self.port}{self.base_path}"


def read(flags: Mapping[str, str | None], environment: Mapping[str, str]) -> Config:
    """The settings: a flag, else its `WORKOUT_…` variable, else the default. Raises UnusableSetting.

    `flags`: for each field of Config that the command takes, what the command line says; None if it says nothing. Variables for
    other fields are ignored.
    """
    given: dict[str, tuple[str, str]] = {}
    for name in (field.name for field in fields(Config)):
        variable = f"WORKOUT_{name.upper()}"
        if (flag := flags.get(name)) is not None:
            given[name] = (f"--{name.replace('_', '-')}", flag)
        elif variable in environment and name in flags:
            given[name] = (variable, environment[variable])
    readers: dict[str, Callable[[str, str], Any]] = {
        "host": _host,
        "port": _port,
        "database": _location,
        "key_file": _path,
        "cors_origins": _origins,
        "workers": _workers,
        "max_streams": _streams,
        "trusted_proxy": _proxy,
        "metrics_token": _token,
        "base_path": _base_path,
        "public_url": _public_url,
        "smtp": _smtp,
        "verify_email": _switch,
        "registration": _registration,
    }
    values: dict[str, Any] = {name: readers[name](source, text) for name, (source, text) in given.items()}
    database, key_file = values.get("database", Config.database), values.get("key_file", Config.key_file)
    if isinstance(database, Path) and "database" in values and "key_file" not in values:
        values["key_file"] = key_file = database.with_suffix(".key")
    if isinstance(database, Path) and database.resolve() == key_file.resolve():
        raise UnusableSetting("--key-file: the signing key needs a file of its own, not the database's.")
    if values.get("verify_email") and "smtp" not in values:
        raise UnusableSetting("--verify-email: without --smtp no mail can be sent by which somebody could verify an address.")
    return Config(**values)


def is_loopback(address: str) -> bool:
    """Whether this is a loopback IP address, such as 127.0.0.1: only this machine can reach it, or call from it."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:  # a Unix socket, say
        return False


def _host(source: str, text: str) -> str:
    if not text.strip():
        raise UnusableSetting(f"{source}: an address to listen on is needed, such as 127.0.0.1 or 0.0.0.0.")
    return text


def _port(source: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 65536):
        raise UnusableSetting(f"{source}: {text!r} is not a port; give a number from 0 to 65535 (0: any that is free).")
    return int(text)


def _workers(source: str, text: str) -> int:
    if not re.fullmatch("[0-9]{1,2}", text) or int(text) == 0:
        raise UnusableSetting(f"{source}: {text!r} is not a number of workers; give one from 1 to 99.")
    if int(text) > 1 and not hasattr(os, "fork"):
        raise UnusableSetting(f"{source}: this system knows no fork(), so there can only be 1 worker.")
    return int(text)


def _streams(source: str, text: str) -> int:
    if not re.fullmatch("[0-9]{1,3}", text) or int(text) == 0:
        raise UnusableSetting(f"{source}: {text!r} is not a number of streams; give one from 1 to 999.")
    return int(text)


def _proxy(source: str, text: str) -> str:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        raise UnusableSetting(f"{source}: {text!r} is not the IP address of one proxy, such as 127.0.0.1.") from None


def _token(source: str, text: str) -> str:
    if not re.fullmatch("[!-~]{16,}", text):
        raise UnusableSetting(f"{source}: give 16 or more printable ASCII characters that nobody can guess.")
    return text


def _public_url(source: str, text: str) -> str:
    if not re.fullmatch(r"https?://[A-Za-z0-9._-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?", text):
        raise UnusableSetting(f"{source}: {text!r} is not an address such as https://workout.example.com or one with a path.")
    return text.rstrip("/")


def _smtp(source: str, text: str) -> Relay:
    try:
        return read_relay(text)
    except ValueError as error:
        raise UnusableSetting(f"{source}: {error}.") from None  # the error does not quote the text, which may hold a password


def _switch(source: str, text: str) -> bool:
    if text.lower() not in ("yes", "no", "1", "0", "true", "false"):
        raise UnusableSetting(f"{source}: {text!r} is neither yes nor no.")
    return text.lower() in ("yes", "1", "true")


def _base_path(source: str, text: str) -> str:
    if not re.fullmatch(r"(/[A-Za-z0-9._~-]*[A-Za-z0-9_~-])*/?", text):
        raise UnusableSetting(f"{source}: {text!r} is not a path such as /fit (ASCII letters, digits, and . _ ~ - in them).")
    return text.rstrip("/")


def _registration(source: str, text: str) -> str:
    if text not in ("open", "invite", "closed"):
        raise UnusableSetting(f"{source}: {text!r} is not open (anyone may open an account), invite or closed.")
    return text


def _location(source: str, text: str) -> Location:
    return text if is_address(text) else _path(source, text)


def _path(source: str, text: str) -> Path:
    path = Path(text)
    try:
        usable = bool(text) and not stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        usable = True
    except (OSError, ValueError):  # the name is too long, say, or contains a NUL
        usable = False
    if not usable:
        raise UnusableSetting(f"{source}: {text!r} is not the name of a file.")
    if not path.absolute().parent.is_dir():
        raise UnusableSetting(f"{source}: the folder {path.absolute().parent} does not exist; create it first.")
    return path


def _origins(source: str, text: str) -> tuple[str, ...]:
    origins = tuple(origin.strip() for origin in text.split(",") if origin.strip())
    for origin in origins:
        if not ORIGIN.fullmatch(origin):
            raise UnusableSetting(
                f"{source}: {origin!r} is not an origin such as https://app.example.com or capacitor://localhost "
                "(lower case, no path, no slash)."
            )
    return origins
