"""The weeks of a block. A block is the time for which a plan is followed, until the person asks for the next one.

The weeks become harder, and then one is lighter. A beginner's weeks are all the same.
"""

from collections.abc import Iterator

from workout.db import Row
from workout.exercises import LEVELS
from workout.figures import counted, rounded
from workout.suggestions import growing, guidance
from workout.suggestions.lifting import dosing
from workout.suggestions.week import Draft
from workout.suggestions.words import listed, times

EASY, SHORTER, STEADY, HARD, LIGHTER = "Easy start", "Building up", "Steady", "Hard", "Lighter"


def weeks(draft: Draft) -> list[Row]:
    """The plan's `weeks`, such as `{"name": "Lighter", "sets_factor": 0.5, "weight_factor": 0.9, "rir": 4}`. Each has a name and
    what it changes. Empty if all weeks are the same.
    """
    if not _has_lighter(draft):
        return []
    return [week for length in _cycles(draft.wishes.weeks) for week in (*_building(draft, length - 1), _lighter(draft))]


def reasons(draft: Draft) -> Iterator[str]:
    """Sentences that explain the weeks."""
    block = weeks(draft)
    if block:
        yield f"{_about_building(draft, block)} {_about_lighter(draft, block)}"
    elif draft.wishes.level == LEVELS[0] and _tires(draft) and not draft.wishes.race:  # before a race the weeks differ
        yield "All weeks are alike: what a beginner does takes little recovery yet, so none has to be lighter (our choice)."


def notes(draft: Draft) -> str:
    """How long to follow the plan, in a sentence; empty if the request has no number of weeks."""
    asked = draft.wishes.weeks
    if not asked:
        return ""
    how = f"Follow the plan's weeks for {counted(asked, 'week')}" if weeks(draft) else f"Repeat this week {times(asked)}"
    return f"{how}, then ask for the next block."


def grows(draft: Draft) -> bool:
    """Whether the weeks make the cardio longer: only if nothing else in the plan is tiring, and `growing.py` does not
    make it longer.
    """
    return _only_cardio(draft) and not growing.grows(draft, guidance.CARDIO)


def _only_cardio(draft: Draft) -> bool:
    kinds = {kind for session in draft.week for kind in session.by_type}
    return kinds & set(guidance.TIRING) == {guidance.CARDIO}


def _has_lighter(draft: Draft) -> bool:
    wishes = draft.wishes
    long_enough = wishes.weeks is None or wishes.weeks >= guidance.SHORTEST_CYCLE_WEEKS
    trained = wishes.level != LEVELS[0] and wishes.sessions >= guidance.LIGHTER_FROM_SESSIONS
    return trained and long_enough and _tires(draft) and not wishes.gentle and not wishes.race


def _tires(draft: Draft) -> bool:
    """Whether the plan has anything to recover from. Stretches and balance need no recovery."""
    return any(kind in session.by_type for session in draft.week for kind in guidance.TIRING)


def _cycles(asked: int | None) -> list[int]:
    """The length in weeks of each cycle of the block. A cycle ends with a lighter week.

    `asked`: the number of weeks in the request; if it is None, there is one cycle of the usual length. A block of more than
    MOST_BLOCK_WEEKS gets one cycle, which is then repeated.
    """
    usual = guidance.LIGHTER_EVERY_WEEKS
    if asked is None:
        return [usual]
    if asked > guidance.MOST_BLOCK_WEEKS:
        return [next((length for length in guidance.CYCLE_WEEKS if asked % length == 0), usual)]
    cycles = -(-asked // usual)
    return [asked // cycles + (number < asked % cycles) for number in range(cycles)]


def _building(draft: Draft, count: int) -> list[Row]:
    """The `count` weeks before the lighter one. In them cardio grows to its full length (if `grows`), or lifts come nearer to
    failure.
    """
    if grows(draft):
        step = (1 - guidance.FIRST_WEEK_OF_CARDIO) / (count - 1)
        shares = [rounded(guidance.FIRST_WEEK_OF_CARDIO + number * step) for number in range(count - 1)]
        return [*({"name": SHORTER, "sets_factor": share} for share in shares), {"name": STEADY}]
    reserve = _reserve(draft)
    if reserve is None:
        return [{"name": STEADY} for _ in range(count)]
    last: Row = {"name": HARD, "rir": reserve - 1} if _may_be_hard(draft, reserve) else {"name": STEADY}
    return [{"name": EASY, "rir": reserve + 1}, *({"name": STEADY} for _ in range(count - 2)), last]


def _lighter(draft: Draft) -> Row:
    week: Row = {"name": LIGHTER, "sets_factor": guidance.LIGHTER_SETS}
    if any(lift.exercise.load in ("external", "assisted") for session in draft.week for lift in session.lifts):
        week["weight_factor"] = guidance.LIGHTER_WEIGHT
    if _reserve(draft) is not None:
        week["rir"] = guidance.LIGHTER_RIR
    return week


def _reserve(draft: Draft) -> int | None:
    """The fewest repetitions in reserve among the plan's compound lifts; among its isolations if no compound lift has any.

    None if no lift has any. Also None if a drill counts repetitions: the reserve of a week applies to all of its sets, and drills
    are done without one.
    """
    entries = [entry for session in draft.week for entry in session.by_type.get(guidance.STRENGTH, []) if entry.dose.rir]
    lifts = [entry.dose.rir or 0 for entry in entries if entry.exercise.compound] or [entry.dose.rir or 0 for entry in entries]
    drilled = any(
        entry.row["reps"] for session in draft.week for kind in guidance.DRILLED for entry in session.by_type.get(kind, [])
    )
    return min(lifts) if lifts and not drilled else None


def _may_be_hard(draft: Draft, reserve: int) -> bool:
    """Whether a week may come nearer to failure than the plan says: not with fast lifts, and not for older people."""
    fast = any(dosing.is_explosive(lift.exercise) for session in draft.week for lift in session.lifts)
    return reserve > guidance.LEAST_RIR and not fast and not draft.wishes.older


def _about_building(draft: Draft, block: list[Row]) -> str:
    length = f"The block has {counted(len(block), 'week')}" + ("" if draft.wishes.weeks else " and then begins again")
    names = {week["name"] for week in block}
    if SHORTER in names:
        return f"{length}: the cardio grows from {round(guidance.FIRST_WEEK_OF_CARDIO * 100)} % of its length to all of it."
    if EASY in names:
        hard = ", and the last before the lighter one leaves one fewer" if HARD in names else ""
        return f"{length}: its first leaves one repetition more in reserve{hard}."
    return f"{length}."


def _about_lighter(draft: Draft, block: list[Row]) -> str:
    at = [str(number) for number, week in enumerate(block, 1) if week["name"] == LIGHTER]
    which = f"Week {at[0]} is" if len(at) == 1 else f"Weeks {listed(at)} are"
    if _only_cardio(draft):
        return f"{which} lighter, with half of the cardio, for you to recover: our choice."
    kinds = {kind for session in draft.week for kind in session.by_type}
    what = "half of the sets" + (" and of the cardio" if guidance.CARDIO in kinds else "")
    weight = f", at {round(guidance.LIGHTER_WEIGHT * 100)} % of the weight," if "weight_factor" in block[-1] else ""
    return (
        f"{which} lighter, with {what}{weight} and no attempt at the next step: competitive lifters take an easier week every "
        "five to six (Rogerson et al. 2024); that you should as well is our choice."
    )
