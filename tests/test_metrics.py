"""/metrics: what the server has done, over all its processes, for this machine and for holders of the token."""

import re
from dataclasses import replace
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from client import Client
from conftest import PASSWORD, log_in
from serving import Server, connected, read, serving

from workout.config import Config, UnusableSetting
from workout.config import read as read_settings
from workout.web.app import App

TOKEN = "sixteen-characters-at-least"
HERE = {"Host": "127.0.0.1:8000"}


def figures(text: str) -> dict[str, float]:
    """Each sample by its name and labels."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    for line in lines:
        assert re.fullmatch(r'[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+', line), line
    return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in lines}


def scrape(client: Client) -> dict[str, float]:
    response = client.get("/metrics", root=True, address="127.0.0.1", headers=HERE)
    assert response.status == 200
    assert response.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert response.headers["cache-control"] == "no-store"
    return figures(response.content.decode())


def test_it_counts_requests_hashes_and_writes(alice: Client, visitor: Client) -> None:
    before = scrape(visitor)
    alice.get("/me")
    alice.post("/weights", {"weight_kg": 70})
    alice.get("/plans/99")
    log_in(visitor, "alice@example.com")
    after = scrape(visitor)

    def more(name: str) -> float:
        return after.get(name, 0) - before.get(name, 0)

    assert more('workout_requests_total{method="GET",route="/api/v1/me",status="200"}') == 1
    assert more('workout_requests_total{method="POST",route="/api/v1/weights",status="201"}') == 1
    assert more('workout_requests_total{method="GET",route="/api/v1/plans/{id}",status="404"}') == 1
    assert more('workout_request_seconds_count{method="POST",route="/api/v1/weights"}') == 1
    assert more('workout_request_seconds_bucket{method="POST",route="/api/v1/weights",le="+Inf"}') == 1
    assert more('workout_request_seconds_sum{method="POST",route="/api/v1/weights"}') > 0
    assert more("workout_password_hashes_total") == 1
    assert more("workout_write_waits_total") == 2
    assert after["workout_streams"] == before["workout_streams"]


@pytest.mark.file
def test_it_tells_the_size_of_the_log(alice: Client, visitor: Client) -> None:
    alice.post("/weights", {"weight_kg": 70})
    assert scrape(visitor)["workout_wal_bytes"] > 0


def test_every_figure_says_what_it_is(visitor: Client) -> None:
    text = visitor.get("/metrics", root=True, address="127.0.0.1", headers=HERE).content.decode()
    told = set(re.findall(r"^# TYPE (\w+) (?:counter|gauge|histogram)$", text, re.MULTILINE))
    shown = {re.sub(r"(?<=seconds)_(bucket|sum|count)$", "", name.partition("{")[0]) for name in figures(text)}
    assert shown <= told
    assert len(re.findall("^# HELP ", text, re.MULTILINE)) == len(told)


@pytest.mark.parametrize(
    ("address", "host"),
    [("192.0.2.1", "127.0.0.1"), ("127.0.0.1", "workout.example.com"), ("127.0.0.1", "localhost.example.com"), ("", "localhost")],
)
def test_nobody_else_may_read_it(visitor: Client, alice: Client, address: str, host: str) -> None:
    """What a proxy on this machine hands on comes from this machine, but names the site."""
    for client in (visitor, alice):
        assert client.get("/metrics", root=True, address=address, headers={"Host": host}).status == 403


def test_a_holder_of_the_token_may(config: Config) -> None:
    app = App(replace(config, metrics_token=TOKEN), files_ready=True)
    assert Client(app, TOKEN).get("/metrics", root=True).status == 200
    for token in (None, TOKEN[:-1], "é", ""):
        assert Client(app, token).get("/metrics", root=True).status == 403
    app.close()


def test_without_a_token_in_the_settings_none_will_do(visitor: Client) -> None:
    assert Client(visitor.app, "None").get("/metrics", root=True).status == 403


@pytest.mark.parametrize("text", ["", "short", "with a space in between", "ümlaut-of-some-length"])
def test_a_token_that_is_no_good_is_refused(text: str) -> None:
    with pytest.raises(UnusableSetting, match="metrics-token"):
        read_settings({"metrics_token": text}, {})


def ask(server: Server) -> dict[str, float]:
    with urlopen(Request(f"{server.url}/metrics"), timeout=20) as answer:
        return figures(answer.read().decode())


def test_all_workers_count_together_and_what_was_counted_outlives_them(tmp_path: Path) -> None:
    name = 'workout_requests_total{method="GET",route="/healthz",status="200"}'
    with serving(tmp_path, "--workers", "2") as server:
        for _ in range(40):
            with connected(server) as connection:  # now this worker, now that
                assert read(connection)[0] == 200
        assert ask(server)[name] == 40
        assert server.call("POST", "/api/v1/auth/register", {"email": "a@example.com", "password": PASSWORD})[0] == 201
        before = ask(server)
        assert before["workout_password_hashes_total"] == 1
        assert all(ask(server)[name] == 40 for _ in range(5))
