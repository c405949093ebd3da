"""Pages that explain the codes of errors: what the `type` of each problem leads to."""

import re
from html import escape

from workout.errors import NotFound
from workout.web.contract.codes import CODES, place
from workout.web.contract.promise import Answer
from workout.web.contract.routes import Routes

routes = Routes("Documentation", prefix="")

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<h1>{title}</h1>
{text}
</html>
"""
HEADERS = {"Content-Type": "text/html; charset=utf-8"}


@routes.get("/problems", returns={200: None}, hidden=True)
def list_problems() -> Answer:
    """Every code, with what it means."""
    lines = [f'<dt><a href="problems/{code}">{code}</a><dd>{_html(CODES[code].means)}' for code in sorted(CODES)]
    return _page("Error codes", "\n".join(["<dl>", *lines, "</dl>"]))


@routes.get(place("{word}"), returns={200: None}, hidden=True)
def read_problem(word: str) -> Answer:
    """What a code means, and what to do about it."""
    if word not in CODES:
        raise NotFound("such code")
    known = CODES[word]
    statuses = " or ".join(map(str, known.statuses))
    lines = [
        f"<p>{_html(known.means)}",
        f"<p><b>What to do:</b> {_html(known.remedy)}",
        f'<p>Code <code>{word}</code>, with status {statuses}. <a href="../problems">All codes</a>, '
        '<a href="../docs">documentation</a>.',
    ]
    return _page(known.title, "\n".join(lines))


def _html(text: str) -> str:
    return re.sub("`([^`]+)`", r"<code>\1</code>", escape(text))


def _page(title: str, text: str) -> Answer:
    return Answer(200, PAGE.format(title=escape(title), text=text).encode(), HEADERS)
