"""Workout plans, their days, and the days' entries."""

from workout import plans
from workout.contract.answers import created, no_content
from workout.contract.promise import Answer, login_required
from workout.contract.routes import Routes
from workout.db import Connection, Row

routes = Routes("Plans")
FULL = {409: "There are too many."}


@routes.get("/plans", query="PlanQuery", returns={200: "PlanList"})
@login_required
def list_plans(db: Connection, user: Row, query: Row) -> Row:
    """List my plans.

    Newest first, without their days.
    """
    return plans.find(db, user["id"], query)


@routes.post("/plans", body="PlanInput", returns={201: "Plan"}, fails=FULL)
@login_required
def create_plan(db: Connection, user: Row, body: Row) -> Answer:
    """Create a workout plan.

    The whole plan in one request: its days, and their exercises in order.
    """
    return created("/plans/{id}", plans.create(db, user["id"], body))


@routes.get("/plans/{id}", returns={200: "Plan"})
@login_required
def read_plan(db: Connection, user: Row, id: int) -> Row:
    """Read a plan, whole."""
    return plans.get(db, user["id"], id)


@routes.put("/plans/{id}", body="PlanReplacement", returns={200: "Plan"})
@login_required
def replace_plan(db: Connection, user: Row, id: int, body: Row) -> Row:
    """Replace a plan, whole.

    Days and entries that carry the id of an existing one keep it, wherever they now stand; the others are new. What the
    server computes (`revision`, `warnings`, `estimated_minutes`, each entry's `exercise`, …) is left out.
    """
    return plans.replace(db, user["id"], id, body)


@routes.patch("/plans/{id}", body="PlanPatch", returns={200: "Plan"})
@login_required
def change_plan(db: Connection, user: Row, id: int, body: Row) -> Row:
    """Change a plan's own fields.

    Only the fields given; the days stay as they are.
    """
    return plans.change(db, user["id"], id, body)


@routes.delete("/plans/{id}", returns={204: None})
@login_required
def delete_plan(db: Connection, user: Row, id: int) -> Answer:
    """Delete a plan."""
    plans.delete(db, user["id"], id)
    return no_content()


@routes.post("/plans/{id}/copy", body="PlanCopy", body_required=False, returns={201: "Plan"}, fails=FULL)
@login_required
def copy_plan(db: Connection, user: Row, id: int, body: Row) -> Answer:
    """Copy a plan of mine, or a template.

    The new plan has the same days, and another name if one is given.
    """
    return created("/plans/{id}", plans.copy(db, user["id"], id, body))


@routes.post("/plans/{id}/days", body="DayInput", returns={201: "Day"}, fails=FULL)
@login_required
def create_day(db: Connection, user: Row, id: int, body: Row) -> Answer:
    """Add a day at the end of a plan."""
    return created(f"/plans/{id}/days/{{id}}", plans.add_day(db, user["id"], id, body))


@routes.get("/plans/{id}/days/{day_id}", returns={200: "Day"})
@login_required
def read_day(db: Connection, user: Row, id: int, day_id: int) -> Row:
    """Read a day."""
    return plans.get_day(db, user["id"], id, day_id)


@routes.patch("/plans/{id}/days/{day_id}", body="DayPatch", returns={200: "Day"})
@login_required
def change_day(db: Connection, user: Row, id: int, day_id: int, body: Row) -> Row:
    """Change a day's own fields.

    Only the fields given; its entries stay as they are.
    """
    return plans.change_day(db, user["id"], id, day_id, body)


@routes.delete("/plans/{id}/days/{day_id}", returns={204: None})
@login_required
def delete_day(db: Connection, user: Row, id: int, day_id: int) -> Answer:
    """Delete a day with its entries."""
    plans.delete_day(db, user["id"], id, day_id)
    return no_content()


@routes.post("/plans/{id}/days/{day_id}/exercises", body="EntryInput", returns={201: "Entry"}, fails=FULL)
@login_required
def create_entry(db: Connection, user: Row, id: int, day_id: int, body: Row) -> Answer:
    """Add an exercise at the end of a day."""
    return created(f"/plans/{id}/days/{day_id}/exercises/{{id}}", plans.add_entry(db, user["id"], id, day_id, body))


@routes.get("/plans/{id}/days/{day_id}/exercises/{entry_id}", returns={200: "Entry"})
@login_required
def read_entry(db: Connection, user: Row, id: int, day_id: int, entry_id: int) -> Row:
    """Read an entry of a day."""
    return plans.get_entry(db, user["id"], id, day_id, entry_id)


@routes.patch("/plans/{id}/days/{day_id}/exercises/{entry_id}", body="EntryPatch", returns={200: "Entry"})
@login_required
def change_entry(db: Connection, user: Row, id: int, day_id: int, entry_id: int, body: Row) -> Row:
    """Change an entry of a day.

    Only the fields given.
    """
    return plans.change_entry(db, user["id"], id, day_id, entry_id, body)


@routes.delete("/plans/{id}/days/{day_id}/exercises/{entry_id}", returns={204: None})
@login_required
def delete_entry(db: Connection, user: Row, id: int, day_id: int, entry_id: int) -> Answer:
    """Delete an entry of a day."""
    plans.delete_entry(db, user["id"], id, day_id, entry_id)
    return no_content()
