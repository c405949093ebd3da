"""Body weight."""

from workout.contract.schemas.build import (
    Schema,
    collection,
    fields,
    identifier,
    instant,
    line,
    nullable,
    number,
    paging,
    partial,
    prose,
)

WEIGHT_FIELDS: dict[str, Schema] = {
    "weight_kg": number(10, 650),
    "measured_at": instant("Now, if not given. Not in the future."),
    "body_fat_pct": nullable(number(1, 80)),
    "note": nullable(prose(1000)),
}
EXAMPLE = {"weight_kg": 71.4, "measured_at": "2026-11-23T06:30:00.000Z", "body_fat_pct": 24.5, "note": None}
WEIGHT = fields({"id": identifier(), **WEIGHT_FIELDS}, example={"id": 5, **EXAMPLE})
INPUT = fields(WEIGHT_FIELDS, required=["weight_kg"], example=EXAMPLE)
BOUND = {
    **line(40),
    "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}([tT][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([zZ]|[+-][0-9]{2}:[0-9]{2}))?$",
    "x-advice": "This must be a date such as 2026-11-23, or a time with an offset such as 2026-11-23T18:05:00Z.",
}

SCHEMAS: dict[str, Schema] = {
    "Weight": WEIGHT,
    "WeightInput": INPUT,
    "WeightPatch": partial(INPUT, example={"weight_kg": 71.2}),
    "WeightList": collection("Weight", WEIGHT),
    "WeightQuery": fields(
        {
            "from": {**BOUND, "description": "Not before this date (in your time zone) or instant."},
            "to": {**BOUND, "description": "Not after the end of this date (in your time zone), or this instant."},
            **paging(),
        },
        required=[],
    ),
}
