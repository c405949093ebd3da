"""Limits on how much one account may store, so that nobody fills the disk for everybody."""

from workout.db import Connection
from workout.errors import Conflict

PLANS = 200
DAYS_IN_PLAN = 28
WEEKS_IN_PLAN = 16
ENTRIES_IN_DAY = 50
SETS_IN_ENTRY = 50
CUSTOM_EXERCISES = 500
GOALS = 200
PERSONAL_TOKENS = 50
WEIGHTS = 20_000
MEASUREMENTS = 20_000
SESSIONS = 20_000

_COUNTING = {
    "plans": "SELECT 1 FROM plan WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "custom exercises": "SELECT 1 FROM exercise WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "measurements": "SELECT 1 FROM measurement WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "goals": "SELECT 1 FROM goal WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "personal access tokens": "SELECT 1 FROM personal_token WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "sessions": "SELECT 1 FROM session WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "weight entries": "SELECT 1 FROM weight WHERE user_id = :user_id LIMIT 1 OFFSET :most",
}


def make_room(db: Connection, user_id: int, things: str, most: int, remedy: str = "delete one first") -> None:
    """Raise Conflict when the user has as many of these things as an account may hold. The message ends with the remedy."""
    if db.execute(_COUNTING[things], {"user_id": user_id, "most": most - 1}).fetchone():
        raise Conflict(f"You have {most} {things}, the most that an account can hold; {remedy}.", code="limit_reached")
