"""Answers an agent's JSON-RPC messages of the Model Context Protocol, by Streamable HTTP without streams.

Up to version 2025-11-25 a client begins with `initialize`. Since 2026-07-28 each request tells its version itself, in `_meta`,
and its headers repeat the version, the method and the tool's name. There are no sessions, so both kinds of client are answered
alike, request by request.
"""

import base64
import binascii
from collections.abc import Iterable
from functools import cached_property
from typing import Any, NamedTuple

from bottle import Bottle, request

from workout import __version__
from workout.errors import Forbidden, Invalid
from workout.web.contract.promise import Answer
from workout.web.contract.routes import Route
from workout.web.mcp import brief, inner
from workout.web.mcp.tools import Tool, tools

WITH_HANDSHAKE = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")
"""Versions in which a client begins with `initialize`."""
WITHOUT_HANDSHAKE = ("2026-07-28",)

META = "io.modelcontextprotocol/"
SERVER = {"name": "workout", "title": "Workout", "version": __version__}
OFFER: dict[str, Any] = {
    "capabilities": {"tools": {}},
    "instructions": "Plans, workouts and progress of one person. Figures are in SI units, as their names say (weight_kg). Find "
    "the ids of exercises with list_exercises. A workout: start_session, then complete_set for each set that the answer names, "
    "then finish_session. Ask before you delete or change what the person has recorded.",
}
CACHED = {"ttlMs": 3_600_000, "cacheScope": "private"}
"""Members of an answer that changes only with the server's version or the token's scope: how long it may be kept, and by whom."""


class Refused(Exception):
    """A message that cannot be answered.

    `error`: JSON-RPC's error object, `{code, message}`, with `data` if there is any. `status`: the HTTP status for versions since
    2026-07-28; older ones get 200.
    """

    def __init__(self, code: int, text: str, status: int = 400, **data: Any) -> None:
        super().__init__(text)
        self.status = status
        self.error = {"code": code, "message": text, **({"data": data} if data else {})}


class Asked(NamedTuple):
    method: str
    params: dict[str, Any]
    modern: bool
    """Whether the message is of a version without `initialize`."""


class Agent:
    """Answers agents, each as the person whose token it sends."""

    def __init__(self, app: Bottle, routes: Iterable[Route], origins: tuple[str, ...]) -> None:
        """`origins`: the web origins, besides this server's own, whose pages may send messages."""
        self._app = app
        self._routes = routes
        self._origins = origins

    @cached_property
    def _tools(self) -> dict[str, Tool]:
        """The tools by name. They are made when an agent asks for the first time, so that no start waits for them."""
        return tools(self._routes)

    def answer(self, message: dict[str, Any], scope: str) -> Answer:
        """The answer to a message from somebody whose token has that scope; 202 without a body if the message wants no answer.

        Raises Forbidden for a page of an unknown origin, which may be using a browser without its owner's knowledge.
        """
        self._refuse_foreign_page()
        if "id" not in message:
            return Answer(202)
        asked = Asked(message["method"], message.get("params", {}), _is_modern(message))
        reply = {"jsonrpc": "2.0", "id": message["id"]}
        try:
            if asked.modern:
                _refuse_contradiction(asked)
            result = self._result(asked, scope)
        except Refused as refused:
            return Answer(refused.status if asked.modern else 200, {**reply, "error": refused.error})
        stamp = {"resultType": "complete", "_meta": {f"{META}serverInfo": SERVER}} if asked.modern else {}
        return Answer(200, {**reply, "result": {**result, **stamp}})

    def _refuse_foreign_page(self) -> None:
        origin = request.environ.get("HTTP_ORIGIN")
        own = request.environ.get("HTTP_HOST")
        if origin is not None and origin not in (*self._origins, f"http://{own}", f"https://{own}"):
            raise Forbidden("Pages of this origin may not ask here; --cors-origins names those that may.")

    def _result(self, asked: Asked, scope: str) -> dict[str, Any]:
        """The `result` of the answer to a message. `answer` adds what each has if the message is modern. Raises Refused."""
        match asked.method, asked.modern:
            case "initialize", False:
                wanted = asked.params.get("protocolVersion")
                version = wanted if wanted in WITH_HANDSHAKE else WITH_HANDSHAKE[-1]
                return {"protocolVersion": version, **OFFER, "serverInfo": SERVER}
            case "ping", False:
                return {}
            case "server/discover", True:
                return {"supportedVersions": [*WITHOUT_HANDSHAKE, *reversed(WITH_HANDSHAKE)], **OFFER, **CACHED}
            case "tools/list", _:
                listed = [tool.described for tool in self._tools.values() if tool.scope == "read" or scope != "read"]
                return {"tools": listed, **(CACHED if asked.modern else {})}
            case "tools/call", _:
                return self._call(asked.params)
        raise Refused(-32601, f"There is no method {asked.method[:60]}.", 404)

    def _call(self, params: dict[str, Any]) -> dict[str, Any]:
        """Call a tool. Raises Refused if there is no such tool. If the tool's route refuses the request, this returns the refusal
        as the result (`isError`), because it tells the agent what to change.
        """
        tool, arguments = self._tools.get(str(params.get("name"))), params.get("arguments") or {}
        if tool is None or not isinstance(arguments, dict):
            raise Refused(-32602, "Name one of the tools of tools/list, and give its arguments as an object.")
        status, answer = self._ask(tool, arguments)
        content = [{"type": "text", "text": text} for text in brief.texts(answer if answer is not None else {"status": status})]
        return {"content": content, "isError": status >= 400}

    def _ask(self, tool: Tool, arguments: dict[str, Any]) -> tuple[int, Any]:
        """Send the tool's route the request that the arguments ask for. Returns the status, and the answer's JSON as Python
        values; None if the answer is empty. A problem document comes without the members that an agent does not need.
        """
        try:
            status, answer = inner.ask(self._app, tool.request(arguments))
        except Invalid as error:
            return 422, {"detail": error.detail, **error.members}
        if status >= 400:
            answer = {name: value for name, value in answer.items() if name not in ("type", "title", "instance")}
        return status, answer


def _is_modern(message: dict[str, Any]) -> bool:
    """Whether the message is of a version without `initialize`, or of an unknown version."""
    version = request.environ.get("HTTP_MCP_PROTOCOL_VERSION")
    return f"{META}protocolVersion" in _meta(message.get("params", {})) or version not in (None, *WITH_HANDSHAKE)


def _refuse_contradiction(asked: Asked) -> None:
    """Raise Refused unless the headers say what the message says, in a version that we know."""
    meta, headers = _meta(asked.params), request.environ
    version = meta.get(f"{META}protocolVersion")
    if not isinstance(version, str) or f"{META}clientCapabilities" not in meta:
        needed = f"{META}protocolVersion and {META}clientCapabilities"
        raise Refused(-32602, f"params._meta must hold {needed}.")
    told = {"MCP-Protocol-Version": version, "Mcp-Method": asked.method}
    if asked.method == "tools/call":
        told["Mcp-Name"] = str(asked.params.get("name"))
    for name, value in told.items():
        if _decoded(headers.get(f"HTTP_{name.upper().replace('-', '_')}")) != value:
            raise Refused(-32020, f"The header {name} does not say what the message says.")
    if version not in WITHOUT_HANDSHAKE:
        raise Refused(-32022, "Unsupported protocol version", supported=list(WITHOUT_HANDSHAKE), requested=version)


def _meta(params: dict[str, Any]) -> dict[str, Any]:
    meta = params.get("_meta")
    return meta if isinstance(meta, dict) else {}


def _decoded(header: str | None) -> str | None:
    """The text of a header, which may be written as `=?base64?…?=`. None if it is missing or cannot be read."""
    if header is None or not (header.startswith("=?base64?") and header.endswith("?=")):
        return header
    try:
        return base64.b64decode(header[9:-2], validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
