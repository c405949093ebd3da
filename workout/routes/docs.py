"""The documentation: the OpenAPI document, and Swagger UI to read and try it in."""

from functools import cache

from workout import resources
from workout import routes as all_routes
from workout.contract.answers import serialise
from workout.contract.promise import Answer
from workout.contract.routes import Routes
from workout.errors import NotFound

routes = Routes("Documentation", prefix="")

TYPES = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "png": "image/png",
}
SWAGGER_UI_FILES = {"swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"}
FILES = {"docs.css", "docs.js", *SWAGGER_UI_FILES}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@routes.get("/openapi.json", returns={200: None}, hidden=True)
def read_openapi() -> Answer:
    """The OpenAPI document."""
    return Answer(200, document())


@routes.get("/docs", returns={200: None}, hidden=True)
def read_docs() -> Answer:
    """Swagger UI."""
    return _file("docs.html")


@routes.get("/docs/{file}", returns={200: None}, hidden=True)
def read_docs_file(file: str) -> Answer:
    """One of the files that Swagger UI's page loads."""
    if file not in FILES:
        raise NotFound("file of that name")
    return _file(file)


@cache
def document() -> bytes:
    from workout.contract import openapi  # and with it apispec, at the first question and not at the start

    return serialise(openapi.build(all_routes.ALL))


@cache
def _file(name: str) -> Answer:
    content = resources.read_swagger_ui(name) if name in SWAGGER_UI_FILES else resources.read(f"static/{name}")
    return Answer(200, content, {"Content-Type": TYPES[name.rpartition(".")[2]], "Content-Security-Policy": POLICY})
