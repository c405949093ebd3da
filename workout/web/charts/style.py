"""The colours of charts, for light and dark screens; the same as in the web player.

Text has a contrast of at least 4.5 to its background, and shapes at least 3, as level AA of the Web Content Accessibility
Guidelines 2.2 requires. The grid is fainter, because nobody needs to see it.
"""

from typing import NamedTuple


class Palette(NamedTuple):
    paper: str
    ink: str
    faint: str
    grid: str
    dot: str
    line: str
    mark: str
    body: str
    plain: str
    half_line: str
    """A colour between `plain` and `line`."""
    half_mark: str
    """A colour between `plain` and `mark`."""


LIGHT = Palette(
    "#ffffff", "#16202a", "#56626e", "#dfe4e7", "#71808d", "#0b6b4f", "#a34a00",
    body="#c6cfd4", plain="#e9eef0", half_line="#45a585", half_mark="#e08a3c",
)  # fmt: skip
DARK = Palette(
    "#1c2228", "#eef2f4", "#a3b0bb", "#343d46", "#8696a3", "#4fd1a1", "#ffb45c",
    body="#4a5661", plain="#2c353d", half_line="#2f8a69", half_mark="#b0752f",
)  # fmt: skip


def _rules(palette: Palette) -> str:
    paper, ink, faint, grid, dot, line, mark, body, plain, half_line, half_mark = palette
    rules = {
        ".paper": f"fill:{paper}",
        "text": f"fill:{ink};font:12px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif",
        ".head": "font-size:16px;font-weight:600",
        ".faint": f"fill:{faint}",
        ".grid": f"fill:none;stroke:{grid}",
        ".axis": f"fill:none;stroke:{faint}",
        ".dots": f"fill:none;stroke:{dot};stroke-width:4;stroke-linecap:round",
        ".beads": f"fill:none;stroke:{line};stroke-width:5;stroke-linecap:round",
        ".line": f"fill:none;stroke:{line};stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round",
        ".goal": f"fill:none;stroke:{mark};stroke-width:2;stroke-dasharray:7 4",
        ".mark": f"fill:{mark};stroke:{paper};stroke-width:1.5",
        ".marked": f"fill:{mark};font-weight:600;paint-order:stroke;stroke:{paper};stroke-width:4px;stroke-linejoin:round",
        ".bar": f"fill:{line}",
        ".part": f"fill:none;stroke:{line};stroke-width:2;stroke-dasharray:4 3",
        ".body": f"fill:{body};stroke:{dot};stroke-width:2.5;stroke-linejoin:round;paint-order:stroke",
        ".plain": f"fill:{plain}",
        ".do.stripe": f"stroke:{line};stroke-width:1.6",
        ".do.step-2": f"fill:{half_line}",
        ".do.step-3": f"fill:{line}",
        ".rest.stripe": f"stroke:{mark};stroke-width:1.6",
        ".rest.step-2": f"fill:{half_mark}",
        ".rest.step-3": f"fill:{mark}",
    }
    return "".join(f".plot {selector}{{{rule}}}" for selector, rule in rules.items())


STYLES = {
    "auto": f"{_rules(LIGHT)}@media(prefers-color-scheme:dark){{{_rules(DARK)}}}",
    "light": _rules(LIGHT),
    "dark": _rules(DARK),
}
"""For each scheme, the text of the style element. The texts are constant, so a content security policy can name their hashes."""
