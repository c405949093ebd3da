"""Limits on how much one account may store, so that nobody fills the disk for everybody."""

from workout.db import Connection
from workout.errors import Conflict

PLANS = 200
DAYS_IN_PLAN = 28
WEEKS_IN_PLAN = 16
ENTRIES_IN_DAY = 50
SETS_PLANNED = 20  # in an entry of a plan; what is trained may become more
SETS_IN_ENTRY = 50
CUSTOM_EXERCISES = 500
GOALS = 200
PERSONAL_TOKENS = 50
WEIGHTS = 20_000
MEASUREMENTS = 20_000
SESSIONS = 20_000
IMPORTS = 500
IMPORT_DRAFTS = 5

_COUNTING = {
    "plans": "SELECT 1 FROM plan WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "custom exercises": "SELECT 1 FROM exercise WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "measurements": "SELECT 1 FROM measurement WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "goals": "SELECT 1 FROM goal WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "personal access tokens": "SELECT 1 FROM personal_token WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "sessions": "SELECT 1 FROM session WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "imports": "SELECT 1 FROM import WHERE user_id = :user_id LIMIT 1 OFFSET :most",
    "drafts of imports": "SELECT 1 FROM import WHERE user_id = :user_id AND status = 'draft' LIMIT 1 OFFSET :most",
    "weight entries": "SELECT 1 FROM weight WHERE user_id = :user_id LIMIT 1 OFFSET :most",
}


def refuse_full(db: Connection, user_id: int, things: str, most: int, remedy: str = "delete one first", *, more: int = 1) -> None:
    """Raise Conflict, naming the remedy, unless the user's account has room for `more` of these things.

    `things`: a key of `_COUNTING`. `most`: how many of them an account can hold.
    """
    if more > most or db.execute(_COUNTING[things], {"user_id": user_id, "most": most - more}).fetchone():
        have = f"You have {most} {things}" if more == 1 else f"With {more} more you would have over {most} {things}"
        raise Conflict(f"{have}, the most that an account can hold; {remedy}.", code="limit_reached")
