"""The questions that a file leaves open, and what speaks for each answer. An answer that would change a number, such as a unit,
is never assumed.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from workout import accounts
from workout.accounts import User
from workout.db import Row
from workout.errors import Flaw, Invalid
from workout.imports.shape import Body, File, Workout
from workout.imports.values import KG_PER_LB, exchanged

UNITS = {"weight_unit": ("kg", "lb"), "distance_unit": ("km", "mi", "m")}
ORDERS = ("day_first", "month_first")
NOON = "12:00"
HEAVY_KG = 40.0
"""If every set of pull-ups, say, has at least this weight, we ask whether that includes the person's own: few add so much."""


def ask(file: File, user: User, on_own_weight: Iterable[str]) -> tuple[list[Row], Row]:
    """The questions, and the answers that are taken unless the person gives others.

    `on_own_weight`: the names of exercises that lift the body, such as pull-ups. A question is `{name, choices}`, and a choice
    `{answer, because}`. Only `timezone` (the account's) and `time_of_day` (noon) are answered beforehand.
    """
    questions: list[Row] = []
    answers: Row = {}
    if file.table:
        guess = {"answer": file.table.guess, "because": "So the headings seem to say; these are the first rows."}
        questions.append({"name": "columns", "choices": [guess], "header": file.table.header, "rows": file.table.rows})
    if "weight_unit" in file.asks:
        questions.append(_weight_unit(file, user))
    if "distance_unit" in file.asks:
        questions.append(_distance_unit(file, user))
    if "date_order" in file.asks:
        questions.append(_date_order(file))
    if inside := _body_inside(file, set(on_own_weight)):
        questions.append(inside)
    if "timezone" in file.asks:
        because = "It is the time zone of your account; the file tells no other."
        questions.append(_question("timezone", {user.timezone: because}))
        answers["timezone"] = user.timezone
    if "time_of_day" in file.asks:
        questions.append(_question("time_of_day", {NOON: "The file tells dates without times; this is when they are put."}))
        answers["time_of_day"] = NOON
    return questions, answers


def check(questions: list[Row], given: Row) -> None:
    """Raise Invalid for an answer to a question that was not asked, or an answer that is impossible."""
    asked = [one["name"] for one in questions]
    problems = []
    for name, answer in given.items():
        if name not in asked:
            known = ", ".join(asked) or "nothing"
            detail = f"This file does not leave that open; it asks for {known}."
            problems.append(Flaw(f"/answers/{name}", detail, "unknown_field"))
        elif name == "timezone":
            try:
                accounts.check_timezone(answer)
            except Invalid as refused:
                problems.append(refused.problems[0]._replace(pointer="/answers/timezone"))
        elif name in UNITS and answer not in UNITS[name]:
            problems.append(Flaw(f"/answers/{name}", f"This must be one of: {', '.join(UNITS[name])}.", "not_one_of"))
    if problems:
        raise Invalid(*problems)


def still_open(questions: list[Row], answers: Row) -> list[str]:
    """The names of the questions without an answer."""
    return [one["name"] for one in questions if answers.get(one["name"]) is None]


def _question(name: str, because: Mapping[Any, str]) -> Row:
    return {"name": name, "choices": [{"answer": answer, "because": reason} for answer, reason in because.items()]}


def _weights(file: File) -> list[float]:
    bodies = [one.value for one in file.bodies if one.kind == "weight"]
    return [one.weight for workout in file.workouts for entry in workout.exercises for one in entry.sets if one.weight] or bodies


def _weight_unit(file: File, user: User) -> Row:
    found = _weights(file)
    often = ", ".join(f"{weight:g}" for weight, _ in Counter(found).most_common(5))

    def share(factor: float, step: float) -> int:
        """How many per cent of the file's weights become a multiple of the step when they are multiplied by the factor."""
        fit = sum(abs((one * factor / step) - round(one * factor / step)) < 0.01 for one in found)
        return round(100 * fit / len(found)) if found else 0

    own = f" Your account is in {user.units.weight}."
    kg = f"{share(1, 2.5)} % are multiples of 2.5 kg, and {share(1 / KG_PER_LB, 5)} % would be of 5 lb. The commonest: {often}."
    lb = f"{share(1, 5)} % are multiples of 5 lb, and {share(KG_PER_LB, 2.5)} % would be of 2.5 kg. The commonest: {often}."
    kg, lb = (text + (own if unit == user.units.weight else "") for unit, text in (("kg", kg), ("lb", lb)))
    return _question("weight_unit", {"kg": kg, "lb": lb})


def _distance_unit(file: File, user: User) -> Row:
    found = [one.distance for workout in file.workouts for entry in workout.exercises for one in entry.sets if one.distance]
    longest = f"The longest is {max(found):g}." if found else ""
    choices = {}
    for unit in UNITS["distance_unit"]:
        own = f" Your account is in {unit}." if unit == user.units.distance else ""
        choices[unit] = f"{longest}{own}"
    return _question("distance_unit", choices)


def _date_order(file: File) -> Row:
    days = sorted(one.start[:10] for one in file.workouts) or sorted(one.at[:10] for one in file.bodies)
    turned = sorted(exchanged(day) for day in days)
    because = {
        order: f"Then the file goes from {found[0]} to {found[-1]}." if found else ""
        for order, found in zip(ORDERS, (days, turned), strict=True)
    }
    return _question("date_order", because)


def _body_inside(file: File, names: set[str]) -> Row | None:
    """The question whether weights in the file include the person's own body weight. None unless one of the exercises `names`,
    all of which lift the body, never has a weight under HEAVY_KG.
    """
    for name in sorted(names):
        weights = [
            one.weight
            for workout in file.workouts
            for entry in workout.exercises
            if entry.name == name
            for one in entry.sets
            if one.weight is not None
        ]
        if weights and min(weights) >= HEAVY_KG:
            because = f"{name} is never lighter than {min(weights):g}, which is much to add and usual for a body."
            no = f"Then {name} was done with {min(weights):g} and more added to the body."
            return _question("bodyweight_included", {True: because, False: no})
    return None


def first_and_last(file: File) -> tuple[str | None, str | None]:
    """The dates of the file's first and last workout or measurement; both None if it has none."""
    items: list[Workout | Body] = [*file.workouts, *file.bodies]
    days = [(one.start if isinstance(one, Workout) else one.at)[:10] for one in items]
    return (min(days), max(days)) if days else (None, None)
