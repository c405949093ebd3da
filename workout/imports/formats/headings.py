"""What the headings of a table say about its columns, in the languages of the apps."""

import re
from collections import defaultdict
from itertools import pairwise

from workout.db import fold
from workout.imports.table import Table
from workout.imports.values import Odd, date_of, with_unit

HEADINGS = {
    "date": "date data datum fecha start starttime startedat datetime day giorno",
    "time": "ora time uhrzeit hora heure timeofday",
    "title": "workout workoutname title allenamento training routine session einheit entrainement",
    "exercise": "exercise esercizio ubung ejercicio exercice exercisename exercisetitle exercicio lift movement",
    "reps": "reps ripetizioni repetitions wiederholungen repeticiones repeticoes wdh",
    "sets": "sets satze saetze series numberofsets setsdone",
    "weight": "weight peso gewicht poids weightkg weightlb weightlbs load carico",
    "body_weight": "bodyweight bodyweightkg bodyweightlb bodyweightlbs bodymass korpergewicht koerpergewicht",
    "weight_unit": "weightunit unit",
    "distance": "distance distanza distanz distancia",
    "distance_unit": "distanceunit",
    "duration": "duration seconds durata dauer duracion durationseconds secs",
    "rpe": "rpe",
    "note": "note notes comment notizen nota commento notas",
    "skipped": "saltato skipped ubersprungen",
}
"""For each meaning that a column can have, the headings that say so, as `table.key` writes them."""
MEANINGS = tuple(HEADINGS)
ONLY_OF_TRAINING = {"title", "exercise", "reps", "sets", "rpe", "skipped"}
"""The meanings of columns that no log of body weight has."""
COUNTS = {*HEADINGS["reps"].split(), *["rep", "wdhs", "set", "sets", "serie", "series", "serien", "satz", "satze", "serier"]}
"""Words for repetitions and sets. Wherever one stands in a heading, the table is of training."""

MOST_OF_A_DAY = 1.2
"""How many times as heavy as at its lightest a body may be on the same day."""


def guessed(table: Table) -> dict[str, str]:
    """`{meaning: heading}`, for each meaning that a column seems to have. A column that numbers sets does not say how many."""
    keys = table.places()
    words = {meaning: [word for word in known.split() if word in keys] for meaning, known in HEADINGS.items()}
    found = {meaning: keys[fitting[0]] for meaning, fitting in words.items() if fitting}
    if "sets" in found and _is_numbering(table, found["sets"]):
        del found["sets"]
    return {meaning: table.header[place] for meaning, place in found.items()}


def _is_numbering(table: Table, place: int) -> bool:
    """Whether the column counts upwards somewhere: 2 stands under 1."""
    cells = [row.cells[place].strip() if len(row.cells) > place else "" for row in table.rows]
    return ("1", "2") in pairwise(cells)


def tell_of_training(table: Table) -> bool:
    """Whether a heading says that the table is of training, such as `Exercise`, `RPE`, `Reps done` or `Set 1`."""
    words = {word for heading in table.header for word in re.findall(r"[^\W\d_]+", fold(heading))}
    return bool(guessed(table).keys() & ONLY_OF_TRAINING or words & COUNTS)


def varies_within_a_day(table: Table) -> bool:
    """Whether the weights of one day differ by more than MOST_OF_A_DAY, on more than half of the days with several: then they
    are not those of one body.
    """
    found = guessed(table)
    days = defaultdict[str, set[float]](set)
    for row in table.rows:
        try:
            day, weight = (row.cells[table.header.index(found[meaning])] for meaning in ("date", "weight"))
            days[date_of(day)[0]].add(with_unit(weight)[0] or 0)
        except (KeyError, IndexError, Odd):
            continue
    several = [weights - {0} for weights in days.values() if len(weights - {0}) > 1]
    return 2 * sum(max(weights) > MOST_OF_A_DAY * min(weights) for weights in several) > len(several)
