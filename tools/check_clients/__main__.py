"""The command: makes the checks one after the other, and prints what each came to."""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.request import urlopen

from tools.bench import servers
from tools.check_clients.checks import CHECKS, Bench
from tools.check_clients.toolbox import Toolbox, cache, missing


def main(arguments: Sequence[str]) -> int:
    """Returns the exit status: 1 when something is wrong, 2 without node or with unusable arguments."""
    options = _parser().parse_args(arguments)
    if lacking := missing():
        print(f"run.py: check-clients needs {' and '.join(lacking)} (Debian: apt install nodejs npm).", file=sys.stderr)
        return 2
    try:
        tools = Toolbox(cache())
    except subprocess.CalledProcessError as error:
        print(f"run.py: the generators could not be installed: {' '.join(map(str, error.cmd[:3]))} …", file=sys.stderr)
        return 2
    folder = Path(tempfile.mkdtemp(prefix="workout-clients-"))
    (folder / "server").mkdir()
    with servers.running(servers.PROGRAM, folder / "server") as server, urlopen(f"{server.url}/openapi.json") as answer:
        document = answer.read()
        print(f"openapi.json              {len(document) / 1000:.0f} KB")
        failed = [name for name in options.check or CHECKS if not _passes(name, tools, folder / name, document, server.url)]
    if failed or options.keep:
        print(f"The clients are in {folder}.")
    else:
        shutil.rmtree(folder)
    return int(bool(failed))


def _passes(name: str, tools: Toolbox, folder: Path, document: bytes, url: str) -> bool:
    """Whether nothing is wrong, which is printed."""
    folder.mkdir()
    bench = Bench(tools, folder, url)
    bench.document.write_bytes(document)
    began = time.monotonic()
    outcome = CHECKS[name](bench)
    verdict = f"{len(outcome.wrong)} wrong" if outcome.wrong else "good"
    print(f"{name:25} {outcome.counted}: {verdict} ({time.monotonic() - began:.0f} s)", flush=True)
    for one in outcome.wrong[:20]:
        print(f"    {one}")
    return not outcome.wrong


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="run.py check-clients",
        description="Lint the OpenAPI document, make clients of it with four generators, and train with each.",
        epilog="It needs node and npm. The generators are installed once, into the user's cache, in the versions that "
        "tools/check_clients names. It takes about two minutes.",
        allow_abbrev=False,
    )
    parser.add_argument("--keep", action="store_true", help="keep the clients; they are kept anyway when something is wrong")
    parser.add_argument("--check", action="append", choices=list(CHECKS), help="only this; repeatable")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
