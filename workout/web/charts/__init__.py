"""Pictures of progress, as SVG: data in, text out. They read no database and know no request.

Each picture has the width of a phone, follows the viewer's light or dark scheme, describes itself in its title and description,
and contains no script, no link, and nothing to load.
"""

from workout.web.charts.body import Shown, draw_body
from workout.web.charts.exercise import draw_exercise
from workout.web.charts.style import STYLES
from workout.web.charts.weeks import draw_weeks

__all__ = ["STYLES", "Shown", "draw_body", "draw_exercise", "draw_weeks"]
