"""Which exercises fit the words that somebody types, and how well."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from workout.exercises.words import is_misspelt, stem, words_of

IN_NAME, IN_ALIAS, PRIMARY, SECONDARY, EQUIPMENT, ELSEWHERE = 2000, 1800, 1200, 800, 1200, 4
"""What a word of the query is worth, by where it stands."""

OF_EQUIPMENT = 100
"""How much less it is worth in a title if it says what is used: a barbell lunge is rather a lunge than a barbell curl."""

SPELT, ALIKE, BEGUN, MISSPELT = 100, 99, 75, 50
"""How many hundredths of that count: of a word as it was typed, in another form, only begun, or misspelt."""

LEFT, NONE_LEFT = 20, 1000
"""What each word of the closest title costs that was not asked for, and what a title is worth that has no such word."""

SAME_NAME, SAME_WORDS, SAME_ALIAS = 300_000, 200_000, 100_000
"""What it is worth besides that the query is a name: letter by letter, in its words, or an alias in its words."""

FILLERS = frozenset(["a", "an", "and", "at", "for", "from", "in", "my", "of", "on", "or", "the", "to", "with"])
"""Words of a query that say nothing beside others."""


class Document(NamedTuple):
    """What an exercise is found by."""

    id: int
    name: str
    aliases: tuple[str, ...]
    primary: str
    """The names of its primary muscles, and what else people call them; so for the two that follow."""
    secondary: str
    equipment: str
    description: str


class Title(NamedTuple):
    """A name or an alias."""

    words: tuple[str, ...]
    keys: frozenset[str]
    worth: int
    """What it is worth if the query has a key of it."""


class Fit(NamedTuple):
    """How well an exercise fits the whole query."""

    score: int
    whole: bool
    """Whether it has every word of the query."""
    left: int
    """How many words of its closest title were not asked for."""

    @property
    def rank(self) -> int:
        """The smaller, the better."""
        return LEFT * self.left - self.score if self.left else -NONE_LEFT - self.score

    @property
    def telling(self) -> int:
        """The score without words that only the description has."""
        return self.score - self.score % 100


Gains = dict[int, int]
"""What a word of the query is worth for each exercise that has it."""


class Index:
    """The words of some exercises. It never changes, so it may be kept for as long as the exercises stay the same."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.titles: dict[int, list[Title]] = {}
        self.gains: defaultdict[str, Gains] = defaultdict(dict)
        self.parts: dict[str, tuple[str, ...]] = {}
        """The neighbours in a title that are indexed as one word too, by that word: `benchpress` is bench and press."""
        self.by_stem: defaultdict[str, list[str]] = defaultdict(list)
        for document in documents:
            self._add(document)
        for word in self.gains:
            self.by_stem[stem(word)].append(word)
        self.telling = {word for word, gains in self.gains.items() if max(gains.values()) > ELSEWHERE}
        """The words that tell exercises apart: all but those of descriptions alone."""

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
        self._gain(document.id, words_of(document.primary), PRIMARY, PRIMARY // 4)
        self._gain(document.id, words_of(document.secondary), SECONDARY, SECONDARY // 4)
        self._gain(document.id, equipment, EQUIPMENT)
        self._gain(document.id, words_of(document.description), ELSEWHERE)

    def _gain(self, exercise_id: int, words: Iterable[str], gain: int, besides: int = 0) -> None:
        """Note what each of these words is worth, and what more it is worth if it stands elsewhere already."""
        for word in set(words):
            known = self.gains[word].get(exercise_id, 0)
            self.gains[word][exercise_id] = max(known, gain) + (besides if known else 0)

    def matches(self, word: str) -> dict[str, int]:
        """The words of this index that somebody means by a word, with the hundredths of their worth that count."""
        begun = {known: BEGUN for known in self.gains if known.startswith(word) and len(word) > self._without_last(known)}
        alike = dict.fromkeys(self.by_stem.get(stem(word), ()), ALIKE)
        return begun | alike | ({word: SPELT} if word in self.gains else {})

    def _without_last(self, known: str) -> int:
        """The length of all but the last of the words written as one. A person who typed no more than that means them."""
        return sum(map(len, self.parts.get(known, ())[:-1]))

    def misspelt(self, word: str) -> dict[str, int]:
        """The same for a word that has typing mistakes."""
        root = stem(word)
        return {known: MISSPELT for known in self.telling if is_misspelt(known, word) or is_misspelt(stem(known), root)}

    def worth(self, matches: dict[str, int]) -> Gains:
        """What the best of these words is worth for each exercise."""
        best: Gains = {}
        for word, share in matches.items():
            for exercise_id, gain in self.gains[word].items():
                best[exercise_id] = max(best.get(exercise_id, 0), gain * share // 100)
        return best


def ranks(indexes: list[Index], text: str) -> dict[int, int]:
    """The rank of each exercise that fits the text, by id; a smaller one fits better.

    An exercise with every word of the text fits. One that lacks a word fits if its score is near that of the best of those,
    or, when no exercise has every word, if it is half of the best of all.
    """
    fits = dict(_fits(indexes, words_of(text)))
    whole = [fit.telling for fit in fits.values() if fit.whole]
    enough = 0.8 * max(whole) if whole else 0.5 * max((fit.telling for fit in fits.values()), default=0)
    return {exercise_id: fit.rank for exercise_id, fit in fits.items() if fit.whole or (fit.telling and fit.telling >= enough)}


def _fits(indexes: list[Index], typed: list[str]) -> Iterator[tuple[int, Fit]]:
    """How every exercise fits that has any of the words, one by one or two written as one."""
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
            yield exercise_id, Fit(score, not missing, _left(titles, found))


def _matches(indexes: list[Index], word: str) -> list[dict[str, int]]:
    """What a word means in each index. If no name, alias, muscle or equipment has it, it may be misspelt."""
    found = [index.matches(word) for index in indexes]
    if any(known in index.telling for index, matches in zip(indexes, found, strict=True) for known in matches):
        return found
    return [index.misspelt(word) | matches for index, matches in zip(indexes, found, strict=True)]


def _add_up(singles: list[int], doubles: list[int]) -> tuple[int, int]:
    """The greatest score of the words, each alone or as one word with its neighbour, and how many words are missing."""
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
    """How many words of the closest title were not found: of the titles with a found word, the one that lacks the fewest."""
    left = [[word not in found for word in title.words] for title in titles]
    return min((sum(words) for words in left if not all(words)), default=len(left[0]))


def _same(title: Title, typed: list[str]) -> int:
    """What it is worth that the title, and nothing else, was typed."""
    if title.worth == SAME_WORDS and list(title.words) == typed:
        return SAME_NAME
    return title.worth if title.keys & _keys(typed) else 0


def _keys(words: Iterable[str]) -> frozenset[str]:
    """Texts of which two titles share one if they have the same words in another order, in the plural, or written as one."""
    listed = list(words)
    return frozenset(("".join(listed), stem("".join(listed)), " ".join(sorted(map(stem, listed)))))
