"""The calendar of a plan, for programs that cannot log in."""

from workout import plans
from workout.accounts import User
from workout.db import Connection, Row
from workout.web.contract.answers import created, no_content
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import API, Routes

routes = Routes("Calendar")


@routes.post("/plans/{id}/calendar", returns={201: "PlanCalendar"}, secret=True)
@login_required
def create_plan_calendar(db: Connection, user: User, prefix: str, id: int) -> Answer:
    """Make the address of a plan's calendar.

    Let a calendar program subscribe to `url`, which begins with this server's own address. It is told this once, since only a
    hash of its key is kept; made anew, it replaces the one before. `warnings` name the days that the calendar leaves out.
    """
    made = plans.make_calendar_key(db, user.id, id)
    path = f"/plans/{id}/calendar.ics?key={made['key']}"
    return created(path, {"url": prefix + API + path, **made})


@routes.delete("/plans/{id}/calendar", returns={204: None})
@login_required
def delete_plan_calendar(db: Connection, user: User, id: int) -> Answer:
    """Revoke the address of a plan's calendar."""
    plans.revoke_calendar_key(db, user.id, id)
    return no_content()


@routes.get(
    "/plans/{id}/calendar.ics",
    query="PlanCalendarQuery",
    returns={200: "PlanCalendarFile"},
    media_type="text/calendar; charset=utf-8",
    long=True,
)
def read_plan_calendar(db: Connection, id: int, query: Row) -> Answer:
    """Read a plan's days as a calendar.

    It takes no log-in, but the key. Each day that has a weekday is an event that repeats each week, from `starts_on` or else from
    the day on which the plan was made. Where the plan has `weeks`, there is one for each week of the block, that repeats with
    the block. Events take the whole day, or begin at `time` in the owner's zone, in summer as in winter, and take as long as the
    day's `estimated_minutes`. Days without a weekday are left out, and an archived plan has no events.
    """
    return Answer(200, plans.write_calendar(db, id, query["key"], query.get("time")))
