"""Live sessions as real processes show them: streams across processes, rests that survive a crash, and how streams end."""

import json
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from client import check_schema
from conftest import PASSWORD
from serving import Server, serving

from workout.web.streams import MOST_OF_ONE

API = "/api/v1"
EMAIL = "alice@example.com"


def log_in(server: Server, email: str = EMAIL) -> str:
    return str(server.call("POST", f"{API}/auth/login", {"email": email, "password": PASSWORD})[2]["access_token"])


def begin(server: Server, rest_s: int = 60, email: str = EMAIL) -> tuple[str, dict[str, Any]]:
    """The token of someone who has just registered, and a session of two sets that was just started."""
    assert server.call("POST", f"{API}/auth/register", {"email": email, "password": PASSWORD})[0] == 201
    token = log_in(server, email)
    body = {"name": "Legs", "exercises": [{"exercise_id": 1, "sets": 2, "rest_s": rest_s}]}
    status, _, session = server.call("POST", f"{API}/sessions", body, token)
    assert status == 201, session
    return token, session


def path(session: dict[str, Any], rest: str = "") -> str:
    return f"{API}/sessions/{session['id']}{rest}"


def complete(server: Server, token: str, session: dict[str, Any], number: int = 0) -> dict[str, Any]:
    one = session["exercises"][0]["sets"][number]
    status, _, state = server.call("POST", path(session, f"/sets/{one['id']}/complete"), None, token)
    assert status == 200, state
    found: dict[str, Any] = state
    return found


@contextmanager
def listening(server: Server, token: str, session: dict[str, Any], **headers: str) -> Iterator[HTTPResponse]:
    parts = urlsplit(server.url)
    connection = HTTPConnection(str(parts.hostname), parts.port, timeout=20)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", path(session, "/events"), headers={"Authorization": f"Bearer {token}", **named})
    response = connection.getresponse()
    try:
        yield response
    finally:
        response.close()
        connection.close()


def event(stream: HTTPResponse) -> tuple[str, dict[str, Any]] | None:
    """The id and the state of the next event, which is as documented; None at the end of the stream. Fails if none comes."""
    fields: dict[str, str] = {}
    deadline = time.monotonic() + 30
    while line := stream.readline().decode():
        assert time.monotonic() < deadline, "the stream has told nothing for half a minute"
        name, _, value = line.rstrip("\n").partition(": ")
        if name:
            fields[name] = value
        elif "data" in fields:
            state = json.loads(fields["data"])
            check_schema("SessionState", state)
            return fields["id"], state
    return None


def test_a_change_through_one_process_is_seen_on_a_stream_of_another(tmp_path: Path) -> None:
    with serving(tmp_path) as one, serving(tmp_path) as other:
        token, session = begin(one)
        with listening(other, token, session) as stream:
            assert stream.headers["Content-Type"] == "text/event-stream"
            first = event(stream)
            assert first and (first[0], first[1]["phase"]) == ("1", "work")
            state = complete(one, token, session)
            seen = event(stream)
            assert seen and seen[0] == "2"
            assert {**seen[1], "server_time": 0, "elapsed_s": 0, "estimated_remaining_s": 0} == {
                **state, "server_time": 0, "elapsed_s": 0, "estimated_remaining_s": 0,
            }  # fmt: skip


def test_the_end_of_a_rest_and_of_the_session_are_streamed(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        token, session = begin(server, rest_s=3)  # time to be seen on a busy machine
        with listening(server, token, session) as stream:
            event(stream)
            complete(server, token, session)
            events = [event(stream), event(stream)]
            assert [(seen[0], seen[1]["phase"]) for seen in events if seen] == [("2", "rest"), ("2", "work")]
            server.call("POST", path(session, "/finish"), None, token)
            last = event(stream)
            assert last and last[1]["phase"] == "over"
            assert event(stream) is None
        assert server.call("POST", path(session, "/resume"), None, token)[0] == 200
        with listening(server, token, session) as stream:  # the end was taken back, so there is something to follow again
            again = event(stream)
            assert again and (again[1]["status"], again[1]["phase"]) == ("active", "work")


def test_a_listener_that_comes_back_in_a_rest_is_not_told_what_it_knows(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        token, session = begin(server)
        complete(server, token, session)
        with listening(server, token, session, Last_Event_ID="2") as stream:
            assert stream.readline() == b": hello\n"
            complete(server, token, session, 1)
            seen = event(stream)
            assert seen and seen[0] == "3"
        with listening(server, token, session, Last_Event_ID="1") as stream:
            seen = event(stream)
            assert seen and seen[0] == "3"


def test_a_rest_survives_a_crash(tmp_path: Path) -> None:
    with serving(tmp_path, ending=signal.SIGKILL) as server:
        token, session = begin(server)
        ends = complete(server, token, session)["rest_ends_at"]
    with serving(tmp_path) as server:
        state = server.call("GET", path(session, "/current"), token=token)[2]
        assert (state["phase"], state["rest_ends_at"]) == ("rest", ends)


def test_when_all_streams_are_taken_the_next_is_put_off_and_nobody_else(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "1", "--max-streams", "2") as server:
        token, session = begin(server)
        with listening(server, token, session) as one, listening(server, token, session) as other:
            assert event(one) and event(other)
            status, headers, problem = server.call("GET", path(session, "/events"), token=token)
            assert (status, problem["status"]) == (503, 503)
            assert int(headers["retry-after"]) > 0
            assert server.call("GET", path(session, "/current"), token=token)[0] == 200


def test_nobody_takes_all_streams(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "1") as server, ExitStack() as open_streams:
        token, session = begin(server)
        for _ in range(MOST_OF_ONE):
            assert event(open_streams.enter_context(listening(server, token, session)))
        status, headers, problem = server.call("GET", path(session, "/events"), token=token)
        assert (status, headers["retry-after"]) == (503, "10")
        assert "already" in problem["detail"]
        other, of_other = begin(server, email="bob@example.com")
        with listening(server, other, of_other) as stream:
            assert event(stream)
        open_streams.close()
        ends = time.monotonic() + 20
        while True:
            with listening(server, token, session) as stream:
                if stream.status == 200:  # it was noticed that the clients of the others are gone
                    assert event(stream)
                    return
            assert time.monotonic() < ends


def test_a_stream_ends_when_its_device_is_logged_out_and_no_other_does(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        token, session = begin(server)
        phone = log_in(server)
        with listening(server, phone, session) as theirs, listening(server, token, session) as mine:
            assert event(theirs) and event(mine)
            assert server.call("POST", f"{API}/auth/logout", None, phone)[0] == 204
            assert event(theirs) is None
            complete(server, token, session)
            assert event(mine)


def test_a_stream_ends_when_the_server_is_told_to_stop(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        token, session = begin(server)
        with listening(server, token, session) as stream:
            assert event(stream)
            began = time.monotonic()
            server.process.terminate()
            assert event(stream) is None
            try:
                server.process.wait(timeout=4)
            except subprocess.TimeoutExpired:
                raise AssertionError(f"still there after {time.monotonic() - began:.1f} s") from None
    assert "error" not in (tmp_path / "server.log").read_text().lower()
