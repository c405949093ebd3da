"""Charts: their queries, and the SVG that answers them."""

from workout.web.contract.schemas import measurements, progress
from workout.web.contract.schemas.build import Schema, boolean, fields, one_of
from workout.web.contract.schemas.weights import TREND_QUERY

SCHEME = {
    "scheme": one_of(
        ["auto", "light", "dark"], "`auto`, if not given: light or dark following the viewer's setting.", title="ChartScheme"
    )
}
FIGURE = {**SCHEME, "bare": boolean("True: the figures alone, for a list or beside words of your own; 360 high.")}


def chart_query(twin: Schema) -> Schema:
    """The query of a chart: `scheme`, and the parameters of `twin`, the query that gives the same numbers as JSON."""
    return fields({**twin["properties"], **SCHEME}, required=twin["required"])


SCHEMAS: dict[str, Schema] = {
    "Chart": {
        "type": "string",
        "description": "An SVG picture, 390 wide and 300 high, with a title and a description in words.",
        "examples": ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 390 300" role="img">…</svg>'],
    },
    "MuscleChart": {
        "type": "string",
        "description": "An SVG picture, 390 wide and 478 high, with a title and a description in words, also where it is `bare`.",
        "examples": ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 390 478" role="img">…</svg>'],
    },
    "FigureQuery": fields(FIGURE, required=[]),
    "MuscleChartQuery": fields(
        {"show": one_of(["volume", "recovery", "untrained"], "What of the muscles; `volume`, if not given."), **FIGURE},
        required=[],
    ),
    "WeightChartQuery": chart_query(TREND_QUERY),
    "MeasurementChartQuery": chart_query(measurements.TREND_QUERY),
    "ExerciseChartQuery": chart_query(progress.SCHEMAS["ExerciseProgressQuery"]),
    "ProgressChartQuery": chart_query(progress.SCHEMAS["SummaryQuery"]),
}
