"""Ready-made plans."""

from workout import plans
from workout.db import Connection, Row
from workout.web.contract.promise import login_required
from workout.web.contract.routes import Routes

routes = Routes("Templates")


@routes.get("/templates", query="PageQuery", returns={200: "PlanList"})
@login_required
def list_templates(db: Connection, query: Row) -> Row:
    """List the ready-made plans."""
    return plans.find_templates(db, query)


@routes.get("/templates/{id}", returns={200: "Plan"})
@login_required
def read_template(db: Connection, id: int) -> Row:
    """Read a ready-made plan.

    `POST /plans/{id}/copy` with its id makes a plan of mine of it.
    """
    return plans.get_template(db, id)
