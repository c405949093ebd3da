"""Files that come with the program: the SQL, the static pages, Swagger UI.

They are read through Python's import system and not by path, so that the program also runs out of a zip file.
"""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parent.parent


def read(name: str) -> bytes:
    """The content of a file at the project's root (`schema.sql`, `static/docs.html`). OSError if it is missing."""
    return _read_beside("workout", ROOT / name)


def read_swagger_ui(name: str) -> bytes:
    """The content of one of Swagger UI's files. OSError if it is missing.

    The package that contains the files is located but never imported, because its code, and the packages that it needs, are not
    used.
    """
    spec = importlib.util.find_spec("swagger_ui")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("the package swagger-ui-py is not installed")
    return _read_beside("swagger_ui", Path(spec.origin).parent / "static" / name)


def _read_beside(package: str, path: Path) -> bytes:
    spec = importlib.util.find_spec(package)
    get_data = getattr(spec and spec.loader, "get_data", None)
    return bytes(get_data(str(path))) if get_data else path.read_bytes()
