"""The web player: a page, its style, and its scripts, which use the public API and nothing else."""

from functools import cache

from workout import resources
from workout.contract.promise import Answer
from workout.contract.routes import Routes
from workout.errors import NotFound

routes = Routes("Web player", prefix="")

TYPES = {"css": "text/css; charset=utf-8", "html": "text/html; charset=utf-8", "js": "text/javascript; charset=utf-8"}
SCRIPTS = (
    "account", "api", "app", "builder", "cards", "chart", "clock", "coach", "dom", "exercise", "forecast", "format", "goals",
    "login", "menu", "picker", "plans", "player", "progress", "queue", "rest", "session", "sound", "stepper", "storage",
    "summary", "templates", "timer", "weight", "work",
)  # fmt: skip
FILES = {"player.css", *(f"{name}.js" for name in SCRIPTS)}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@routes.get("/", returns={200: None}, hidden=True)
def read_player() -> Answer:
    """The page."""
    return _file("index.html")


@routes.get("/player/{file}", returns={200: None}, hidden=True)
def read_player_file(file: str) -> Answer:
    """One of the files that the page loads."""
    if file not in FILES:
        raise NotFound("file of that name")
    return _file(file)


@cache
def _file(name: str) -> Answer:
    content = resources.read(f"static/player/{name}")
    return Answer(200, content, {"Content-Type": TYPES[name.rpartition(".")[2]], "Content-Security-Policy": POLICY})
