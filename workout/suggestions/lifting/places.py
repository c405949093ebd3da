"""What each strength session trains, and which places it has for lifts."""

from itertools import pairwise

from workout.suggestions import guidance
from workout.suggestions.guidance import Slot
from workout.suggestions.week import Draft, Session
from workout.suggestions.wishes import Wishes


def assign_roles(draft: Draft) -> None:
    """Give each strength session the role that it has in the split of the week."""
    sessions = draft.having(guidance.STRENGTH)
    days = sorted({session.weekday for session in sessions})
    in_a_row = any(later - earlier == 1 for earlier, later in pairwise(days))
    roles = guidance.SPLITS_IN_A_ROW.get(len(days)) if in_a_row else None
    for session in sessions:
        session.role = (roles or guidance.SPLITS[len(days)])[days.index(session.weekday)]


def main(wishes: Wishes, sessions: list[Session], session: Session) -> dict[str, Slot]:
    """The session's first place for each side of the body, the most important side first."""
    firsts: dict[str, Slot] = {}
    for slot in _all(wishes, sessions, session):
        if slot[0] in guidance.SIDES:
            firsts.setdefault(guidance.SIDES[slot[0]], slot)
    return firsts


def others(wishes: Wishes, sessions: list[Session], session: Session) -> list[Slot]:
    """The session's other places, the most important first."""
    firsts = main(wishes, sessions, session).values()
    return [slot for slot in _all(wishes, sessions, session) if slot not in firsts]


def _all(wishes: Wishes, sessions: list[Session], session: Session) -> list[Slot]:
    """The places of the session's role, the most important first: movements before muscles, the focus first among muscles."""
    trained = set(guidance.TRAINS[session.role])
    before = sum(not trained.isdisjoint(guidance.TRAINS[one.role]) for one in sessions[: sessions.index(session)])
    slots = guidance.SLOTS[session.role][(before + wishes.variant) % 2]
    return sorted(slots, key=lambda slot: (not _is_movement(slot[0]), slot[0] not in wishes.focus))


def _is_movement(name: str) -> bool:
    return name in (*guidance.SIDES, "core")
