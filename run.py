#!/usr/bin/env python3
"""The program's entry point: `python3 run.py` serves, `python3 run.py test` runs the tests.

This file needs nothing but Python 3.11. It makes a virtual environment beside itself, installs the pinned packages there (again
whenever the pins or the Python change), and runs `workout.cli` in it.
"""

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # here, because an older Python cannot read what follows
    sys.exit(f"run.py: Python 3.11 or later is needed; this is {sys.version.split()[0]}.")

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


class NoVenv(Exception):
    """This Python lacks the parts that `venv` needs, as Debian's Python does."""


def main(arguments: list[str]) -> int:
    """Set up the environment that the command needs, then run the command in it. Returns its exit status."""
    needs = ["requirements-dev.txt" if arguments[:1] in (["test"], ["check"]) else "requirements.txt"]
    if wants_postgres(arguments):
        needs.append("requirements-postgres.txt")
    try:
        for name in needs:
            set_up(HERE / name)
    except subprocess.CalledProcessError as error:
        return fail(f"Setting up {VENV} failed (see above): {' '.join(map(str, error.cmd[:4]))} …")
    except NoVenv:
        return fail("this Python cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv")
    command = [str(PYTHON), "-m", "workout.cli", *arguments]
    paths = [str(HERE), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    if os.name == "nt":  # Windows has no exec that keeps the console
        return subprocess.run(command, env=environment, check=False).returncode
    os.execve(command[0], command, environment)


def wants_postgres(arguments: list[str]) -> bool:
    """Whether the database is on PostgreSQL: only then its driver is needed."""
    told = (os.environ.get("WORKOUT_DATABASE", ""), os.environ.get("WORKOUT_TEST_DATABASE", ""))
    return any(re.match(r"(--database=)?postgres(ql)?://", one) for one in (*arguments, *told))


def set_up(requirements: Path) -> None:
    """Make sure that the virtual environment has the packages that `requirements` names. Does nothing when it already has them.

    Raises CalledProcessError when venv or pip fails, and NoVenv.
    """
    wanted = hashlib.sha256(
        b"".join(file.read_bytes() for file in sorted(HERE.glob("requirements*.txt"))) + sys.version.encode()
    ).hexdigest()
    # The others include requirements.txt: once one of them is installed, that needs nothing else.
    names = ("requirements.txt", "requirements-dev.txt", "requirements-postgres.txt")
    stamps = {name: VENV / f"{name}.installed" for name in names}
    enough = set(stamps.values()) if requirements.name == "requirements.txt" else {stamps[requirements.name]}
    if PYTHON.exists() and any(stamp.exists() and stamp.read_text() == wanted for stamp in enough):
        return
    if not (PYTHON.exists() and is_of_this_python() and any(stamp.exists() for stamp in stamps.values())):
        if importlib.util.find_spec("ensurepip") is None:
            raise NoVenv
        print(f"Creating {VENV} …", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    print(f"Installing the packages of {requirements.name} …", file=sys.stderr, flush=True)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--requirement", requirements], check=True, stdout=sys.stderr)
    stamps[requirements.name].write_text(wanted)


def is_of_this_python() -> bool:
    """Whether this version of Python made the environment; another version cannot use its packages."""
    made_by = re.search(r"^version = (\d+\.\d+)\.", (VENV / "pyvenv.cfg").read_text(), re.MULTILINE)
    return bool(made_by) and made_by[1] == f"{sys.version_info[0]}.{sys.version_info[1]}"


def fail(reason: str) -> int:
    print(f"run.py: {reason}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
