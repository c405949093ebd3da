"""What has changed, for programs that keep a copy."""

from workout import feed
from workout.accounts import User
from workout.db import Connection, Row
from workout.web.contract.promise import login_required
from workout.web.contract.routes import Routes

routes = Routes("Changes")


@routes.get("/changes", query="ChangeQuery", returns={200: "ChangeList"})
@login_required
def list_changes(db: Connection, user: User, query: Row) -> Row:
    """List what has changed since I last asked.

    Everything of mine that was made, changed or deleted, in the order in which that happened: plans, sessions, weights,
    measurements, goals and exercises of my own. Each thing stands here once, as of its last change; read it by its `id`, unless
    it was `deleted`. A day, an entry or a set is a change of its plan or session.

    - Without `since`, the list begins with the oldest. Send `next` as the `since` of the next request, at once until `items` is
      empty, and again later. With `If-None-Match`, 304 says that nothing has changed.
    - What is computed from other things is no change: a weight moves a goal on, but only the weight stands here.
    - An exercise that is deleted stays readable, as `archived`; so it counts as changed.
    - What was there before the server kept this list stands at its beginning, with the time at which it was made or, for plans
      and sessions, last changed.
    """
    return feed.since(db, user.id, query)
