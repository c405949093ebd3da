"""How numbers are rounded and said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workout.figures import counted, figure, rounded


@pytest.mark.parametrize(
    ("value", "expected"),
    [(61.235, 61.24), (61.225, 61.23), (1.005, 1.01), (2.675, 2.68), (0.125, 0.13), (61.2349, 61.23), (-61.235, -61.24), (5, 5)],
)
def test_a_half_is_rounded_away_from_zero_as_it_is_written(value: float, expected: float) -> None:
    assert rounded(value) == expected
    assert figure(value) == figure(expected)


def test_nothing_is_never_below_zero() -> None:
    assert str(rounded(-0.004)) == "0.0"


@given(st.integers(-10_000_000, 10_000_000), st.integers(0, 4))
def test_what_has_no_more_decimals_stays(hundredths: int, decimals: int) -> None:
    value = hundredths / 10**decimals
    assert rounded(value, decimals) == value


def test_a_noun_follows_its_number() -> None:
    assert [counted(number, "set") for number in (0, 1, 2, 1.5)] == ["0 sets", "1 set", "2 sets", "1.5 sets"]
