"""How a break changes the next weight. After two weeks without the lift the weight stays, after three it is a tenth lighter, and
after six a fifth lighter.

Strength fades little in three weeks and clearly later (McMaster et al., The development, retention and decay rates of strength
and power in elite rugby union, rugby league and American football, Sports Med 43, 2013, from memory); these figures are our
choice.
"""

from statistics import median
from typing import NamedTuple

FROM_DAYS = ((42, 20.0), (21, 10.0), (14, 0.0))
"""(42, 20.0): after a break of 42 days or more, the weight becomes lighter by 20 per cent."""
UNUSUAL = 1.5
"""A break is at least this many times as long as the usual time between two sessions. Otherwise somebody who trains a lift every
other week would begin each session after a break.
"""


class Pause(NamedTuple):
    days: int
    percent: float
    """By how many per cent the weight becomes lighter; 0: it stays."""


def pause_of(days_ago: list[int]) -> Pause | None:
    """The break since the last session of an exercise. None if it had no session, or if the time since then is too short for a
    break.

    `days_ago`: for each of its sessions, how many days ago it was, latest first.
    """
    if not days_ago:
        return None
    days = days_ago[0]
    between = [earlier - later for later, earlier in zip(days_ago, days_ago[1:], strict=False) if earlier > later]
    if between and days < UNUSUAL * median(between):
        return None
    return next((Pause(days, percent) for least, percent in FROM_DAYS if days >= least), None)
