"""Compares words as people type them: without case and accents, in singular or plural, with typing mistakes."""

import re
from functools import lru_cache

from workout.db import fold

WORD = re.compile(r"[^\W_]+")
APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
ENDINGS = (("ies", "y"), ("lves", "lf"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("yes", "y"), ("s", ""))
LETTERS_A_MISTAKE = 5
"""A word of this many letters may have one typing mistake, a word of twice as many two, and so on."""


def words_of(text: str) -> list[str]:
    """The words of a text, without case and accents. Hyphens separate words, apostrophes do not: `Farmer's pull-up` becomes
    farmers, pull, up.
    """
    return WORD.findall(fold(APOSTROPHE.sub("", text)))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its English ending: `presses` and `pressing` both become `press`."""
    if len(word) > 2 and not word.endswith(("ss", "us", "is")):
        for ending, singular in ENDINGS:
            if word.endswith(ending):
                word = word.removesuffix(ending) + singular
                break
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 2 and re.search("[aeiouy]", rest):
            word = rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
    return word.removesuffix("e") if len(word) > 3 else word


def is_misspelt(one: str, other: str) -> bool:
    """Whether the two words differ only by typing mistakes: at most one for every LETTERS_A_MISTAKE letters of the longer one."""
    return _differ(one, other, max(len(one), len(other)) // LETTERS_A_MISTAKE)


def _differ(one: str, other: str, most: int) -> bool:
    """Whether at most `most` typing mistakes turn one word into the other. A mistake is a letter changed, missing, added, or
    swapped.
    """
    if one == other:
        return True
    if abs(len(one) - len(other)) > most or most == 0:
        return False
    place = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[place:], other[place:]
    return (
        _differ(one[1:], other[1:], most - 1)
        or _differ(one[1:], other, most - 1)
        or _differ(one, other[1:], most - 1)
        or (one[:2] == other[1::-1] and _differ(one[2:], other[2:], most - 1))
    )
