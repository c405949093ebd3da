"""A page of another origin, as an app made with Capacitor has it: it logs in, and follows a workout, in a browser."""

import http.server
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from browsing import browsing, needs_chromium
from conftest import PASSWORD
from selenium import webdriver
from serving import BROWSED, serving

pytestmark = needs_chromium

FOLLOW = """
const [api, credentials, done] = arguments;
const post = (path, body, headers) => fetch(api + path, {
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
});
(async () => {
  await post("/auth/register", credentials);
  const { access_token } = await (await post("/auth/login", credentials)).json();
  const headers = { Authorization: `Bearer ${access_token}` };
  const exercise = (await (await fetch(`${api}/exercises?q=plank&limit=1`, { headers })).json()).items[0];
  const entry = { exercise_id: exercise.id, sets: 1, duration_s: 30 };
  const made = await post("/sessions", { name: "Here", exercises: [entry] }, { ...headers, "Idempotency-Key": "once" });
  const session = await made.json();
  const stream = await fetch(`${api}/sessions/${session.id}/events`, { headers: { ...headers, "Last-Event-ID": "0" } });
  const reader = stream.body.getReader();
  let text = "";
  while (!text.includes("event:")) text += new TextDecoder().decode((await reader.read()).value);
  done([made.headers.get("Location"), text]);
})().catch((error) => done([String(error), ""]));
"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with browsing(tmp_path_factory.mktemp("chromium")) as browser:
        browser.set_script_timeout(60)
        yield browser


@pytest.fixture
def page(tmp_path: Path) -> Iterator[str]:
    """The address of an empty page that another server has."""
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "index.html").write_text("<title>An app</title>")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("named", [True, False], ids=["named", "not named"])
def test_it_logs_in_and_follows_a_workout_where_its_origin_is_named(
    browser: webdriver.Chrome, page: str, tmp_path: Path, named: bool
) -> None:
    origins = f"capacitor://localhost,{page}" if named else "capacitor://localhost"
    with serving(tmp_path, "--workers", "1", "--cors-origins", origins, first=BROWSED) as server:
        browser.get(page)
        credentials = {"email": "alice@example.com", "password": PASSWORD}
        told, event = browser.execute_async_script(FOLLOW, f"{server.url}/api/v1", credentials)
    if named:
        assert told == "/api/v1/sessions/1"
        assert "event: state" in event
    else:
        assert told == "TypeError: Failed to fetch"
