"""`python3 -m tools.icons`: draws `static/icons/icon.svg` as the PNGs that phones want for an app.

The drawing may have rectangles alone, with round corners. The first one is the ground that the others lie on.
"""

import math
import struct
import zlib
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

FOLDER = Path(__file__).parent.parent / "static" / "icons"
ROUNDED = {"icon-192.png": 192, "icon-512.png": 512}
SQUARE = {"icon-180.png": 180, "maskable-512.png": 512}
"""Those that the phone cuts into its own shape: they fill the square."""
SIDE = 512
"""Of the drawing's view box."""


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float
    radius: float
    colour: tuple[int, int, int]

    def covers(self, x: float, y: float) -> float:
        """The signed distance of a point from the edge: positive inside."""
        inward_x = abs(x - self.x - self.width / 2) - self.width / 2 + self.radius
        inward_y = abs(y - self.y - self.height / 2) - self.height / 2 + self.radius
        corner = math.hypot(max(inward_x, 0), max(inward_y, 0))
        return self.radius - corner - min(max(inward_x, inward_y), 0)


def boxes() -> list[Box]:
    drawing = ElementTree.parse(FOLDER / "icon.svg").getroot()
    found = []
    for one in drawing.iter("{http://www.w3.org/2000/svg}rect"):
        x, y, width, height, radius = (float(one.get(name, "0")) for name in ("x", "y", "width", "height", "rx"))
        red, green, blue = bytes.fromhex(one.attrib["fill"].removeprefix("#"))
        found.append(Box(x, y, width, height, radius, (red, green, blue)))
    return found


def draw(side: int, *, rounded: bool) -> bytes:
    """The icon as a square PNG, with smooth edges. `side`: its width and height in pixels."""
    ground, *others = boxes()
    drawn = [ground if rounded else ground._replace(radius=0), *others]
    scale = SIDE / side
    lines = []
    for row in range(side):
        pixels = (_pixel(drawn, (column + 0.5) * scale, (row + 0.5) * scale, scale) for column in range(side))
        lines.append(b"\0" + b"".join(map(bytes, pixels)))
    return _png(side, b"".join(lines))


def _pixel(drawn: list[Box], x: float, y: float, scale: float) -> tuple[int, int, int, int]:
    """Red, green, blue and opacity. A box whose edge runs through the pixel is mixed with what lies below it."""
    opacity, colour = 0.0, drawn[0].colour
    for one in drawn:
        part = min(max(one.covers(x, y) / scale + 0.5, 0), 1)
        if part:
            red, green, blue = (round(below + (above - below) * part) for below, above in zip(colour, one.colour, strict=True))
            colour, opacity = (red, green, blue), max(opacity, part)
    return (*colour, round(opacity * 255))


def _png(side: int, raw: bytes) -> bytes:
    """Pixels of 8 bits for each of four channels, as a PNG (RFC 2083)."""
    head = struct.pack(">2I5B", side, side, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
    parts = (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def main() -> None:
    for name, side in {**ROUNDED, **SQUARE}.items():
        (FOLDER / name).write_bytes(draw(side, rounded=name in ROUNDED))


if __name__ == "__main__":
    main()
