"""The plugins around every handler, outermost first: Bottle plugins, one file for each concern. (checking.py is no plugin.)

Bottle calls `apply(callback, route)` once for each route, before that route's first request. From then on it calls, in place of
the callback, the function that `apply` returned. So a plugin decides once, not at each request, what the route's promise
requires.

Headers are read from `request.environ`, as they were sent. Bottle's own way decodes them as UTF-8, and can fail.
"""

from bottle import Bottle

from workout.background import Background
from workout.config import Config
from workout.db import Database
from workout.imports import Importer
from workout.security import Security
from workout.web.mcp import Agent
from workout.web.plugins.afterwards import Afterwards
from workout.web.plugins.answers import Answers
from workout.web.plugins.arguments import Arguments
from workout.web.plugins.checking import BrokenRoute, check
from workout.web.plugins.idempotency import Idempotency
from workout.web.plugins.if_match import IfMatch
from workout.web.plugins.login import Login
from workout.web.plugins.slow_work import SlowWork
from workout.web.plugins.transaction import Transaction
from workout.web.plugins.validation import Validation
from workout.web.streams import Streams

__all__ = ["BrokenRoute", "check", "install"]


def install(
    app: Bottle,
    config: Config,
    database: Database,
    security: Security,
    streams: Streams,
    background: Background,
    importer: Importer,
    agent: Agent,
) -> None:
    """Put the plugins around every route of the application, in the order in which a request meets them."""
    arguments = Arguments(config, database, security, streams, importer, agent)
    for plugin in (
        Answers(app),
        Login(database, security, background),
        Validation(),
        SlowWork(database, security, arguments),
        Afterwards(arguments),
        Transaction(database),
        Idempotency(security),
        IfMatch(app, arguments),
        arguments,
    ):
        app.install(plugin)
