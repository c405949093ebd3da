"""The command line of `run.py`: reads the arguments, and runs the command that they name."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from workout import __version__, resources

TOOLS = ("test", "check", "bundle", "bench", "torture", "check-clients")
"""The commands that need the project's checkout, because they work on its files."""

FILE, EMAIL = "FILE", "EMAIL"
KEEPING: dict[str, tuple[str, str, str]] = {
    "backup": ("copy the database to a file, checked; also while the server runs", FILE, "where to; replaces an earlier one"),
    "restore": ("put a backup in the place of the database, which is kept; not while the server runs", FILE, "the backup"),
    "rotate-key": ("sign with a new key, and let the former one verify what it has signed; also while the server runs", "", ""),
    "copy-to": (
        "copy everything into another database that is still empty; also while the server runs", "TARGET",
        "where to: a file, or an address that begins with postgresql://",
    ),
    "doctor": ("look at database, key, disk and clock, and say what is wrong", "", ""),
    "export": ("write everything of an account to a file; also while the server runs", FILE, "where to: a .json, or sets.csv"),
    "import": ("take a file of another program, or an export, into an account; also while the server runs", FILE, "the file"),
    "users": ("list the accounts", "", ""),
    "invite": ("print an invite with which one person can register within seven days", "", ""),
    "add-user": ("open an account, whose password is asked for", EMAIL, "the address to log in with"),
    "delete-user": ("delete an account and everything that belongs to it, having asked", EMAIL, "the account's e-mail address"),
    "reset-password": (
        "give an account a new password, which is asked for, and log it out everywhere", EMAIL, "the account's e-mail address",
    ),
}  # fmt: skip
"""The commands of `workout.keeping`: for each, what it does, which argument it takes (if any), and what that argument is."""

PROGRAM = resources.ROOT.name if resources.ROOT.is_file() else "run.py"  # the zip file's name, if it runs from one


class OneLineParser(argparse.ArgumentParser):
    """Reports an error in one line instead of the whole usage, and accepts no abbreviated options."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{PROGRAM}: {message} (see python3 {PROGRAM} --help)\n")


def main(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name (`serve` if they name none). Returns the exit status: 2 for unusable arguments."""
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version")):
        arguments = ["serve", *arguments]
    if arguments[0] in TOOLS and not (resources.ROOT / "run.py").is_file():
        print(f"{PROGRAM}: `{arguments[0]}` works on the project's files; run it in a checkout of them.", file=sys.stderr)
        return 2
    if arguments[0] == "test":  # pytest gets all further arguments
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # with it, each process that tests would compile every module anew
        files = [one for one in arguments[1:] if (resources.ROOT / one.partition("::")[0]).is_file()]
        parallel = () if files else ("--numprocesses", "auto", "--dist", "worksteal")  # a single file is faster in one process
        return _run("pytest", *parallel, *arguments[1:])
    if arguments[0] in ("bench", "torture", "check-clients"):
        return _run(f"tools.{arguments[0].replace('-', '_')}", *arguments[1:])
    options = _parser().parse_args(arguments)
    if options.command == "check":
        return max(_run("ruff", "check", "."), _run("ruff", "format", "--check", "."), _run("mypy", "workout", "tools"))
    if options.command == "bundle":
        return _run("tools.bundle")
    return _serve(options) if options.command == "serve" else _keep(options)


def _parser() -> OneLineParser:
    parser = OneLineParser(
        prog=PROGRAM,
        description="A RESTful API for personalised workout plans, on one SQLite file.",
        epilog=f"`serve` is what happens when no command is named; `{PROGRAM} serve --help` lists its options.",
    )
    parser.add_argument("--version", action="version", version=f"workout {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", parser_class=OneLineParser, required=True)
    _add_serve(commands)
    _add_keeping(commands)
    commands.add_parser("test", help="run the test suite, or the files named; further arguments go to pytest", add_help=False)
    commands.add_parser("check", help="run the linter, the formatter's check and the type checker")
    commands.add_parser("bundle", help="build workout.pyz: the program and all its packages in one file")
    commands.add_parser("bench", help="measure how fast the program is; `bench --help` lists its options", add_help=False)
    commands.add_parser("check-clients", help="make clients with the usual generators, and train with each", add_help=False)
    commands.add_parser("torture", help="kill, fill and stall a server, and count what it loses", add_help=False)
    return parser


def _add_serve(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    serve = commands.add_parser(
        "serve",
        help="serve the API and its documentation (the default)",
        description="Serve the API and its documentation.",
        epilog="Each option can also be set as an environment variable, such as WORKOUT_PORT for --port; the flag wins.",
    )
    serve.add_argument("--host", metavar="ADDRESS", help="address to listen on (default 127.0.0.1: this machine only)")
    serve.add_argument("--port", metavar="N", help="port to listen on (default 8000; 0: any that is free)")
    serve.add_argument(
        "--database", metavar="FILE", help="the SQLite file, created if missing (default workout.db), or postgresql://…"
    )
    serve.add_argument("--key-file", metavar="FILE", help="the signing key, created if missing (default: beside the database)")
    serve.add_argument(
        "--cors-origins",
        metavar="ORIGINS",
        help="web origins whose pages may call the API, separated by commas (default: none)",
    )
    serve.add_argument("--workers", metavar="N", help="processes that serve (default: one per core, at most 4; on Windows 1)")
    serve.add_argument("--max-streams", metavar="N", help="live streams at once in each worker (default 16)")
    serve.add_argument(
        "--trusted-proxy",
        metavar="ADDRESS",
        help="the reverse proxy whose X-Forwarded-For is believed (default: nobody's is)",
    )
    serve.add_argument(
        "--public-url", metavar="URL", help="the address at which others reach the server, for links in mails (default: its own)"
    )
    serve.add_argument(
        "--smtp",
        metavar="URL",
        help="send mail through smtps://user:password@host:465 or smtp://host:587?starttls (default: send none)",
    )
    serve.add_argument(
        "--verify-email", action="store_const", const="yes", help="let nobody log in before their e-mail address is verified"
    )
    serve.add_argument("--base-path", metavar="PATH", help="path under which a proxy shows the server, such as /fit (default /)")
    serve.add_argument(
        "--registration", metavar="WHO", help="who may open an account: open (anyone, the default), invite or closed"
    )
    serve.add_argument("--metrics-token", metavar="TOKEN", help="lets others than this machine read /metrics (default: nobody)")


def _add_keeping(commands: "argparse._SubParsersAction[OneLineParser]") -> None:
    for name, (summary, argument, what) in KEEPING.items():
        command = commands.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if argument:
            command.add_argument(argument.lower(), metavar=argument, help=what)
        if name in ("export", "import"):
            command.add_argument("--for", dest="account", metavar=EMAIL, required=True, help="the account's e-mail address")
        if name == "import":
            answer = "of what the file leaves open, such as weight_unit=lb; may come several times"
            command.add_argument("--answer", metavar="QUESTION=ANSWER", action="append", default=[], help=answer)
            command.add_argument("--rest", choices=["create", "skip"], help="what becomes of exercises that are not known here")
        _add_files(command)


def _add_files(command: argparse.ArgumentParser) -> None:
    command.add_argument("--database", metavar="FILE", help="the server's SQLite file (default workout.db), or postgresql://…")
    command.add_argument("--key-file", metavar="FILE", help="the server's signing key (default: beside the database)")


def _serve(options: argparse.Namespace) -> int:
    gc.disable()  # the imports make no garbage, and looking for it takes a fifteenth of the start
    from workout import config, server  # imported late, so that --help and mistyped arguments answer at once

    try:
        server.serve(config.read(vars(options), os.environ))
    except (config.UnusableSetting, *server.UNUSABLE) as error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
        return 2
    finally:
        gc.enable()
    return 0


def _keep(options: argparse.Namespace) -> int:
    from workout import config, keeping
    from workout.db import DatabaseError, UnusableDatabase
    from workout.errors import Invalid, WorkoutError
    from workout.security import UnusableKey

    try:
        return keeping.COMMANDS[options.command](config.read(vars(options), os.environ), options)
    except Invalid as error:
        reasons = " ".join(f"{flaw.pointer[1:]}: {flaw.detail}" for flaw in error.problems)
        print(f"{PROGRAM}: {reasons}", file=sys.stderr)
    except (
        config.UnusableSetting, UnusableDatabase, UnusableKey, DatabaseError, OSError, WorkoutError, keeping.NothingDone
    ) as error:  # fmt: skip
        print(f"{PROGRAM}: {error}", file=sys.stderr)
    return 2


def _run(tool: str, *arguments: str) -> int:
    import subprocess  # slow to import, and serving does not need it

    return subprocess.run([sys.executable, "-m", tool, *arguments], cwd=resources.ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
