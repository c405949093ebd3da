"""Reads the content of a cell: numbers, durations, dates, and texts."""

import math
import re
from collections.abc import Iterable
from datetime import date

from workout.db import fold

KG_PER_LB = 0.45359237
M_PER_MI = 1609.344

LARGEST = {"reps": 1000, "weight": 2204, "duration_s": 86_400, "distance": 1_000_000}
"""For each field of a set, a limit: a larger value is a mistake, in whatever unit."""

WEIGHT_UNITS = {"kg": 1.0, "kgs": 1.0, "lb": KG_PER_LB, "lbs": KG_PER_LB}
DISTANCE_UNITS = {
    "m": 1.0, "meters": 1.0, "metres": 1.0, "km": 1000.0, "kms": 1000.0, "mi": M_PER_MI, "mi.": M_PER_MI, "miles": M_PER_MI,
    "ft": 0.3048, "yd": 0.9144, "cm": 0.01, "in": 0.0254,
}  # fmt: skip

_DURATION = re.compile(
    r"(?:(?P<h>\d{1,4})\s*(?:h|hr|hrs|std|小时|小時))?\s*(?:(?P<m>\d{1,4})\s*(?:m|min|mn|分钟|分鐘|分))?"
    r"\s*(?:(?P<s>\d{1,6})\s*(?:s|sec|sek|秒钟|秒))?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,4}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_SHORT = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_DAY_MONTH = re.compile(r"(\d{1,2})\.?\s+(?:de\s+)?(\D+?)\.?,?\s+(?:de\s+)?(\d{4})")
_MONTH_DAY = re.compile(r"(\D+?)\.?\s+(\d{1,2}),?\s+(\d{4})")
_TIME = re.compile(r"[T,]?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(AM|PM)?\s*(Z|[+-][01]\d:?[0-5]\d)?", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

_MONTHS = (
    "jan janv gen oca ocak ene january januar janvier janeiro enero gennaio",
    "feb fev fevr sub subat february februar fevrier fevereiro febrero febbraio",
    "mar mars mrz marz mart march marzo marco maerz",
    "apr avr avril abr nis nisan april abril aprile",
    "may mai mag mayis maio mayo maggio",
    "jun juin giu haz haziran june juni junho junio giugno",
    "jul juil lug tem temmuz july juli juillet julho julio luglio",
    "aug aou aout ago agu agustos august agosto",
    "sep sept set eyl eylul september septembre setembro septiembre settembre",
    "oct okt out ott eki ekim october oktober octobre outubro octubre ottobre",
    "nov kas kasim november novembre novembro noviembre",
    "dec dez dic aralik ara december dezember decembre dezembro diciembre dicembre",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""The number of each month, by its names and short forms in the languages of the apps, without accents."""


class Odd(ValueError):
    """A cell that cannot be read. The error's text says why."""


def number(text: str) -> float | None:
    """The number in a cell, with a decimal point or comma; None if the cell is empty. Raises Odd."""
    text = text.strip().replace("\u202f", "").replace("\u00a0", "")
    if not text:
        return None
    if "," in text:
        text = text.replace(",", "") if "." in text else text.replace(",", ".")
    try:
        value = float(text)
    except ValueError:
        raise Odd(f"{text[:40]!r} is not a number") from None
    if not math.isfinite(value):
        raise Odd(f"{text[:40]!r} is not a number")
    return value


def value(text: str, name: str, *, zero_is_none: bool = False) -> float | None:
    """The number in a cell, as the field `name` of a set; None for an empty cell, and with `zero_is_none` also for 0. Raises Odd
    if it is no number from 0 to LARGEST.
    """
    found = number(text)
    if found is None or (zero_is_none and found == 0):
        return None
    if not 0 <= found <= LARGEST[name]:
        raise Odd(f"{text.strip()[:40]} is no {name.removesuffix('_s')} of a set")
    return found


def whole(text: str, name: str, *, zero_is_none: bool = False) -> int | None:
    """As `value`, rounded to a whole number. Raises Odd also if repetitions are not whole."""
    found = value(text, name, zero_is_none=zero_is_none)
    if found is None:
        return None
    if name == "reps" and found != int(found):
        raise Odd(f"{text.strip()[:40]} is not a whole number of repetitions")
    return round(found)


def with_unit(text: str) -> tuple[float | None, str]:
    """A number, and the unit after it in small letters: `40,00 kg` is `(40.0, "kg")`. Without a number, None; without a unit, "".
    Raises Odd.
    """
    found = re.fullmatch(r"\s*([-+\d.,\s]*?)\s*([^\d\s.,][^\d]*)?\s*", text)
    if not found:
        raise Odd(f"{text.strip()[:40]!r} is not a number with a unit")
    return number(found[1]), (found[2] or "").strip().lower()


def kg(amount: float | None, unit: str) -> float | None:
    """A weight in kg, to the gram. Raises Odd for an unknown unit."""
    return _converted(amount, unit, WEIGHT_UNITS, 3)


def metres(amount: float | None, unit: str) -> float | None:
    """A distance in metres, to the centimetre. Raises Odd for an unknown unit."""
    return _converted(amount, unit, DISTANCE_UNITS, 2)


def _converted(amount: float | None, unit: str, units: dict[str, float], digits: int) -> float | None:
    if amount is None:
        return None
    if (factor := units.get(unit.strip().lower())) is None:
        raise Odd(f"{unit.strip()[:20]!r} is not a unit that is known here ({', '.join(units)})")
    return round(amount * factor, digits)


def seconds(text: str) -> int | None:
    """A duration in seconds, from words or a clock's notation: `1h 13m`, `55s`, `1小时13分钟`, `0:27:30`. None for an empty text.
    Raises Odd.
    """
    text = text.strip()
    if not text:
        return None
    if clock := _CLOCK.fullmatch(text):
        first, second, third = int(clock[1]), int(clock[2]), clock[3]
        return first * 3600 + second * 60 + int(third) if third else first * 60 + second
    words = _DURATION.fullmatch(text)
    if not words or not words.lastgroup:
        raise Odd(f"{text[:40]!r} is not a length of time such as 1h 5m")
    return int(words["h"] or 0) * 3600 + int(words["m"] or 0) * 60 + int(words["s"] or 0)


def rir(rpe: str) -> float | None:
    """Repetitions in reserve, from a rating of perceived exertion: 10 minus the rating, to the nearest half. None for an empty
    text or 0. Raises Odd.
    """
    rating = number(rpe)
    if rating is None or rating == 0:
        return None
    if not 0 < rating <= 10:
        raise Odd(f"an RPE lies between 1 and 10, and this is {rpe.strip()[:20]}")
    return round((10 - rating) * 2) / 2


def date_of(text: str, *, month_first: bool = False) -> tuple[str, str]:
    """The date at the start of a text, as `2024-03-04`, and the text after it. Raises Odd.

    `month_first`: how to read dates such as 9/1/25. A date that only makes sense the other way round is read that way.
    """
    text = text.strip()
    if found := _ISO.match(text):
        return _date(found[1], found[2], found[3]), text[found.end() :]
    if found := _SHORT.match(text):
        first, second, year = int(found[1]), int(found[2]), found[3]
        day, month = (second, first) if second > 12 or (month_first and first <= 12) else (first, second)
        return _date(year if len(year) == 4 else f"20{year}", str(month), str(day)), text[found.end() :]
    if found := _DAY_MONTH.match(text):
        return _date(found[3], _month(found[2]), found[1]), text[found.end() :]
    if found := _MONTH_DAY.match(text):
        return _date(found[3], _month(found[1]), found[2]), text[found.end() :]
    raise Odd(f"{text[:40]!r} is not a date that is known here")


def orders(texts: Iterable[str]) -> set[str]:
    """Which orders of day and month fit all these dates: `day_first`, `month_first` or both; also both if neither fits all. Empty
    if no date is written as 9/1/25.
    """
    pairs = {(int(found[1]), int(found[2])) for text in texts if (found := _SHORT.match(text.strip()))}
    if not pairs:
        return set()
    day_first, month_first = all(second <= 12 for _, second in pairs), all(first <= 12 for first, _ in pairs)
    return {name for name, fits in (("day_first", day_first), ("month_first", month_first)) if fits or day_first == month_first}


def start(text: str, *, month_first: bool = False) -> str:
    """When something began: `2024-03-04T18:05:12`, with the offset if the text has one; only `2024-03-04` if it has no time.

    `month_first`: as in `date_of`. Raises Odd.
    """
    day, rest = date_of(text, month_first=month_first)
    return day + time_of(rest)


def exchanged(start: str) -> str:
    """A date or time, as `start` returns it, with day and month exchanged; the same if it only makes sense as it is."""
    year, month, day = start[:4], start[5:7], start[8:10]
    return f"{year}-{day}-{month}{start[10:]}" if int(day) <= 12 else start


def time_of(text: str) -> str:
    """A time of day as `T18:05:12`, with its offset if it has one; empty for an empty text. Raises Odd."""
    text = text.replace("\u202f", " ").strip()
    if not text:
        return ""
    found = _TIME.fullmatch(text)
    if not found:
        raise Odd(f"{text[:40]!r} is not a time of day")
    hour, half = int(found[1]), (found[4] or "").upper()
    if half:
        hour = hour % 12 + (12 if half == "PM" else 0)
    if hour > 23 or int(found[2]) > 59 or int(found[3] or 0) > 59:
        raise Odd(f"{text[:40]!r} is not a time of day")
    offset = (found[5] or "").upper()
    if len(offset) == 5:
        offset = f"{offset[:3]}:{offset[3:]}"
    return f"T{hour:02}:{found[2]}:{found[3] or '00'}{offset}"


def _month(name: str) -> str:
    number = MONTHS.get(fold(name.strip().replace("ı", "i")))
    if number is None:
        raise Odd(f"{name.strip()[:20]!r} is not a month that is known here")
    return str(number)


def _date(year: str, month: str, day: str) -> str:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        raise Odd(f"there is no date {year}-{month}-{day}") from None
    if not 1900 <= found.year <= 2100:
        raise Odd(f"the year {found.year} cannot be")
    return found.isoformat()


def line(text: str, longest: int) -> str:
    """The text on one line, cut to `longest` characters."""
    return " ".join(_CONTROLS.sub(" ", text).split())[:longest].rstrip()


def prose(text: str, longest: int = 1000) -> str | None:
    """A note without control characters, cut to `longest` characters; None if nothing is left."""
    cleaned = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return (cleaned if len(cleaned) <= longest else cleaned[: longest - 1].rstrip() + "…") or None
