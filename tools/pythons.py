"""`python3 -m tools.pythons`: lists other Pythons on this machine that can run the program, one path a line."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST, NEWEST = 11, 29
PYENV = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))


def others() -> dict[str, str]:
    """By version, such as 3.13, the path of each working Python from 3.11 on; without the version that runs this."""
    found: dict[str, str] = {}
    for minor in range(OLDEST, NEWEST + 1):
        version = f"3.{minor}"
        paths = [shutil.which(f"python{version}"), *PYENV.glob(f"versions/{version}.*/bin/python{version}")]
        works = next((str(path) for path in paths if path and _works(str(path))), None)
        if works and minor != sys.version_info.minor:
            found[version] = works
    return found


def _works(path: str) -> bool:
    """Whether it starts (some of pyenv's commands do not) and has the modules that the program needs."""
    needs = [path, "-c", "import ensurepip, sqlite3, ssl, venv"]
    return subprocess.run(needs, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    print("\n".join(others().values()))
