"""Ready-made plans."""

from workout import plans
from workout.db import Connection, Row
from workout.web.contract.routes import Routes

routes = Routes("Templates")


@routes.get("/templates", query="PageQuery", returns={200: "PlanList"})
def list_templates(db: Connection, query: Row) -> Row:
    """List the ready-made plans.

    Anybody may look at them.
    """
    return plans.find_templates(db, query)


@routes.get("/templates/{id}", returns={200: "Plan"})
def read_template(db: Connection, id: int) -> Row:
    """Read a ready-made plan.

    Anybody may look at it. `POST /plans/{id}/copy` with its id makes a plan of mine of it.
    """
    return plans.get_template(db, id)
