"""The units in which a person reads amounts, in sentences and charts. All that is stored, computed and answered is in SI."""

from typing import NamedTuple

from workout.figures import figure

ONE = {"kg": 1.0, "lb": 0.45359237, "m": 1.0, "km": 1000.0, "yd": 0.9144, "mi": 1609.344, "cm": 1.0, "in": 2.54}
"""How many kilograms, metres or centimetres one of each unit is: exactly, since the agreement on the yard and pound of 1959."""

CHOICES = {"weight": ("kg", "lb"), "distance": ("km", "mi"), "length": ("cm", "in")}
SHORT = {"km": "m", "mi": "yd"}
"""What distances are in that are short for the unit chosen."""
DECIMALS = {"lb": 1}
"""How many decimals are said; two where nothing stands here. A tenth of a pound is finer than any plate and any scales."""


class Units(NamedTuple):
    """What a person reads weights, distances, and lengths of the body in."""

    weight: str = "kg"
    distance: str = "km"
    length: str = "cm"


def written(value: float, unit: str, most_decimals: int = 2) -> str:
    """The figure of a value that is in that unit already."""
    return figure(value, min(most_decimals, DECIMALS.get(unit, 2)))


def said(amount: float, unit: str, most_decimals: int = 2) -> str:
    """An amount in kilograms, metres or centimetres, in a sentence without commas of its own: 61.235 in "lb" is "135 lb"."""
    return f"{written(amount / ONE[unit], unit, most_decimals).replace(',', '')} {unit}"


def change(amount: float, unit: str) -> str:
    """The same of a change, with its sign: "+0.5 kg". A change that rounds to nothing has none."""
    words = said(amount, unit)
    return words if amount < 0 or words.startswith("0 ") else f"+{words}"
