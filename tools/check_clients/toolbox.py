"""The generators, installed once for each set of pins: npm's into a folder, pip's into a virtual environment beside it."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PINS = ("package.json", "requirements.txt")


def cache() -> Path:
    """Where they are kept for the next time."""
    caches = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    pins = b"".join((HERE / name).read_bytes() for name in PINS) + sys.version.encode()
    return Path(caches) / "workout" / f"clients-{hashlib.sha256(pins).hexdigest()[:12]}"


class Toolbox:
    """Runs the generators. They are installed into `folder` unless they are there already."""

    def __init__(self, folder: Path) -> None:
        """Raises CalledProcessError when npm or pip fail."""
        self.folder = folder
        self._scripts = folder / "python" / ("Scripts" if os.name == "nt" else "bin")
        done = folder / "installed"
        if done.exists():
            return
        print(f"Installing the generators into {folder} …", file=sys.stderr, flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        shutil.copy(HERE / "package.json", folder)
        subprocess.run([_npm(), "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=folder, check=True)
        subprocess.run([sys.executable, "-m", "venv", folder / "python"], check=True)
        pip: list[str | Path] = [self._scripts / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--requirement", HERE / "requirements.txt"], check=True)
        done.touch()

    def run(self, tool: str, *arguments: str | Path, within: Path) -> tuple[int, str]:
        """The exit status of a tool that works in that folder, and all that it printed."""
        node = self.folder / "node_modules" / ".bin"
        path = os.pathsep.join([str(self._scripts), str(node), os.environ.get("PATH", "")])
        found = shutil.which(tool, path=path) or tool
        ran = subprocess.run(
            [found, *map(str, arguments)],
            cwd=within,
            env={**os.environ, "PATH": path, "NO_COLOR": "1", "REDOCLY_TELEMETRY": "off"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=600,
            check=False,
        )
        return ran.returncode, ran.stdout


def missing() -> list[str]:
    """Of the programs that this needs, those that the machine lacks."""
    return [name for name in ("node", "npm") if not shutil.which(name)]


def _npm() -> str:
    return shutil.which("npm") or "npm"
