"""SVG, as far as a chart needs it: elements as text, and the document around them.

It is written by hand because it is short. Chart libraries bring scripts, ids and dates that differ from one picture to the
next, or files that cannot be read from inside a zip.
"""

from collections.abc import Iterable, Sequence
from html import escape
from unicodedata import combining, east_asian_width

from workout.web.charts.style import STYLES

WIDTH = 390  # of a phone; what is larger scales it up
HEIGHT = 300
EDGE = 14  # what stays free around everything

Point = tuple[float, float]


def element(name: str, *content: str, **attributes: object) -> str:
    """One element. Its content is markup already: what people wrote goes through `text` first. `_` stands for `-`."""
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{text(_short(value))}"' for key, value in attributes.items())
    return f"<{name}{written}>{''.join(content)}</{name}>" if content else f"<{name}{written}/>"


def text(words: str) -> str:
    """Words as markup, without the two characters that XML cannot hold."""
    return escape(words.replace("\ufffe", "").replace("\uffff", ""))


def write(x: float, y: float, words: str, class_: str = "", anchor: str = "start") -> str:
    """Words at a place: y is their baseline, x is where they start, end, or have their middle, by `anchor`."""
    return element("text", text(words), x=x, y=y, text_anchor=anchor, class_=class_)


def path(points: Iterable[Point], class_: str) -> str:
    """A line through the points."""
    return element("path", d="M" + "L".join(f"{_short(x)} {_short(y)}" for x, y in points), class_=class_)


def thinned(points: Sequence[Point]) -> list[Point]:
    """The points without those that are less than a pixel to the right of the one before; the last point stays."""
    kept: list[Point] = []
    for point in points:
        if not kept or point[0] - kept[-1][0] >= 1:
            kept.append(point)
    return kept if kept[-1] == points[-1] else [*kept, points[-1]]


def dots(points: Iterable[Point], class_: str = "dots") -> str:
    """A dot at each point. All dots are one path, of strokes without length: as elements, ten years would take a megabyte."""
    places = dict.fromkeys(f"M{_short(x)} {_short(y)}h0" for x, y in points)
    return element("path", d="".join(places), class_=class_)


def diamond(x: float, y: float) -> str:
    return element("path", d=f"M{_short(x)} {_short(y - 7)}l6 7l-6 7l-6-7z", class_="mark")


def width(words: str, size: float = 12) -> float:
    """About how wide the words are in pixels, in any usual font; rather too much than too little."""
    return size * sum(0 if combining(one) else 1.1 if east_asian_width(one) in "WF" else _em(one) for one in words)


def shortened(words: str, room: float, size: float) -> str:
    """The words, or as many of their first letters as there is room for."""
    if width(words, size) <= room:
        return words
    while words and width(words, size) + size > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def document(kind: str, title: str, description: str, content: Iterable[str], scheme: str) -> str:
    """The whole picture, with what it shows in words for those who do not see it. `kind` makes its ids unique on a page."""
    return element(
        "svg",
        element("title", text(title), id=f"{kind}-title"),
        element("desc", text(description), id=f"{kind}-desc"),
        element("style", STYLES[scheme]),
        element("rect", width=WIDTH, height=HEIGHT, rx=10, class_="paper"),
        *content,
        xmlns="http://www.w3.org/2000/svg",
        class_="plot",
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        width=WIDTH,
        height=HEIGHT,
        role="img",
        aria_labelledby=f"{kind}-title {kind}-desc",
    )


def _em(character: str) -> float:
    if character in "iljtf.,:;'|!()[] ":
        return 0.36
    return 0.92 if character in "mwMW@%—…" else 0.72 if character.isupper() else 0.6


def _short(value: object) -> str:
    """A number to a tenth of a pixel, and anything else as it is."""
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
