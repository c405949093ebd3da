"""The documentation: the OpenAPI document, and Swagger UI to read and try it in."""

from functools import cache, lru_cache

from workout import resources
from workout.config import Config
from workout.errors import NotFound
from workout.web import routes as all_routes
from workout.web.contract.body import serialise
from workout.web.contract.promise import Answer
from workout.web.contract.routes import Routes
from workout.web.routes import files

routes = Routes("Documentation", prefix="")

PAGE = "docs.html"
SWAGGER_UI_FILES = {"swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"}
FILES = {"docs.css", "docs.js", *SWAGGER_UI_FILES}


@cache
def _read(name: str) -> bytes:
    return resources.read_swagger_ui(name) if name in SWAGGER_UI_FILES else resources.read(f"static/{name}")


@routes.get("/openapi.json", returns={200: None}, hidden=True)
def read_openapi(prefix: str, config: Config) -> Answer:
    """The OpenAPI document."""
    return Answer(200, document(prefix, config.public_url))


@routes.get("/docs", returns={200: None}, hidden=True)
def read_docs() -> Answer:
    """Swagger UI."""
    return files.answer(PAGE, _read(PAGE))


@routes.get("/docs/{file}", returns={200: None}, hidden=True)
def read_docs_file(file: str) -> Answer:
    """One of the files that Swagger UI's page loads."""
    if file not in FILES:
        raise NotFound("such file")
    return files.answer(file, _read(file))


@lru_cache(2)
def document(prefix: str = "", public_url: str | None = None) -> bytes:
    from workout.web.contract import openapi  # slow to import: apispec comes with it

    return serialise(openapi.build(all_routes.ALL, prefix, public_url))
