"""What each strength session trains, and its slots: each is room for one lift, of a certain movement or for a certain muscle."""

from workout.clock import WEEKDAYS
from workout.suggestions import guidance
from workout.suggestions.guidance import Slot
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Session
from workout.suggestions.wishes import Wishes
from workout.suggestions.words import listed


def assign_roles(draft: Draft) -> None:
    """Give each strength session its role in the week's split."""
    sessions = draft.having(guidance.STRENGTH)
    days = sorted({session.weekday for session in sessions})
    short = draft.wishes.minutes <= guidance.WHOLE_BODY_UP_TO_MINUTES
    roles = [guidance.SPLITS[1][0]] * len(days) if short else _roles(days)
    for session in sessions:
        session.role = roles[days.index(session.weekday)]


def _roles(days: list[int]) -> list[str]:
    """The role of each weekday, such as `upper`. If there are two or three days, and some are neighbours, these split the body
    between them.
    """
    beside = [sum(abs(day - other) in (1, len(WEEKDAYS) - 1) for other in days) for day in days]
    if len(days) not in guidance.SPLIT_WHERE_ADJOINING or not any(beside):
        return list(guidance.SPLITS[len(days)])
    if max(beside) > 1:
        return ["lower" if near > 1 else "upper" for near in beside]
    pair = iter(("upper", "lower"))
    return [next(pair) if near else "full" for near in beside]


def main(wishes: Wishes, sessions: list[Session], session: Session) -> dict[str, Slot]:
    """For each area (legs, push and pull), the session's first slot for it. The most important slot comes first."""
    firsts: dict[str, Slot] = {}
    for slot in _all(wishes, sessions, session):
        if slot[0] in guidance.AREA_OF_MOVEMENT:
            firsts.setdefault(guidance.AREA_OF_MOVEMENT[slot[0]], slot)
    return firsts


def others(wishes: Wishes, sessions: list[Session], session: Session) -> list[Slot]:
    """The session's slots that are not those of `main`, most important first."""
    firsts = main(wishes, sessions, session).values()
    return [slot for slot in _all(wishes, sessions, session) if slot not in firsts]


def _all(wishes: Wishes, sessions: list[Session], session: Session) -> list[Slot]:
    """The slots of the session's role, most important first: movements before muscles; among muscles, the focus first."""
    trained = set(guidance.TRAINS[session.role])
    before = sum(not trained.isdisjoint(guidance.TRAINS[one.role]) for one in sessions[: sessions.index(session)])
    slots = guidance.SLOTS[session.role][(before + wishes.variant) % 2]
    return sorted(slots, key=lambda slot: (not is_movement(slot), slot[0] not in wishes.focus))


def is_movement(slot: Slot) -> bool:
    """Whether the slot is for a movement; other slots are for a muscle."""
    return slot[0] in (*guidance.AREA_OF_MOVEMENT, "core")


def title(session: Session) -> str:
    """The session's name: that of its role if its lifts match the role, else the areas that it trains."""
    areas = {_area(lift.exercise) for lift in session.lifts}
    for role in (session.role, *guidance.ALSO_CALLED.get(session.role, guidance.ALSO_CALLED_ELSE)):
        least, most = guidance.AREAS_OF[role]
        if least <= areas <= most:
            return guidance.TITLES[role]
    return listed([name if place == 0 else name.lower() for place, name in enumerate(_area_titles(areas))])


def _area_titles(areas: set[str]) -> list[str]:
    return [name for area, name in guidance.AREA_TITLES.items() if area in areas]


def _area(exercise: Exercise) -> str:
    """The area that the exercise trains: legs, push or pull by its movement, or else the area of its first primary muscle."""
    if exercise.movement in guidance.AREA_OF_MOVEMENT:
        return guidance.AREA_OF_MOVEMENT[exercise.movement]
    return next((area for area, muscles in guidance.AREAS.items() if exercise.primary[0] in muscles), "core")
