"""Agents: the Model Context Protocol at /mcp."""

import asyncio
import json
import warnings
from pathlib import Path
from typing import Any

import history
import pytest
from client import Client, Response
from conftest import exercise_id
from jsonschema import Draft202012Validator
from serving import serving
from test_plans import day, entry, save

from workout.web import routes
from workout.web.app import App
from workout.web.contract.schemas import SCHEMAS
from workout.web.mcp import agent, brief
from workout.web.mcp.tools import ASKS_ONLY, NAMES, Tool, tools

TOOLS = tools(routes.ALL)
META = "io.modelcontextprotocol/"
NOW = "2026-07-28"


def ask(client: Client, method: str, params: Any = None, **headers: str) -> Response:
    """As a client of a version with `initialize` does, after that."""
    message = {"jsonrpc": "2.0", "id": 7, "method": method, **({"params": params} if params is not None else {})}
    return client.post("/mcp", message, headers=headers)


def modern(client: Client, method: str, params: Any = None, version: str = NOW, **headers: str) -> Response:
    """As a client of a version without `initialize` does. `headers` replace its own, by names with underscores."""
    meta = {
        f"{META}protocolVersion": version,
        f"{META}clientCapabilities": {},
        f"{META}clientInfo": {"name": "t", "version": "1"},
    }
    sent = {"MCP_Protocol_Version": version, "Mcp_Method": method}
    if method == "tools/call":
        sent["Mcp_Name"] = params["name"]
    return ask(client, method, {**(params or {}), "_meta": meta}, **{**sent, **headers})


def result(response: Response) -> Any:
    assert response.status == 200, response
    assert response.json["id"] == 7
    return response.json["result"]


def call(client: Client, tool: str, /, **arguments: Any) -> Any:
    """What a tool answers when all goes well."""
    answered = result(ask(client, "tools/call", {"name": tool, "arguments": arguments}))
    assert not answered["isError"], answered
    return json.loads(answered["content"][0]["text"])


def refused(client: Client, name: str, arguments: dict[str, Any]) -> Any:
    answered = result(ask(client, "tools/call", {"name": name, "arguments": arguments}))
    assert answered["isError"], answered
    return json.loads(answered["content"][0]["text"])


def script(app: App, owner: Client, scope: str) -> Client:
    return Client(app, owner.post("/auth/tokens", {"name": "Agent", "scope": scope}).json["token"])


@pytest.mark.parametrize("version", agent.WITH_HANDSHAKE)
def test_an_agent_of_each_earlier_version_is_greeted_in_it(alice: Client, version: str) -> None:
    asked = {"protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}
    greeting = result(ask(alice, "initialize", asked))
    assert (greeting["protocolVersion"], greeting["capabilities"]) == (version, {"tools": {}})
    assert greeting["serverInfo"]["name"] == "workout" and "list_exercises" in greeting["instructions"]
    ready = alice.post("/mcp", {"jsonrpc": "2.0", "method": "notifications/initialized"})
    assert (ready.status, ready.content) == (202, b"")
    assert result(ask(alice, "ping", MCP_Protocol_Version=version)) == {}


@pytest.mark.parametrize("version", [NOW, "1999-01-01", None, 3])
def test_a_version_that_has_no_greeting_is_answered_with_the_last_that_has(alice: Client, version: Any) -> None:
    assert result(ask(alice, "initialize", {"protocolVersion": version}))["protocolVersion"] == "2025-11-25"


def test_an_agent_of_the_current_version_needs_no_greeting(alice: Client) -> None:
    found = result(modern(alice, "server/discover"))
    assert found["supportedVersions"][0] == NOW
    assert (found["resultType"], found["capabilities"]) == ("complete", {"tools": {}})
    assert found["_meta"][f"{META}serverInfo"]["name"] == "workout"
    listed = result(modern(alice, "tools/list"))
    assert (listed["resultType"], listed["cacheScope"], len(listed["tools"])) == ("complete", "private", len(NAMES))
    assert result(modern(alice, "tools/call", {"name": "list_plans"}))["resultType"] == "complete"
    assert modern(alice, "initialize").json["error"]["code"] == -32601


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"Mcp_Method": "tools/list"}, -32020),
        ({"Mcp_Name": "read_plan"}, -32020),
        ({"MCP_Protocol_Version": "2025-11-25"}, -32020),
        ({"Mcp_Name": "=?base64?bGlzdF9wbGFucw==?="}, None),
        ({"Mcp_Name": "=?base64?!?="}, -32020),
    ],
)
def test_headers_have_to_say_what_the_message_says(alice: Client, headers: dict[str, str], code: int | None) -> None:
    response = modern(alice, "tools/call", {"name": "list_plans"}, **headers)
    assert response.status == (200 if code is None else 400)
    assert response.json.get("error", {}).get("code") == code


def test_a_version_that_nobody_knows_is_refused_with_those_that_are(alice: Client) -> None:
    response = modern(alice, "tools/list", version="2099-01-01")
    assert (response.status, response.json["error"]["code"]) == (400, -32022)
    assert response.json["error"]["data"] == {"supported": [NOW], "requested": "2099-01-01"}
    bare = ask(alice, "tools/list", MCP_Protocol_Version="2099-01-01")
    assert (bare.status, bare.json["error"]["code"]) == (400, -32602)


def test_a_method_that_is_none_is_refused(alice: Client) -> None:
    assert ask(alice, "resources/list").json["error"]["code"] == -32601
    response = modern(alice, "resources/list")
    assert (response.status, response.json["error"]["code"]) == (404, -32601)


@pytest.mark.parametrize(
    "message",
    [
        {"id": 1, "method": "ping"},
        {"jsonrpc": "1.0", "id": 1, "method": "ping"},
        {"jsonrpc": "2.0", "id": None, "method": "ping"},
        {"jsonrpc": "2.0", "id": 1},
        {"jsonrpc": "2.0", "id": 1, "method": "ping", "params": []},
    ],
)
def test_what_is_no_message_is_422(alice: Client, message: Any) -> None:
    assert alice.post("/mcp", message).status == 422


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({}, -32602),
        ({"name": "delete_me"}, -32602),
        ({"name": ["list_plans"]}, -32602),
        ({"name": "list_plans", "arguments": [1]}, -32602),
    ],
)
def test_a_call_of_no_tool_is_refused(alice: Client, params: Any, code: int) -> None:
    assert ask(alice, "tools/call", params).json["error"]["code"] == code


@pytest.mark.parametrize("tool", TOOLS.values(), ids=lambda tool: tool.route.handler.__name__)
def test_each_tool_is_described_by_its_route(tool: Tool) -> None:
    described = tool.described
    schema = described["inputSchema"]
    Draft202012Validator.check_schema(schema)
    assert len(described["description"]) > 10 and described["title"]
    ids = dict.fromkeys(tool.route.parameters, 3)
    body = SCHEMAS[tool.route.promise.body]["examples"][0] if tool.route.promise.body else {}
    Draft202012Validator(schema).validate({**ids, **body})
    hints = described["annotations"]
    assert hints["readOnlyHint"] == (tool.route.method == "GET" or described["name"] in ASKS_ONLY)
    assert hints["destructiveHint"] == (tool.route.method in ("PUT", "PATCH", "DELETE"))


def test_the_tools_are_told_in_few_words() -> None:
    assert 20 <= len(TOOLS) <= 26
    assert len(json.dumps([tool.described for tool in TOOLS.values()])) < 50_000


def test_an_agent_plans_trains_and_looks_back(alice: Client) -> None:
    squat = call(alice, "list_exercises", q="goblet squat", limit=1)["items"][0]
    suggested = call(alice, "suggest_plan", goal="strength", sessions_per_week=2, session_minutes=30)
    assert suggested["reasons"]
    targets = {"exercise_id": squat["id"], "sets": 2, "reps": 8, "weight_kg": 20, "progression": {"rule": "double"}}
    asked = {"name": "Legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 30}
    plan = call(alice, "create_plan", **asked, days=[{"name": "A", "exercises": [{**targets, "reps_max": 12}]}])
    day_id, entry_id = plan["days"][0]["id"], plan["days"][0]["exercises"][0]["id"]
    assert call(alice, "change_entry", id=plan["id"], day_id=day_id, entry_id=entry_id, sets=3)["sets"] == 3
    assert call(alice, "read_next", id=plan["id"], day_id=day_id)["exercises"][0]["reason"]
    session = call(alice, "start_session", day_id=day_id)
    for one in session["exercises"][0]["sets"]:
        state = call(alice, "complete_set", id=session["id"], set_id=one["id"], reps=9)
    assert state["phase"] == "done"
    assert call(alice, "finish_session", id=session["id"])["summary"]["sets_done"] == 3
    assert call(alice, "read_summary", weeks=1)["weeks"][0]["sessions"] == 1
    assert call(alice, "list_records")["items"]
    assert call(alice, "delete_session", id=session["id"]) == {"status": 204}
    assert "items" not in call(alice, "list_sessions")


def test_what_a_route_refuses_is_told_to_the_agent(alice: Client) -> None:
    wrong = refused(alice, "create_weight", {"weight_kg": 5000, "mass": 3})
    assert wrong["status"] == 422
    assert {one["pointer"] for one in wrong["errors"]} == {"/weight_kg", "/mass"}
    assert refused(alice, "read_plan", {"id": 999})["status"] == 404
    assert refused(alice, "read_active_session", {})["code"] == "not_found"
    assert [one["pointer"] for one in refused(alice, "list_plans", {"colour": "red"})["errors"]] == ["/colour"]


@pytest.mark.parametrize("number", [None, 0, -1, "1", "../me", True, 1.5])
def test_an_id_is_a_number(alice: Client, number: Any) -> None:
    arguments = {} if number is None else {"id": number}
    assert [one["pointer"] for one in refused(alice, "read_plan", arguments)["errors"]] == ["/id"]


def test_an_agent_is_who_its_token_belongs_to(alice: Client, bob: Client, visitor: Client) -> None:
    plan = save(alice, day("Legs", entry(alice)))
    assert call(alice, "read_plan", id=plan["id"])["name"] == plan["name"]
    assert refused(bob, "read_plan", {"id": plan["id"]})["status"] == 404
    assert ask(visitor, "tools/list").status == 401


def test_a_token_that_reads_finds_tools_that_read(app: App, alice: Client) -> None:
    reader = script(app, alice, "read")
    listed = {tool["name"] for tool in result(ask(reader, "tools/list"))["tools"]}
    assert listed == {name for name, tool in TOOLS.items() if tool.route.method == "GET"}
    assert "items" not in call(reader, "list_plans")
    assert refused(reader, "create_weight", {"weight_kg": 70})["code"] == "scope"
    assert alice.get("/weights").json["items"] == []
    writer = script(app, alice, "write")
    assert len(result(ask(writer, "tools/list"))["tools"]) == len(TOOLS)
    assert call(writer, "create_weight", weight_kg=70)["weight_kg"] == 70


@pytest.mark.parametrize(
    ("origin", "status"),
    [("http://fit.example", 200), ("https://fit.example", 200), ("http://evil.example", 403), ("null", 403), ("", 403)],
)
def test_pages_of_other_origins_may_not_ask(alice: Client, origin: str, status: int) -> None:
    """Not even with a token, and not by a name that leads to this machine."""
    assert ask(alice, "ping", Origin=origin, Host="fit.example").status == status


def test_a_call_that_is_sent_again_is_made_once(alice: Client) -> None:
    asked = {"name": "create_weight", "arguments": {"weight_kg": 70}}
    first, second = (ask(alice, "tools/call", asked, Idempotency_Key="a-tap") for _ in range(2))
    assert first.json == second.json
    assert len(alice.get("/weights").json["items"]) == 1


def test_an_answer_to_the_message_is_not_that_of_the_call_within(alice: Client) -> None:
    response = ask(alice, "tools/call", {"name": "read_plan", "arguments": {"id": 999}})
    assert response.headers["content-type"] == "application/json"
    assert "etag" not in response.headers and response.headers["cache-control"] == "no-store"


def test_answers_are_brief_after_years_of_training(app: App, alice: Client) -> None:
    history.write(app.database.location, 1, sessions=300, years=3)
    asked = {
        "list_exercises": {"limit": 100}, "list_sessions": {"limit": 100}, "list_records": {"limit": 20},
        "read_summary": {"weeks": 52}, "read_exercise_progress": {"id": exercise_id(alice, "barbell-back-squat")},
        "read_weight_trend": {"days": 365}, "read_session": {"id": alice.get("/sessions").json["items"][0]["id"]},
    }  # fmt: skip
    for name, arguments in asked.items():
        answered = result(ask(alice, "tools/call", {"name": name, "arguments": arguments}))
        text, *note = (one["text"] for one in answered["content"])
        assert not answered["isError"] and len(text) <= brief.MOST, name
        assert json.loads(text)
        assert not note or "left out" in note[0]
    assert len(call(alice, "list_sessions")["items"]) == 10
    assert "instructions" not in call(alice, "list_exercises")["items"][0]
    assert call(alice, "read_exercise", id=3)["instructions"]


def test_what_is_too_long_keeps_what_matters_most() -> None:
    """The beginning of a list, or the end of one that begins with the oldest."""
    found = {"items": [{"id": number, "name": "x" * 50} for number in range(1000)]}
    text, note = brief.texts(found)
    shown = json.loads(text)["items"]
    assert len(text) <= brief.MOST and [one["id"] for one in shown] == list(range(len(shown)))
    assert f"{1000 - len(shown)} entries" in note
    series = {"days": [{"on": f"20{number:02}-01-01", "value": "x" * 300} for number in range(100)], "unit": None}
    text, note = brief.texts(series)
    assert json.loads(text)["days"][-1]["on"] == "2099-01-01" and "unit" not in json.loads(text)
    assert brief.texts({"items": []}) == ["{}"]
    assert len(brief.texts({"text": "x" * 20_000})) == 1


def test_the_official_client_finds_and_calls_tools(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it imports
        import httpx2
        from mcp.client.client import Client as Official
        from mcp.client.streamable_http import streamable_http_client

    async def talk(url: str, token: str, mode: str) -> str:
        async with (
            httpx2.AsyncClient(headers={"Authorization": f"Bearer {token}"}) as http,
            Official(streamable_http_client(url, http_client=http), mode=mode) as official,
        ):
            assert {tool.name for tool in (await official.list_tools()).tools} == set(NAMES)
            made = await official.call_tool("create_weight", {"weight_kg": 70})
            assert not made.is_error and json.loads(made.content[0].text)["weight_kg"] == 70  # type: ignore[union-attr]
            assert (await official.call_tool("read_plan", {"id": 99})).is_error
            return official.protocol_version

    with serving(tmp_path, "--workers", "1") as server:
        person = {"email": "alice@example.com", "password": "purple-kettle-orbit-9"}
        server.call("POST", "/api/v1/auth/register", person)
        token = server.call("POST", "/api/v1/auth/login", person)[2]["access_token"]
        url = f"{server.url}/api/v1/mcp"
        spoken = [asyncio.run(talk(url, token, mode)) for mode in ("legacy", "auto", NOW)]
    assert spoken == ["2025-11-25", NOW, NOW]
