"""The week's cardio: easy, long and hard sessions; runs with walks; and circuits where time or equipment is short."""

from math import ceil
from typing import NamedTuple

from workout.exercises import LEVELS
from workout.plans.timing import set_s
from workout.suggestions import guidance
from workout.suggestions.entries import Entry, minutes_of
from workout.suggestions.guidance import Dose, Intervals
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Session, days_apart
from workout.suggestions.wishes import Wishes

INTERVALS = " intervals"
RUN_AND_WALK = "Run and walk"
CIRCUIT = "Circuit"
ROUNDS = "R"
"""The superset label of cardio in rounds. Lifts before it have labels from A on and never get to R, so they stay apart."""
LONGEST_NAME = 30


class Cardio(NamedTuple):
    """The cardio of one session."""

    title: str
    """What it adds to the day's name, such as `Easy outdoor run`."""
    entries: list[Entry]


class Kinds(NamedTuple):
    """The cardio exercises of the pool, sorted by use."""

    steady: list[Exercise]
    """Exercises that can be kept up for long."""
    repeated: list[Exercise]
    """Exercises for hard repeats with rests."""
    stations: list[Exercise]
    """Exercises for the stations of a circuit."""


def fill(draft: Draft) -> None:
    """Give every session with cardio as much as its time and the person's level allow.

    If the week then lacks cardio, easy cardio is also added after strength training that ends early.
    """
    sessions = draft.having(guidance.CARDIO)
    for nth, (session, effort) in enumerate(zip(sessions, _efforts(draft.wishes, len(sessions)), strict=True)):
        _give(draft, session, nth, effort, session.until[guidance.CARDIO] - minutes_of(session.entries))
    if _sorted(draft.pool[guidance.CARDIO]).steady:
        _follow_lifting(draft, len(sessions))


def way_to_move(draft: Draft) -> Exercise | None:
    """The exercise of the week's first steady cardio; None if the pool has no exercise for steady cardio."""
    steady = _sorted(draft.pool.get(guidance.CARDIO, [])).steady
    return _of_choice(draft.wishes, 0, steady) if steady else None


def has_steady(draft: Draft) -> bool:
    """Whether a session of the week has steady cardio. False if all its cardio is circuits and intervals."""
    titles = [session.titles[guidance.CARDIO] for session in draft.week if guidance.CARDIO in session.titles]
    return any(title != CIRCUIT and not title.endswith(INTERVALS) for title in titles)


def can_do(draft: Draft, sport: str) -> bool:
    """Whether the pool has an exercise of the sport. `sport`: a key of guidance.SPORTS."""
    return any(one.slug in guidance.SPORTS[sport] for one in draft.pool.get(guidance.CARDIO, []))


def minutes_a_week(draft: Draft) -> int:
    """The week's minutes of cardio, including rests. Hard minutes count VIGOROUS_COUNTS times."""
    all_cardio = [session.by_type.get(guidance.CARDIO, []) for session in draft.week]
    hard_s = sum(
        entry.sets * set_s(entry.row) for entries in all_cardio for entry in entries if entry.notes == guidance.HARD_NOTE
    )
    return sum(map(minutes_of, all_cardio)) + (guidance.VIGOROUS_COUNTS.get(draft.wishes.goal, 1) - 1) * round(hard_s / 60)


def missing_minutes(draft: Draft) -> int:
    """How many more minutes of cardio the goal asks for in the week. 0 if they are too few for steady cardio."""
    missing = guidance.WEEKLY_CARDIO_MINUTES.get(draft.wishes.goal, 0) - minutes_a_week(draft)
    return missing if missing > guidance.CIRCUIT_UP_TO_MINUTES else 0


def _follow_lifting(draft: Draft, nth: int) -> None:
    """Add easy cardio to sessions that have none and in which strength training leaves time, until the week has enough.

    `nth`: as in `_give`, for the first of them.
    """
    for session in draft.having(guidance.STRENGTH):
        if guidance.CARDIO in session.until:
            continue
        missing = ceil(missing_minutes(draft) / guidance.TIDY_MINUTES) * guidance.TIDY_MINUTES
        minutes = min(missing, session.until[guidance.STRENGTH] - minutes_of(session.entries))
        if minutes > guidance.CIRCUIT_UP_TO_MINUTES:
            session.until[guidance.CARDIO] = session.until[guidance.STRENGTH]
            _give(draft, session, nth, "easy", minutes)
            nth += 1


def _give(draft: Draft, session: Session, nth: int, effort: str, most: int) -> None:
    """Give the session up to `most` minutes of cardio; fewer if these do not fit: a rest before the cardio takes time, too.

    `nth`: the session's number among those with cardio, from 0; `effort`: easy, long or hard.
    """
    for minutes in range(most, 0, -1):
        cardio = _cardio(draft, session, nth, effort, minutes)
        if session.fits(guidance.CARDIO, cardio.entries):
            session.titles[guidance.CARDIO], session.by_type[guidance.CARDIO] = cardio
            break


def _efforts(wishes: Wishes, count: int) -> list[str]:
    """For each session with cardio: easy, long or hard. Hard ones are as far apart as possible."""
    hard = 0 if wishes.level == "beginner" or wishes.gentle or count < 2 else max(1, count // guidance.HARD_ONE_IN)
    efforts = ["easy"] * count
    for number in range(hard):
        efforts[number * count // hard] = "hard"
    if (wishes.goal == "endurance" or wishes.race) and count > 2:
        efforts[-1] = "long"
    return efforts


def _cardio(draft: Draft, session: Session, nth: int, effort: str, minutes: int) -> Cardio:
    steady, repeated, stations = _sorted(draft.pool[guidance.CARDIO])
    if _walks_first(draft.wishes) or (draft.wishes.level == "beginner" and _runs_nearby(draft, session)):
        steady = [one for one in steady if one.slug not in guidance.RUNS] or steady
    short = minutes <= guidance.CIRCUIT_UP_TO_MINUTES
    if stations and (not (steady or repeated) or (short and len(stations) > 2)):
        return _circuit(draft, nth, stations, minutes)
    if effort == "hard" or not steady:
        running = [one for one in steady if one.slug not in guidance.WALKS]
        intervals = _intervals(draft.wishes, nth, running or steady, repeated, minutes)
        if intervals:
            return intervals
    if not steady:
        return _circuit(draft, nth, stations or repeated, minutes)
    exercise = _of_choice(draft.wishes, nth, steady)
    walk = next((one for one in steady if one.slug in guidance.WALKS), None)
    if draft.wishes.level == "beginner" and exercise.slug in guidance.RUNS and walk:
        return _run_and_walk(exercise, walk, min(_most(draft.wishes, effort), minutes))
    return _steady(draft.wishes, exercise, effort, minutes)


def _walks_first(wishes: Wishes) -> bool:
    """Whether steady cardio avoids runs: an older beginner walks, unless the request names a sport."""
    return wishes.older and wishes.level == LEVELS[0] and wishes.sport is None


def _runs_nearby(draft: Draft, session: Session) -> bool:
    """Whether the day, or a day beside it, has a run."""
    return any(
        entry.exercise.slug in guidance.RUNS
        for other in draft.week
        if days_apart(session, other) <= 1
        for entry in other.by_type.get(guidance.CARDIO, [])
    )


def _sorted(pool: list[Exercise]) -> Kinds:
    repeated = [one for one in pool if one.slug in (*guidance.REPEATED, *guidance.SPRINTS)]
    steady = [one for one in pool if one not in repeated and _is_steady(one)]
    return Kinds(steady, repeated, [one for one in pool if one not in repeated and one not in steady])


def _is_steady(exercise: Exercise) -> bool:
    lasting = not exercise.tracks.isdisjoint({"duration", "distance"})
    return lasting and exercise.movement == "locomotion" and exercise.slug not in guidance.STATIONS


def _of_choice(wishes: Wishes, nth: int, steady: list[Exercise]) -> Exercise:
    """The exercise of steady cardio. For endurance it is the same in every session; for other goals it changes from session to
    session. `nth`: as in `_give`.
    """
    first = guidance.STEADY_FIRST_FOR.get(wishes.goal, guidance.STEADY_FIRST)
    rank = {slug: number for number, slug in enumerate(first)}
    liked = [exercise for exercise in steady if exercise.id in wishes.preferred]
    possible = _of_sport(wishes, steady) or liked or steady
    ordered = sorted(possible, key=lambda exercise: (rank.get(exercise.slug, len(rank)), exercise.id))
    choices = ordered[: guidance.STEADY_CHOICES]
    return choices[(wishes.variant + (0 if wishes.goal == "endurance" else nth)) % len(choices)]


def _of_sport(wishes: Wishes, steady: list[Exercise]) -> list[Exercise]:
    """The first of the sport's exercises that is possible, in a list; empty if there is none."""
    ways = {exercise.slug: exercise for exercise in steady}
    return [ways[slug] for slug in guidance.SPORTS.get(wishes.sport or "", ()) if slug in ways][:1]


def _most(wishes: Wishes, effort: str) -> int:
    """The most minutes of an easy or long session."""
    return wishes.by_level(guidance.LONG_MINUTES if effort == "long" else guidance.EASY_MINUTES)


def _steady(wishes: Wishes, exercise: Exercise, effort: str, minutes: int) -> Cardio:
    brisk = wishes.goal in guidance.WEEKLY_CARDIO_MINUTES
    note = guidance.LONG_NOTE if effort == "long" else guidance.MODERATE_NOTE if brisk else guidance.EASY_NOTE
    title = _titled("" if brisk else f"{effort.capitalize()} ", exercise, "")
    return Cardio(title, [_lasting(exercise, _tidy(min(_most(wishes, effort), minutes)), notes=note)])


def _run_and_walk(run: Exercise, walk: Exercise, minutes: int) -> Cardio:
    """Runs and walks in turn. A longer walk comes before and after, if both together take at most half of the time."""
    around = guidance.WARM_UP_MINUTES + guidance.COOL_DOWN_MINUTES
    walked = minutes >= 2 * around
    running, walking = guidance.RUN_WALK_S
    rounds = max(1, (minutes - around * walked) * 60 // (running + walking))
    turns = ((run, running, guidance.EASY_NOTE), (walk, walking, None))
    entries = [
        Entry(exercise, rounds, Dose(None, None, 0, None, seconds), superset=ROUNDS, notes=note)
        for exercise, seconds, note in turns
    ]
    return Cardio(RUN_AND_WALK, _between_easy(walk, entries) if walked else entries)


def _intervals(wishes: Wishes, nth: int, steady: list[Exercise], repeated: list[Exercise], minutes: int) -> Cardio | None:
    """Hard repeats with rests; with a warm-up and a cool-down if the pool has steady cardio. None if the time is too short."""
    calm = _of_choice(wishes, nth, steady) if steady else None
    around = guidance.WARM_UP_MINUTES + guidance.COOL_DOWN_MINUTES if calm else 0
    hard = _repeats_of(calm, repeated)
    protocols = (guidance.SPRINTING,) if hard.slug in guidance.SPRINTS else guidance.INTERVALS
    protocol = _protocol(wishes, protocols, minutes - around)
    if protocol is None:
        return None
    entries = [Entry(hard, protocol.repeats, Dose(None, None, protocol.rest_s, None, protocol.work_s), notes=guidance.HARD_NOTE)]
    return Cardio(_titled("", calm or hard, INTERVALS), _between_easy(calm, entries) if calm else entries)


def _between_easy(calm: Exercise, entries: list[Entry]) -> list[Entry]:
    """The entries, with a warm-up before them and a cool-down after them."""
    warm_up = _lasting(calm, guidance.WARM_UP_MINUTES, set_type="warmup", notes=guidance.EASY_NOTE)
    return [warm_up, *entries, _lasting(calm, guidance.COOL_DOWN_MINUTES, notes=guidance.EASY_NOTE)]


def _repeats_of(calm: Exercise | None, repeated: list[Exercise]) -> Exercise:
    """The exercise of the hard part: the interval form of the steady exercise if there is one, else that exercise itself."""
    if calm is None:
        return repeated[0]
    alike = (one for one in repeated if one.slug in guidance.REPEATED and one.equipment == calm.equipment)
    return next(alike, calm)


def _protocol(wishes: Wishes, protocols: tuple[Intervals, ...], minutes: int) -> Intervals | None:
    """A protocol that fits the time. `variant` chooses among all that fit, in the order of `protocols`."""
    possible = []
    for repeats, work_s, rest_s in protocols:
        room = minutes * 60 // (work_s + rest_s)
        if room >= guidance.FEWEST_REPEATS:
            possible.append(Intervals(min(repeats, room), work_s, rest_s))
    return possible[wishes.variant % len(possible)] if possible else None


def _circuit(draft: Draft, nth: int, stations: list[Exercise], minutes: int) -> Cardio:
    """A circuit: a short set at each station, one after the other, in as many rounds as fit, with a rest after each round."""
    start = (draft.wishes.variant + nth) % len(stations)
    chosen = [*stations[start:], *stations[:start]][: guidance.MOST_STATIONS]
    dose = Dose(guidance.STATION_REPS, None, guidance.STATION_REST_S, None, guidance.STATION_S)
    most = draft.wishes.by_level(guidance.EASY_MINUTES)
    for rounds in range(guidance.MOST_ROUNDS, 0, -1):
        entries = [Entry(one, rounds, dose, superset=ROUNDS if len(chosen) > 1 else None) for one in chosen]
        if minutes_of(entries) <= min(minutes, most):
            break
    return Cardio(CIRCUIT, entries)


def _titled(before: str, exercise: Exercise, after: str) -> str:
    """A title such as `Easy outdoor run`, or `Easy cardio` if the exercise's name is long."""
    name = exercise.name if len(exercise.name) <= LONGEST_NAME else "Cardio"
    return f"{before}{name[0].lower() if before else name[0]}{name[1:]}{after}"


def _lasting(exercise: Exercise, minutes: int, notes: str, set_type: str = "working") -> Entry:
    return Entry(exercise, 1, Dose(None, None, 0, None, minutes * 60), set_type, notes=notes)


def _tidy(minutes: int) -> int:
    """The minutes rounded down to a multiple of five, if there are ten or more; at least 1."""
    tidy = guidance.TIDY_MINUTES
    return max(1, minutes if minutes < 2 * tidy else minutes - minutes % tidy)
