"""Workout plans, their days, and the days' entries."""

from workout import plans, sessions
from workout.accounts import User
from workout.db import Connection, Row
from workout.web.contract.answers import created, no_content
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes

routes = Routes("Plans")
FULL = {409: "There are too many."}


@routes.get("/plans", query="PlanQuery", returns={200: "PlanList"})
@login_required
def list_plans(db: Connection, user: User, query: Row) -> Row:
    """List my plans.

    Newest first, without their days.
    """
    return plans.find(db, user.id, query)


@routes.post("/plans", body="PlanInput", returns={201: "Plan"}, fails=FULL)
@login_required
def create_plan(db: Connection, user: User, body: Row) -> Answer:
    """Create a workout plan.

    The whole plan in one request: its days, and their exercises in order.
    """
    return created("/plans/{id}", plans.create(db, user.id, body))


@routes.get("/plans/{id}", returns={200: "Plan"})
@login_required
def read_plan(db: Connection, user: User, id: int) -> Row:
    """Read a plan, whole."""
    return plans.get(db, user.id, id)


@routes.put("/plans/{id}", body="PlanReplacement", returns={200: "Plan"})
@login_required
def replace_plan(db: Connection, user: User, id: int, body: Row) -> Row:
    """Replace a plan, whole.

    Days and entries that carry the id of an existing one keep it, wherever they now stand; the others are new. What the
    server computes (`revision`, `warnings`, `estimated_minutes`, each entry's `exercise`, …) is left out.
    """
    return plans.replace(db, user.id, id, body)


@routes.patch("/plans/{id}", body="PlanPatch", returns={200: "Plan"})
@login_required
def change_plan(db: Connection, user: User, id: int, body: Row) -> Row:
    """Change a plan's own fields.

    Only the fields given; the days stay as they are.
    """
    return plans.change(db, user.id, id, body)


@routes.delete("/plans/{id}", returns={204: None})
@login_required
def delete_plan(db: Connection, user: User, id: int) -> Answer:
    """Delete a plan.

    The workouts that were done with it stay, but belong to no plan any more: archive it instead (`archived` with PATCH) for the
    adherence of those weeks to stay as well.
    """
    plans.delete(db, user.id, id)
    return no_content()


@routes.post("/plans/{id}/copy", body="PlanCopy", body_required=False, returns={201: "Plan"}, fails=FULL)
@login_required
def copy_plan(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Copy a plan of mine, or a template.

    The new plan has the same days, and another name if one is given.
    """
    return created("/plans/{id}", plans.copy(db, user.id, id, body))


@routes.post("/plans/{id}/days", body="DayInput", returns={201: "Day"}, fails=FULL)
@login_required
def create_day(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Add a day at the end of a plan."""
    return created(f"/plans/{id}/days/{{id}}", plans.add_day(db, user.id, id, body))


@routes.get("/plans/{id}/days/{day_id}", returns={200: "Day"})
@login_required
def read_day(db: Connection, user: User, id: int, day_id: int) -> Row:
    """Read a day."""
    return plans.get_day(db, user.id, id, day_id)


@routes.get("/plans/{id}/days/{day_id}/next", returns={200: "NextDay"}, long=True)
@login_required
def read_next(db: Connection, user: User, id: int, day_id: int) -> Row:
    """Read what a day comes to today.

    Exactly what `POST /sessions` with this day would plan at this moment: of entries that progress, the targets follow from
    what was done last time, and `reason` says how. Nothing of it is stored, so whatever is corrected in an old session
    changes it.

    - Last time is the latest session that is over, however it ended, in which a set of the exercise was done by the same
      scheme: as many sets of the same type, planned from an entry with the same `reps`, `reps_max`, `duration_s` and
      `distance_m`, so that a heavy and a light day of one lift stay apart, while the same scheme on two days is one. Sets that
      were logged afterwards without a day had no targets; they count where they fit: from a third less to half as much again,
      and nearer to this entry than to others that the plan has of the exercise. Warm-ups never count. Of each exercise the
      latest 20 times are looked at.
    - What was trained before the entry's targets were last changed does not count: a change is a new start. A plan that is
      replaced by one with the same targets is not changed.
    - A rule needs sets that are alike. An entry whose `set_targets` differ has none, and its sets are planned as it says.
    - `linear`: when as many sets as planned reached `reps` at no less than the weight planned, the increment is added; else
      the weight stays. `double`: when all of them reached `reps_max`, the increment is added and it goes on from `reps`; else
      one repetition more than the weakest set had. `time`, `distance`: the same with `duration_s` or `distance_m`, from the
      entry's own up to a limit; 98 % of a time from 120 s on, or of a distance, count as reached. `pace`: 1 % faster than it
      was done.
    - A failure is a set done with less than the least that is asked for; `deload_after` of them in a row at one weight make it
      lighter by `deload_percent`. Sets that were left out keep the weight where it is, but are no failures; a session with
      half of the sets or fewer is passed over.
    - Weights come out as multiples of the step of the exercise's equipment, from `steps_kg` at `/me`: more weight to the
      nearest, but never by less than a step; less weight to the next lower. A weight that is repeated stays as it was lifted.
      An `increment_kg` over a tenth of the weight becomes smaller as far as steps allow. Where a step is over a tenth, the
      repetitions go up first, beyond the range, until the next weight can be expected to go (Epley 1985), to 30 at the most.
    - After two weeks without the exercise it stays as it was, after three it becomes 10 % lighter, after six 20 %, or less by
      that where there is no weight. A lift that is trained that seldom has no break.
    - Where every set left at least 3 repetitions more in reserve than `rir` asks for, in the first three sessions or after a
      long break, the weight jumps to what would leave `rir`, estimated by Epley's formula, by a fifth at the most. Where all
      was done, but with 2 fewer in reserve on average, it stays, twice at the most.
    - Where `weight_kg` is the help of a machine, less of it is progress. Without any weight, `double` goes up to `reps_max`
      and stays there, and `linear` begins with the increment on one's own body; any other exercise waits until a weight is
      logged.
    - `alternative` is an easier form of an exercise without a weight after two failures in a row, and a harder form at the end
      of a range where nothing can be added.
    - Without a last time, the entry's own targets stand.
    - Where the plan has `weeks`, the one that today lies in then changes sets, weights and repetitions in reserve, and `reason`
      says so. Sessions of a week with fewer sets or other weights are passed over when the next step is decided.
    """
    return sessions.preview(db, user, id, day_id)


@routes.patch("/plans/{id}/days/{day_id}", body="DayPatch", returns={200: "Day"})
@login_required
def change_day(db: Connection, user: User, id: int, day_id: int, body: Row) -> Row:
    """Change a day's own fields.

    Only the fields given; its entries stay as they are.
    """
    return plans.change_day(db, user.id, id, day_id, body)


@routes.delete("/plans/{id}/days/{day_id}", returns={204: None})
@login_required
def delete_day(db: Connection, user: User, id: int, day_id: int) -> Answer:
    """Delete a day with its entries."""
    plans.delete_day(db, user.id, id, day_id)
    return no_content()


@routes.post("/plans/{id}/days/{day_id}/exercises", body="EntryInput", returns={201: "Entry"}, fails=FULL)
@login_required
def create_entry(db: Connection, user: User, id: int, day_id: int, body: Row) -> Answer:
    """Add an exercise at the end of a day."""
    return created(f"/plans/{id}/days/{day_id}/exercises/{{id}}", plans.add_entry(db, user.id, id, day_id, body))


@routes.get("/plans/{id}/days/{day_id}/exercises/{entry_id}", returns={200: "Entry"})
@login_required
def read_entry(db: Connection, user: User, id: int, day_id: int, entry_id: int) -> Row:
    """Read an entry of a day."""
    return plans.get_entry(db, user.id, id, day_id, entry_id)


@routes.patch("/plans/{id}/days/{day_id}/exercises/{entry_id}", body="EntryPatch", returns={200: "Entry"})
@login_required
def change_entry(db: Connection, user: User, id: int, day_id: int, entry_id: int, body: Row) -> Row:
    """Change an entry of a day.

    Only the fields given.
    """
    return plans.change_entry(db, user.id, id, day_id, entry_id, body)


@routes.delete("/plans/{id}/days/{day_id}/exercises/{entry_id}", returns={204: None})
@login_required
def delete_entry(db: Connection, user: User, id: int, day_id: int, entry_id: int) -> Answer:
    """Delete an entry of a day."""
    plans.delete_entry(db, user.id, id, day_id, entry_id)
    return no_content()
