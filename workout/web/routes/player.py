"""The web player: a page and the files that it loads, which use the public API and nothing else.

The files have a hash over all of them in their address, `/player/<hash>/app.js`, so a browser keeps them for ever, and a page
never gets files of two versions. Which files there are follows from what the scripts import.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from workout import resources
from workout.errors import NotFound
from workout.web.contract.promise import Answer
from workout.web.contract.routes import Routes
from workout.web.routes import files

routes = Routes("Web player", prefix="")

PAGE = "index.html"
STYLE = "player.css"
SCRIPT = "app.js"
FIRST = ("login.js", "plans.js")
"""The views that a reader sees first: the log-in, or the plans. They are imported only when they are shown, but the page asks for
them at once, together with SCRIPT and the words of the reader's language.
"""
USUAL = "en"
"""The language for a reader whose browser asks for none that the player speaks."""
WORKER = "sw.js"
MANIFEST = "manifest.webmanifest"
ICONS = {"icon.svg", "icon-180.png", "icon-192.png", "icon-512.png", "maskable-512.png"}

AT_ONCE = re.compile(r"""^(?:import|export|\}).*?"\./([\w-]+\.js)";$""", re.MULTILINE)
"""Finds `import { h } from "./dom.js";`, also if the names in the braces take several lines."""
LATER = re.compile(r"""\bimport\("\./([\w-]+\.js)"\)""")
WORDS = re.compile(r"words-(\w+)\.js")


class Version(NamedTuple):
    """All that a browser loads to show the player, as this process has it."""

    hash: str
    pages: Mapping[str, bytes]
    """The page in each language. The pages differ in what they ask for at once."""
    worker: bytes
    files: dict[str, bytes]


@cache
def current() -> Version:
    """The player of this process. It is read once, at the first request."""
    contents = {name: _read(name) for name in (STYLE, *_imported([SCRIPT], AT_ONCE, LATER))}
    page, worker = _read(PAGE), _read(WORKER)
    found = hashlib.sha256(b"\0".join([page, worker, *contents.values()])).hexdigest()[:16]
    pages = {match[1]: _page_in(match[1], page, found) for match in map(WORDS.fullmatch, contents) if match}
    constants = f"const VERSION = {json.dumps(found)};\nconst FILES = {json.dumps(sorted(contents))};\n"
    return Version(found, pages, constants.encode() + worker, contents)


def _page_in(language: str, page: bytes, version: str) -> bytes:
    first: list[str] = []
    for name in (SCRIPT, f"words-{language}.js", *FIRST):
        first = _imported([*first, name], AT_ONCE)
    preloads = "".join(f'  <link rel="modulepreload" href="player/{name}">\n' for name in first if name != SCRIPT)
    told = page.replace(b'<html lang="en">', f'<html lang="{language}">'.encode())
    return told.replace(b"</head>", preloads.encode() + b"</head>").replace(b'"player/', f'"player/{version}/'.encode())


def _read(name: str) -> bytes:
    return resources.read(f"static/player/{name}")


def _imported(names: Iterable[str], *kinds: re.Pattern[str]) -> list[str]:
    """These scripts, and all that they import, directly or not; the scripts that are needed first come first.

    `kinds`: the patterns of the imports that count (AT_ONCE, LATER).
    """
    found = list(dict.fromkeys(names))
    for name in found:  # the list grows meanwhile
        text = _read(name).decode()
        found += dict.fromkeys(other for kind in kinds for other in kind.findall(text) if other not in found)
    return found


@routes.get("/", returns={200: None}, hidden=True)
def read_player(languages: list[str]) -> Answer:
    """The page, in the language that the browser likes best of those that the player speaks."""
    pages = current().pages
    language = next((one for one in languages if one in pages), USUAL)
    page = files.answer(PAGE, pages[language])
    return page._replace(headers={**page.headers, "Vary": "Accept-Language"})


@routes.get("/player/{version}/{file}", returns={200: None}, hidden=True)
def read_player_file(version: str, file: str) -> Answer:
    """One of the files that the page loads."""
    own = current()
    if version != own.hash or file not in own.files:
        raise NotFound("such file")
    return files.part(file, own.files[file])


@routes.get("/sw.js", returns={200: None}, hidden=True)
def read_worker() -> Answer:
    """The service worker, with the version that it keeps. It stands beside the page, for it may serve only what lies below it."""
    return files.answer(WORKER, current().worker)


@routes.get("/manifest.webmanifest", returns={200: None}, hidden=True)
def read_manifest() -> Answer:
    """What a phone needs to know to install the page as an app."""
    return files.answer(MANIFEST, _read(MANIFEST))


@routes.get("/icons/{file}", returns={200: None}, hidden=True)
def read_icon(file: str) -> Answer:
    """An icon of that app."""
    if file not in ICONS:
        raise NotFound("such icon")
    return files.answer(file, resources.read(f"static/icons/{file}"))
