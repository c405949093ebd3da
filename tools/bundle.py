"""`run.py bundle`: the program and everything that it needs, as one file that any Python from 3.11 on can run."""

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
"""What swagger-ui-py's code asks for; that code is never imported, only the files beside it are served."""

MADE_BY_PIP = {"INSTALLER", "RECORD", "REQUESTED", "direct_url.json"}  # these tell how a package got here, and from where

START = b"""import sys

if sys.version_info < (3, 11):
    sys.exit("workout.pyz: Python 3.11 or later is needed; this is " + sys.version.split()[0] + ".")

from workout.cli import main

sys.exit(main(sys.argv[1:]))
"""


class Unsuitable(Exception):
    """A package cannot be packed, and why."""


def build(target: Path) -> None:
    """Write the zip application. The same files and the same Python give the same bytes. Raises Unsuitable.

    Nothing is compressed: that would make it start later, and each zlib packs differently.
    """
    files = {"__main__.py": START, **dict(_program()), **dict(_packages())}
    files |= {f"{name}c": _compile(name, text) for name, text in files.items() if _is_worth_compiling(name)}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name), content)  # dated 1980, as a ZipInfo is unless told otherwise


def _program() -> Iterator[tuple[str, bytes]]:
    own = [ROOT / name for name in ("LICENSE", "schema.sql", "seed.sql")]
    for path in (*own, *ROOT.glob("workout/**/*.py"), *ROOT.glob("static/**/*.*")):
        yield path.relative_to(ROOT).as_posix(), path.read_bytes()


def _packages() -> Iterator[tuple[str, bytes]]:
    """The files of what requirements.txt names, as installed here, licences included."""
    for name in re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE):
        if name not in NOT_NEEDED:
            for file in distribution(name).files or ():
                if file.suffix in (".so", ".pyd"):
                    raise Unsuitable(f"{name} comes with compiled code ({file}), which cannot be imported from a zip file.")
                if _is_needed(file):
                    yield file.as_posix(), file.locate().read_bytes()  # type: ignore[attr-defined]


def _is_needed(file: PackagePath) -> bool:
    """Not the commands in bin/, nor what is made here; and of Swagger UI's many builds the one that is served."""
    if file.parts[0] == ".." or file.suffix == ".pyc" or file.name in MADE_BY_PIP:
        return False
    if file.parts[0] == "test":  # swagger-ui-py installs its tests beside itself
        return False
    served = {f"swagger_ui/static/{name}" for name in (*SWAGGER_UI_FILES, "LICENSE")}
    return file.parts[0] != "swagger_ui" or file.as_posix() in {"swagger_ui/__init__.py", *served}


def _is_worth_compiling(name: str) -> bool:
    return name.endswith(".py") and not name.startswith("tzdata/")  # hundreds of empty ones


def _compile(name: str, source: bytes) -> bytes:
    """Bytecode, to be trusted without a look at the source (PEP 552). A Python of another version passes over it.

    With it the program starts in less than half the time. Versions of the format after 2 depend, before Python 3.14, on
    what else the compiling process holds in memory; 3.14 needs them for its constants.
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
