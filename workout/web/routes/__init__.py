"""The routes, one file for each noun. They only deal with HTTP: each handler calls one domain function.

ALL lists them in the order of the documentation, which suits newcomers.
"""

from workout.web.contract.routes import Route
from workout.web.routes import (
    accounts,
    calendars,
    changes,
    charts,
    devices,
    docs,
    exercises,
    goals,
    health,
    imports,
    links,
    mcp,
    measurements,
    metrics,
    personal_tokens,
    plans,
    player,
    problems,
    progress,
    sessions,
    shared_plans,
    suggestions,
    templates,
    weights,
)

ALL: list[Route] = [
    *accounts.routes,
    *devices.routes,
    *links.routes,
    *personal_tokens.routes,
    *exercises.routes,
    *suggestions.routes,
    *templates.routes,
    *plans.routes,
    *shared_plans.routes,
    *calendars.routes,
    *sessions.routes,
    *weights.routes,
    *measurements.routes,
    *imports.routes,
    *goals.routes,
    *progress.routes,
    *changes.routes,
    *mcp.routes,
    *charts.routes,
    *health.routes,
    *metrics.routes,
    *docs.routes,
    *player.routes,
    *problems.routes,
]
