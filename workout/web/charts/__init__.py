"""Pictures of progress and of muscles, as SVG: data in, text out. They read no database and know no request.

Each picture has the width of a phone, follows the viewer's light or dark scheme, describes itself in its title and description,
and contains no script, no link, and nothing to load.
"""

from workout.web.charts.body import Shown, draw_body
from workout.web.charts.exercise import draw_exercise
from workout.web.charts.muscles import SHOWS, Look, draw_muscles, draw_trained
from workout.web.charts.style import STYLES
from workout.web.charts.weeks import draw_weeks

__all__ = ["SHOWS", "STYLES", "Look", "Shown", "draw_body", "draw_exercise", "draw_muscles", "draw_trained", "draw_weeks"]
