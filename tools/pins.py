"""`python3 -m tools.pins`: checks that every pinned package can be installed without a compiler on all supported platforms.

It asks the package registry, through pip, and installs nothing.
"""

import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import product

from workout.resources import ROOT

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PLATFORMS = {
    "Linux, x86-64": ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    "Linux, ARM": ("manylinux_2_28_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64"),
    "macOS, ARM": ("macosx_11_0_arm64", "macosx_11_0_universal2"),
    "macOS, x86-64": ("macosx_10_15_x86_64", "macosx_10_13_x86_64", "macosx_10_13_universal2"),
    "Windows, x86-64": ("win_amd64",),
    "Windows, ARM": ("win_arm64",),
}
"""For each platform's name, the tags of files that fit it (PEP 425, PEP 600)."""

FROM_SOURCE = {("Windows, ARM", "3.11")}
"""There PyYAML has no ready-made file; pip builds it from source, as pure Python if there is no compiler."""

AT_ONCE = 4


def missing(platform: str, python: str) -> str | None:
    """pip's message about the first package without a file for this platform and Python; None when all have one."""
    with tempfile.TemporaryDirectory() as target:
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--no-deps", "--only-binary=:all:"]
        command += [f"--platform={tag}" for tag in PLATFORMS[platform]]
        command += [f"--python-version={python}", f"--target={target}", f"--requirement={ROOT / 'requirements-dev.txt'}"]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode == 0:
        return None
    return "; ".join(re.findall(r"^ERROR: (.*)$", ended.stderr, re.MULTILINE)) or ended.stderr


def main() -> int:
    """Check every platform with every Python. Returns the exit status: 1 when something is missing."""
    asked = [one for one in product(PLATFORMS, PYTHONS) if one not in FROM_SOURCE]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        answers = list(threads.map(lambda one: missing(*one), asked))
    for (platform, python), problem in zip(asked, answers, strict=True):
        print(f"{platform}, Python {python}: {problem or 'complete'}", flush=True)
    return int(any(answers))


if __name__ == "__main__":
    sys.exit(main())
