"""What a break makes of the next weight: after two weeks without the lift the same, then a tenth lighter, then a fifth.

Strength fades little in three weeks and clearly later (McMaster et al., The development, retention and decay rates of strength
and power in elite rugby union, rugby league and American football, Sports Med 43, 2013, from memory); these figures are our
choice.
"""

from statistics import median
from typing import NamedTuple

FROM_DAYS = ((42, 20.0), (21, 10.0), (14, 0.0))
"""From so many days on, by how many per cent it becomes lighter."""
UNUSUAL = 1.5
"""A lift that is trained every other week has no break: one lasts so many times as long as usual."""


class Pause(NamedTuple):
    days: int
    percent: float
    """By how much the weight becomes lighter; 0: it stays."""


def pause_of(days_ago: list[int]) -> Pause | None:
    """The break after the last of the sessions of an exercise, which were so many days ago, the latest first. None: no break."""
    if not days_ago:
        return None
    days = days_ago[0]
    between = [earlier - later for later, earlier in zip(days_ago, days_ago[1:], strict=False) if earlier > later]
    if between and days < UNUSUAL * median(between):
        return None
    return next((Pause(days, percent) for least, percent in FROM_DAYS if days >= least), None)
