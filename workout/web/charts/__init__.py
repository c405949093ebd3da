"""Pictures of progress, as SVG: data in, text out. They read no database and know no request.

Each is drawn for the width of a phone, follows the viewer's light or dark scheme, says what it shows in its title and
description, and holds no script and no link, and loads nothing.
"""

from workout.web.charts.body import Shown, draw_body
from workout.web.charts.exercise import draw_exercise
from workout.web.charts.style import STYLES
from workout.web.charts.weeks import draw_weeks

__all__ = ["STYLES", "Shown", "draw_body", "draw_exercise", "draw_weeks"]
