"""The table of cases on which the server and the player's forecast have to agree: `forecasts.json`.

Each case is a workout of `entries`, some calls that only the server is asked for (`given`), and `steps`: a call, the seconds
that go by before it, and what is to be seen then. `1.2` is the second set of the first entry.
"""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "forecasts.json").read_text())
NAMES = [case["name"] for case in CASES]


def call_in(session: Any, call: str) -> tuple[str, str]:
    """The method and the path of a call as the table writes it, with the ids that this session has."""
    method, _, step = call.partition(" ")
    entries = session["exercises"]
    step = re.sub(r"/sets/(\d)\.(\d)", lambda m: f"/sets/{entries[int(m[1]) - 1]['sets'][int(m[2]) - 1]['id']}", step)
    return method, re.sub(r"/exercises/(\d)", lambda m: f"/exercises/{entries[int(m[1]) - 1]['id']}", step)


def seen(state: Any, session: Any) -> dict[str, Any]:
    """What of a state and its session the table tells."""
    places = {
        one["id"]: f"{number}.{place}"
        for number, entry in enumerate(session["exercises"], 1)
        for place, one in enumerate(entry["sets"], 1)
    }
    progress = state["progress"]
    return {
        "phase": state["phase"],
        "status": state["status"],
        "rest_s": _seconds(state["server_time"], state["rest_ends_at"]) if state["rest_ends_at"] else None,
        "elapsed_s": state["elapsed_s"],
        "set": places[state["set"]["id"]] if state["set"] else None,
        "next": places[state["next"]["set"]["id"]] if state["next"] else None,
        "progress": f"{progress['done']}+{progress['skipped']} of {progress['total']}",
        "sets": [", ".join(_in_short(one) for one in entry["sets"]) for entry in session["exercises"]],
        "note": session["note"],
    }


def _in_short(one: Any) -> str:
    if one["status"] == "skipped":
        return "skipped"
    values = one["done"] or one["planned"]
    reps = f"{values['reps']}-{values['reps_max']}" if values.get("reps_max") else values["reps"]
    weight = "-" if values["weight_kg"] is None else f"{values['weight_kg']:g}"
    text = f"{reps} x {weight}"
    if one["status"] == "pending":
        text = f"({text})"
    elif values["rir"] is not None:
        text += f" @{values['rir']:g}"
    return text + (f" '{one['note']}'" if one["note"] else "")


def _seconds(start: str, end: str) -> int:
    return round((datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds())
