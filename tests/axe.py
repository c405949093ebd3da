"""axe-core, which looks for what keeps people out of a page. npm fetches it once, into the user's cache."""

import hashlib
import os
import shutil
import subprocess
import tarfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver

VERSION = "4.14.1"
SHA256 = "e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745"
FETCHING_S = 60

RUN = """
const done = arguments[arguments.length - 1];
const options = {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}};
axe.run(document, arguments[0].length ? {...options, runOnly: arguments[0]} : options).then(({violations}) => done(violations));
"""


@cache
def script() -> Path | None:
    """Where its script is; None where npm is missing, or cannot fetch it."""
    caches = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    folder = Path(caches) / "workout" / f"axe-core-{VERSION}"
    there = folder / "axe.min.js"
    if not there.exists():
        npm = shutil.which("npm")
        if npm is None or not _fetch(npm, folder):
            return None
    return there


def needed() -> None:
    """Skip the test where it is missing."""
    if script() is None:
        pytest.skip(f"npm is needed to fetch axe-core {VERSION} (Debian: nodejs, npm)")


def findings(browser: webdriver.Chrome, *rules: str) -> list[str]:
    """What it finds on the page as it is shown now: each rule with the elements that break it. `rules`: only these."""
    place = script()
    if place is None:
        return []
    if not browser.execute_script("return 'axe' in window"):
        browser.execute_script(place.read_text(encoding="utf-8"))
    violations: list[dict[str, Any]] = browser.execute_async_script(RUN, rules)
    return [f"{one['id']}: {node['html']} {node.get('failureSummary')}" for one in violations for node in one["nodes"]]


def _fetch(npm: str, folder: Path) -> bool:
    """Put the script into that folder; False if npm fails."""
    folder.mkdir(parents=True, exist_ok=True)
    own = folder / str(os.getpid())  # two processes may fetch it at once
    own.mkdir()
    command = [npm, "pack", "--silent", "--fetch-retries=1", f"axe-core@{VERSION}"]
    try:
        subprocess.run(command, cwd=own, check=True, capture_output=True, timeout=FETCHING_S)
        packed = own / f"axe-core-{VERSION}.tgz"
        assert hashlib.sha256(packed.read_bytes()).hexdigest() == SHA256, "this is not the axe-core that was pinned"
        with tarfile.open(packed) as archive:
            archive.extract("package/axe.min.js", own, filter="data")
        (own / "package" / "axe.min.js").replace(folder / "axe.min.js")
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return False
    finally:
        shutil.rmtree(own)
    return True
