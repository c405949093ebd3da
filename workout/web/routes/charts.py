"""Charts: what other routes answer in figures, drawn as SVG."""

from base64 import b64encode
from hashlib import sha256

from workout import clock, exercises, goals, measurements, progress, weights
from workout.accounts import User
from workout.db import Connection, Row
from workout.web import charts
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes

routes = Routes("Charts")

SVG = "image/svg+xml"
POLICIES = {
    scheme: f"default-src 'none'; style-src 'sha256-{b64encode(digest).decode()}'; frame-ancestors 'none'"
    for scheme, digest in ((scheme, sha256(style.encode()).digest()) for scheme, style in charts.STYLES.items())
}
"""For each scheme, the policy of a picture that is opened on its own: it may only use its one style, named by its hash."""


def picture(svg: str, scheme: str) -> Answer:
    return Answer(200, svg.encode(), {"Content-Security-Policy": POLICIES[scheme]})


@routes.get("/weights/chart.svg", query="WeightChartQuery", returns={200: "Chart"}, media_type=SVG, long=True)
@login_required
def draw_weight(db: Connection, user: User, query: Row) -> Answer:
    """Draw my weight over time.

    Each measured day, the trend as of GET /weights/trend, and the latest weight goal that is active.
    """
    trend = measurements.trend_over(db, user, weights.WEIGHTS, weights.KIND, query.get("days", weights.DAYS))
    shown, scheme = charts.Shown("Weight", "weight", user.units.weight), query.get("scheme", "auto")
    target = goals.target_of(db, user, "weight")
    return picture(charts.draw_body(shown, trend, target, clock.today(user.timezone), scheme), scheme)


@routes.get("/measurements/chart.svg", query="MeasurementChartQuery", returns={200: "Chart"}, media_type=SVG, long=True)
@login_required
def draw_measurement(db: Connection, user: User, query: Row) -> Answer:
    """Draw one of my measurements over time.

    Each measured day, the trend as GET /weights/trend computes it, and the latest goal for it that is active.
    """
    kind, scheme = query["kind"], query.get("scheme", "auto")
    trend = measurements.trend_over(db, user, measurements.GIRTHS, kind, query.get("days", measurements.DAYS))
    shown = charts.Shown(kind.replace("_", " ").capitalize(), "measurement", user.units.length)
    target = goals.target_of(db, user, "measurement", kind)
    return picture(charts.draw_body(shown, trend, target, clock.today(user.timezone), scheme), scheme)


@routes.get("/exercises/{id}/chart.svg", query="ExerciseChartQuery", returns={200: "Chart"}, media_type=SVG, long=True)
@login_required
def draw_exercise(db: Connection, user: User, id: int, query: Row) -> Answer:
    """Draw how I progress in an exercise.

    The best of each session, with the records marked: the estimated maximum, or else the weight, the pace, the distance, the
    repetitions or the duration, whichever of these comes first for the exercise and was recorded.
    """
    until = None if "to" in query else clock.today(user.timezone)
    scheme = query.get("scheme", "auto")
    return picture(charts.draw_exercise(progress.bests(db, user, id, query), until, user.units, scheme), scheme)


@routes.get("/progress/chart.svg", query="ProgressChartQuery", returns={200: "Chart"}, media_type=SVG, long=True)
@login_required
def draw_weeks(db: Connection, user: User, query: Row) -> Answer:
    """Draw how much I train.

    The volume of each week, or the minutes where no weight was moved; the week under way is dashed.
    """
    scheme = query.get("scheme", "auto")
    summary = progress.summary(db, user, query.get("weeks", progress.WEEKS))
    return picture(charts.draw_weeks(summary["weeks"], user.units, scheme), scheme)


@routes.get("/exercises/{id}/muscles.svg", query="FigureQuery", returns={200: "MuscleChart"}, media_type=SVG)
@login_required
def draw_trained_muscles(db: Connection, user: User, id: int, query: Row) -> Answer:
    """Draw which muscles an exercise trains.

    On a figure from the front and from the back: its primary muscles in full colour, its secondary ones striped.
    """
    look = charts.Look(**query)
    return picture(charts.draw_trained(exercises.get(db, user.id, id), muscle_names(db), look), look.scheme)


@routes.get("/progress/muscles.svg", query="MuscleChartQuery", returns={200: "MuscleChart"}, media_type=SVG, long=True)
@login_required
def draw_muscles(db: Connection, user: User, query: Row) -> Answer:
    """Draw how my muscles stand.

    The numbers of GET /progress/muscles on a figure from the front and from the back: with `show=volume` this week's sets, with
    `recovery` how long each still recovers, with `untrained` for how many weeks it was not trained. The description says the
    same in words.
    """
    show, look = query.pop("show", "volume"), charts.Look(**query)
    drawn = charts.draw_muscles(show, progress.muscles(db, user), muscle_names(db), clock.now(), look)
    return picture(drawn, look.scheme)


def muscle_names(db: Connection) -> dict[str, str]:
    return {row["slug"]: row["name"] for row in exercises.muscles(db)}
