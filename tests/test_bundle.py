"""The program as one file, run by a bare Python in an empty folder."""

import os
import subprocess
import sys
import zipfile
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from urllib.request import urlopen

import pytest
from conftest import PASSWORD
from serving import ROOT, serving

from tools import bundle, pythons
from workout import __version__
from workout.web.routes import docs, player

pytestmark = pytest.mark.file

BARE_FLAGS = ("-s", "-S")
"""Without any packages."""

BASE = sys._base_executable  # type: ignore[attr-defined]
"""The Python that the virtual environment was made from."""

PYTHONS = {"this": BASE, **pythons.others()}
"""That one, and every other version on this machine: one of them builds the file, and all of them run it."""

BARE = {"PYTHONTZPATH": ""}
"""An environment without anything, on a system without time zones."""


@pytest.fixture(scope="session")
def pyz(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("bundle") / "workout.pyz"
    bundle.build(target)
    return target


def run(pyz: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [BASE, *BARE_FLAGS, str(pyz), *arguments]
    return subprocess.run(command, env=BARE, cwd=pyz.parent, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("python", PYTHONS.values(), ids=PYTHONS)
def test_it_serves_everything_where_there_is_nothing_but_python(pyz: Path, tmp_path: Path, python: str) -> None:
    pages = ["/", "/docs", "/openapi.json", "/healthz", "/readyz"]
    pages += [f"/docs/{name}" for name in docs.FILES] + [
        "/sw.js",
        "/manifest.webmanifest",
        *(f"/icons/{name}" for name in player.ICONS),
    ]
    pages += [f"/player/{player.current().hash}/{name}" for name in player.current().files]
    with serving(tmp_path, program=(python, *BARE_FLAGS, str(pyz)), environment=BARE) as server:
        for page in pages:
            with urlopen(server.url + page, timeout=20) as response:
                assert response.status == 200
                assert response.read(), page
        credentials = {"email": "alice@example.com", "password": PASSWORD}
        assert server.call("POST", "/api/v1/auth/register", {**credentials, "timezone": "Asia/Tokyo"})[0] == 201
        token = server.call("POST", "/api/v1/auth/login", credentials)[2]["access_token"]
        assert server.call("GET", "/api/v1/weights?from=2026-11-01", token=token)[0] == 200
        assert server.call("GET", "/api/v1/exercises?q=squat", token=token)[2]["items"]
        assert server.call("GET", "/api/v1/templates", token=token)[2]["items"]
    assert {file.name for file in tmp_path.iterdir()} == {
        "workout.db", "workout.key", "workout.db-lock", "workout.db-seal", "workout.db-throttle", "workout.db-serving",
        "server.log",
    }  # fmt: skip


def test_it_backs_up_and_restores(pyz: Path, tmp_path: Path) -> None:
    database, copy = str(tmp_path / "workout.db"), str(tmp_path / "copy.db")
    with serving(tmp_path, program=(BASE, *BARE_FLAGS, str(pyz)), environment=BARE):
        ended = [run(pyz, *command, "--database", database) for command in (["backup", copy], ["doctor"], ["restore", copy])]
        assert [one.returncode for one in ended] == [0, 0, 2], ended
    assert run(pyz, "restore", copy, "--database", database).returncode == 0


def test_built_again_it_is_the_same_to_the_last_byte(pyz: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.pyz"
    script = "import sys, pathlib; from tools import bundle; bundle.build(pathlib.Path(sys.argv[1]))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    subprocess.run([sys.executable, "-c", script, str(again)], env=environment, cwd=tmp_path, check=True)
    assert again.read_bytes() == pyz.read_bytes()


def test_a_python_of_another_version_runs_it_from_its_sources(pyz: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.pyz"
    with zipfile.ZipFile(pyz) as archive, zipfile.ZipFile(other, "w") as changed:
        for name in archive.namelist():
            content = archive.read(name)
            changed.writestr(name, content.replace(MAGIC_NUMBER, b"\0\0\r\n", 1) if name.endswith(".pyc") else content)
    assert run(other, "--version").stdout == f"workout {__version__}\n"


def test_every_package_in_it_comes_with_its_licence(pyz: Path) -> None:
    names = zipfile.ZipFile(pyz).namelist()
    packages = {name.split("/")[0] for name in names if ".dist-info/" in name}
    assert len(packages) > 5
    assert packages == {name.split("/")[0] for name in names if ".dist-info/" in name and "LICEN" in name.upper()}
    assert "LICENSE" in names


def test_a_package_with_compiled_code_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Compiled:
        files = [bundle.PackagePath("fast/_speedups.so")]

    monkeypatch.setattr(bundle, "distribution", lambda _: Compiled)
    with pytest.raises(bundle.Unsuitable, match="_speedups.so"):
        bundle.build(tmp_path / "workout.pyz")


@pytest.mark.parametrize("command", ["test", "check", "bundle", "bench", "torture", "check-clients"])
def test_what_works_on_the_project_asks_for_a_checkout(pyz: Path, command: str) -> None:
    ended = run(pyz, command)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"workout.pyz: `{command}` ")
    assert ended.stderr.count("\n") == 1
