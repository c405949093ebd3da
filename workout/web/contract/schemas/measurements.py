"""Measurements of the body beyond its weight."""

from workout import measurements
from workout.web.contract.schemas.build import (
    Schema,
    collection,
    fields,
    identifier,
    integer,
    number,
    one_of,
    paging,
    partial,
    span,
)
from workout.web.contract.schemas.weights import WEIGHT_FIELDS

KIND = one_of(measurements.KINDS, "What the tape goes round.", title="MeasurementKind")
VALUE_CM = number(1, 400, "In cm.")

FIELDS: dict[str, Schema] = {
    "kind": KIND,
    "value_cm": VALUE_CM,
    "measured_at": WEIGHT_FIELDS["measured_at"],
    "note": WEIGHT_FIELDS["note"],
}
EXAMPLE = {"kind": "waist", "value_cm": 84.5, "measured_at": "2026-11-23T06:30:00.000Z", "note": None}
MEASUREMENT = fields({"id": identifier(), **FIELDS}, example={"id": 8, **EXAMPLE})
INPUT = fields(FIELDS, required=["kind", "value_cm"], example=EXAMPLE)
DAYS = integer(7, 3650, "How many days to look back, today included; 365 if not given.")
TREND_QUERY = fields({"kind": KIND, "days": DAYS}, required=["kind"])

SCHEMAS: dict[str, Schema] = {
    "Measurement": MEASUREMENT,
    "MeasurementInput": INPUT,
    "MeasurementPatch": partial(INPUT, example={"value_cm": 84}),
    "MeasurementList": collection("Measurement", MEASUREMENT),
    "MeasurementQuery": fields({"kind": KIND, **span("Not before", "Not after"), **paging()}, required=[]),
}
