"""The smallest steps in which a person can load weights, by kind of equipment.

At first these are what gyms usually have: dumbbells 2 kg apart, pairs of plates of 1.25 kg, stacks of 5 kg, kettlebells 4 kg
apart; for those who read in pounds, 5 lb, and 10 for stacks and kettlebells. Which equipment is of which kind, and these steps,
are our choice.
"""

import json
from collections.abc import Collection

from workout.db import Row
from workout.units import ONE

USUAL = {
    "kg": {"barbell": 2.5, "dumbbell": 2.0, "kettlebell": 4.0, "cable": 2.5, "machine": 5.0, "band": 2.5, "plate": 2.5},
    "lb": {"barbell": 5.0, "dumbbell": 5.0, "kettlebell": 10.0, "cable": 5.0, "machine": 10.0, "band": 5.0, "plate": 5.0},
}
"""By unit, the step of each kind in that unit."""
KINDS = tuple(USUAL["kg"])
NAMED = {
    "kettlebell": "kettlebell", "dumbbell": "dumbbell",
    "barbell": "barbell", "ez-bar": "barbell", "trap-bar": "barbell", "log-bar": "barbell", "smith-machine": "barbell",
    "landmine": "barbell", "t-bar-row-machine": "barbell",
    "cable-machine": "cable", "band": "band",
}  # fmt: skip
"""The kind of equipment whose name does not tell it."""
STACKS = ("machine", "-machine", "-station")
"""What the names of machines end in. What is neither named nor a machine is loaded with plates: a belt, a vest, a sled."""


def kind_of(equipment: Collection[str]) -> str:
    """The kind that the weight of an exercise with this equipment is of; with several, the one that is loaded."""
    named = {NAMED[slug] for slug in equipment if slug in NAMED}
    if not named and any(slug.endswith(STACKS) for slug in equipment):
        return "machine"
    return next((kind for kind in KINDS if kind in named), "plate")


def steps_of(account: Row) -> dict[str, float]:
    """By kind, the step in kg: the person's own, or else the one step that they chose for all, or else the usual one.

    `account` has the columns `steps_kg`, `load_step_kg`, `load_step_chosen` and `weight_unit`.
    """
    unit = account["weight_unit"]
    usual = {kind: step * ONE[unit] for kind, step in USUAL[unit].items()}
    for_all = dict.fromkeys(KINDS, float(account["load_step_kg"])) if account["load_step_chosen"] else {}
    own: dict[str, float] = json.loads(account["steps_kg"] or "{}")
    return usual | for_all | own
