"""Figures for Prometheus."""

import hmac
import re

from workout import metrics
from workout.config import is_loopback
from workout.db import Database
from workout.errors import Forbidden
from workout.security import Security
from workout.web import routes as all_routes
from workout.web.contract.promise import Answer
from workout.web.contract.routes import Routes
from workout.web.plugins.arguments import Client

OWN_NAME = re.compile(r"(127\.0\.0\.1|\[::1\]|localhost)(:[0-9]{1,5})?")

routes = Routes("Health", prefix="")


@routes.get("/metrics", returns={200: None}, media_type="text/plain; version=0.0.4; charset=utf-8", hidden=True, secret=True)
def read_metrics(database: Database, security: Security, client: Client) -> Answer:
    """Tell Prometheus what the server has done: on this machine, or with the token of the settings."""
    if not (is_own_machine(client) or has_token(client, security.metrics_token)):
        raise Forbidden("Metrics are for this machine, by its loopback address, and for those with the token of --metrics-token.")
    named = [(route.method, route.path) for route in all_routes.ALL]
    return Answer(200, metrics.exposition(named, database.log_bytes()).encode())


def is_own_machine(client: Client) -> bool:
    """Whether this machine sent the request, and to a loopback name. A request through a proxy on this machine does not count:
    its Host is the site's name.
    """
    return bool(OWN_NAME.fullmatch(client.host)) and is_loopback(client.address)


def has_token(client: Client, token: str | None) -> bool:
    return token is not None and hmac.compare_digest(client.authorization.encode(), f"Bearer {token}".encode())
