"""The reasons for today's targets, in the words of a coach."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from workout import clock
from workout.db import Row
from workout.figures import counted, rounded
from workout.progression.attempts import Attempt, RuledEntry
from workout.progression.breaks import Pause
from workout.progression.deciding import Decision
from workout.progression.measures import HOLD_UNDER_S, Reps, Seconds
from workout.units import Units, said

ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
"""The numbers from two to twelve."""


class Voice(NamedTuple):
    """What the words depend on: the person's units and time zone, and their date today."""

    units: Units
    timezone: str
    today: date

    def date(self, instant: str) -> str:
        """The date as "20 November", with the year unless it is the current one."""
        day = clock.local_date(instant, self.timezone)
        return f"{day.day} {day:%B}" + ("" if day.year == self.today.year else f" {day.year}")


def reason(ruled: RuledEntry, decision: Decision, voice: Voice, alternative: Row | None) -> str:
    """The reason, in a few short sentences. `alternative`: the exercise that may be done instead."""
    last = decision.last
    if last is None:
        return f"Nothing logged for {counted(ruled.entry['sets'], 'set')} of {_asked(ruled, voice)} yet: {_start(ruled)}."
    words = _Words(ruled, decision, last, voice, alternative)
    if decision.left is None:
        return words.sentence
    left = decision.left
    sets = f"{len(left.done)} of {counted(left.wanted, 'set')}"
    return f"{sets} on {voice.date(left.at)} is too little to go by. {words.sentence}"


def at_changed(ruled: RuledEntry, at: str, voice: Voice) -> str:
    """The reason where the targets were changed at that instant, and nothing was done since."""
    return f"The targets were changed on {voice.date(at)}: {_start(ruled)}."


def after_lighter(ruled: RuledEntry) -> str:
    """The reason where only lighter weeks of the plan were trained so far."""
    return f"Only lighter weeks so far: {_start(ruled)}."


class _Words(NamedTuple):
    ruled: RuledEntry
    decision: Decision
    last: Attempt
    voice: Voice
    alternative: Row | None

    @property
    def sentence(self) -> str:
        last, verdict = self.last, self.decision.verdict
        on = self.voice.date(last.at)
        done = f"{_sets(self.ruled, last.done, self.voice)} on {on}"
        match verdict:
            case "unweighed":
                return f"No weight was logged on {on}: as the plan says."
            case "added" | "widened" | "full" | "strained":
                every = ", all sets" if last.wanted > 1 else ""
                return f"{done}{every}{self._after_all}"
            case "jumped":
                return f"{done}, {_reserve(last)} where {_figure(self.ruled.entry['rir'])} were asked for: {self._today}."
            case "resumed":
                pause = self.decision.pause
                return f"{done}, {_since(pause)} since the last time: {self._after_pause(pause)}." if pause else done
            case "deloaded":
                return f"{done}, {self._short}: {self._today}, to build up again."
            case "easier":
                return f"{done}, easier than planned: {self._again}."
            case "unfinished":
                at = "" if last.enough == len(last.done) else _at(last.weight_kg, self.ruled, self.voice)
                return f"{done}, {last.enough} of {counted(last.wanted, 'set')}{at}: {self._again}."
            case "within":
                return f"{done}: {self._more}."
            case "lowered":
                target = self.ruled.measure.said(self.decision.value or 0, self.voice.units)
                return f"{done}, {self._short}: {target}{_in_every(last)} today, to build up{self._or_easier}."
            case _:
                return f"{done}, {self._short}: {self._again}{self._or_easier}."

    @property
    def _or_easier(self) -> str:
        return f", or an easier form first: {self.alternative['name']}" if self.alternative else ""

    @property
    def _after_all(self) -> str:
        """The end of the sentence, if every set reached the top of the range."""
        decision, ruled, voice = self.decision, self.ruled, self.voice
        if decision.verdict == "added":
            return f": {self._today}."
        if decision.verdict == "full":
            return f": {self._what_then}"
        if decision.verdict == "strained":
            return f", but {_reserve(self.last)} where {_figure(ruled.entry['rir'])} were asked for: {self._again}."
        kg, harder, reps = decision.changes["weight_kg"], decision.harder_kg or 0, decision.changes["reps"]
        most = decision.changes.get("reps_max")
        up_to = f", up to {most}" if most and most > reps else ""
        step = f"{rounded(100 * (harder / kg - 1), 0):.0f} %"
        return f": {_load(harder, ruled, voice)} would be {step} more, so {self._again}, {reps} in every set{up_to}."

    @property
    def _more(self) -> str:
        """What to do after sets within the range: a step more of what is counted, at the same weight."""
        measure, changes = self.ruled.measure, self.decision.changes
        value = self.decision.value or 0
        target = measure.said(value, self.voice.units)
        if not isinstance(measure, Reps) and changes.get("weight_kg") is None:
            return f"{target}{_in_every(self.last)} today"
        return f"{self._again}, {target}{'' if value >= measure.top else ' or more'} in every set"

    def _after_pause(self, pause: Pause) -> str:
        weight, kg = self.decision.changes.get("weight_kg"), self.last.standard_kg
        if not pause.percent:
            return self._again
        if weight != kg:
            return f"{pause.percent:.0f} % {'more help' if self.ruled.load == 'assisted' else 'lighter'}, {self._today}"
        measure, value = self.ruled.measure, self.decision.value or 0
        if value >= measure.within(self.last.weakest):
            return self._again
        return f"{self._again}, but {measure.said(value, self.voice.units)}{_in_every(self.last)}"

    @property
    def _what_then(self) -> str:
        """The advice at the top of the range, when no weight can be added."""
        ruled, other = self.ruled, self.alternative
        named = f": {other['name']}" if other else ""
        form = f"a harder form{named}"
        if ruled.load == "assisted":
            return f"no help is left to take away; do it without the machine{named}."
        if "weight" in ruled.exercise["tracks"]:
            return f"the top of the range. Add some weight and log it, or take {form}."
        if isinstance(ruled.measure, Reps) or ruled.measure.low < HOLD_UNDER_S and isinstance(ruled.measure, Seconds):
            return f"the top of the range. Take {form}, or aim for a longer range."
        return "as far as the plan goes. Go faster now, or aim for a longer range."

    @property
    def _short(self) -> str:
        failures = self.decision.failures
        times = f" for the {ORDINALS[failures - 1]} time in a row" if 1 < failures <= len(ORDINALS) else ""
        least = "" if self.ruled.rule in ("linear", "pace") else "at least "
        counted_sets = f"{self.last.wanted} × " if self.last.wanted > 1 or isinstance(self.ruled.measure, Reps) else ""
        return f"short of {counted_sets}{least}{self.ruled.measure.said(self.ruled.measure.low, self.voice.units)}{times}"

    @property
    def _today(self) -> str:
        return f"{_load(self.decision.changes['weight_kg'], self.ruled, self.voice)} today"

    @property
    def _again(self) -> str:
        kg = self.decision.changes.get("weight_kg")
        return "the same again" if kg is None else f"{_load(kg, self.ruled, self.voice)} again"


def _asked(ruled: RuledEntry, voice: Voice) -> str:
    entry, measure = ruled.entry, ruled.measure
    if isinstance(measure, Reps):
        return f"{entry['reps']}–{entry['reps_max']}" if entry["reps_max"] else str(entry["reps"])
    return measure.said(measure.low, voice.units)


def _start(ruled: RuledEntry) -> str:
    """The advice for an entry without any attempt."""
    unknown = ruled.entry["weight_kg"] is None and ruled.load in ("external", "assisted")
    return "find a weight that fits" if unknown else "as the plan says"


def _since(pause: Pause | None) -> str:
    weeks = pause.days // 7 if pause else 0
    return f"{NUMBERS[weeks - 2] if 2 <= weeks < len(NUMBERS) + 2 else weeks} weeks"


def _reserve(last: Attempt) -> str:
    told = sorted({one["rir"] for one in last.at_weight if one["rir"] is not None})
    span = _figure(told[0]) if len(told) == 1 else f"{_figure(told[0])} to {_figure(told[-1])}"
    return f"with {span} in reserve"


def _figure(value: float) -> str:
    return f"{value:g}"


def _in_every(last: Attempt) -> str:
    return " in every set" if last.wanted > 1 else ""


def _sets(ruled: RuledEntry, done: Iterable[Row], voice: Voice) -> str:
    """The done sets; neighbouring sets with the same weight share it: "12, 11 and 9 at 40 kg"."""
    runs = groupby(done, key=lambda one: one["weight_kg"])
    return ", then ".join(f"{_values(ruled, list(sets), voice)}{_at(kg, ruled, voice)}" for kg, sets in runs)


def _values(ruled: RuledEntry, sets: list[Row], voice: Voice) -> str:
    words = [ruled.measure.told(one, voice.units) for one in sets]
    if len(set(words)) == 1:
        alone = len(words) == 1 and not isinstance(ruled.measure, Reps)
        return words[0] if alone else f"{len(words)} × {words[0]}"
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _at(kg: float | None, ruled: RuledEntry, voice: Voice) -> str:
    if kg is None or (ruled.load == "bodyweight" and kg == 0):
        return ""
    words = said(kg, voice.units.weight)
    return {"assisted": f" with {words} of help", "bodyweight": f" with {words} added"}.get(ruled.load, f" at {words}")


def _load(kg: float | None, ruled: RuledEntry, voice: Voice) -> str:
    unit = voice.units.weight
    if ruled.load == "assisted":
        return f"{said(kg, unit)} of help" if kg else "no help"
    if ruled.load == "bodyweight":
        return f"{said(kg, unit)} added" if kg else "no weight added"
    return said(kg or 0, unit)
