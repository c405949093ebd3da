"""Records, goals and the streak computed once more, in plain Python from all that was done, and held against the API."""

from collections import Counter, defaultdict
from datetime import datetime, timedelta
from typing import Any

from client import Client

Whole = dict[str, Any]


def check(client: Client, sessions: list[Whole], now: datetime) -> None:
    """Fail unless the API derives the same from these sessions, which are all that this person has. Their zone is UTC."""
    sessions = sorted(sessions, key=lambda session: (session["started_at"], session["id"]))
    _check_records(client, sessions)
    for session in sessions:
        _check_records_of(session, sessions)
    goals = client.get("/goals").json["items"]
    for goal in goals:
        expected = _consistency(goal, sessions, now) if goal["kind"] == "consistency" else _exercise_goal(goal, sessions)
        assert {name: goal[name] for name in expected} == expected, goal
    streak = client.get("/progress/summary?weeks=2").json
    assert streak["streak"]["weeks"] == _streak(sessions, now)
    weeks = Counter(_week(session["started_at"]) for session in _counted(sessions))
    assert streak["weeks"][-1]["sessions"] == weeks[_week(now.isoformat())]


def _feats(session: Whole) -> list[dict[str, Any]]:
    """The sets that can be measured: done, not for warming up, and no failed attempt."""
    found = []
    for entry in session["exercises"]:
        for one in entry["sets"]:
            done = one["done"]
            if done and one["set_type"] != "warmup" and done["reps"] != 0:
                kg, reps = done["weight_kg"], done["reps"]
                volume = None if kg is None or reps is None else kg * reps
                found.append(
                    {
                        **done,
                        "id": one["id"],
                        "exercise_id": entry["exercise"]["id"],
                        "at": one["completed_at"],
                        "e1rm_kg": _e1rm(kg, reps),
                        "volume_kg": volume,
                    }
                )
    return found


def _e1rm(kg: float | None, reps: int | None) -> float | None:
    if kg is None or reps is None or not 1 <= reps <= 12:
        return None
    return kg if reps == 1 else kg * (1 + reps / 30) if reps <= 10 else kg * 36 / (37 - reps)


def _check_records(client: Client, sessions: list[Whole]) -> None:
    best: dict[tuple[int, str], tuple[float, int]] = {}
    volumes: dict[tuple[int, str], tuple[float, int]] = {}
    for session in sessions:
        sums: dict[int, float] = defaultdict(float)
        for feat in sorted(_feats(session), key=lambda feat: (feat["at"], feat["id"])):
            sums[feat["exercise_id"]] += feat["volume_kg"] or 0
            for metric in ("weight_kg", "reps", "e1rm_kg"):
                key, value = (feat["exercise_id"], metric), feat[metric]
                if value and (key not in best or value > best[key][0] + 1e-9):
                    best[key] = (value, feat["id"])
        for exercise_id, volume in sums.items():
            if volume and volume > volumes.get((exercise_id, "volume_kg"), (0, 0))[0]:
                volumes[exercise_id, "volume_kg"] = (volume, session["id"])
    shown = {(one["exercise"]["id"], one["metric"]): one for one in client.get("/records?limit=100").json["items"]}
    assert {key: (one["value"], one["set_id"]) for key, one in shown.items() if key[1] != "volume_kg"} == {
        key: (round(value, 2), made) for key, (value, made) in best.items()
    }
    assert {key: (one["value"], one["session_id"]) for key, one in shown.items() if key[1] == "volume_kg"} == {
        key: (round(value, 2), made) for key, (value, made) in volumes.items()
    }


def _check_records_of(session: Whole, sessions: list[Whole]) -> None:
    """The heaviest weights: heavier than in any session that began earlier."""
    earlier = [feat for other in sessions if other["started_at"] < session["started_at"] for feat in _feats(other)]
    expected = {}
    for exercise_id in {feat["exercise_id"] for feat in _feats(session)}:
        mine = [feat["weight_kg"] or 0 for feat in _feats(session) if feat["exercise_id"] == exercise_id]
        before = [feat["weight_kg"] or 0 for feat in earlier if feat["exercise_id"] == exercise_id]
        if before and max(mine) > max(before) > 0:
            expected[exercise_id] = (max(mine), max(before))
    shown = [one for one in session["summary"]["records"] if one["metric"] == "weight_kg"]
    assert {one["exercise_id"]: (one["value"], one["before"]) for one in shown} == expected


def _exercise_goal(goal: Whole, sessions: list[Whole]) -> Whole:
    """A goal that a single set reaches, or a session's volume."""
    values: list[tuple[str, float]] = []
    for session in sessions:
        total = 0.0
        for feat in sorted(_feats(session), key=lambda feat: (feat["at"], feat["id"])):
            if feat["exercise_id"] == goal["exercise_id"]:
                total += feat["volume_kg"] or 0
                value = feat[goal["metric"]] and total if goal["metric"] == "volume_kg" else feat[goal["metric"]]
                values += [(feat["at"], value)] if value is not None else []
    before = [value for at, value in values if at < goal["created_at"]]
    reached = [at for at, value in values if at >= goal["created_at"] and value >= goal["target"]]
    met = bool(before) and max(before) >= goal["target"]
    return {
        "start_value": max(before, default=None),
        "current_value": max((value for _, value in values), default=None),
        "achieved_at": goal["created_at"] if met else min(reached, default=None),
    }


def _consistency(goal: Whole, sessions: list[Whole], now: datetime) -> Whole:
    counted = _counted(sessions)
    weeks: dict[datetime, list[str]] = defaultdict(list)
    for session in counted:
        weeks[_week(session["started_at"])].append(session["ended_at"])
    reached = [
        at
        for week, ends in weeks.items()
        if week >= _week(goal["created_at"])
        for number, at in enumerate(sorted(ends), 1)
        if number >= goal["target"] and at >= goal["created_at"]
    ]
    return {"current_value": len(weeks[_week(now.isoformat())]), "achieved_at": min(reached, default=None)}


def _streak(sessions: list[Whole], now: datetime) -> int:
    trained = {_week(session["started_at"]) for session in _counted(sessions)}
    week = _week(now.isoformat())
    if week not in trained:
        week -= timedelta(weeks=1)
    weeks = 0
    while week in trained:
        weeks, week = weeks + 1, week - timedelta(weeks=1)
    return weeks


def _counted(sessions: list[Whole]) -> list[Whole]:
    """The workouts that count: finished, with a set that was done."""
    return [
        session
        for session in sessions
        if session["status"] == "finished" and any(one["done"] for each in session["exercises"] for one in each["sets"])
    ]


def _week(at: str) -> datetime:
    """The Monday, in UTC, of the week that an instant is in."""
    instant = datetime.fromisoformat(at)
    return datetime(instant.year, instant.month, instant.day) - timedelta(days=instant.weekday())
