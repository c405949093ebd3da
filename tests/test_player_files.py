"""The player's files: all of one version at a time, kept by the browser for ever, and what makes an app of the page."""

import json
import re
import struct

import pytest
from client import Client

from tools import icons
from workout.resources import ROOT, read
from workout.web.routes import player

OWN = ROOT / "static" / "player"
BESIDE = {"index.html", "sw.js", "manifest.webmanifest"}


def asked_for(visitor: Client) -> list[str]:
    """What the page asks for under a hash."""
    return re.findall(r'"(player/[^"]+)"', visitor.get("/", root=True).content.decode())


def test_every_file_there_is_can_be_reached_from_the_first_script() -> None:
    assert set(player.current().files) == {file.name for file in OWN.iterdir()} - BESIDE


def test_the_page_asks_at_once_for_all_that_its_first_screen_needs(visitor: Client) -> None:
    asked = {path.rpartition("/")[2] for path in asked_for(visitor)}
    assert {"app.js", "api.js", "dom.js", "login.js", "plans.js", "player.css"} <= asked
    assert not {"goals.js", "player.js", "session.js", "builder.js"} & asked


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("de-DE,de;q=0.9,en;q=0.8", "de"),
        ("en-GB,en,de", "en"),
        ("fr, de;q=0.5", "de"),
        ("en;q=0.5, de", "de"),
        ("de;q=0", "en"),
        ("", "en"),
        ("nonsense;;,,;q=x", "en"),
    ],
)
def test_the_page_asks_for_the_words_of_the_reader_s_language_alone(visitor: Client, asked: str, language: str) -> None:
    page = visitor.get("/", root=True, headers={"Accept-Language": asked})
    assert re.findall(r"words-(\w+)\.js", page.content.decode()) == [language]
    assert f'<html lang="{language}">' in page.content.decode()
    assert "Accept-Language" in page.headers["vary"]


def test_a_browser_keeps_the_files_for_ever_and_asks_for_the_page_again(visitor: Client) -> None:
    for path in asked_for(visitor):
        answer = visitor.get(f"/{path}", root=True)
        assert (answer.status, answer.headers["cache-control"]) == (200, "public, max-age=31536000, immutable")
    for path in ("/", "/sw.js", "/manifest.webmanifest", "/icons/icon.svg"):
        answer = visitor.get(path, root=True)
        assert (answer.status, answer.headers["cache-control"]) == (200, "private, no-cache")
        assert visitor.get(path, root=True, headers={"If-None-Match": answer.headers["etag"]}).status == 304


def test_files_of_another_version_are_not_there(visitor: Client) -> None:
    assert visitor.get("/player/0123456789abcdef/app.js", root=True).status == 404


@pytest.mark.parametrize("changed", ["static/player/goals.js", "static/player/player.css", "static/player/index.html"])
def test_any_change_makes_another_version(monkeypatch: pytest.MonkeyPatch, changed: str) -> None:
    before = player.current().hash
    monkeypatch.setattr("workout.resources.read", lambda name: read(name) + (b"\n" if name == changed else b""))
    assert player.current.__wrapped__().hash != before


def test_the_service_worker_names_its_version_and_every_file(visitor: Client) -> None:
    script = visitor.get("/sw.js", root=True)
    assert script.headers["content-type"].startswith("text/javascript")
    version, files = re.findall(r"^const (?:VERSION|FILES) = (.*);$", script.content.decode(), re.MULTILINE)
    assert f"player/{json.loads(version)}/app.js" in asked_for(visitor)
    assert set(json.loads(files)) == set(player.current().files)


def test_the_manifest_names_the_icons_by_their_size(visitor: Client) -> None:
    manifest = visitor.get("/manifest.webmanifest", root=True)
    assert manifest.headers["content-type"] == "application/manifest+json"
    assert {manifest.json[name] for name in ("start_url", "scope", "id")} == {"./"}
    for icon in manifest.json["icons"]:
        found = visitor.get(f"/{icon['src']}", root=True)
        assert found.headers["content-type"] == icon["type"]
        if icon["type"] == "image/png":
            side = int(icon["sizes"].split("x")[0])
            assert struct.unpack(">2I", found.content[16:24]) == (side, side)
    assert visitor.get("/icons/nothing.png", root=True).status == 404


def test_the_icons_are_drawn_from_the_drawing() -> None:
    assert icons.draw(192, rounded=True) == (icons.FOLDER / "icon-192.png").read_bytes()
