"""How the long session, and a beginner's runs, grow until a race."""

from itertools import groupby
from math import ceil

from workout.plans.timing import UNSTATED_SPEED_M_S
from workout.suggestions import conditioning, guidance
from workout.suggestions.week import Draft


def is_this_week(draft: Draft) -> bool:
    """Whether the race is so near that no training week lies before the week of the race."""
    race = draft.wishes.race
    return race is not None and race.weeks == 0


def grows(draft: Draft) -> bool:
    """Whether the long session grows until a race: the race is in a later week, and the week has steady cardio."""
    return draft.wishes.race is not None and not is_this_week(draft) and conditioning.has_steady(draft)


def long_minutes(draft: Draft) -> list[int]:
    """For each training week before the week of the race, the minutes of its long session. They grow from the usual minutes, or
    from the minutes of the request if these are fewer.

    Empty if nothing grows (see `grows`).
    """
    race = draft.wishes.race
    if not race or not grows(draft):
        return []
    usual = draft.wishes.by_level(guidance.LONG_MINUTES)
    most = max(min(usual, draft.wishes.minutes), longest_minutes(draft))
    weeks = []
    grown: float = min(usual, draft.wishes.minutes)
    for week in range(1, race.weeks + 1):
        easier = week % guidance.RACE_EASIER_EVERY_WEEKS == 0
        share = guidance.RACE_TAPER if week == race.weeks else guidance.RACE_EASIER if easier else 1
        weeks.append(round(share * grown))
        grown = min(most, grown if easier else grown * guidance.RACE_GROWTH)
    return weeks


def longest_minutes(draft: Draft) -> int:
    """How many minutes the longest session before the race should have; 0 without a race or steady cardio."""
    return int(guidance.RACE_LONGEST_SHARE * race_minutes(draft)) // guidance.TIDY_MINUTES * guidance.TIDY_MINUTES


def runs_and_walks(draft: Draft) -> list[tuple[tuple[int, int], list[int]]]:
    """How long runs and walks are in each week before the race. `((60, 90), [1, 2])`: in weeks 1 and 2, runs of 60 seconds with a
    walk of 90 seconds after each.

    These are the steps of RUN_WALK_STEPS_S. A week goes at most one step further than the week before. If the race is too near
    for all steps, the last ones are left out.
    """
    weeks = draft.wishes.race.weeks if draft.wishes.race else 0
    steps = guidance.RUN_WALK_STEPS_S
    step_of = {week: week if weeks < len(steps) else week * len(steps) // weeks for week in range(weeks)}
    return [(steps[step], [week + 1 for week in group]) for step, group in groupby(step_of, key=lambda week: step_of[week])]


def race_minutes(draft: Draft) -> int:
    """The minutes that the race takes at the usual speed of the week's steady cardio; 0 without a race or steady cardio."""
    race, way = draft.wishes.race, conditioning.way_to_move(draft)
    if not race or not way:
        return 0
    return ceil(race.distance_m / (way.speed_m_s or UNSTATED_SPEED_M_S) / 60)
