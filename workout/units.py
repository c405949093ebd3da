"""The units in which a person reads amounts, in sentences and charts. All that is stored, computed and answered is in SI."""

from typing import NamedTuple

ONE = {"kg": 1.0, "lb": 0.45359237, "m": 1.0, "km": 1000.0, "yd": 0.9144, "mi": 1609.344, "cm": 1.0, "in": 2.54}
"""How many kilograms, metres or centimetres one of each unit is: exactly, since the agreement on the yard and pound of 1959."""

CHOICES = {"weight": ("kg", "lb"), "distance": ("km", "mi"), "length": ("cm", "in")}


class Units(NamedTuple):
    """What a person reads weights, distances, and lengths of the body in."""

    weight: str = "kg"
    distance: str = "km"
    length: str = "cm"
