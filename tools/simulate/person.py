"""What someone can do, and does of what is planned."""

import random
from typing import Any

from tools.simulate.people import Traits
from workout.accounts.steps import USUAL, kind_of
from workout.db import Row

EPLEY_REPS = 30
FIRST_KG = {"barbell": 0.75, "dumbbell": 0.22, "kettlebell": 0.3, "cable": 0.45, "machine": 0.8, "band": 0.25, "plate": 0.3}
"""What a beginner can lift once, as a share of the body's weight, by kind of equipment; isolations 0.4 of it."""
BY_LEVEL = (1.0, 1.6, 2.2)
GAIN = (0.008, 0.004, 0.002)
"""By how much each session of a lift makes stronger."""
LOSS_A_WEEK = 0.02
"""From the second week without it on."""
OWN_REPS = (9, 14, 20)
HOLD_S = (28.0, 45.0, 70.0)
ENDURANCE_S = (2000.0, 3000.0, 4500.0)
BAD_DAY = 0.04
SMALLEST_KG = {"barbell": 20.0, "dumbbell": 2.0, "kettlebell": 8.0, "machine": 5.0}


class Person:
    """Someone's strength in each exercise, and how they go about a session."""

    def __init__(self, name: str, traits: Traits) -> None:
        self.traits = traits
        self.luck = random.Random(name)
        self.form: dict[int, float] = {}
        """By exercise, how strong they are beside their first day."""
        self.on: dict[int, int] = {}
        """By exercise, the last day on which it was done."""
        self.talent: dict[int, float] = {}
        self.today = 1.0

    def wake(self, ill: bool) -> None:
        """Begin a day, which may be a bad one."""
        self.today = 0.9 if ill or self.luck.random() < BAD_DAY else self.luck.uniform(0.985, 1.015)

    def trained(self, exercise_id: int, day: int) -> None:
        """Note that an exercise was done."""
        idle = day - self.on.get(exercise_id, day)
        lost = LOSS_A_WEEK * max(0, idle // 7 - 1)
        self.form[exercise_id] = self.form.get(exercise_id, 1.0) * (1 - lost) * (1 + GAIN[self.traits.level])
        self.on[exercise_id] = day

    def strength(self, exercise: Row, day: int) -> float:
        """How strong they are in it today, beside a usual beginner."""
        number = exercise["id"]
        idle = day - self.on.get(number, day)
        talent = self.talent.setdefault(number, self.luck.uniform(0.85, 1.15))
        return talent * self.form.get(number, 1.0) * (1 - LOSS_A_WEEK * max(0, idle // 7 - 1)) * self.today

    def once_kg(self, exercise: Row, day: int) -> float:
        """What they can lift once, their body included where that is lifted."""
        strong = self.strength(exercise, day)
        if exercise["load"] in ("bodyweight", "assisted"):
            easy = 0.75 if exercise["load"] == "assisted" else 1.0
            own = OWN_REPS[self.traits.level] * (0.5 if exercise["level"] == "advanced" else 1.0)
            return strong * easy * self.traits.body_kg * (1 + own / EPLEY_REPS)
        share = FIRST_KG[kind_of(exercise["equipment"])] * (0.4 if exercise["mechanic"] == "isolation" else 1.0)
        return strong * share * BY_LEVEL[self.traits.level] * self.traits.body_kg

    def first_kg(self, exercise: Row, planned: Row, day: int) -> float:
        """The weight with which they begin where the plan names none: carefully, and one that there is."""
        kind = kind_of(exercise["equipment"])
        step = USUAL["kg"][kind]
        once = self.once_kg(exercise, day)
        if exercise["load"] == "assisted":
            fits = self.traits.body_kg - once / (1 + ((planned["reps"] or 10) + 3) / EPLEY_REPS)
            return max(0.0, step * round(fits / step + 0.5))
        fits = 0.9 * once / (1 + ((planned["reps"] or 12) + (planned["rir"] or 2)) / EPLEY_REPS)
        return max(SMALLEST_KG.get(kind, step), step * int(fits / step))

    def possible(self, exercise: Row, kg: float, day: int, number: int) -> int:
        """How many repetitions they could do in the set of that number."""
        body = self.traits.body_kg
        if exercise["load"] == "none":
            least = OWN_REPS[self.traits.level] * (0.5 if exercise["level"] == "advanced" else 1.3)
            most = least * self.strength(exercise, day) ** 3
        else:
            lifted = {"bodyweight": body + kg, "assisted": max(1.0, body - kg)}.get(exercise["load"], kg)
            most = EPLEY_REPS * (self.once_kg(exercise, day) / lifted - 1) if lifted else 30
        return max(0, int(most * 0.97**number + 0.5))

    def did(self, exercise: Row, planned: Row, kg: float | None, day: int, number: int) -> dict[str, Any]:
        """What comes of a set: `number` counts from 0."""
        if planned["reps"]:
            could = self.possible(exercise, kg or 0, day, number)
            asked = planned["rir"] or 0
            reps = min(planned["reps_max"] or planned["reps"], max(planned["reps"], int(could - asked)), could)
            told = {"rir": float(min(10, could - reps))} if planned["rir"] is not None else {}
            weight = {"weight_kg": kg} if kg is not None else {}
            return {"reps": reps, **weight, **told}
        weight = {"weight_kg": kg} if kg is not None else {}
        for name in ("duration_s", "distance_m"):
            if planned[name]:
                most = self.lasting(exercise, planned, name, day) * 0.98**number
                value = min(planned[name], most)
                return {name: int(value) if name == "duration_s" else float(round(value)), **weight}
        return {"reps": 10, **weight}

    def lasting(self, exercise: Row, planned: Row, name: str, day: int) -> float:
        """How long they can hold it, or how far they can go: a hold by their level, endurance beyond what was first planned."""
        if name == "distance_m":
            least = 1.2 * self.talent.setdefault(-exercise["id"], planned[name])
        else:
            is_hold = planned[name] < 120 and exercise["type"] != "cardio"
            least = HOLD_S[self.traits.level] if is_hold else ENDURANCE_S[self.traits.level]
        return least * self.strength(exercise, day) ** 3
