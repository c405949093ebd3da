"""Girths: the circumferences of parts of the body, in cm."""

from workout.measurements.log import Log

KINDS = (
    "neck", "shoulders", "chest", "under_bust", "upper_abdomen", "waist", "abdomen", "lower_abdomen", "hips",
    "left_upper_arm", "right_upper_arm", "left_forearm", "right_forearm", "left_wrist", "right_wrist",
    "left_thigh", "right_thigh", "left_knee", "right_knee", "left_calf", "right_calf", "left_ankle", "right_ankle",
)  # fmt: skip
FIELDS = ("kind", "value_cm", "measured_at", "note")
GIRTHS = Log(
    table="measurement",
    noun="measurement",
    things="measurements",
    limit="MEASUREMENTS",
    fields=FIELDS,
    value="value_cm",
    kind="kind",
)
