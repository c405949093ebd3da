"""Finds the exercises that match the words of a query, and ranks them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from workout.exercises.words import is_misspelt, stem, words_of

IN_NAME, IN_ALIAS, PRIMARY, SECONDARY, EQUIPMENT, ELSEWHERE = 2000, 1800, 1200, 800, 1200, 4
"""The points for a word of the query, by the part of the exercise that contains it."""

OF_EQUIPMENT = 100
"""The points that a word in a title loses if it names the equipment: people who type "barbell lunge" want a lunge first."""

SPELT, ALIKE, BEGUN, MISSPELT = 100, 99, 75, 50
"""How many per cent of a word's points count if it is typed exactly, in another form, only in part, or with a mistake."""

RARE = 60
"""The points that an exercise loses if few people do it. Nor does it get the extra points for a muscle that is in its name."""

LEFT, NONE_LEFT = 20, 1000
"""The points that an exercise loses for each word of its closest title (see `_left`) that the query lacks, and the points that it
gains if the query lacks none.
"""

SAME_NAME, SAME_WORDS, SAME_ALIAS = 300_000, 200_000, 100_000
"""Additional points if the query is the name letter by letter, has the words of the name, or has the words of an alias."""

FILLERS = frozenset(["a", "an", "and", "at", "for", "from", "in", "my", "of", "on", "or", "the", "to", "with"])
"""Words that are ignored in a query that has other words."""


class Document(NamedTuple):
    """The texts by which an exercise is found."""

    id: int
    name: str
    aliases: tuple[str, ...]
    primary: str
    """The names and aliases of its primary muscles. The next two fields have those of its secondary muscles and its equipment."""
    secondary: str
    equipment: str
    description: str
    staple: bool
    """Whether many people do it."""


class Title(NamedTuple):
    """A name or an alias."""

    words: tuple[str, ...]
    keys: frozenset[str]
    worth: int
    """The additional points if the query consists of this title: if they have one of their `_keys` in common."""


class Fit(NamedTuple):
    """How well an exercise matches the whole query."""

    score: int
    whole: bool
    """Whether it contains every word of the query."""
    left: int
    """How many words of its closest title the query lacks."""
    rare: bool
    """Whether few people do it."""

    @property
    def rank(self) -> int:
        """A smaller rank is better."""
        return (LEFT * self.left if self.left else -NONE_LEFT) + RARE * self.rare - self.score

    @property
    def coarse(self) -> int:
        """The score in whole hundreds, in which the few points of words from the description do not show."""
        return self.score - self.score % 100


Gains = dict[int, int]
"""The points of one word of the query, by the id of each exercise that contains it."""


class Index:
    """An index of the words of some exercises. It never changes, so it is valid as long as the exercises stay the same."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.titles: dict[int, list[Title]] = {}
        self.rare: set[int] = set()
        self.gains: defaultdict[str, Gains] = defaultdict(dict)
        self.parts: dict[str, tuple[str, ...]] = {}
        """Neighbouring words of a title are also indexed as one word; this maps the one word to its parts: `benchpress` to bench
        and press.
        """
        self.by_stem: defaultdict[str, list[str]] = defaultdict(list)
        for document in documents:
            self._add(document)
        self.words = sorted(self.gains)
        for word in self.words:
            self.by_stem[stem(word)].append(word)
        self.telling = {word for word, gains in self.gains.items() if max(gains.values()) > ELSEWHERE}
        """The words of names, aliases, muscles and equipment; not those that occur only in descriptions."""

    def _add(self, document: Document) -> None:
        names = [(document.name, IN_NAME, SAME_WORDS), *((alias, IN_ALIAS, SAME_ALIAS) for alias in document.aliases)]
        self.titles[document.id] = []
        equipment = set(words_of(document.equipment))
        for text, gain, worth in names:
            words = tuple(words_of(text))
            self.titles[document.id].append(Title(words, _keys(words), worth))
            used = set() if equipment.issuperset(words) else equipment.intersection(words)
            self._gain(document.id, set(words) - used, gain)
            self._gain(document.id, used, gain - OF_EQUIPMENT)
            for length in {2, 3, len(words)} - {0, 1}:
                for place in range(len(words) - length + 1):
                    run = words[place : place + length]
                    self.parts["".join(run)] = run
                    self._gain(document.id, ["".join(run)], gain)
        if not document.staple:
            self.rare.add(document.id)
        self._gain(document.id, words_of(document.primary), PRIMARY, PRIMARY // 4 * document.staple)
        self._gain(document.id, words_of(document.secondary), SECONDARY, SECONDARY // 4 * document.staple)
        self._gain(document.id, equipment, EQUIPMENT)
        self._gain(document.id, words_of(document.description), ELSEWHERE)

    def _gain(self, exercise_id: int, words: Iterable[str], gain: int, besides: int = 0) -> None:
        """Give the exercise `gain` points for each of these words. If it has points for a word already, it keeps the larger
        number, and gets `besides` in addition.
        """
        for word in set(words):
            known = self.gains[word].get(exercise_id, 0)
            self.gains[word][exercise_id] = max(known, gain) + (besides if known else 0)

    def matches(self, word: str) -> dict[str, int]:
        """The words of this index that a typed word may stand for, each with the percentage of its points that counts."""
        begun = {known: BEGUN for known in self._beginning_with(word) if len(word) > self._without_last(known)}
        alike = dict.fromkeys(self.by_stem.get(stem(word), ()), ALIKE)
        return begun | alike | ({word: SPELT} if word in self.gains else {})

    def _beginning_with(self, word: str) -> Iterator[str]:
        """The words of this index that begin with `word`; none if that is a number, because 3 does not stand for 30."""
        if not word.isdigit():
            rest = islice(self.words, bisect_left(self.words, word), None)
            yield from takewhile(lambda known: known.startswith(word), rest)

    def _without_last(self, known: str) -> int:
        """The length of a joined word without its last part: 5 for `benchpress`, because someone who typed `bench` does not
        mean the joined word. 0 for a word that is not joined.
        """
        return sum(map(len, self.parts.get(known, ())[:-1]))

    def misspelt(self, word: str) -> dict[str, int]:
        """The words of this index that a misspelt word may stand for, as `{word: percentage}`: an exercise with the word gets
        this percentage of the points that the right spelling would give it.
        """
        root = stem(word)
        return {known: MISSPELT for known in self.telling if is_misspelt(known, word) or is_misspelt(stem(known), root)}

    def worth(self, matches: dict[str, int]) -> Gains:
        """For each exercise, the points of the best of these words."""
        best: Gains = {}
        for word, share in matches.items():
            for exercise_id, gain in self.gains[word].items():
                best[exercise_id] = max(best.get(exercise_id, 0), gain * share // 100)
        return best


def ranks(indexes: list[Index], text: str) -> dict[int, int]:
    """The rank of each exercise that matches the text, by id; a smaller rank is better.

    An exercise with every word of the text matches. One that lacks a word matches if its score is at least 80 % of the best of
    those; or, if no exercise has every word, at least half of the best score of all.
    """
    fits = dict(_fits(indexes, words_of(text)))
    whole = [fit.coarse for fit in fits.values() if fit.whole]
    enough = 0.8 * max(whole) if whole else 0.5 * max((fit.coarse for fit in fits.values()), default=0)
    return {exercise_id: fit.rank for exercise_id, fit in fits.items() if fit.whole or (fit.coarse and fit.coarse >= enough)}


def _fits(indexes: list[Index], typed: list[str]) -> Iterator[tuple[int, Fit]]:
    """The id and the Fit of every exercise that contains any of the words, or two neighbouring words joined into one."""
    asked = [word for word in typed if word not in FILLERS] or typed
    single = [_matches(indexes, word) for word in asked]
    double = [[index.matches(one + other) for index in indexes] for one, other in pairwise(asked)]
    for number, index in enumerate(indexes):
        singles, doubles = ([index.worth(matches[number]) for matches in terms] for terms in (single, double))
        found = {word for matches in (*single, *double) for word in matches[number]}
        found |= {part for word in found for part in index.parts.get(word, ())}
        for exercise_id in set().union(*singles, *doubles):
            titles = index.titles[exercise_id]
            score, missing = _add_up([one.get(exercise_id, 0) for one in singles], [one.get(exercise_id, 0) for one in doubles])
            score += max(_same(title, typed) for title in titles)
            yield exercise_id, Fit(score, not missing, _left(titles, found), exercise_id in index.rare)


def _matches(indexes: list[Index], word: str) -> list[dict[str, int]]:
    """For each index, the words that a typed word may stand for, as `Index.matches` gives them. If no name, alias, muscle or
    equipment contains the typed word, it may be misspelt.
    """
    found = [index.matches(word) for index in indexes]
    if any(known in index.telling for index, matches in zip(indexes, found, strict=True) for known in matches):
        return found
    return [index.misspelt(word) | matches for index, matches in zip(indexes, found, strict=True)]


def _add_up(singles: list[int], doubles: list[int]) -> tuple[int, int]:
    """The greatest total of points for the words of a query, and how many of these words get no points.

    `singles`: the points of each word alone. `doubles`: the points of each word joined with the next; they count twice, once for
    each word. A word counts either alone or joined.
    """
    sums = [(0, 0), (singles[0], -(not singles[0]))]
    for single, double in zip(singles[1:], doubles, strict=True):
        alone, together = sums[-1], sums[-2]
        options = [(alone[0] + single, alone[1] - (not single))]
        if double:
            options.append((together[0] + 2 * double, together[1]))
        sums.append(max(options))
    score, missing = sums[-1]
    return score, -missing


def _left(titles: list[Title], found: set[str]) -> int:
    """How many words of the closest title were not found. The closest title has a found word, and lacks the fewest words."""
    left = [[word not in found for word in title.words] for title in titles]
    return min((sum(words) for words in left if not all(words)), default=len(left[0]))


def _same(title: Title, typed: list[str]) -> int:
    """The additional points if the query consists of exactly this title."""
    if title.worth == SAME_WORDS and list(title.words) == typed:
        return SAME_NAME
    return title.worth if title.keys & _keys(typed) else 0


def _keys(words: Iterable[str]) -> frozenset[str]:
    """Texts by which titles (names and aliases) and queries are compared. A title and a query share at least one of these texts
    if they differ only in the order of words, in plurals, or in joined words.
    """
    listed = list(words)
    return frozenset(("".join(listed), stem("".join(listed)), " ".join(sorted(map(stem, listed)))))
