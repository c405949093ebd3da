"""For whatever watches over the process."""

from workout.db import Connection, Row, ping
from workout.web.contract.routes import Routes

routes = Routes("Health", prefix="")


@routes.get("/healthz", returns={200: "Health"})
def read_liveness() -> Row:
    """Tell whether the process lives."""
    return {"status": "ok"}


@routes.get("/readyz", returns={200: "Health"}, one_query=True)
def read_readiness(db: Connection) -> Row:
    """Tell whether the database answers."""
    ping(db)
    return {"status": "ok"}
