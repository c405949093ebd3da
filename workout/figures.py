"""Numbers as answers and sentences show them."""

from math import copysign, floor


def rounded(value: float, decimals: int = 2) -> float:
    """The number, rounded to that many decimals. A half is rounded away from zero, as people do it: 61.235 becomes 61.24.

    Python's `round` sees the binary fraction, which often lies just below the half that people see.
    """
    steps = round(abs(value) * 10**decimals, 6)  # removes the errors of binary fractions
    return copysign(floor(steps + 0.5) / 10**decimals, value) + 0.0  # never -0.0


def figure(value: float, decimals: int = 2) -> str:
    """The number for sentences and pictures, with at most that many decimals: 1234.5 is "1,234.5", and -2 is "−2"."""
    text = f"{rounded(value, decimals):,.{decimals}f}".replace("-", "−")
    return text.rstrip("0").rstrip(".") if "." in text else text


def counted(number: float, noun: str) -> str:
    """The number with its noun in the singular or plural: 1 week, 2 weeks."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
