"""Body weight: entries are stored; trends are computed."""

from workout.measurements import Log
from workout.weights.trend import DAYS, answer

KIND = "weight"
FIELDS = ("weight_kg", "measured_at", "body_fat_pct", "note")
WEIGHTS = Log(
    table="weight",
    noun="weight entry",
    things="weight entries",
    limit="WEIGHTS",
    fields=FIELDS,
    value="weight_kg",
    kind=f"'{KIND}'",
)

create, find, get, change, delete = WEIGHTS.create, WEIGHTS.find, WEIGHTS.get, WEIGHTS.change, WEIGHTS.delete

__all__ = ["DAYS", "KIND", "WEIGHTS", "answer", "change", "create", "delete", "find", "get"]
