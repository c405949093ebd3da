"""The Model Context Protocol, for agents."""

from typing import Any

from workout.accounts import User
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes
from workout.web.mcp import Agent

routes = Routes("Agents")


def answer(user: User, body: dict[str, Any], agent: Agent) -> Answer:
    """The answer to the agent. A call of a tool makes a whole request, with a transaction of its own."""
    return agent.answer(body, user.scope)


@routes.post(
    "/mcp",
    body="McpMessage",
    returns={200: "McpAnswer", 202: None, 400: "McpAnswer", 404: "McpAnswer"},
    fails={403: "It comes from a page of another origin."},
    slow_work=answer,
    secret=True,
)
@login_required
def call_mcp(outcome: Answer) -> Answer:
    """Speak the Model Context Protocol.

    One JSON-RPC message a request, by Streamable HTTP without streams: the version of 2026-07-28, and those before it that begin
    with `initialize`. Give an agent this address and a personal access token; with the scope `read` it finds only tools that
    read. A tool has the name of a call in this documentation, and does what that call does. An `Idempotency-Key` is handed on to
    it.
    """
    return outcome
