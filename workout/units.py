"""The units in which a person reads amounts, in sentences and charts.

What is stored, computed and answered is in kg, m and s. Where it is in another unit, its name says which (`value_cm`,
`session_minutes`).
"""

from typing import NamedTuple

from workout.figures import figure

ONE = {"kg": 1.0, "lb": 0.45359237, "m": 1.0, "km": 1000.0, "yd": 0.9144, "mi": 1609.344, "cm": 1.0, "in": 2.54}
"""The size of each unit in kilograms, metres or centimetres; exact, by the international yard and pound agreement of 1959."""

CHOICES = {"weight": ("kg", "lb"), "distance": ("km", "mi"), "length": ("cm", "in")}
SHORT = {"km": "m", "mi": "yd"}
"""For each unit of distance that a person can choose, the unit for short distances."""
DECIMALS = {"lb": 1}
"""How many decimals a unit is shown with; two if it is not here. A tenth of a pound is finer than any plate or scales."""


class Units(NamedTuple):
    """The units in which a person reads weights, distances, and body lengths."""

    weight: str = "kg"
    distance: str = "km"
    length: str = "cm"


def written(value: float, unit: str, most_decimals: int = 2) -> str:
    """The number as text. The value is already in that unit."""
    return figure(value, min(most_decimals, DECIMALS.get(unit, 2)))


def said(amount: float, unit: str, most_decimals: int = 2) -> str:
    """The amount (in kilograms, metres or centimetres) in that unit, for a sentence: 61.235 with "lb" is "135 lb". Without
    commas.
    """
    return f"{written(amount / ONE[unit], unit, most_decimals).replace(',', '')} {unit}"


def change(amount: float, unit: str) -> str:
    """A change, as in `said`, but with its sign: "+0.5 kg". A change that rounds to zero has no sign."""
    words = said(amount, unit)
    return words if amount < 0 or words.startswith("0 ") else f"+{words}"
