"""Workout sessions: a guided workout, live on every device."""

from collections.abc import Callable

from workout import sessions
from workout.accounts import User
from workout.db import Connection, Database, Row
from workout.web.contract.answers import created, no_content
from workout.web.contract.body import serialise, versioned
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes
from workout.web.streams import Streams

routes = Routes("Workout sessions")
STATE = {200: "SessionState"}
NOT_NOW: dict[int, str] = {409: "It is not possible in the state that the session is in."}


def whole(session: Row, *, new: bool = False) -> Answer:
    """The answer with a session. Its ETag ignores `duration_s`, which changes every second."""
    lasting = {**session, "summary": {**session["summary"], "duration_s": None}}
    answer = created("/sessions/{id}", session) if new else Answer(200, session)
    return _tagged(answer, session["id"], serialise(lasting))


def state(current: Row, *, new: bool = False) -> Answer:
    """The answer with what to do now. Its ETag names the phase, and ignores the seconds that go by."""
    answer = created("/sessions/{session_id}", current) if new else Answer(200, current)
    return _tagged(answer, current["session_id"], current["phase"])


def _tagged(answer: Answer, id: int, view: str | bytes) -> Answer:
    """The answer with an ETag of its own kind, which fits If-Match as long as the session has the same revision.

    The seconds of an active session go by under the same ETag. A browser that stored the answer would ask with that ETag by
    itself, get a 304, and give the page the old seconds. So it must not store it.
    """
    unstored = {"Cache-Control": "no-store"} if answer.body["status"] == "active" else {}
    return answer._replace(headers={**answer.headers, **unstored, "ETag": versioned(f"{id}-{answer.body['revision']}", view)})


@routes.post(
    "/sessions",
    body="SessionStart",
    returns={201: "Session"},
    fails={409: "Another session is active: `session_id` names it."},
)
@login_required
def start_session(db: Connection, user: User, body: Row) -> Answer:
    """Start a workout.

    Either `{day_id}`, to do a day of a plan of mine as it is now, or `{name, exercises}`, to train without a plan. An
    active session that nobody has touched for twelve hours is ended first, with its last activity.
    """
    return whole(sessions.start(db, user, body), new=True)


@routes.post("/sessions/past", body="PastSession", returns={201: "Session"}, fails={409: "There are too many."})
@login_required
def log_past_session(db: Connection, user: User, body: Row) -> Answer:
    """Log a workout that was done earlier, whole.

    At least one set, each with at least one value. A set was done at the end unless it says when.

    With a `day_id`, the sets of an exercise are attempts at those that the day asks for, in order and by their `set_type`, so
    that the entries progress: `planned` then holds the repetitions that the day asks for.
    """
    return whole(sessions.log_past(db, user, body), new=True)


@routes.get("/sessions", query="SessionQuery", returns={200: "SessionList"}, long=True)
@login_required
def list_sessions(db: Connection, user: User, query: Row) -> Row:
    """List my workouts, the latest first."""
    return sessions.find(db, user, query)


@routes.get("/sessions/active", returns={200: "Session"}, fails={404: "No session is active."}, long=True)
@login_required
def read_active_session(db: Connection, user: User) -> Answer:
    """Read the workout to resume, if there is one."""
    return whole(sessions.get_active(db, user))


@routes.get("/sessions/{id}", returns={200: "Session"}, long=True)
@login_required
def read_session(db: Connection, user: User, id: int) -> Answer:
    """Read a workout, planned beside done."""
    return whole(sessions.get(db, user, id))


@routes.patch(
    "/sessions/{id}", body="SessionPatch", returns={200: "Session"}, fails={409: "An active session has no `ended_at` yet."}
)
@login_required
def change_session(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Change a workout's name, note or times.

    Where `started_at` and `ended_at` both change, the sets move along. Where one changes, they stay when they were done; if they
    would then lie outside, they are moved closer together, in the same order.
    """
    return whole(sessions.change(db, user, id, body))


@routes.delete("/sessions/{id}", returns={204: None})
@login_required
def delete_session(db: Connection, user: User, id: int) -> Answer:
    """Delete a workout with all that was done in it."""
    sessions.delete(db, user.id, id)
    return no_content()


@routes.get("/sessions/{id}/current", returns=STATE)
@login_required
def read_current(db: Connection, user: User, id: int) -> Answer:
    """Read what to do now.

    The ETag names the revision and the phase, not the seconds that go by: poll with If-None-Match where streams do not work.
    As If-Match it fits every change of this session while the revision is the same.
    """
    return state(sessions.get_current(db, user.id, id))


@routes.get("/sessions/{id}/events", returns={200: "SessionState"}, media_type="text/event-stream")
@login_required
def stream_events(
    user: User, id: int, database: Database, streams: Streams, last_event_id: str | None, is_gone: Callable[[], bool]
) -> Answer:
    """Follow a workout live.

    Server-sent events: `event: state`, `id:` the revision, `data:` the state that GET /sessions/{id}/current answers. One comes
    at once, at every change from any device, and when a rest ends; a comment every 15 seconds keeps proxies awake. The stream
    ends with the session, and when the device is logged out.
    """
    sessions.get_current(database.connection(), user.id, id)
    return Answer(200, streams.open(database, user, id, last_event_id, is_gone), {"X-Accel-Buffering": "no"})


@routes.post("/sessions/{id}/sets/{set_id}/complete", body="SetCompletion", body_required=False, returns=STATE, fails=NOT_NOW)
@login_required
def complete_set(db: Connection, user: User, id: int, set_id: int, body: Row) -> Answer:
    """Mark a set as done.

    Weight, repetitions, duration and distance that are left out were done as planned; `rir` is only stored if it is told. Starts
    the rest, from `completed_at` on: a tap that was kept offline tells it, and begins no old rest again. Sets can be done in any
    order, and filled in after the end. Where no weight was planned, the sets still to come plan the one that was used, and the
    corrected one if the set is corrected or reopened.
    """
    return state(sessions.complete(db, user.id, id, set_id, body))


@routes.post("/sessions/{id}/sets/{set_id}/skip", body="Skip", body_required=False, returns=STATE, fails=NOT_NOW)
@login_required
def skip_set(db: Connection, user: User, id: int, set_id: int, body: Row) -> Answer:
    """Leave a set out.

    Starts the rest where that ends a superset's round of which something was done.
    """
    return state(sessions.skip(db, user.id, id, set_id, body))


@routes.post("/sessions/{id}/sets/{set_id}/reopen", returns=STATE, fails=NOT_NOW)
@login_required
def reopen_set(db: Connection, user: User, id: int, set_id: int) -> Answer:
    """Take back that a set was done or skipped."""
    return state(sessions.reopen(db, user.id, id, set_id))


@routes.patch("/sessions/{id}/sets/{set_id}", body="SetPatch", returns=STATE, fails=NOT_NOW)
@login_required
def adjust_set(db: Connection, user: User, id: int, set_id: int, body: Row) -> Answer:
    """Adjust a set.

    `planned` of one that is open, `done` of one that was done; both also in a workout that is long over.
    """
    return state(sessions.adjust(db, user.id, id, set_id, body))


@routes.delete("/sessions/{id}/sets/{set_id}", returns=STATE, fails=NOT_NOW)
@login_required
def delete_set(db: Connection, user: User, id: int, set_id: int) -> Answer:
    """Delete a set.

    One that is open; of a workout that is over, also one that was done.
    """
    return state(sessions.delete_set(db, user.id, id, set_id))


@routes.post(
    "/sessions/{id}/exercises/{entry_id}/sets", body="NewSet", body_required=False, returns={201: "SessionState"}, fails=NOT_NOW
)
@login_required
def add_set(db: Connection, user: User, id: int, entry_id: int, body: Row) -> Answer:
    """Add a set to an exercise.

    What is left out is as in its last set, except the `reps_max` of a range whose `reps` you give. In a workout that is over, the
    set counts as done, so it needs a value.
    """
    return state(sessions.add_set(db, user.id, id, entry_id, body), new=True)


@routes.post("/sessions/{id}/exercises/{entry_id}/complete", body="DoneAt", body_required=False, returns=STATE, fails=NOT_NOW)
@login_required
def complete_entry(db: Connection, user: User, id: int, entry_id: int, body: Row) -> Answer:
    """Mark every open set of an exercise as done, as planned."""
    return state(sessions.complete_entry(db, user.id, id, entry_id, body))


@routes.post("/sessions/{id}/exercises/{entry_id}/skip", body="Skip", body_required=False, returns=STATE, fails=NOT_NOW)
@login_required
def skip_entry(db: Connection, user: User, id: int, entry_id: int, body: Row) -> Answer:
    """Leave out every open set of an exercise."""
    return state(sessions.skip_entry(db, user.id, id, entry_id, body))


@routes.post("/sessions/{id}/exercises/{entry_id}/swap", body="Swap", returns=STATE, fails=NOT_NOW)
@login_required
def swap_entry(db: Connection, user: User, id: int, entry_id: int, body: Row) -> Answer:
    """Do another exercise instead.

    The sets that were done stay as they are. Targets that the other exercise does not record, and the weight, are left open;
    swapping back brings them back.
    """
    return state(sessions.swap_entry(db, user.id, id, entry_id, body))


@routes.post("/sessions/{id}/exercises/{entry_id}/move", body="Move", returns=STATE)
@login_required
def move_entry(db: Connection, user: User, id: int, entry_id: int, body: Row) -> Answer:
    """Do an exercise at another place."""
    return state(sessions.move_entry(db, user.id, id, entry_id, body["position"]))


@routes.post("/sessions/{id}/exercises", body="EntryInput", returns=STATE, fails=NOT_NOW)
@login_required
def add_entry(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Add an exercise at the end of a workout.

    In a workout that is over, its sets count as done, so they need values.
    """
    return state(sessions.add_entry(db, user, id, body))


@routes.delete("/sessions/{id}/exercises/{entry_id}", returns=STATE)
@login_required
def remove_entry(db: Connection, user: User, id: int, entry_id: int) -> Answer:
    """Remove an exercise from a workout, with all its sets."""
    return state(sessions.remove_entry(db, user.id, id, entry_id))


@routes.post("/sessions/{id}/rest", body="RestChange", returns=STATE, fails=NOT_NOW)
@login_required
def change_rest(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Make the rest longer, shorter, or end it."""
    return state(sessions.change_rest(db, user.id, id, body))


@routes.post("/sessions/{id}/pause", body="Pause", body_required=False, returns=STATE, fails=NOT_NOW)
@login_required
def pause_session(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Pause: stops the clock and the rest.

    `paused_at` for a tap that was kept offline.
    """
    return state(sessions.pause(db, user.id, id, body))


@routes.post("/sessions/{id}/resume", body="Resume", body_required=False, returns=STATE, fails=NOT_NOW)
@login_required
def resume_session(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Go on after a pause, or after the end.

    Takes back that a workout was finished or abandoned, within twelve hours, unless another one is active; the time since then
    counts as a pause. `resumed_at` for a tap that was kept offline.
    """
    return state(sessions.resume(db, user.id, id, body))


@routes.post("/sessions/{id}/finish", body="Ending", body_required=False, returns={200: "Session"}, fails=NOT_NOW)
@login_required
def finish_session(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Finish a workout.

    Answers the whole session with its summary. What is still open stays so, and can be filled in later. It ends now, or at
    `ended_at`; but with its last activity where nobody touched it for three hours, not before its last set, and within 24
    hours. One in which no set was done is not finished: `code` is `nothing_done`, and `abandon` gives it up.
    """
    return whole(sessions.finish(db, user, id, body))


@routes.post("/sessions/{id}/abandon", body="Ending", body_required=False, returns=STATE, fails=NOT_NOW)
@login_required
def abandon_session(db: Connection, user: User, id: int, body: Row) -> Answer:
    """Give a workout up.

    What was done in it still counts as done. It ends when `finish` would end it.
    """
    return state(sessions.abandon(db, user.id, id, body))
