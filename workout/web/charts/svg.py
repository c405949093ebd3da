"""Writes the SVG that charts need: elements as text, and the document around them.

We write it by hand because it is short. Chart libraries add scripts, ids and dates that differ in every picture, or files that
cannot be read inside a zip file.
"""

from collections.abc import Iterable, Sequence
from html import escape
from unicodedata import combining, east_asian_width

from workout.web.charts.style import STYLES

WIDTH = 390  # pixels: the width of a phone; larger screens scale it up
HEIGHT = 300
EDGE = 14  # pixels: the margin on all sides

Point = tuple[float, float]


def element(name: str, *content: str, **attributes: object) -> str:
    """One element, as markup. The content must be markup too: pass people's words through `text` first. In the name of an
    attribute, `_` stands for `-`, and one at the end (`class_`) is dropped.
    """
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{text(_short(value))}"' for key, value in attributes.items())
    return f"<{name}{written}>{''.join(content)}</{name}>" if content else f"<{name}{written}/>"


def text(words: str) -> str:
    """Words as markup. Removes U+FFFE and U+FFFF, which people's texts may contain but XML may not."""
    return escape(words.replace("\ufffe", "").replace("\uffff", ""))


def write(x: float, y: float, words: str, class_: str = "", anchor: str = "start") -> str:
    """Words at a place. `y`: their baseline; `x`: their start, middle or end, as `anchor` says."""
    return element("text", text(words), x=x, y=y, text_anchor=anchor, class_=class_)


def path(points: Iterable[Point], class_: str) -> str:
    """A line through the points."""
    return element("path", d="M" + "L".join(f"{_short(x)} {_short(y)}" for x, y in points), class_=class_)


def thinned(points: Sequence[Point]) -> list[Point]:
    """The points, but without any that is less than a pixel to the right of the last one kept. The last point always stays."""
    kept: list[Point] = []
    for point in points:
        if not kept or point[0] - kept[-1][0] >= 1:
            kept.append(point)
    return kept if kept[-1] == points[-1] else [*kept, points[-1]]


def dots(points: Iterable[Point], class_: str = "dots") -> str:
    """A dot at each point. One path draws all dots as strokes of no length: with an element each, ten years would take a
    megabyte.
    """
    places = dict.fromkeys(f"M{_short(x)} {_short(y)}h0" for x, y in points)
    return element("path", d="".join(places), class_=class_)


def diamond(x: float, y: float) -> str:
    return element("path", d=f"M{_short(x)} {_short(y - 7)}l6 7l-6 7l-6-7z", class_="mark")


def width(words: str, size: float = 12) -> float:
    """The approximate width of the words in pixels, in any common font; rather too large than too small."""
    return size * sum(0 if combining(one) else 1.1 if east_asian_width(one) in "WF" else _em(one) for one in words)


def shortened(words: str, room: float, size: float) -> str:
    """The words. If they are wider than `room` pixels, they are cut and end in "…"."""
    if width(words, size) <= room:
        return words
    while words and width(words, size) + size > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def document(
    kind: str, title: str, description: str, content: Iterable[str], scheme: str, height: int = HEIGHT, top: int = 0
) -> str:
    """The whole picture, with a description for people who cannot see it. `kind` makes its ids unique on a page.

    `top`: the y at which the picture begins.
    """
    return element(
        "svg",
        element("title", text(title), id=f"{kind}-title"),
        element("desc", text(description), id=f"{kind}-desc"),
        element("style", STYLES[scheme]),
        element("rect", y=top, width=WIDTH, height=height, rx=10, class_="paper"),
        *content,
        xmlns="http://www.w3.org/2000/svg",
        class_="plot",
        viewBox=f"0 {top} {WIDTH} {height}",
        width=WIDTH,
        height=height,
        role="img",
        aria_labelledby=f"{kind}-title {kind}-desc",
    )


def _em(character: str) -> float:
    if character in "iljtf.,:;'|!()[] ":
        return 0.36
    return 0.92 if character in "mwMW@%—…" else 0.72 if character.isupper() else 0.6


def _short(value: object) -> str:
    """A number, rounded to a tenth of a pixel; anything else as it is."""
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
