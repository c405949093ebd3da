"""Goals."""

from workout import goals
from workout.accounts import User
from workout.db import Connection, Row
from workout.web.contract.answers import created, no_content
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes

routes = Routes("Goals")


@routes.get("/goals", query="GoalQuery", returns={200: "GoalList"}, long=True)
@login_required
def list_goals(db: Connection, user: User, query: Row) -> Row:
    """List my goals.

    Newest first, each with how far it got.
    """
    return goals.find(db, user, query)


@routes.post("/goals", body="GoalInput", returns={201: "Goal"}, fails={409: "There are too many."})
@login_required
def create_goal(db: Connection, user: User, body: Row) -> Answer:
    """Set a goal.

    Of one of four kinds: a body weight, a girth of the body, a feat in an exercise, or a number of sessions a week.
    """
    return created("/goals/{id}", goals.create(db, user, body))


@routes.get("/goals/{id}", returns={200: "Goal"}, long=True)
@login_required
def read_goal(db: Connection, user: User, id: int) -> Row:
    """Read a goal.

    Its progress and status are computed from what was logged.
    """
    return goals.get(db, user, id)


@routes.patch("/goals/{id}", body="GoalPatch", returns={200: "Goal"})
@login_required
def change_goal(db: Connection, user: User, id: int, body: Row) -> Row:
    """Change a goal, cancel it, or take it up again.

    Only the fields given.
    """
    return goals.change(db, user, id, body)


@routes.delete("/goals/{id}", returns={204: None})
@login_required
def delete_goal(db: Connection, user: User, id: int) -> Answer:
    """Delete a goal."""
    goals.delete(db, user.id, id)
    return no_content()
