"""The reasons for a suggestion, in words."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from workout.clock import WEEKDAYS
from workout.figures import counted
from workout.suggestions import block, conditioning, guidance, racing, shortfalls, week
from workout.suggestions.entries import Entry, minutes_of
from workout.suggestions.lifting import dosing
from workout.suggestions.week import Draft, Session
from workout.suggestions.wishes import Wishes
from workout.suggestions.words import listed, plain, times

COUNTS = (
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen",
)  # fmt: skip
TYPES = {
    "strength": "strength", "cardio": "cardio", "plyometrics": "jumps and throws", "flexibility": "stretching",
    "balance": "balance",
}  # fmt: skip
ADDED = {
    "lower_back": "Each strength session steadies the trunk without bending the back: lasting back pain eases more with exercise "
    "than without (Hayden et al. 2021).",
    "pregnancy": "Each strength session trains the pelvic floor, which helps to stay continent (Woodley et al. 2020).",
}
"""For each of these limits (see guidance.LIMITS), the reason for the lifts that it adds."""
SPARED = {"knee", "shoulder", "lower_back", "wrist"}


def reasons(draft: Draft, muscle_names: dict[str, str]) -> list[str]:
    """Sentences that say why the week is as it is, and what it lacks. `muscle_names`: by slug."""
    names = {slug: name.lower() for slug, name in muscle_names.items()}
    return [
        *_about_person(draft),
        *_about_types(draft),
        *_about_lifting(draft),
        *shortfalls.about_balance(draft),
        *shortfalls.about_muscles(draft, names),
        *block.reasons(draft),
        *_about_cardio(draft),
        *_about_drills(draft),
        *_about_time(draft),
    ]


def _about_person(draft: Draft) -> Iterator[str]:
    wishes = draft.wishes
    if hurting := [name.replace("_", " ") for name in guidance.LIMITS if name in wishes.limits & SPARED]:
        yield (
            f"Nothing in the plan loads the {listed(hurting)} much; leave out whatever hurts all the same, and have pain that "
            "stays looked at."
        )
    if "pregnancy" in wishes.limits:
        yield (
            "Nothing is done on the back or the belly, lands hard or goes to the limit; ask your doctor or midwife before you "
            "begin (ACOG 2020)."
        )
    lifts = [{lift.exercise.slug for lift in session.lifts} for session in draft.week if session.lifts]
    for name, why in ADDED.items():
        if name in wishes.limits and lifts and all(slugs.issuperset(guidance.LIMITS[name].adds) for slugs in lifts):
            yield why
    if wishes.seated:
        yield "Everything is done sitting: in your chair, or on a seat that you can get onto."
    if wishes.older:
        yield (
            f"From {guidance.OLDER_FROM_AGE} on, balance and strength on three days a week are advised (WHO 2020); repetitions "
            "are 10 to 15 (ACSM 2011), and there are no jumps."
        )
    if wishes.young and "strength" in draft.pool:
        yield "At your age form comes before weight: let somebody who knows the lifts watch you (our choice)."
    used = {entry.exercise.id for session in draft.week for entry in session.entries}
    if unused := [exercise for exercise in draft.liked if exercise.id not in used]:
        yield (
            f"{listed([exercise.name for exercise in unused])} {'has' if len(unused) == 1 else 'have'} no place, though you like "
            f"{'it' if len(unused) == 1 else 'them'}: the other wishes, the time or the days before and after leave none."
        )


def _about_types(draft: Draft) -> Iterator[str]:
    wishes = draft.wishes
    for kind in wishes.types:
        if kind not in draft.pool:
            yield f"There is no {TYPES[kind]}: no exercise of that type fits the equipment, the level and what is to be avoided."
        elif not any(kind in session.by_type for session in draft.week):
            yield f"There is no {TYPES[kind]}: {times(wishes.sessions)} {wishes.minutes} minutes have no room for it."
    if {"strength", "cardio"} <= {kind for session in draft.week for kind in session.by_type}:
        if any({"strength", "cardio"} <= set(session.by_type) for session in draft.week):
            yield "Where a session has both, strength comes first, while you are fresh, and cardio after it."
        else:
            yield "Strength and cardio have days of their own, so that neither is done tired from the other."
    called_for = wishes.called_for
    if left_out := [TYPES[kind] for kind in called_for if wishes.types and kind not in wishes.types]:
        yield f"This goal also calls for {listed(left_out)}, which the types asked for leave out."
    if unfit := [TYPES[kind] for kind in called_for if not wishes.types and kind not in draft.pool]:
        yield f"This goal also calls for {listed(unfit)}, but none fits the equipment, the level and what is to be avoided."


def _about_lifting(draft: Draft) -> Iterator[str]:
    sessions = [session for session in draft.week if session.lifts]
    if not sessions:
        return
    yield _about_split(sessions)
    if len({session.weekday for session in sessions}) < len(sessions):
        yield "Two strength sessions on one day share its muscles, so that these have the next day off."
    yield " ".join(_about_dose(draft, sessions))
    different = {lift.exercise for session in sessions for lift in session.lifts}
    if draft.wishes.level in guidance.MOST_DIFFERENT_LIFTS and len(sessions) > 1:
        lifts = counted(len(different), "lift")
        yield f"As a beginner you repeat {lifts} through the week: what is practised often is learnt sooner."
    for session in sessions:
        if len(session.lifts) == 1 and len(session.by_type) == 1:
            yield (
                f"{WEEKDAYS[session.weekday].capitalize()} has a single lift: for others that fit your wishes there is no time, "
                "or their muscles work on the days around it."
            )
    if any(entry.weight_kg for session in sessions for entry in session.by_type[guidance.STRENGTH]):
        yield (
            "Weights are those with which your own sets of the last twelve weeks, or what you told, leave the repetitions in "
            "reserve (Epley 1985), rounded down to a step."
        )
    if draft.more_sets:
        yield (
            f"As there is time, muscles get up to {plain(guidance.MORE_SETS)} times as many sets: more sets "
            "bring more strength and size (Ralston et al. 2017, Schoenfeld et al. 2017)."
        )
    if any(entry.superset for session in sessions for entry in session.by_type[guidance.STRENGTH]):
        yield (
            "Exercises that share a letter are done in turn: one muscle rests while another works, which about halves the time "
            "(Iversen et al. 2021)."
        )


def _about_split(sessions: list[Session]) -> str:
    count = f"{COUNTS[len(sessions) - 1]} strength session{'s' if len(sessions) > 1 else ''}"
    roles = [guidance.TITLES[role].lower() for role in dict.fromkeys(session.role for session in sessions)]
    if roles == ["full body"] and any(session.titles[guidance.STRENGTH] != guidance.TITLES["full"] for session in sessions):
        return f"{count} {'train' if len(sessions) > 1 else 'trains'} what your wishes and the time leave of the body."
    if roles != ["full body"]:
        return f"{count} are split into {listed(roles)}, so that no muscle is trained hard on two days running."
    if len(sessions) == 1:
        return (
            f"{count} has to train the full body; a second one would make room for more sets, and muscles trained twice a week "
            "grew more than those trained once (Schoenfeld et al. 2016)."
        )
    return (
        f"{count} train the full body each, so that a muscle gets its sets fresh and on several days: twice a week beat once "
        "(Schoenfeld et al. 2016), mostly for the sets that it makes room for."
    )


def _about_dose(draft: Draft, sessions: list[Session]) -> Iterator[str]:
    wishes = draft.wishes
    large = wishes.by_level(guidance.WEEKLY_SETS[wishes.goal])
    yield (
        f"The aim is {large} sets a week for each large muscle and {plain(large * guidance.SMALL_SHARE)} for each small one; a "
        "set counts half for muscles that help (Pelland et al. 2024)."
    )
    working = [entry for session in sessions for entry in session.by_type[guidance.STRENGTH] if entry.set_type == "working"]
    counted = [entry for entry in working if entry.dose.reps and entry.dose.rir is not None]
    if counted:
        yield _about_example(wishes, max(counted, key=_typical))
    if any(dosing.is_explosive(entry.exercise) for entry in working):
        yield "Fast lifts come first and end with their speed."


def _typical(entry: Entry) -> tuple[bool, bool, bool, int]:
    """A key by which entries are compared as examples of the week's doses. The best example has the greatest key: a loaded
    compound lift with a barbell and few repetitions.
    """
    exercise = entry.exercise
    compound = exercise.compound and exercise.movement != "core"
    return dosing.is_loaded(exercise), dosing.is_barbell(exercise), compound, -(entry.dose.reps or 0)


def _about_example(wishes: Wishes, entry: Entry) -> str:
    exercise, dose = entry.exercise, entry.dose
    loaded = dosing.is_loaded(exercise)
    heavy = loaded and not wishes.older and dosing.may_be_heavy(exercise) and "second" in guidance.DOSES[wishes.goal]
    compound = "Compound lifts" if exercise.compound and exercise.movement != "core" else "Lifts"
    which = "The first barbell lifts for legs and push" if heavy else "Loaded compound lifts" if loaded else compound
    to = f" to {dose.reps_max}" if dose.reps_max else ""
    return (
        f"{which} are done for {dose.reps}{to} repetitions with {dose.rest_s} seconds of rest"
        f"{', and all others are lighter' if heavy else ''} (after ACSM 2009), with {dose.rir} more in reserve."
    )


def _about_cardio(draft: Draft) -> Iterator[str]:
    given, missing = conditioning.minutes_a_week(draft), conditioning.missing_minutes(draft)
    if given and missing and not racing.is_this_week(draft):
        advised = (
            f"{given + missing} are advised (WHO 2020, hard minutes counting twice)"
            if draft.wishes.goal == "general_fitness"
            else f"150 to {given + missing} bring a modest loss of weight, more a marked one (Donnelly et al. 2009)"
        )
        how = "keep moving" if draft.wishes.seated else "walk or cycle"
        yield f"The week has {counted(given, 'minute')} of cardio; {advised}, so {how} for the other {missing}."
    titles = [session.titles[guidance.CARDIO] for session in draft.week if guidance.CARDIO in session.titles]
    if hard := sum(title.endswith(conditioning.INTERVALS) for title in titles):
        yield (
            f"{COUNTS[hard - 1]} of {len(titles)} cardio sessions {'is' if hard == 1 else 'are'} hard, and none follows another: "
            "athletes, too, keep most of their sessions easy (Seiler 2010)."
        )
    yield from _about_sport(draft)
    yield from _about_race(draft)
    if conditioning.RUN_AND_WALK in titles:
        later = "" if racing.is_this_week(draft) else "; lengthen the runs, then leave the walks out"
        yield f"Walks between the runs let tendons and joints grow used to running{later}."


def _about_sport(draft: Draft) -> Iterator[str]:
    """Why the week has none of the sport, if that is so."""
    sport = draft.wishes.sport
    used = {entry.exercise.slug for session in draft.week for entry in session.by_type.get(guidance.CARDIO, [])}
    if sport not in guidance.SPORTS or not used.isdisjoint(guidance.SPORTS[sport]):
        return
    why = "none of it fits the equipment, the level and what is to be spared"
    if draft.wishes.types and guidance.CARDIO not in draft.wishes.types:
        why = "the types asked for leave out cardio"
    elif conditioning.can_do(draft, sport):
        why = "the sessions leave too little time for it"
    yield f"There was no {sport} to be had: {why}."


def _about_race(draft: Draft) -> Iterator[str]:
    """Whether the long session becomes long enough, and whether it needs more time than the sessions have."""
    if draft.wishes.race is None or racing.is_this_week(draft):
        return
    if not racing.grows(draft):
        yield "The week has no easy cardio that could grow until the race, so it prepares you little for it."
        return
    takes = f"The race takes about {racing.race_minutes(draft)} minutes"
    needed, longest = racing.longest_minutes(draft), max(racing.long_minutes(draft))
    if longest < needed:
        yield (
            f"{takes} and asks for a long session of {needed} before it, but in the time that is left this comes to {longest} at "
            "the most: take the race slowly."
        )
    if longest > draft.wishes.minutes:
        yield (
            f"{takes}, so the long session should grow to {longest}, more than your {draft.wishes.minutes}: make room for it "
            "once a week."
        )


def _about_drills(draft: Draft) -> Iterator[str]:
    kinds = {kind for session in draft.week for kind in session.by_type}
    if "balance" in kinds:
        yield "Balance comes first, while you are fresh; ACSM 2011 advises two or three days a week of it."
    if "plyometrics" in kinds:
        jumping = [session for session in draft.week if "plyometrics" in session.by_type]
        if any(week.days_apart(one, other) < guidance.JUMPS_APART_DAYS for one, other in combinations(jumping, 2)):
            yield "Jumps need two or three days between; as no other type was asked for, skip them while you feel the last."
        yield (
            "Jumps come before all that tires the legs, and are few: each should be as good as the first (Potach and Chu 2016)."
        )
    if "flexibility" in kinds:
        stretches = Counter(entry.exercise for session in draft.week for entry in session.by_type.get("flexibility", []))
        often = min(stretches.values()) > 1
        yield (
            f"Each stretch adds up to about a minute{' and comes twice a week or more' if often else ''}; ACSM 2011 advises two "
            "or three days a week for each, and daily is best."
        )


def _about_time(draft: Draft) -> Iterator[str]:
    longest = max(minutes_of(session.entries) for session in draft.week)
    whole = draft.wishes.minutes
    if longest <= whole * guidance.MUCH_TIME_LEFT and not shortfalls.by_reason(draft)[shortfalls.NO_TIME]:
        yield f"No session needs more than {longest} of your {whole} minutes; {_why_time_is_left(draft)}."
    days = Counter[int]()
    for session in draft.week:
        if any(session.by_type.get(kind) for kind in guidance.TIRING):
            days[session.weekday] += minutes_of(session.entries)
    if len(days) == len(WEEKDAYS) and min(days.values()) >= guidance.REST_DAY_FROM_MINUTES:
        yield "No day is free of training: take one off when you sleep badly, stay sore or get slower (our choice)."


def _why_time_is_left(draft: Draft) -> str:
    """Why the sessions do not need all of their time, as part of a sentence."""
    if draft.more_sets:
        return "still more sets would bring less and less, and want more recovery"
    if conditioning.minutes_a_week(draft) and not racing.is_this_week(draft):
        return "the rest is for the cardio to grow into"
    all_called_for = set(draft.wishes.called_for) <= set(draft.pool)
    return "this goal asks for no more" if all_called_for else "nothing else that fits your wishes would serve the goal"
