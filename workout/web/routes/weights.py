"""Body weight."""

from workout import measurements, weights
from workout.accounts import User
from workout.db import Connection, Row
from workout.web.contract.answers import created, no_content
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes

routes = Routes("Weight")


@routes.get("/weights", query="WeightQuery", returns={200: "WeightList"})
@login_required
def list_weights(db: Connection, user: User, query: Row) -> Row:
    """List my weight entries.

    Newest first; `from` and `to` are dates in my time zone, or instants, and both ends are included.
    """
    return weights.find(db, user, query)


@routes.post("/weights", body="WeightInput", returns={201: "Weight"}, fails={409: "There are too many."})
@login_required
def create_weight(db: Connection, user: User, body: Row) -> Answer:
    """Record my weight."""
    return created("/weights/{id}", weights.create(db, user.id, body))


@routes.get("/weights/trend", query="WeightTrendQuery", returns={200: "WeightTrend"}, long=True)
@login_required
def read_weight_trend(db: Connection, user: User, query: Row) -> Row:
    """Follow my weight over time.

    Day by day in my time zone, as measured and smoothed, so that water and meals do not pass for progress. The average is
    that of John Walker's *The Hacker's Diet* (1991): each day it moves a tenth of the way to the day's weight.
    """
    return weights.answer(measurements.trend_over(db, user, weights.WEIGHTS, weights.KIND, query.get("days", weights.DAYS)))


@routes.get("/weights/{id}", returns={200: "Weight"})
@login_required
def read_weight(db: Connection, user: User, id: int) -> Row:
    """Read a weight entry."""
    return weights.get(db, user.id, id)


@routes.patch("/weights/{id}", body="WeightPatch", returns={200: "Weight"})
@login_required
def change_weight(db: Connection, user: User, id: int, body: Row) -> Row:
    """Correct a weight entry.

    Only the fields given; goals follow.
    """
    return weights.change(db, user.id, id, body)


@routes.delete("/weights/{id}", returns={204: None})
@login_required
def delete_weight(db: Connection, user: User, id: int) -> Answer:
    """Delete a weight entry.

    Goals follow.
    """
    weights.delete(db, user.id, id)
    return no_content()
