"""The general warm-up at the start of a day."""

from workout.suggestions import guidance
from workout.suggestions.entries import Entry
from workout.suggestions.guidance import Dose
from workout.suggestions.pool import Exercise, fits
from workout.suggestions.wishes import Wishes


def entries(exercises: list[Exercise], wishes: Wishes) -> list[Entry]:
    """One entry: a few easy minutes of the first warm-up exercise that fits, whatever types the request has. Empty if sessions
    are very short, or no such exercise fits.
    """
    minutes = next((minutes for least, minutes in guidance.GENERAL_WARM_UP_MINUTES if wishes.minutes >= least), 0)
    known = {exercise.slug: exercise for exercise in exercises}
    chosen = next((known[slug] for slug in guidance.WARMING if slug in known and fits(known[slug], wishes)), None)
    if not minutes or chosen is None:
        return []
    easy = Dose(None, None, 0, None, minutes * 60)
    return [Entry(chosen, 1, easy, set_type="warmup", notes=guidance.GENERAL_WARM_UP_NOTE)]
