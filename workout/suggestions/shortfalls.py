"""Sentences about what the week's strength training lacks, and why."""

from collections.abc import Iterator

from workout.figures import counted
from workout.suggestions import guidance
from workout.suggestions.lifting import adding, balancing, needs
from workout.suggestions.week import Draft
from workout.suggestions.words import listed, plain

NOTHING_FITS = "Short of sets a week, for nothing that fits your wishes trains them first of all: {}."
TOO_HARD = "Short of sets a week, for what trains them first of all asks for a higher level: {}."
NO_TIME = "Short of sets a week, for the sessions are full: {}. Longer or more sessions would make room."
FEW_LIFTS = "Short of sets a week, for a beginner learns few lifts first, and these train them little: {}."
NO_MORE = "Short of sets a week, for more in one session, on days in a row, or than pulls balance, would be too much: {}."


def about_balance(draft: Draft) -> Iterator[str]:
    push, pull = balancing.sets_of(draft, "push"), balancing.sets_of(draft, "pull")
    if balancing.pushes_too_much(draft):
        yield f"The week has {counted(push, 'set')} of pushes and {pull} of pulls, as {_why_few_pulls(draft)}."


def about_muscles(draft: Draft, names: dict[str, str]) -> Iterator[str]:
    wanted = needs.weekly_sets(draft)
    for why, muscles in by_reason(draft).items():
        if muscles:
            texts = [f"{names[muscle]} ({plain(draft.tally.week[muscle])} of {plain(wanted[muscle])})" for muscle in muscles]
            yield why.format(listed(texts))


def by_reason(draft: Draft) -> dict[str, list[str]]:
    """The muscles that get too few sets, by the reason: the keys are the texts above, such as NO_TIME."""
    short: dict[str, list[str]] = {NOTHING_FITS: [], TOO_HARD: [], NO_TIME: [], NO_MORE: [], FEW_LIFTS: []}
    for muscle in needs.lacking(draft) if "strength" in draft.pool else ():
        short[_why(draft, muscle)].append(muscle)
    return short


def _why_few_pulls(draft: Draft) -> str:
    """Why pulls do not balance the pushes, as part of a sentence; with the equipment that would help, if any would."""
    if balancing.pulls(draft.pool[guidance.STRENGTH]):
        return "nothing else that pulls fits your wishes and the time"
    owned = draft.wishes.equipment or frozenset()
    lacking = [one.equipment - owned for one in balancing.pulls(draft.unequipped)]
    helpful = " or ".join(name for slug, name in guidance.PULL_KIT.items() if {slug} in lacking)
    return "nothing that pulls fits your wishes" + (f": {helpful} would help" if helpful else "")


def _why(draft: Draft, muscle: str) -> str:
    if needs.trainers(draft, muscle):
        return NO_MORE if adding.has_time(draft, muscle) else NO_TIME
    if any(muscle in one.primary for one in draft.pool[guidance.STRENGTH]):
        return FEW_LIFTS
    return TOO_HARD if any(one.type == "strength" and muscle in one.primary for one in draft.too_hard) else NOTHING_FITS
