"""What programs that watch over the server ask: whether it lives, and whether it can work."""

from workout.db import Connection, Database, Row, Unwritable, ping
from workout.errors import Unavailable
from workout.web.contract.routes import Routes

routes = Routes("Health", prefix="")


@routes.get("/healthz", returns={200: "Health"})
def read_liveness() -> Row:
    """Tell whether the process lives."""
    return {"status": "ok"}


@routes.get("/readyz", returns={200: "Health"})
def read_readiness(db: Connection, database: Database) -> Row:
    """Tell whether the database answers, and whether there is room to write.

    While there is no room, everything can be read, and what would write is answered with 507.
    """
    ping(db)
    try:
        database.probe()
    except Unwritable as error:
        raise Unavailable(f"Nothing can be written to the server's disk: {error}.", retry_after=30) from None
    return {"status": "ok"}
