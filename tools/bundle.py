"""`run.py bundle`: puts the program and all its packages into one file, which any Python from 3.11 on can run."""

import re
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import PackagePath, distribution
from importlib.util import MAGIC_NUMBER
from marshal import dumps
from pathlib import Path

from workout.resources import ROOT
from workout.web.routes.docs import SWAGGER_UI_FILES

NOT_NEEDED = {"Jinja2", "MarkupSafe", "PyYAML"}
"""Packages that swagger-ui-py's code imports. That code is never imported here; only its files are served."""

MADE_BY_PIP = {"INSTALLER", "RECORD", "REQUESTED", "direct_url.json"}  # they say how and from where a package was installed

START = b"""import sys

if sys.version_info < (3, 11):
    sys.exit("workout.pyz: Python 3.11 or later is needed; this is " + sys.version.split()[0] + ".")

from workout.cli import main

sys.exit(main(sys.argv[1:]))
"""


class Unsuitable(Exception):
    """A package cannot be put into the bundle; the text says why."""


def build(target: Path) -> None:
    """Write the zip application. The same files and the same Python always give the same bytes. Raises Unsuitable.

    Nothing is compressed: compression would make the start slower, and different zlibs give different bytes.
    """
    files = {"__main__.py": START, **dict(_program()), **dict(_packages())}
    files |= {f"{name}c": _compile(name, text) for name, text in files.items() if _is_worth_compiling(name)}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name), content)  # a ZipInfo's default date is 1980


def _program() -> Iterator[tuple[str, bytes]]:
    own = [ROOT / name for name in ("LICENSE", "schema.sql", "seed.sql")]
    for path in (*own, *ROOT.glob("workout/**/*.py"), *ROOT.glob("static/**/*.*")):
        yield path.relative_to(ROOT).as_posix(), path.read_bytes()


def _packages() -> Iterator[tuple[str, bytes]]:
    """The installed files of the packages that requirements.txt names, including licences."""
    for name in re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE):
        if name not in NOT_NEEDED:
            for file in distribution(name).files or ():
                if file.suffix in (".so", ".pyd"):
                    raise Unsuitable(f"{name} comes with compiled code ({file}), which cannot be imported from a zip file.")
                if _is_needed(file):
                    yield file.as_posix(), file.locate().read_bytes()  # type: ignore[attr-defined]


def _is_needed(file: PackagePath) -> bool:
    """Whether the bundle needs the file: not commands in bin/ or files made here; of Swagger UI's builds, only the one that is
    served.
    """
    if file.parts[0] == ".." or file.suffix == ".pyc" or file.name in MADE_BY_PIP:
        return False
    if file.parts[0] == "test":  # swagger-ui-py installs its tests beside itself
        return False
    served = {f"swagger_ui/static/{name}" for name in (*SWAGGER_UI_FILES, "LICENSE")}
    return file.parts[0] != "swagger_ui" or file.as_posix() in {"swagger_ui/__init__.py", *served}


def _is_worth_compiling(name: str) -> bool:
    return name.endswith(".py") and not name.startswith("tzdata/")  # tzdata has hundreds of empty ones


def _compile(name: str, source: bytes) -> bytes:
    """Bytecode that is used without checking the source (PEP 552). Another version of Python ignores it.

    It makes the start more than twice as fast. Before Python 3.14, marshal versions above 2 depend on what else is in memory, so
    version 2 is used there; 3.14 needs a later one for its constants.
    """
    code = compile(source, name, "exec", dont_inherit=True)
    return MAGIC_NUMBER + (0b01).to_bytes(4, "little") + bytes(8) + dumps(code, 2 if sys.version_info < (3, 14) else 5)


def main() -> int:
    """Build `workout.pyz` at the project's root. Returns the exit status."""
    target = ROOT / "workout.pyz"
    try:
        build(target)
    except Unsuitable as error:
        print(f"run.py: {error}", file=sys.stderr)
        return 1
    print(f"{target} ({target.stat().st_size / 1e6:.1f} MB): run it with python3 {target.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
