"""Lets holds and easy cardio become longer from one session to the next, while the session has time for that."""

from collections.abc import Iterator
from dataclasses import replace

from workout.suggestions import guidance
from workout.suggestions.entries import Entry, minutes_of
from workout.suggestions.week import Draft, Session

Longest = dict[int, Entry]
"""By the `id()` of an entry, a copy of it with the longest sets that it may reach."""


def let_grow(draft: Draft) -> None:
    """Let holds and easy cardio progress by the rule `time`, up to the longest sets for which the session has the time.

    The entry with the shortest sets gets the spare time of the session first.
    """
    for session in draft.week:
        longest: Longest = {}
        for entry in sorted(_lasting(draft, session), key=_seconds):
            for up_to_s in _ends(entry):
                longer = replace(entry, dose=entry.dose._replace(duration_s=up_to_s))
                if _minutes(session, {**longest, id(entry): longer}) <= draft.wishes.minutes:
                    longest[id(entry)] = longer
                    break
        for kind, entries in session.by_type.items():
            session.by_type[kind] = [_growing(entry, longest) for entry in entries]


def grows(draft: Draft, *kinds: str) -> bool:
    """Whether any entry of these types becomes longer by the rule `time`."""
    entries = [entry for session in draft.week for kind in kinds for entry in session.by_type.get(kind, [])]
    return any(entry.progression and entry.progression["rule"] == "time" for entry in entries)


def _lasting(draft: Draft, session: Session) -> Iterator[Entry]:
    """The entries that may become longer: holds, and cardio that is easy and without breaks. Before a race, `racing.py` lets
    cardio grow instead.
    """
    for kind, entries in session.by_type.items():
        steady = kind == guidance.CARDIO and len(entries) == 1 and not draft.wishes.race
        for entry in entries:
            easy = steady and entry.sets == 1 and entry.notes != guidance.HARD_NOTE
            if entry.row["duration_s"] and entry.set_type == "working" and (easy or kind in guidance.HELD_TYPES):
                yield entry


def _seconds(entry: Entry) -> int:
    return entry.dose.duration_s or 0


def _ends(entry: Entry) -> range:
    """The lengths in seconds that the entry's sets may grow to, longest first."""
    now = _seconds(entry)
    if now < guidance.LONGEST_HOLD_S:
        return range(guidance.LONGEST_HOLD_S, now, -guidance.HOLD_STEP_S)
    tidy = guidance.TIDY_MINUTES * 60
    return range(now * guidance.LONGEST_CARDIO_FACTOR // tidy * tidy, now, -tidy)


def _minutes(session: Session, longest: Longest) -> int:
    return minutes_of([longest.get(id(entry), entry) for entry in session.entries])


def _growing(entry: Entry, longest: Longest) -> Entry:
    if id(entry) not in longest:
        return entry
    return replace(entry, progression={"rule": "time", "up_to_s": _seconds(longest[id(entry)])})
