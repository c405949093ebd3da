"""What a session is like at a moment: a pure function of its rows and the clock, so that every process and device agrees."""

from collections import defaultdict
from datetime import datetime
from itertools import groupby
from math import ceil
from typing import Any, NamedTuple

from workout import clock
from workout.db import Row
from workout.exercises import DONE_FIELDS, brief
from workout.plans.timing import set_s


class Step(NamedTuple):
    """One set in its turn, and the entry that it belongs to."""

    entry: Row
    set: Row
    round: list[Row]
    """The sets that are done in turn before resting, this one among them."""

    @property
    def rest_s(self) -> int:
        """The rest in seconds that follows it: there is one after the last set of a round."""
        return self.set["rest_s"] if self.set is self.round[-1] else 0


def order(entries: list[Row]) -> list[Step]:
    """Every set of a session in the order in which it is done: of supersets A1 B1 A2 B2, resting after each round."""
    steps: list[Step] = []
    for label, neighbours in groupby(entries, key=lambda entry: entry["superset"]):
        for group in [list(neighbours)] if label else [[entry] for entry in neighbours]:
            # By position and not by index: where an exercise was swapped, its later sets stand in an entry of their own.
            rounds: dict[int, list[Row]] = defaultdict(list)
            for entry in group:
                for one in entry["sets"]:
                    rounds[one["position"]].append(one)
            turns = [Step(entry, one, rounds[one["position"]]) for entry in group for one in entry["sets"]]
            steps += sorted(turns, key=lambda step: step.set["position"])
    return steps


def phase(session: Row, now: datetime) -> str:
    """work, rest, paused, done (nothing is open, not yet finished) or over."""
    if session["ended_at"]:
        return "over"
    if session["paused_at"]:
        return "paused"
    if not any(one["status"] == "pending" for entry in session["entries"] for one in entry["sets"]):
        return "done"
    return "rest" if session["rest_ends_at"] and clock.text(now) < session["rest_ends_at"] else "work"


def current(session: Row, now: datetime) -> Row:
    """What to do now, and how far it got: the answer of every call that changes a session."""
    steps = order(session["entries"])
    upcoming = [step for step in steps if step.set["status"] == "pending"] if not session["ended_at"] else []
    first = upcoming[0] if upcoming else None
    second = upcoming[1] if len(upcoming) > 1 else None
    at = phase(session, now)
    statuses = [step.set["status"] for step in steps]
    return {
        "session_id": session["id"],
        "revision": session["revision"],
        "status": session["ending"] or "active",
        "phase": at,
        "server_time": clock.text(now),
        "entry_id": first.entry["id"] if first else None,
        "exercise": brief(first.entry["exercise"]) if first else None,
        "set": shape_set(first.set) if first else None,
        "set_number": first.entry["sets"].index(first.set) + 1 if first else None,
        "sets_total": len(first.entry["sets"]) if first else None,
        "rest_started_at": session["rest_started_at"] if at == "rest" else None,
        "rest_ends_at": session["rest_ends_at"] if at == "rest" else None,
        "next": _upcoming(second) if second else None,
        "progress": {"done": statuses.count("done"), "skipped": statuses.count("skipped"), "total": len(statuses)},
        "elapsed_s": int(elapsed_s(session, now)),
        "estimated_remaining_s": _remaining_s(session, upcoming, now) if upcoming else 0,
    }


def whole(session: Row, now: datetime) -> Row:
    """The session with its exercises and their sets, planned beside done."""
    exercises = [
        {
            "id": entry["id"],
            "exercise": brief(entry["exercise"]),
            "planned_exercise": brief(entry["planned_exercise"]) if entry["planned_exercise"] else None,
            "superset": entry["superset"],
            "note": entry["note"],
            "sets": [shape_set(one) for one in entry["sets"]],
        }
        for entry in session["entries"]
    ]
    adjustments = [found for step in order(session["entries"]) if (found := _adjustment(step))]
    return {**short(session, now), "exercises": exercises, "adjustments": adjustments}


def short(session: Row, now: datetime) -> Row:
    """The session without its exercises, for a list."""
    own = ("id", "name", "plan_id", "day_id", "note", "started_at", "ended_at", "revision")
    done = [step for step in order(session["entries"]) if step.set["status"] == "done"]
    skipped = sum(one["status"] == "skipped" for entry in session["entries"] for one in entry["sets"])
    trained = [step for step in done if step.set["set_type"] != "warmup"]
    volume = sum(
        (step.set["weight_kg"] or 0) * (step.set["reps"] or 0) for step in trained if step.entry["exercise"]["load"] != "assisted"
    )
    summary = {
        "duration_s": int(elapsed_s(session, now)),
        "sets_done": len(done),
        "sets_skipped": skipped,
        "volume_kg": round(volume, 2),
        "distance_m": round(sum(step.set["distance_m"] or 0 for step in trained), 2),
        "records": session["records"],
        "goals_achieved": session["goals_achieved"],
    }
    return {**{name: session[name] for name in own}, "status": session["ending"] or "active", "summary": summary}


def elapsed_s(session: Row, now: datetime) -> float:
    """Seconds since the start, without the pauses."""
    until = session["ended_at"] or session["paused_at"]
    end = clock.parse(until) if until else now
    return max(0.0, (end - clock.parse(session["started_at"])).total_seconds() - float(session["paused_s"]))


def shape_set(one: Row) -> Row:
    done = {name: one[name] for name in DONE_FIELDS} if one["status"] == "done" else None
    own = ("id", "position", "set_type", "status", "planned", "completed_at", "note")
    return {**{name: one[name] for name in own}, "done": done}


def _upcoming(step: Step) -> Row:
    return {"entry_id": step.entry["id"], "exercise": brief(step.entry["exercise"]), "set": shape_set(step.set)}


def _remaining_s(session: Row, upcoming: list[Step], now: datetime) -> int:
    """The sets that are open, by the rule of a plan's estimate, the rests between them, and what is left of this rest."""
    work = sum(set_s({**step.set["planned"], **step.entry["exercise"]}) for step in upcoming)
    rests = sum(step.rest_s for step in upcoming[:-1])
    since = clock.parse(session["paused_at"]) if session["paused_at"] else now
    left = (clock.parse(session["rest_ends_at"]) - since).total_seconds() if session["rest_ends_at"] else 0
    return ceil(round(work + rests + max(0, left), 3))


def _adjustment(step: Step) -> Row | None:
    """Where this set was not done as planned, and how; None where it was, or is still open."""
    entry, one = step.entry, step.set
    if one["status"] == "pending":
        return None
    planned_id = entry["planned_exercise"]["id"] if entry["planned_exercise"] else None
    if one["status"] == "skipped":
        kind = "skipped"
    elif one["added"]:
        kind = "added"
    elif planned_id != entry["exercise"]["id"]:
        kind = "swapped"
    elif any(_differs(one, name) for name in DONE_FIELDS):
        kind = "changed"
    else:
        return None
    shaped = shape_set(one)
    return {
        "kind": kind,
        "entry_id": entry["id"],
        "set_id": one["id"],
        "exercise": brief(entry["exercise"]),
        "planned": one["original"],
        "done": shaped["done"],
        "note": one["note"],
    }


def _differs(one: Row, name: str) -> bool:
    """Whether a value is outside what was planned; what was left open can be anything."""
    planned: Any = one["original"][name]
    if planned is None:
        return False
    if name == "reps" and one["original"]["reps_max"] and one["reps"] is not None:
        return not planned <= one["reps"] <= one["original"]["reps_max"]
    return bool(one[name] != planned)
