"""Plans that their owners share by a link."""

from workout import plans
from workout.accounts import User
from workout.db import Connection, Row
from workout.web.contract.answers import created, no_content
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import API, Routes

routes = Routes("Sharing plans")


@routes.get("/plans/{id}/share", returns={200: "PlanShare"})
@login_required
def read_share(db: Connection, user: User, prefix: str, id: int) -> Row:
    """Read the link to a plan of mine.

    404 while it is not shared.
    """
    return _link(prefix, plans.get_share(db, user.id, id))


@routes.put("/plans/{id}/share", returns={200: "PlanShare"})
@login_required
def share_plan(db: Connection, user: User, prefix: str, id: int) -> Row:
    """Share a plan by a link.

    Whoever has the link sees the plan as it is at that moment, without logging in: its days, targets, weeks and notes, but not
    whose it is, when it starts, or anything that was trained. Asked again, it is the same link until it is revoked.
    """
    return _link(prefix, plans.share(db, user.id, id))


@routes.delete("/plans/{id}/share", returns={204: None})
@login_required
def unshare_plan(db: Connection, user: User, id: int) -> Answer:
    """Revoke the link to a plan.

    It never works again; sharing the plan once more makes another. Copies that were taken stay.
    """
    plans.unshare(db, user.id, id)
    return no_content()


@routes.get("/shared-plans/{code}", returns={200: "SharedPlan"})
def read_shared_plan(db: Connection, code: str) -> Row:
    """Read a plan that someone shares.

    It takes no log-in. An exercise of the owner's own has null for its id.
    """
    return plans.get_shared(db, code)


@routes.post(
    "/shared-plans/{code}/copy",
    body="PlanCopy",
    body_required=False,
    returns={201: "Plan"},
    fails={409: "There are too many."},
)
@login_required
def copy_shared_plan(db: Connection, user: User, code: str, body: Row) -> Answer:
    """Copy a plan that someone shares.

    The new plan is mine, has the same days, and another name if one is given. An exercise of the owner's own is copied too, once:
    where I have one already with the same name that records the same, the plan takes that. Later changes on either side reach
    nobody else.
    """
    return created("/plans/{id}", plans.copy_shared(db, user.id, code, body))


def _link(prefix: str, code: str) -> Row:
    return {"url": f"{prefix}{API}/shared-plans/{code}", "code": code}
