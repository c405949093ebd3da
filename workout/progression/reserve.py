"""What a set's repetitions in reserve say about the next weight. They are a feeling, so they count only where they are far from
what was asked for.

What could be lifted once is estimated by Epley's formula (1985), with the repetitions in reserve added to those done. The more
repetitions are left, the worse people tell how many (Zourdos et al., Novel resistance training-specific rating of perceived
exertion scale measuring repetitions in reserve, J Strength Cond Res 30, 2016, from memory), so the weight never grows by more
than MOST_JUMP because of them. The figures below are our choice.
"""

from workout.progression.attempts import Attempt, RuledEntry
from workout.progression.loads import EPLEY_REPS, floored, harden
from workout.progression.measures import Reps

FIRST_SESSIONS = 3
"""The number of sessions, from an exercise's first one or after a long break, in which its weight may jump (see `jump_kg`)."""
FAR_ABOVE = 3
"""If every set leaves this many more repetitions in reserve than asked for, the weight was far too light."""
MOST_JUMP = 1.2
"""The next weight is at most this many times the last one; or one step more, if that is greater."""
FAR_BELOW = 2
"""If the sets leave on average this many fewer repetitions in reserve than asked for, the weight stays."""
MOST_STAYS = 2
"""How many times in a row the weight stays because too few repetitions were in reserve. After that it grows all the same, which
shows whether the person told their reserve rightly.
"""


def jump_kg(ruled: RuledEntry, last: Attempt) -> float | None:
    """The weight in kg that would leave as many repetitions in reserve as asked for. None unless the weight is external, the rule
    counts repetitions, every set left far more in reserve (FAR_ABOVE), and the weight would grow by a step or more.
    """
    asked = ruled.entry["rir"]
    if asked is None or ruled.load != "external" or not isinstance(ruled.measure, Reps) or not last.weight_kg:
        return None
    sets = last.at_weight
    if len(sets) < last.wanted or any(one["rir"] is None or one["rir"] < asked + FAR_ABOVE for one in sets):
        return None
    once = min(one["weight_kg"] * (EPLEY_REPS + one["reps"] + one["rir"]) / EPLEY_REPS for one in sets)
    aimed = once * EPLEY_REPS / (EPLEY_REPS + ruled.measure.low + asked)
    step = harden(last.weight_kg, ruled.step_kg, ruled.step_kg, ruled.load)
    if aimed < step:
        return None
    return max(step, floored(min(aimed, MOST_JUMP * last.weight_kg), ruled.step_kg))


def is_strained(ruled: RuledEntry, last: Attempt, earlier: list[Attempt]) -> bool:
    """Whether every set reached the top of the range, but with so little in reserve that the weight should stay. False once it
    has stayed MOST_STAYS times.
    """
    told = [one["rir"] for one in last.at_weight if one["rir"] is not None]
    asked = ruled.entry["rir"]
    if asked is None or not told or last.reached_kg is None or sum(told) / len(told) > asked - FAR_BELOW:
        return False
    stayed = [one for one in earlier[:MOST_STAYS] if one.outcome == "topped" and one.reached_kg == last.reached_kg]
    return len(stayed) < MOST_STAYS
