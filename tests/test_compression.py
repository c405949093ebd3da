"""Compressed answers: smaller where the client asks for it, and the same in every other way."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest
from client import Client
from conftest import exercise_id

from workout.web.compression import LEAST, _pack_once, compress, is_wanted
from workout.web.edge import Edge
from workout.web.routes.player import current

GZIP = {"Accept-Encoding": "gzip"}


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/docs/docs.js",
        "/docs/swagger-ui-bundle.js",
        f"/player/{current().hash}/player.css",
        "/openapi.json",
        "/api/v1/exercises",
        "/problems",
    ],
)
def test_what_is_text_comes_smaller_and_is_the_same(alice: Client, path: str) -> None:
    whole = alice.get(path, root=True)
    packed = alice.get(path, root=True, headers=GZIP)
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["vary"] == whole.headers["vary"]
    assert packed.headers["vary"].endswith("Accept-Encoding")
    assert int(packed.headers["content-length"]) == len(packed.packed) < len(whole.content) / 2
    assert packed.content == whole.content
    assert packed.headers["etag"] == f"W/{whole.headers['etag']}"
    same = ("content-type", "content-security-policy", "cache-control")
    assert [packed.headers[name] for name in same] == [whole.headers[name] for name in same]
    assert "content-encoding" not in whole.headers


def test_pictures_and_errors_are_text_too(alice: Client) -> None:
    for day in range(1, 10):
        alice.post("/weights", {"weight_kg": 70 + day, "measured_at": f"2026-11-0{day}T07:00:00Z"})
    assert alice.get("/weights/chart.svg", headers=GZIP).headers["content-encoding"] == "gzip"
    refused = alice.post("/plans", {f"nonsense{number}": 1 for number in range(50)}, headers=GZIP)
    assert (refused.status, refused.headers["content-encoding"]) == (422, "gzip")
    assert len(refused.json["errors"]) > 50


def test_what_is_small_or_packed_already_stays_as_it_is(alice: Client) -> None:
    small = alice.get("/me", headers=GZIP)
    assert "content-encoding" not in small.headers and "vary" not in small.headers
    icon = alice.get("/docs/favicon-32x32.png", root=True, headers=GZIP)
    assert "content-encoding" not in icon.headers


def test_a_tag_fits_whatever_way_the_answer_came(alice: Client) -> None:
    packed = alice.get("/exercises", headers=GZIP)
    again = alice.get("/exercises", headers={**GZIP, "If-None-Match": packed.headers["etag"]})
    assert (again.status, again.content) == (304, b"")
    assert alice.get("/exercises", headers={"If-None-Match": packed.headers["etag"]}).status == 304


def test_a_change_is_made_on_what_came_compressed(alice: Client) -> None:
    entry = {"exercise_id": exercise_id(alice, "goblet-squat"), "sets": 3, "reps": 8}
    plan = {"name": "Legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    made = alice.post("/plans", {**plan, "days": [{"name": "A", "exercises": [entry] * 6}]}, headers=GZIP)
    assert made.headers["etag"].startswith("W/")
    path, tag = f"/plans/{made.json['id']}", {"If-Match": made.headers["etag"]}
    assert alice.patch(path, {"name": "Arms"}, headers=tag).status == 200
    assert alice.patch(path, {"name": "Back"}, headers=tag).status == 412


def test_head_says_what_get_would_without_compressing(alice: Client) -> None:
    head = alice.request("HEAD", "/exercises", headers=GZIP)
    assert (head.status, head.content) == (200, b"")


def test_a_stream_arrives_as_it_comes(alice: Client) -> None:
    entry = {"exercise_id": exercise_id(alice, "goblet-squat"), "sets": 3, "reps": 8}
    session = alice.post("/sessions", {"name": "Legs", "exercises": [entry]}).json
    stream = alice.get(f"/sessions/{session['id']}/events", headers=GZIP)
    assert "content-encoding" not in stream.headers
    assert b"event: state" in stream.content


def test_so_does_what_an_application_makes_piece_by_piece() -> None:
    def pieces() -> Iterator[bytes]:
        yield from iter([b"x" * LEAST] * 3)

    def inner(environ: dict[str, Any], start: Any) -> Iterator[bytes]:
        start("200 OK", [("Content-Type", "text/csv")])
        return pieces()

    told: list[Any] = []
    asked = {"REQUEST_METHOD": "GET", "PATH_INFO": "/", "SCRIPT_NAME": "", "HTTP_ACCEPT_ENCODING": "gzip"}
    body = Edge(inner)(asked, lambda *given: told.append(given))
    [(status, headers)] = told
    assert (status, "Content-Encoding" in dict(headers)) == ("200 OK", False)
    assert len(list(islice(body, 5))) == 3


@pytest.mark.parametrize(
    ("accepted", "wanted"),
    [
        ("gzip", True), ("GZIP", True), ("gzip, deflate, br", True), ("br;q=1.0, gzip;q=0.8, *;q=0.1", True), ("*", True),
        ("gzip ; q=0.001", True), ("", False), ("identity", False), ("br", False), ("gzip;q=0", False), ("gzip;q=0.000", False),
        ("x-gzip-like", False), ("gzip;level=9", False), (";;;,,,", False),
    ],
)  # fmt: skip
def test_it_is_done_only_where_it_is_asked_for(accepted: str, wanted: bool) -> None:
    assert is_wanted(accepted) == wanted


def test_what_nobody_may_keep_is_packed_anew() -> None:
    asked = {"PATH_INFO": "/metrics", "HTTP_ACCEPT_ENCODING": "gzip"}
    kept = _pack_once.cache_info().currsize
    _, packed = compress(asked, [("Content-Type", "text/plain; version=0.0.4")], b"workout_streams 0\n" * 100)
    assert (len(packed) < 200, _pack_once.cache_info().currsize) == (True, kept)
    compress(asked, [("Content-Type", "text/html"), ("Cache-Control", "no-cache")], b"<p>\n" * 1000)
    assert _pack_once.cache_info().currsize == kept + 1
