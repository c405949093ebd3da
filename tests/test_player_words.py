"""The words of the player: each language has all of them, and none stands anywhere else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from workout import measurements
from workout.web.contract.codes import CODES
from workout.web.contract.schemas import exercises, plans

PLAYER = Path(__file__).parent.parent / "static" / "player"
LANGUAGES = ["en", *(path.stem.removeprefix("words-") for path in sorted(PLAYER.glob("words-*.js")) if path.stem != "words-en")]
LINE = re.compile(
    r'  "(?P<key>[\w.-]+)": (?:(?P<text>"(?:[^"\\]|\\.)*")'
    r'|\{ (?P<plurals>(?:(?:zero|one|two|few|many): "(?:[^"\\]|\\.)*", )+other: "(?:[^"\\]|\\.)*") \}),'
)
SCRIPTS = {path.name: path.read_text() for path in sorted(PLAYER.glob("*.js")) if not path.name.startswith("words-")}
STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
# The kinds of the API's words whose keys are put together: `named("muscle", slug)`, `t(`count.sets_${…}`)`.
NAMES = {"English", "Deutsch", "Bearer ", "Enter"}  # of the languages, of what HTTP and keyboards have
PUT_TOGETHER = re.compile(r'(?:named|options)\(\s*"(\w+)"|t\(`([\w.]+)\$\{')
ENUMS = {
    "goal": plans.GOALS,
    "set_type": plans.SET_TYPES,
    "level": exercises.LEVELS,
    "type": exercises.TYPES,
    "movement": exercises.MOVEMENTS,
    "track": exercises.TRACKS,
    "load": [load for load in exercises.LOADS if load != "none"],
    "muscle": exercises.MUSCLES,
    "equipment": [*exercises.EQUIPMENT, "none"],
    "measurement": measurements.KINDS,
}


def words_of(language: str) -> dict[str, list[str]]:
    """By key its text, or those for one and for many. A line that is neither a word nor a comment is a mistake."""
    _, _, body = (PLAYER / f"words-{language}.js").read_text().partition("export default {\n")
    found: dict[str, list[str]] = {}
    for line in body.removesuffix("};\n").splitlines():
        if not line.strip() or line.startswith("  // "):
            continue
        word = LINE.fullmatch(line)
        assert word, f"words-{language}.js: not a word: {line}"
        assert word["key"] not in found, f"words-{language}.js: twice: {word['key']}"
        found[word["key"]] = [json.loads(f'"{text}"') for text in STRING.findall(word["text"] or word["plurals"])]
    return found


WORDS = {language: words_of(language) for language in LANGUAGES}
KEYS = set(WORDS["en"])


def literals() -> Iterator[tuple[str, str]]:
    """Every string in the scripts, with the script that it stands in."""
    for name, code in SCRIPTS.items():
        without_comments = re.sub(r"^\s*(//|/?\*).*$|(?<=[;,{)]) // .*$", "", code, flags=re.M)
        for text in STRING.findall(without_comments):
            yield name, text


# What nobody reads: comments, classes, names of events and errors of the code itself.
UNREAD = re.compile(
    r"^\s*(?://|/?\*).*$|(?<=[;,{)]) // .*$"
    r"|class: (?:[^,}\"`]*(?:\"[^\"]*\"|`[^`]*`))+"
    r"|new (?:Error|Event|CustomEvent)\([^)]*\)|console\.error\([^)]*\)|postMessage\([^)]*\)"
    r"|=== \"[^\"]*\"",
    re.M,
)
TEXT = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
CHILD = re.compile(r'\}, "([^"]*[^\W\d_]{2}[^"]*)"[,)]')


def visible() -> Iterator[tuple[str, str]]:
    """What looks like words for a person: with a capital, of several words, or put into an element."""
    for name, code in SCRIPTS.items():
        if name == "sw.js":  # has no screen
            continue
        read = UNREAD.sub("", code)
        texts = [re.sub(r"\$\{(?:[^{}]|\{[^}]*\})*\}", "", text or template) for text, template in TEXT.findall(read)]
        yield from ((name, text) for text in texts if re.search(r"(?<![\w#./-])[A-Z][a-z]+\b(?![-/])|[a-z]{2,} [a-z]{2,}", text))
        yield from ((name, text) for text in CHILD.findall(read))


def used() -> set[str]:
    page = re.findall(r'data-word="([^"]*)"', (PLAYER / "index.html").read_text())
    return {*page, *(text for _, text in literals())}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_in_the_same_order(language: str) -> None:
    assert list(WORDS[language]) == list(WORDS["en"])
    assert f'import("./words-{language}.js")' in SCRIPTS["words.js"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_empty(language: str) -> None:
    assert [key for key, texts in WORDS[language].items() if not all(text.strip() for text in texts)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_say_the_same_values(language: str) -> None:
    def values(texts: list[str]) -> set[str]:
        return {name for text in texts for name in re.findall(r"\{(\w+)\}", text)} | ({"count"} if len(texts) > 1 else set())

    assert [key for key in KEYS if values(WORDS["en"][key]) != values(WORDS[language].get(key, []))] == []


def test_no_word_is_missing() -> None:
    beginnings = {key.partition(".")[0] for key in KEYS}
    dotted = [(name, text) for name, text in literals() if re.fullmatch(r"[a-z_]+(\.[\w-]+)+(?<!\.json)", text)]
    keys = [(name, text) for name, text in dotted if text.partition(".")[0] in beginnings]
    asked = [(name, key) for name, code in SCRIPTS.items() for key in re.findall(r'\b(?:t|pieces)\(\s*"([^"]*)"', code)]
    assert [(name, key) for name, key in keys + asked if key not in KEYS] == []


def test_no_word_is_unused() -> None:
    beginnings = {f"{kind}." if kind else part for code in SCRIPTS.values() for kind, part in PUT_TOGETHER.findall(code)}
    beginnings |= {f"{kind}." for kind in ENUMS}  # the API's own, of which the next screen may need any
    assert sorted(key for key in KEYS - used() if not key.startswith(tuple(beginnings))) == []


def test_no_word_stands_in_a_screen() -> None:
    assert [(name, text) for name, text in visible() if text not in NAMES] == []


def test_every_refusal_of_the_server_has_a_sentence() -> None:
    ours = {"none", "unknown", "offline", "registration_invite", "session_active_other", "ends_early"}
    assert {key.partition(".")[2] for key in KEYS if key.startswith("problem.")} - ours == set(CODES)


@pytest.mark.parametrize("kind", ENUMS)
def test_each_of_the_api_s_own_words_has_a_name(kind: str) -> None:
    named = {key.partition(".")[2] for key in KEYS if key.startswith(f"{kind}.")}
    assert named == set(ENUMS[kind])
