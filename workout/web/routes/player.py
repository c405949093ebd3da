"""The web player: a page, its style, and its scripts, which use the public API and nothing else."""

from workout import resources
from workout.web.contract.promise import Answer
from workout.web.contract.routes import Routes
from workout.web.routes import files

routes = Routes("Web player", prefix="")

PAGE = "index.html"
SCRIPTS = (
    "about", "account", "api", "app", "awake", "body", "boxes", "builder", "cards", "chart", "clock", "clockface", "coach",
    "correction", "day", "dom", "draft", "drag", "editor", "entry", "exercise", "exercises", "forecast", "format", "forms",
    "goals", "history", "links", "login", "menu", "month", "moving", "numbers", "paging", "past", "picker", "plans", "player",
    "preferences", "progress", "questions", "queue", "rest", "rows", "security", "session", "sound", "stepper", "storage",
    "summary", "templates", "timer", "units", "weeks", "words", "words-de", "words-en", "work", "zone",
)  # fmt: skip
FILES = {"player.css", *(f"{name}.js" for name in SCRIPTS)}

_answer = files.answering({PAGE, *FILES}, lambda name: resources.read(f"static/player/{name}"), images="data:")


@routes.get("/", returns={200: None}, hidden=True)
def read_player() -> Answer:
    """The page."""
    return _answer(PAGE)


@routes.get("/player/{file}", returns={200: None}, hidden=True)
def read_player_file(file: str) -> Answer:
    """One of the files that the page loads."""
    return _answer(file)
