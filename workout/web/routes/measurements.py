"""Measurements of the body beyond its weight."""

from workout import measurements
from workout.accounts import User
from workout.db import Connection, Row
from workout.web.contract.answers import created, no_content
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes

routes = Routes("Measurements")


@routes.get("/measurements", query="MeasurementQuery", returns={200: "MeasurementList"})
@login_required
def list_measurements(db: Connection, user: User, query: Row) -> Row:
    """List my measurements.

    Newest first; `from` and `to` are dates in my time zone, or instants, and both ends are included.
    """
    return measurements.find(db, user, query)


@routes.post("/measurements", body="MeasurementInput", returns={201: "Measurement"}, fails={409: "There are too many."})
@login_required
def create_measurement(db: Connection, user: User, body: Row) -> Answer:
    """Record a measurement."""
    return created("/measurements/{id}", measurements.create(db, user.id, body))


@routes.get("/measurements/{id}", returns={200: "Measurement"})
@login_required
def read_measurement(db: Connection, user: User, id: int) -> Row:
    """Read a measurement."""
    return measurements.get(db, user.id, id)


@routes.patch("/measurements/{id}", body="MeasurementPatch", returns={200: "Measurement"})
@login_required
def change_measurement(db: Connection, user: User, id: int, body: Row) -> Row:
    """Correct a measurement.

    Only the fields given; goals follow.
    """
    return measurements.change(db, user.id, id, body)


@routes.delete("/measurements/{id}", returns={204: None})
@login_required
def delete_measurement(db: Connection, user: User, id: int) -> Answer:
    """Delete a measurement.

    Goals follow.
    """
    measurements.delete(db, user.id, id)
    return no_content()
