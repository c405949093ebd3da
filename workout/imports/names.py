"""Which exercise a name in a file means. Sure rules find one of the same name; exercises with similar names are only offered."""

import json
import re
from collections import Counter, defaultdict
from functools import cached_property, lru_cache
from itertools import combinations
from typing import NamedTuple

from workout.db import Connection, Row, fold
from workout.exercises import brief
from workout.exercises.words import stem, words_of

MOST_CANDIDATES = 5
LEAST_LIKENESS = 0.3
"""How alike two names have to be for the exercise to be offered, from 0 to 1: twice the number of letter pairs that they share,
divided by the sum of the numbers that each has (Dice 1945).
"""

SAME = {
    "one": "single", "1": "single", "db": "dumbbell", "bb": "barbell", "kb": "kettlebell", "w": "weighted",
    "dumbell": "dumbbell", "barbel": "barbell",
}  # fmt: skip
"""For short forms that everybody uses, and for common misspellings: the word that is meant."""
COMPOUNDS = {
    "pullup": "pull up", "pushup": "push up", "chinup": "chin up", "situp": "sit up", "stepup": "step up",
    "pulldown": "pull down", "pushdown": "push down", "pressdown": "push down", "pullover": "pull over",
    "pullthrough": "pull through", "crossover": "cross over", "deadlift": "dead lift", "skullcrusher": "skull crusher",
    "kickback": "kick back", "benchpress": "bench press", "legpress": "leg press",
}  # fmt: skip
"""Words that some write as one and others as two; `bag` also finds them with an s at the end."""
EMPTY = {"with", "the", "a", "an", "and"}
LOADS = {"weighted": "bodyweight", "bodyweight": "bodyweight", "assisted": "assisted", "agırlıklı": "bodyweight"}
"""Words in a name that say how an exercise is loaded, also in Turkish; for each, the `load` of such exercises."""

MACHINE = {stem("machine")}
MEANT = {
    frozenset({"bar"}): {"barbell"}, frozenset({"plate", stem("loaded")}): MACHINE, frozenset({"barra"}): {"barbell"},
    frozenset({"maquina"}): MACHINE, frozenset({stem("makine")}): MACHINE, frozenset({"dambıl"}): {"dumbbell"},
}  # fmt: skip
"""Other names of equipment, and the words that they mean. Some apps write them in Portuguese or Turkish."""
EACH_SIDE = re.compile(r"\b(each|per) (side|arm|leg)\b", re.IGNORECASE)
"""Words that only say how repetitions were counted, so `bag` leaves them out."""

MOST_KEPT = 5000
"""For how many names the words and pairs of letters are cached: those of all predefined exercises, and some more."""

Bag = frozenset[tuple[str, int]]


class Known(NamedTuple):
    """An exercise that a name may mean."""

    id: int
    name: str
    aliases: list[str]
    equipment: list[str]
    """The names of the equipment that it needs, such as `Cable machine`, and of other equipment that can replace it."""
    load: str
    brief: Row


class Match(NamedTuple):
    exercise: Row
    how: str
    """How the exercise was found: `remembered` (the person has said so before), `name` or `alias` (it has the same name, but for
    case and accents), `normalised` (it has the same words, in another order or form).
    """


@lru_cache(MOST_KEPT)
def bag(text: str) -> Bag:
    """The words of a name, each with its count, so that order, case, accents, plurals and short forms make no difference."""
    words: list[str] = []
    for word in words_of(EACH_SIDE.sub("", text)):
        singular = word.removesuffix("s")
        words += COMPOUNDS.get(word, COMPOUNDS.get(singular, SAME.get(word, word))).split()
    return _bag(stem(word) for word in words if word not in EMPTY)


def _bag(words: object) -> Bag:
    return frozenset(Counter(words).items())  # type: ignore[call-overload]


class Names:
    """The exercises that someone can choose from, by their names."""

    def __init__(self, known: list[Known], remembered: dict[str, int | None]) -> None:
        """`remembered`: for each folded name, the id of the exercise that the person has said it means; None to leave it out."""
        self._remembered = remembered
        self._by_id = {one.id: one for one in known}
        self._by_text: dict[str, list[tuple[str, Known]]] = defaultdict(list)
        self._by_bag: dict[Bag, dict[int, Known]] = defaultdict(dict)
        for one in known:
            for how, name in (("name", one.name), *(("alias", alias) for alias in one.aliases)):
                self._by_text[fold(name)].append((how, one))
                self._by_bag[bag(name)][one.id] = one

    @cached_property
    def _paired(self) -> list[tuple[frozenset[str], Known]]:
        """For each name and alias of an exercise: the name's pairs of letters (see `_pairs`), and the exercise."""
        return [(_pairs(name), one) for one in self._by_id.values() for name in (one.name, *one.aliases)]

    @cached_property
    def _by_pair(self) -> dict[str, set[int]]:
        """For each pair of letters, which items of `_paired` contain it: their indexes."""
        places: dict[str, set[int]] = defaultdict(set)
        for place, (pairs, _) in enumerate(self._paired):
            for pair in pairs:
                places[pair].add(place)
        return places

    def is_left_out(self, name: str) -> bool:
        """Whether the person has said, of an earlier file, that the sets of this name are to be left out."""
        return self._remembered.get(fold(name), 0) is None

    def match(self, name: str) -> Match | None:
        """The exercise that the name means; None if that is not sure."""
        if (remembered := self._by_id.get(self._remembered.get(fold(name)) or 0)) is not None:
            return Match(remembered.brief, "remembered")
        exact = self._by_text.get(fold(name), [])
        for how in ("name", "alias"):
            found = {one.id: one for its, one in exact if its == how}
            if len(found) == 1:
                return Match(next(iter(found.values())).brief, how)
        whole = bag(name)
        found = self._by_bag.get(whole, {}) or self._without_qualifier(whole)
        if len(found) > 1:  # as for `Rowing machine` and `Machine row`, which have the same stems
            found = {number: one for number, one in found.items() if _has_the_very_words(one, name)}
        return Match(next(iter(found.values())).brief, "normalised") if len(found) == 1 else None

    def _without_qualifier(self, whole: Bag) -> dict[int, Known]:
        """The exercises that have the name `whole` once one or two words are removed. These words have to name the exercise's
        equipment or load: `Barbell squat` means an exercise named `Squat` that needs a barbell.
        """
        found: dict[int, Known] = {}
        words = Counter(dict(whole))
        for count in range(1, min(3, words.total())):
            for qualifier in _parts(words, count):
                rest = words - qualifier
                if not rest:
                    continue
                for one in self._by_bag.get(frozenset(rest.items()), {}).values():
                    if _agrees(one, set(qualifier)):
                        found[one.id] = one
        return found

    def candidates(self, name: str) -> list[Row]:
        """The exercises with the most similar names, best first; at most MOST_CANDIDATES."""
        own = _pairs(name)
        shared = Counter(number for pair in own for number in self._by_pair.get(pair, ()))
        best: dict[int, float] = {}
        for number, common in shared.items():
            pairs, one = self._paired[number]
            best[one.id] = max(best.get(one.id, 0), 2 * common / (len(own) + len(pairs)))
        ranked = sorted((-score, exercise_id) for exercise_id, score in best.items() if score >= LEAST_LIKENESS)
        return [self._by_id[exercise_id].brief for _, exercise_id in ranked[:MOST_CANDIDATES]]


def _parts(words: Counter[str], count: int) -> list[Counter[str]]:
    return [Counter(dict.fromkeys(chosen, 1)) for chosen in combinations(words, count)]


def _agrees(one: Known, qualifier: set[str]) -> bool:
    """Whether the words of `qualifier` name the load of the exercise, or a piece of its equipment."""
    for word, load in LOADS.items():
        if qualifier == {stem(word)}:
            return one.load == load
    meant = MEANT.get(frozenset(qualifier), qualifier)
    return any(meant <= {stem(word) for word in words_of(name)} for name in one.equipment)


def _has_the_very_words(one: Known, name: str) -> bool:
    """Whether the exercise has a name with the same words, letter by letter, in any order."""
    wanted = sorted(words_of(name))
    return any(sorted(words_of(its)) == wanted for its in (one.name, *one.aliases))


@lru_cache(MOST_KEPT)
def _pairs(name: str) -> frozenset[str]:
    """The pairs of neighbouring letters of a name's words, with a blank at both ends of a word: " r", "ro", "ow", "w "."""
    return frozenset(pair for word, _ in bag(name) for pair in map("".join, zip(f" {word}", f"{word} ", strict=True)))


def load(db: Connection, user_id: int) -> Names:
    """The names of the predefined exercises and of the user's own, with what the user has said about names in earlier files."""
    equipment: dict[str, list[str]] = defaultdict(list)
    for row in db.execute(
        """
        SELECT equipment_use.serves_as, equipment.name
          FROM equipment_use JOIN equipment ON equipment.slug = equipment_use.equipment
         ORDER BY equipment.position
        """
    ):
        equipment[row["serves_as"]].append(row["name"])
    rows = db.execute(
        """
        SELECT id, slug, name, aliases, tracks, load, equipment
          FROM exercise_whole
         WHERE archived = 0 AND (user_id IS NULL OR user_id = :user_id)
         ORDER BY id
        """,
        {"user_id": user_id},
    )
    known = [
        Known(
            row["id"],
            row["name"],
            json.loads(row["aliases"]),
            [name for slug in json.loads(row["equipment"]) for name in equipment[slug]],
            row["load"],
            brief({**row, "tracks": json.loads(row["tracks"])}),
        )
        for row in rows
    ]
    said = db.execute("SELECT name, exercise_id FROM import_name WHERE user_id = :user_id", {"user_id": user_id})
    return Names(known, {row["name"]: row["exercise_id"] for row in said})
