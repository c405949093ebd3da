"""The names of the plan and its days, and the plan's notes."""

from collections import Counter
from collections.abc import Iterator

from workout.suggestions import block, conditioning, growing, guidance, racing
from workout.suggestions.week import Draft, Session
from workout.suggestions.words import listed, plain

GOALS = {
    "strength": "Strength", "hypertrophy": "Muscle growth", "fat_loss": "Fat loss", "endurance": "Endurance",
    "general_fitness": "General fitness", "mobility": "Mobility",
}  # fmt: skip
LONGEST_NAME = 34
COLLECTIVE = {
    "strength": "{}-day split", "cardio": "Mixed cardio", "plyometrics": "Jumps", "flexibility": "Stretches",
    "balance": "Balance",
}  # fmt: skip
"""A plan's name lists what its sessions train: "Upper, lower". If that is too long, it has these words instead, by the type of
exercise: "4-day split". `{}` is how many different titles there are.
"""


def plan_name(draft: Draft) -> str:
    """What most sessions train, and the goal: "Upper, lower: strength". Other fields tell the number and length of sessions."""
    wishes = draft.wishes
    leading = [next(kind for kind in guidance.IN_ORDER if kind in session.titles) for session in draft.week]
    most = max(dict.fromkeys(leading), key=leading.count)
    titles = list(dict.fromkeys(one.titles[most] for one, kind in zip(draft.week, leading, strict=True) if kind == most))
    first, *rest = [title.removesuffix(" body") for title in titles] if len(titles) > 1 else titles
    what = ", ".join([first, *(title[0].lower() + title[1:] for title in rest)])
    if len(what) > LONGEST_NAME:
        what = COLLECTIVE[most].format(len(titles))
    return f"{what}: {GOALS[wishes.goal].lower()}{f', variant {wishes.variant + 1}' if wishes.variant else ''}"


def day_names(draft: Draft) -> list[str]:
    """A name for each session: what it trains; plus a letter if the name repeats; plus the time of day if a day has two
    sessions.
    """
    names = []
    for session in draft.week:
        first, *rest = [session.titles[kind] for kind in guidance.IN_ORDER if kind in session.titles]
        names.append(listed([first, *(title[0].lower() + title[1:] for title in rest)]))
    total, seen = Counter(names), Counter[str]()
    for number, name in enumerate(list(names)):
        if total[name] > 1:
            names[number] = f"{name} {chr(ord('A') + seen[name])}"
            seen[name] += 1
    return [f"{name}{_part_of_day(draft, session)}" for name, session in zip(names, draft.week, strict=True)]


def notes(draft: Draft) -> str:
    """The plan's notes: how to progress, and for how many weeks."""
    until = _race(draft) or block.notes(draft)
    return "\n".join(filter(None, [" ".join(_how_to_progress(draft)), until]))


def _part_of_day(draft: Draft, session: Session) -> str:
    same_day = [one for one in draft.week if one.weekday == session.weekday]
    return "" if len(same_day) == 1 else ", morning" if session is same_day[0] else ", evening"


def _how_to_progress(draft: Draft) -> Iterator[str]:
    lifts = [
        entry for session in draft.week for entry in session.by_type.get(guidance.STRENGTH, []) if entry.set_type == "working"
    ]
    weighed = [entry for entry in lifts if entry.exercise.load == "external"]
    if any(entry.weight_kg is None for entry in weighed):
        others = "Begin the other lifts" if any(entry.weight_kg for entry in weighed) else "Begin"
        yield f"{others} with weights with which the repetitions in reserve are true."
    if lifts:
        yield (
            f"Each session is planned from the last one: when every set has reached its repetitions, "
            f"{'the next weight is due, or a harder form where there is none' if weighed else 'a harder form is due'}."
        )
    yield from _how_cardio_grows(draft)
    if "flexibility" in draft.pool or "balance" in draft.pool:
        held = growing.grows(draft, "flexibility", "balance")
        yield (
            "Holds become longer from session to session; when one feels easy, go a little deeper as well."
            if held
            else "When a hold feels easy, go a little deeper, or add five seconds."
        )
    if "plyometrics" in draft.pool:
        yield "Jump higher before you jump more often."


def _how_cardio_grows(draft: Draft) -> Iterator[str]:
    titles = [session.titles[guidance.CARDIO] for session in draft.week if guidance.CARDIO in session.titles]
    if _race(draft):
        return
    if conditioning.has_steady(draft):
        every = "With each block, add about five minutes" if block.weeks(draft) else "Add about five minutes a week"
        longer = f"{every} to the easy cardio, as far as you have the time,"
        if growing.grows(draft, "cardio"):
            longer = "Easy cardio becomes longer from session to session, as far as there is time; let it"
        yield f"{longer} before you make any of it faster."
    if conditioning.CIRCUIT in titles:
        yield "In circuits, do more at each station before you shorten the rests."


def _race(draft: Draft) -> str:
    """How to train until the race, in sentences. Empty without a race, or if nothing grows until it (see `racing.grows`)."""
    if racing.is_this_week(draft):
        return "The race is this week: keep everything short and easy until then."
    if not racing.grows(draft):
        return ""
    minutes = ", ".join(map(str, racing.long_minutes(draft)))
    text = (
        f"The long session by week until the race, in minutes: {minutes}. Every fourth week and the last one "
        "are easier; the others stay as they are."
    )
    if all(session.titles.get(guidance.CARDIO) != conditioning.RUN_AND_WALK for session in draft.week):
        return text
    steps = "; ".join(
        f"{plain(run / 60)} and {plain(walk / 60)} in week{'s' if len(those) > 1 else ''} {listed([str(week) for week in those])}"
        for (run, walk), those in racing.runs_and_walks(draft)
    )
    return f"{text}\nThe runs, and the walks after them, in minutes: {steps}."
