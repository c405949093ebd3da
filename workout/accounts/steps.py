"""The smallest steps by which a person can change weights, by kind of equipment.

The usual steps are those of most gyms: 2 kg from one dumbbell to the next, 4 kg from one kettlebell to the next, 5 kg in the
stack of a machine, and 2.5 kg on a barbell, which are two plates of 1.25 kg. For people who use pounds: 5 lb, and 10 lb for
machines and kettlebells. These steps, and the kinds of the equipment, are our choice.
"""

import json
from collections.abc import Collection

from workout.db import Row
from workout.units import ONE

USUAL = {
    "kg": {"barbell": 2.5, "dumbbell": 2.0, "kettlebell": 4.0, "cable": 2.5, "machine": 5.0, "band": 2.5, "plate": 2.5},
    "lb": {"barbell": 5.0, "dumbbell": 5.0, "kettlebell": 10.0, "cable": 5.0, "machine": 10.0, "band": 5.0, "plate": 5.0},
}
"""For each weight unit, the usual step of each kind, in that unit."""
KINDS = tuple(USUAL["kg"])
NAMED = {
    "kettlebell": "kettlebell", "dumbbell": "dumbbell",
    "barbell": "barbell", "ez-bar": "barbell", "trap-bar": "barbell", "log-bar": "barbell", "smith-machine": "barbell",
    "landmine": "barbell", "t-bar-row-machine": "barbell",
    "cable-machine": "cable", "band": "band",
}  # fmt: skip
"""By slug, the kind of each piece of equipment that is neither of the kind `machine` nor of the kind `plate`."""
STACKS = ("machine", "-machine", "-station")
"""The endings of machines' slugs. Equipment that is neither in NAMED nor a machine has plates: a belt, a vest, a sled."""


def kind_of(equipment: Collection[str]) -> str:
    """The kind of equipment that carries the weight of an exercise; with several, the first of KINDS."""
    named = {NAMED[slug] for slug in equipment if slug in NAMED}
    if not named and any(slug.endswith(STACKS) for slug in equipment):
        return "machine"
    return next((kind for kind in KINDS if kind in named), "plate")


def steps_of(account: Row) -> dict[str, float]:
    """The step in kg for each kind of equipment: the person's own; else the one that they chose for all; else the usual one."""
    unit = account["weight_unit"]
    usual = {kind: step * ONE[unit] for kind, step in USUAL[unit].items()}
    for_all = dict.fromkeys(KINDS, float(account["load_step_kg"])) if account["load_step_chosen"] else {}
    own: dict[str, float] = json.loads(account["steps_kg"] or "{}")
    return usual | for_all | own
