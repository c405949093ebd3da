"""Body weight."""

from workout.web.contract.schemas.build import (
    Schema,
    collection,
    day,
    fields,
    identifier,
    instant,
    integer,
    nullable,
    number,
    paging,
    partial,
    prose,
    ref,
    span,
)

WEIGHT_FIELDS: dict[str, Schema] = {
    "weight_kg": number(10, 650),
    "measured_at": instant("Now, if not given. Not in the future, and not before 1900."),
    "body_fat_pct": nullable(number(1, 80)),
    "note": nullable(prose(1000)),
}
EXAMPLE = {"weight_kg": 71.4, "measured_at": "2026-11-23T06:30:00.000Z", "body_fat_pct": 24.5, "note": None}
WEIGHT = fields({"id": identifier(), **WEIGHT_FIELDS}, example={"id": 5, **EXAMPLE})
INPUT = fields(WEIGHT_FIELDS, required=["weight_kg"], example=EXAMPLE)

TREND_DAY_EXAMPLE = {"on": "2026-11-23", "weight_kg": 71.4, "trend_kg": 71.83}
TREND_DAY = fields(
    {
        "on": day(),
        "weight_kg": number(10, 650, "As measured; the mean of several measurements of that day."),
        "trend_kg": number(10, 650, "Smoothed: a tenth of the way to each day's weight, further after a gap."),
    },
    example=TREND_DAY_EXAMPLE,
)


def _trend_day(description: str) -> Schema:
    return {"anyOf": [ref("WeightTrendDay"), {"type": "null"}], "description": description}


TREND = fields(
    {
        "days": integer(7, 3650, "How many days this looks back, today included."),
        "change_per_week_kg": {
            "type": ["number", "null"],
            "description": "The slope of the straight line closest to the last four weeks' weights; null when they span less "
            "than a week.",
        },
        "first": _trend_day("The first day that was measured."),
        "last": _trend_day("The last one."),
        "lowest": _trend_day("The day of the lowest weight, as measured."),
        "highest": _trend_day("The day of the highest."),
        "series": {"type": "array", "items": ref("WeightTrendDay"), "description": "Each day that was measured, oldest first."},
    },
    example={
        "days": 90,
        "change_per_week_kg": -0.42,
        **dict.fromkeys(["first", "last", "lowest", "highest"], TREND_DAY_EXAMPLE),
        "series": [TREND_DAY_EXAMPLE],
    },
)
TREND_QUERY = fields({"days": integer(7, 3650, "How many days to look back, today included; 90 if not given.")}, required=[])

SCHEMAS: dict[str, Schema] = {
    "Weight": WEIGHT,
    "WeightInput": INPUT,
    "WeightPatch": partial(INPUT, example={"weight_kg": 71.2}),
    "WeightList": collection("Weight", WEIGHT),
    "WeightTrendDay": TREND_DAY,
    "WeightTrend": TREND,
    "WeightTrendQuery": TREND_QUERY,
    "WeightQuery": fields(
        {
            **span("Not before", "Not after"),
            **paging(),
        },
        required=[],
    ),
}
