#!/usr/bin/env python3
"""The one door to the program: `python3 run.py` serves, `python3 run.py test` tests.

This file needs nothing but Python 3.11. It keeps a virtual environment beside itself, fills it with the pinned
packages the first time (and whenever the pins change), and hands over to `workout.cli` inside it.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def main(arguments: list[str]) -> int:
    """Prepare the environment that the command needs, then run the command in it. Returns its exit status."""
    if sys.version_info < (3, 11):
        return fail(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")
    needs = "requirements-dev.txt" if arguments[:1] in (["test"], ["check"]) else "requirements.txt"
    try:
        prepare(HERE / needs)
    except subprocess.CalledProcessError as error:
        return fail(f"Setting up {VENV} failed (see above): {' '.join(map(str, error.cmd[:4]))} …")
    command = [str(PYTHON), "-m", "workout.cli", *arguments]
    paths = [str(HERE), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    if os.name == "nt":  # Windows has no exec that keeps the console
        return subprocess.run(command, env=environment, check=False).returncode
    os.execve(command[0], command, environment)


def prepare(requirements: Path) -> None:
    """Make the virtual environment hold what `requirements` names. Does nothing when it already does.

    Raises CalledProcessError when venv or pip fail.
    """
    wanted = hashlib.sha256(
        b"".join(file.read_bytes() for file in sorted(HERE.glob("requirements*.txt"))) + sys.version.encode()
    ).hexdigest()
    # requirements-dev.txt includes requirements.txt, so whoever has the former needs no look at the latter.
    stamps = {name: VENV / f"{name}.installed" for name in ("requirements.txt", "requirements-dev.txt")}
    enough = {stamps[requirements.name], stamps["requirements-dev.txt"]}
    if PYTHON.exists() and any(stamp.exists() and stamp.read_text() == wanted for stamp in enough):
        return
    if not any(stamp.exists() for stamp in stamps.values()):
        print(f"Creating {VENV} …", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    print(f"Installing the packages of {requirements.name} …", file=sys.stderr, flush=True)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--requirement", requirements], check=True, stdout=sys.stderr)
    stamps[requirements.name].write_text(wanted)


def fail(reason: str) -> int:
    print(f"run.py: {reason}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
