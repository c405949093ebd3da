"""The application: all routes, with the plugins around them."""

import threading

from bottle import Bottle, HTTPError, HTTPResponse, request, response

from workout import security
from workout.accounts.postman import LOOK_EVERY_S, Postman
from workout.background import Background
from workout.config import Config
from workout.db import Database, open_at
from workout.imports import Importer
from workout.web import routes
from workout.web.contract.problems import HIDDEN, problem
from workout.web.edge import Edge
from workout.web.mcp import Agent
from workout.web.plugins import check, install
from workout.web.router import Router
from workout.web.streams import Streams

DETAILS = {
    404: "There is nothing here. The documentation under /docs lists every path.",
    405: "This path does not take this method; the Allow header names those that it takes.",
}


class App(Edge):
    """The WSGI application over one database: a Bottle application with all routes, inside an Edge (see `web/edge.py`)."""

    def __init__(self, config: Config, *, files_ready: bool = False) -> None:
        """Check the routes, make the database ready, and load the signing key. `files_ready`: True if `make_files_ready` was
        called before; then only the key is loaded.

        Raises BrokenRoute, UnusableDatabase, UnusableKey.
        """
        self.database = open_at(config.database)
        if not files_ready:
            check(routes.ALL)
            self.database.prepare()
        try:
            self.security = security.set_up(config.key_file, self.database, config.scrypt_n, config.metrics_token)
        except security.UnusableKey:
            self.database.close()
            raise
        self.stopping = threading.Event()
        """The server sets this event before it ends, so that streams end too."""
        streams = Streams(config.max_streams, self.stopping)
        self._background = Background()
        if config.smtp:
            self._background.every(LOOK_EVERY_S, Postman(self.database, config.smtp, config.site).deliver)
        self.importer = Importer(self.database, self.stopping)
        bottle = _bottle(config, self.database, self.security, streams, self._background, self.importer)
        super().__init__(bottle, config.cors_origins)

    def close(self) -> None:
        """Finish the background work, and close the database. Call this only when no request is running any more."""
        self._background.close()
        self.importer.close()
        self.database.close()


def make_files_ready(config: Config) -> None:
    """Check the routes, and make the database and the signing key ready, before several processes each make an App.

    Raises BrokenRoute, UnusableDatabase and UnusableKey here, once, and not in each of the processes.
    """
    check(routes.ALL)
    database = open_at(config.database)
    database.prepare()
    database.close(sealed=False)
    security.load_or_create(config.key_file)


def _bottle(
    config: Config,
    database: Database,
    secure: security.Security,
    streams: Streams,
    background: Background,
    importer: Importer,
) -> Bottle:
    app = Bottle()
    app.uninstall(True)  # Bottle's own plugins, for JSON and templates
    del app.router  # Bottle refuses to overwrite an attribute
    app.router = Router()
    app.default_error_handler = _error
    agent = Agent(app, routes.ALL, config.cors_origins)
    install(app, config, database, secure, streams, background, importer, agent)
    for route in routes.ALL:
        app.route(route.rule, route.method, route.handler, promise=route.promise)
    app.router.compile()
    return app


def _error(error: HTTPError) -> bytes:
    """Turn Bottle's own refusals (no such path, no such method) into problem documents.

    OPTIONS is answered here too, because Bottle lists a path's methods only when it refuses one.
    """
    headers = {}
    if error.status_code == 405:
        headers["Allow"] = _allow(error.headers["Allow"])
    if error.status_code == 405 and request.method == "OPTIONS":
        return _apply(HTTPResponse(b"", 204, headers))
    return _apply(problem(error.status_code, DETAILS.get(error.status_code, HIDDEN), headers))


def _allow(methods: str) -> str:
    allowed = set(methods.split(",")) | {"OPTIONS"}
    return ", ".join(sorted(allowed | {"HEAD"} if "GET" in allowed else allowed))


def _apply(answer: HTTPResponse) -> bytes:
    """Copy the answer into Bottle's response, and return its text: of what an error handler returns, Bottle uses only that."""
    answer.apply(response)
    return answer.body if isinstance(answer.body, bytes) else answer.body.encode()
