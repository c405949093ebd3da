"""What the coach goes by: every figure that can be disputed, with its source or marked as our choice.

Sources, by their names below. "Abstract": we read its abstract for this file. "From memory": we read none of it.
- ACOG 2020: Physical activity and exercise during pregnancy, Committee Opinion 804. Abstract; positions from memory.
- ACSM 2009: Ratamess et al., Progression models in resistance training for healthy adults, Med Sci Sports Exerc 41:687. Abstract.
  It says nothing of repetitions in reserve, nor of counting sets by half.
- ACSM 2011: Garber et al., Quantity and quality of exercise, Med Sci Sports Exerc 43:1334. From memory.
- Bell 2023: Bell et al., Integrating deloading into strength and physique sports, Sports Med Open 9. From memory.
- Donnelly 2009: ACSM position stand on physical activity and weight loss, Med Sci Sports Exerc 41:459. Abstract: 150 to 250
  minutes a week bring modest weight loss, more than 250 a clinically significant one.
- Gibala 2012: Gibala et al., Low-volume, high-intensity interval training, J Physiol 590:1077. From memory.
- Grgic 2022: Grgic et al., Training to failure or not, J Sport Health Sci 11:202. From memory.
- Hayden 2021: Hayden et al., Exercise therapy for chronic low back pain, Cochrane Database Syst Rev CD009790. From memory: pain
  eases more with exercise than without treatment.
- Helgerud 2007: Helgerud et al., Aerobic high-intensity intervals, Med Sci Sports Exerc 39:665. Abstract: 4 times 4 minutes of
  running at 90 to 95 % of the highest heart rate, with 3 minutes of active rest at 70 % between.
- Iversen 2021: Iversen et al., No time to lift?, Sports Med 51:2079. Abstract.
- Klika 2013: Klika and Jordan, High-intensity circuit training, ACSM's Health & Fitness Journal 17(3):8. From memory.
- Lake 2012: Lake and Lauder, Kettlebell swing training, J Strength Cond Res 26:2228. From memory.
- Lesinski 2015: Lesinski et al., Balance training in healthy young adults, Sports Med 45:557. Figures from memory.
- Pelland 2024: Pelland et al., The resistance training dose response, SportRxiv preprint. Abstract: sets in which a muscle
  helps, counted by half, describe the results best.
- Potach 2016: Potach and Chu, in the NSCA's Essentials of Strength Training and Conditioning, 4th edition. From memory.
- Ralston 2017: Ralston et al., Weekly set volume and strength gain, Sports Med 47:2585. Abstract: it counts the weekly sets of
  an exercise, not of a muscle, and finds a graded response.
- Rogerson 2024: Rogerson et al., Deloading practices, Sports Med Open 10:26. Abstract: a survey of 246 competitive strength and
  physique athletes, who take an easier week every 5.6 weeks on average.
- Schoenfeld 2016: Schoenfeld, Ogborn and Krieger, Training frequency, Sports Med 46:1689. Abstract: a muscle trained twice a week
  grew more than once; the sets were not always equal.
- Schoenfeld 2017: Schoenfeld, Ogborn and Krieger, Weekly volume and muscle mass, J Sports Sci 35:1073. Abstract: each further
  weekly set brings more; between fewer than 5, 5 to 9 and 10 or more sets it found a trend (P = 0.074).
- Schoenfeld 2019: Schoenfeld, Grgic and Krieger, Training frequency, J Sports Sci 37:1286. From memory: with equal weekly sets,
  how often a muscle is trained hardly matters.
- Seiler 2010: Training intensity and duration distribution, Int J Sports Physiol Perform 5:276. Abstract: it describes athletes
  who train 10 to 13 times a week, about 80 % of the sessions at low intensity.
- Vollaard 2017: Vollaard and Metcalfe, Reduced-exertion high-intensity training, Sports Med 47:2443. From memory.
- Woodley 2020: Woodley et al., Pelvic floor muscle training in antenatal and postnatal women, Cochrane Database Syst Rev
  CD007471. From memory: begun early in pregnancy, it keeps more women continent until late in it.
- WHO 2020: Guidelines on physical activity and sedentary behaviour. Summaries read: 150 to 300 moderate minutes a week, or 75 to
  150 vigorous ones, of which each counts twice; strength on two days; from 65 on, balance and strength on three.
Where no source is named, the figure is our choice.
"""

from typing import NamedTuple

# A figure that depends on the level is a tuple in the order of LEVELS: for beginners, intermediate and advanced people.
STRENGTH, CARDIO = "strength", "cardio"
"""The types of exercise that most rules are about."""
DEFAULT_LEVEL = "beginner"  # the careful choice: what suits a beginner harms nobody

# The week ----------------------------------------------------------------------------------------------------------

SESSIONS_A_DAY = 2  # the most sessions on one day
# By the number of training days in a week, the weekdays that they usually are (0 for Monday). They leave about 48 hours between
# sessions for the same muscles: ACSM 2011.
SPREAD = {0: (), 1: (0,), 2: (0, 3), 3: (0, 2, 4), 4: (0, 1, 3, 4), 5: (0, 1, 3, 4, 5), 6: (0, 1, 2, 3, 4, 5), 7: tuple(range(7))}

# The types that a goal calls for if the request has no types. Strength and cardio for general fitness: WHO 2020. For fat loss:
# Donnelly 2009; lifting does not add to the weight loss, but keeps lean mass. SHARES: in what proportion types share a session's
# time.
TYPES_OF_GOAL = {
    "strength": ("strength",),
    "hypertrophy": ("strength",),
    "fat_loss": ("strength", "cardio"),
    "endurance": ("cardio",),
    "general_fitness": ("strength", "cardio"),
    "mobility": ("flexibility", "balance"),
}
SHARES = {
    "strength": {"strength": 6, "cardio": 2, "plyometrics": 2, "flexibility": 1, "balance": 1},
    "hypertrophy": {"strength": 6, "cardio": 2, "plyometrics": 1, "flexibility": 1, "balance": 1},
    "fat_loss": {"strength": 3, "cardio": 3, "plyometrics": 1, "flexibility": 1, "balance": 1},
    "endurance": {"strength": 2, "cardio": 5, "plyometrics": 1, "flexibility": 1, "balance": 1},
    "general_fitness": {"strength": 3, "cardio": 3, "plyometrics": 1, "flexibility": 1, "balance": 1},
    "mobility": {"strength": 2, "cardio": 2, "plyometrics": 1, "flexibility": 4, "balance": 3},
}
IN_ORDER = ("balance", "plyometrics", "strength", "cardio", "flexibility")
"""The order of the types in a session. First the types that need fresh legs and concentration (Potach 2016); stretching last,
when the muscles are warm (ACSM 2011).
"""
TALLIED = ("strength", "plyometrics")  # types whose sets are counted for each muscle; stretches tire no muscle
# If a session is too short to give each type this many minutes, the types take turns from session to session.
LEAST_MINUTES_OF_TYPE = 5
# From this many sessions a week on, strength and cardio have separate days; with fewer, sessions have both. But if the week has
# less cardio than WEEKLY_CARDIO_MINUTES, cardio also follows strength training that ends early.
APART_FROM = 4
# If sessions take no more than this part of the time that they have, more sets are added, or the reasons say why not.
MUCH_TIME_LEFT = 0.7

# A limit says what a plan leaves out because something hurts, in pregnancy, or by wish. In pregnancy, people should not lie long
# on the back from the second trimester on (ACOG 2020). Our choice: nothing on the belly either, no landings, nothing advanced and
# nothing hard. Which exercise loads which part of the body is our choice, too.


class Limit(NamedTuple):
    stresses: frozenset[str]
    """Exercises with any of these stresses are left out."""
    slugs: tuple[str, ...] = ()
    """These exercises are left out, too."""
    but: tuple[str, ...] = ()
    """These exercises stay, whatever they stress."""
    adds: tuple[str, ...] = ()
    """Each strength session has these lifts, unless it is short."""


_PRONE = ("superman-hold", "prone-y-raise", "reverse-snow-angel", "cobra-pose", "lying-leg-curl", "prone-press-up",
          "prone-lat-pulldown", "sliding-floor-pulldown", "seal-row", "spider-curl", "reverse-hyperextension")  # fmt: skip
RUNS = ("outdoor-run", "treadmill-run")
LIMITS = {
    "knee": Limit(frozenset({"knee", "impact"})),
    "shoulder": Limit(frozenset({"shoulder", "overhead"})),
    "lower_back": Limit(frozenset({"lower_back"}), adds=("dead-bug",)),  # Hayden 2021; that it is this exercise is our choice
    "wrist": Limit(frozenset({"wrist"})),
    "pregnancy": Limit(frozenset({"supine", "impact"}), _PRONE, adds=("pelvic-floor-contraction",)),  # Woodley 2020
    "no_jumps": Limit(frozenset({"impact"}), but=(*RUNS, "sprint-interval", "hill-sprint")),
}
ADDED_FROM_MINUTES = 20  # shorter sessions have no time for lifts that a limit adds
ADDED_MINUTES = 4  # strength training may end this many minutes later for each such lift
# With these limits a plan has nothing hard and nothing advanced, and leaves at least GENTLE_RIR repetitions in reserve.
GENTLE_LIMITS = ("pregnancy",)
GENTLE_RIR = 3

# People in a wheelchair, or who can use none of STANDING_MUSCLES, train sitting: in the chair, or on a seat that they reach from
# it. Nothing is done lying down, because it may need help to lie down and get up again: our choice. SEATED: the exercises of the
# catalogue that can be done like this.
SITTING_KIT = "wheelchair"
RESTING_MUSCLES = ("glutes", "quadriceps", "hamstrings", "calves")  # people who train sitting need no sets for these
STANDING_MUSCLES = frozenset({"glutes", "quadriceps", "hamstrings"})
SEATED = (
    "seated-band-chest-press", "seated-press-up", "seated-band-overhead-press", "chair-seated-dumbbell-press",
    "chair-seated-band-row", "seated-band-pulldown", "seated-dumbbell-curl", "seated-band-curl", "seated-band-triceps-pushdown",
    "machine-chest-press", "incline-machine-press", "machine-dip", "machine-shoulder-press", "seated-dumbbell-shoulder-press",
    "arnold-press", "machine-row", "seated-cable-row", "lat-pulldown", "close-grip-pulldown", "underhand-pulldown",
    "single-arm-pulldown", "machine-pullover", "pec-deck", "reverse-pec-deck", "machine-lateral-raise", "machine-biceps-curl",
    "machine-preacher-curl", "concentration-curl", "machine-triceps-extension", "wrist-curl", "reverse-wrist-curl",
    "machine-crunch", "chin-tuck", "hand-resisted-neck-hold", "arm-ergometer", "wheelchair-push", "seated-punches",
    "medicine-ball-chest-pass", "cross-body-shoulder-stretch", "overhead-triceps-stretch", "wrist-flexor-stretch",
    "neck-side-stretch", "chair-seated-trunk-rotation", "diaphragmatic-breathing",
)  # fmt: skip

# From this age on, plans have balance and strength on three days (WHO 2020), 10 to 15 repetitions (ACSM 2011), and no jumps.
OLDER_FROM_AGE = 65
TYPES_FOR_OLDER = ("balance",)
OLDER_LIMIT = "no_jumps"

NOT_IN_A_GYM = ("wheelchair",)  # exercises that need this equipment are only for people who say that they have it
YOUNGER_UP_TO_AGE = 16  # somebody should watch the lifts of people up to this age: our choice

# (45, 5): sessions of 45 minutes or more have a general warm-up of 5 minutes. A session that begins with cardio needs none. Our
# choice: Iversen 2021 finds that warm-up sets (WARM_UP below) are enough, but only sessions with lifts have these. The general
# warm-up is the first exercise of WARMING that is possible.
GENERAL_WARM_UP_MINUTES = ((45, 5), (20, 3), (10, 2))
WARMING = ("stationary-bike", "cross-trainer", "rowing-machine", "brisk-walk", "shadow-boxing", "jumping-jack", "arm-ergometer",
           "wheelchair-push", "seated-punches")  # fmt: skip
GENERAL_WARM_UP_NOTE = "Easy, until you are warm; a walk may be on the spot."

# Lifting: how much -------------------------------------------------------------------------------------------------

# Weekly sets for each large muscle, by goal and level: our choice. More sets bring more growth (Schoenfeld 2017) and more
# strength in an exercise (Ralston 2017); the least that is worthwhile is 4 for each muscle (Iversen 2021).
WEEKLY_SETS = {
    "strength": (6, 8, 10),
    "hypertrophy": (8, 10, 14),
    "fat_loss": (4, 6, 8),
    "endurance": (4, 4, 5),
    "general_fitness": (4, 6, 8),
    "mobility": (4, 4, 4),
}
# If all muscles have their weekly sets and much time is left (MUCH_TIME_LEFT), the weekly sets are multiplied by MORE_SETS. The
# goals of MORE_SETS_FOR always get that, because more sets bring more size and strength (Schoenfeld 2017; Ralston 2017). Other
# goals get it only if they call for a type of which the plan has no exercise.
MORE_SETS = 1.5
MORE_SETS_FOR = ("strength", "hypertrophy")
LARGE = ("chest", "upper-back", "lats", "glutes", "quadriceps", "hamstrings")
SMALL = ("front-delts", "side-delts", "rear-delts", "biceps", "triceps", "abs", "calves")
# A small muscle gets this part of a large muscle's weekly sets, because small muscles also work in lifts for large ones: they
# steady the body, or do a part of the movement.
SMALL_SHARE = 0.5
# Sets in which a muscle only helps make up at most this part of the sets that it should get: arms need curls besides the rows.
MOST_BY_HELPING = 0.5
# Once no more sets can be added for muscles that lack some, each muscle of ISOLATED gets isolations as far as there is time,
# until they make up ISOLATED_SHARE (by goal) of its weekly sets: bodybuilders' custom.
ISOLATED = ("side-delts", "triceps", "biceps", "rear-delts", "calves", "abs")
ISOLATED_SHARE = {"hypertrophy": 0.75}
FOCUS_FACTOR = 1.5  # a muscle of the focus gets this many times as many weekly sets
# While a session gets lifts for its movements, its muscles may have this many times the sets that they should get in it. For us a
# movement too few matters more than a few sets too many.
ROOM_FOR_MOVEMENTS = 1.5

# Usual sets of one exercise, by goal and level. 1 to 3 for novices, more later: ACSM 2009, from memory; 2 to 4: ACSM 2011.
BASE_SETS = {
    "strength": (3, 4, 5),
    "hypertrophy": (3, 3, 4),
    "fat_loss": (3, 3, 3),
    "endurance": (2, 3, 3),
    "general_fitness": (2, 3, 3),
    "mobility": (2, 2, 2),
}
LEAST_SETS = 2  # of an exercise: a single set is not worth the time to set it up; but better than an empty session
MOST_SETS = 5  # of one compound exercise in a session
MOST_SETS_ISOLATED = 4
MOST_SETS_OF_MUSCLE = 10  # in a session; further sets would be done tired
MOST_LIFTS = 9  # exercises in a session

# A muscle is trained hard on a day on which it gets HARD_SETS sets or more in all sessions together. On the day before and the
# day after, it gets fewer (Sunday is before Monday). Two sessions on one day train the same muscles, so that these can rest on
# the next day. For a muscle of STEADYING, a set in which it only helps to steady the body, as in push-ups, does not count here.
HARD_SETS = 4.0
STEADYING = ("abs", "obliques")

# Lifting: how ------------------------------------------------------------------------------------------------------


class Dose(NamedTuple):
    """What one set asks for: `reps` to `reps_max` repetitions with `rir` in reserve, or `duration_s` seconds; and the rest after
    it. Without `reps_max`, it is `reps` exactly.
    """

    reps: int | None
    reps_max: int | None
    rest_s: int
    rir: int | None
    duration_s: int | None = None


# By goal, then by kind of lift, then by level. "main": a compound lift with a weight. "second": such a lift if it is a pull, is
# done without a barbell, or is not the session's first for its area; goals without "second" use "main". "body": a compound lift
# of one's own weight. "single": an isolation.
# Repetitions and rests: ACSM 2009 (novices 8 to 12; later for strength 1 to 6 with 3 to 5 minutes; from memory: for size 6 to 12
# with 1 to 2 minutes, for local endurance 15 and more with a minute or less). Failure is not needed (Grgic 2022), so some
# repetitions stay in reserve; how many is our choice.
DOSES = {
    "strength": {
        "main": (Dose(8, None, 150, 3), Dose(4, 6, 180, 2), Dose(3, 5, 210, 2)),
        "second": (Dose(8, 12, 120, 3), Dose(6, 8, 150, 2), Dose(5, 8, 150, 2)),
        "body": (Dose(6, 12, 120, 3), Dose(6, 12, 120, 2), Dose(6, 12, 150, 2)),
        "single": (Dose(8, 12, 90, 3), Dose(8, 12, 90, 2), Dose(6, 10, 90, 2)),
    },
    "hypertrophy": {
        "main": (Dose(8, 12, 120, 3), Dose(8, 12, 120, 2), Dose(6, 10, 150, 1)),
        "body": (Dose(8, 15, 90, 3), Dose(8, 15, 90, 2), Dose(8, 15, 90, 1)),
        "single": (Dose(10, 15, 75, 2), Dose(10, 15, 75, 1), Dose(10, 15, 75, 1)),
    },
    "fat_loss": {
        "main": (Dose(10, 15, 60, 3), Dose(10, 15, 60, 2), Dose(10, 15, 60, 2)),
        "body": (Dose(8, 15, 60, 3), Dose(8, 15, 60, 2), Dose(10, 20, 60, 2)),
        "single": (Dose(12, 15, 45, 2), Dose(12, 15, 45, 2), Dose(12, 15, 45, 2)),
    },
    "endurance": {
        "main": (Dose(15, 20, 60, 3), Dose(15, 20, 60, 3), Dose(15, 20, 60, 2)),
        "body": (Dose(12, 20, 60, 3), Dose(12, 20, 60, 3), Dose(15, 20, 60, 2)),
        "single": (Dose(15, 20, 45, 3), Dose(15, 20, 45, 2), Dose(15, 20, 45, 2)),
    },
    "general_fitness": {
        "main": (Dose(8, 12, 90, 3), Dose(8, 12, 90, 2), Dose(8, 12, 90, 2)),
        "body": (Dose(8, 15, 75, 3), Dose(8, 15, 75, 2), Dose(8, 15, 75, 2)),
        "single": (Dose(10, 15, 60, 3), Dose(10, 15, 60, 2), Dose(10, 15, 60, 2)),
    },
    "mobility": {  # light, through the whole range; 10 to 15 repetitions for people who begin when older: ACSM 2011
        "main": (Dose(10, 15, 75, 3), Dose(10, 15, 75, 3), Dose(10, 15, 75, 3)),
        "body": (Dose(10, 15, 60, 3), Dose(10, 15, 60, 3), Dose(10, 15, 60, 3)),
        "single": (Dose(10, 15, 45, 3), Dose(10, 15, 45, 3), Dose(10, 15, 45, 3)),
    },
}
# Two kinds of lifts have their own doses for every goal, with many repetitions and short rests: trunk exercises (TRUNK; advanced
# ones get HARD_TRUNK, with fewer repetitions), and lifts for which one's own body weight is light (LIGHT; see
# `lifting/dosing.py`).
OLDER_DOSES = {"main": Dose(10, 15, 90, 3), "body": Dose(10, 15, 75, 3), "single": Dose(10, 15, 60, 3)}
TRUNK = (Dose(10, 15, 45, 3), Dose(10, 20, 45, 2), Dose(12, 20, 60, 2))
HARD_TRUNK = Dose(6, 12, 60, 2)
LIGHT = (Dose(12, 20, 60, 3), Dose(12, 20, 60, 2), Dose(15, 25, 60, 2))
HEAVY_AREAS = ("legs", "push")  # pulls get the dose "second", because people heave a heavy row up with the back
BARBELLS = ("barbell", "trap-bar")  # lifts with other weights get the dose "second": their steps are too large for heavy sets
# How an entry with repetitions progresses. With a range: first through the range, then up in weight (ACSM 2009: up by 2 to 10 %
# when one or two more repetitions were possible). Without a range: up in weight whenever all repetitions were done.
PROGRESSION_IN_RANGE = {"rule": "double"}
PROGRESSION_AT_ONCE = {"rule": "linear"}

# Fast lifts have a dose of their own, the same for every goal. It has no repetitions in reserve: a set ends when the speed drops.
# 3 to 6 repetitions for power: ACSM 2009, from memory. 30 seconds of swings with as much rest: Lake 2012; 10 to 15 swings take
# about that long.
_SWING = Dose(10, 15, 60, None)
_LAUNCH = Dose(3, 5, 120, None)
_SWINGS = ("kettlebell-swing", "single-arm-kettlebell-swing", "kettlebell-snatch")
_LAUNCHES = (
    "kettlebell-clean", "power-clean", "push-press", "hang-power-clean", "clean", "clean-and-jerk", "power-snatch", "snatch",
    "clean-pull", "snatch-pull", "push-jerk", "log-press", "dumbbell-snatch", "sandbag-to-shoulder", "atlas-stone-load",
    "tyre-flip",
)  # fmt: skip
EXPLOSIVE = {**dict.fromkeys(_SWINGS, _SWING), **dict.fromkeys(_LAUNCHES, _LAUNCH)}
# Starting weights come from the best set of an exercise in the last OWN_SETS_WEEKS weeks, by Epley 1985: weight times (30 +
# repetitions) / 30.
OWN_SETS_WEEKS = 12
EPLEY_REPS = 30
EXPLOSIVE_NOTE = "As fast as you can with good form; end the set when it gets slower."
HOLD_S = (20, 30, 45)  # by level, the seconds of a hold such as a plank, and of a carry
HOLD_REST_S = 60
# Holds, and cardio that is easy and without breaks, become longer by the rule `time`: up to these lengths, if there is time.
HELD_TYPES = ("strength", "balance", "flexibility")
LONGEST_HOLD_S = 60
HOLD_STEP_S = 5
LONGEST_CARDIO_FACTOR = 2  # cardio may become this many times as long as it is at first
UNCOUNTED_DISTANCE_M = 20.0  # for a set of an exercise that records only its distance

# Warm-up sets of the exercise itself are enough (Iversen 2021). By goal: how many, and their repetitions. WARM_UP is for a
# session's first lift with a weight. WARM_UP_AGAIN is for other lifts with a weight, each the first compound lift for its area,
# in sessions of more than WARM_UP_ONCE_UP_TO_MINUTES. With other goals, the weights are light enough to need none.
WARM_UP = {"strength": (2, 5), "hypertrophy": (2, 8), "general_fitness": (1, 10), "fat_loss": (1, 10)}
WARM_UP_AGAIN = {"strength": (1, 5), "hypertrophy": (1, 8)}
WARM_UP_ONCE_UP_TO_MINUTES = 30
WARM_UP_REST_S = 60
# Outside a full gym, the note for warm-up sets with weights other than barbells ends with this.
NO_LIGHTER_WEIGHT = "If you have no lighter one: half as many repetitions, slowly."
WARM_UP_NOTES = {  # by the number of sets
    1: "With half to two thirds of the working weight.",
    2: "With about half of the working weight, then with three quarters.",
}

# Lifts that are done in turn (supersets) take about half the time for the same volume, and probably serve strength less than size
# (Iversen 2021). So fat loss gets circuits of three; other goals get pairs in short sessions, and strength only in the shortest.
CIRCUIT_GOALS = ("fat_loss",)
CIRCUIT_OF = 3
# If lifts are done in turn, they need together at most this many pieces of equipment, because nobody can keep more to themselves
# in a busy gym. They may need more if one of the lifts alone needs all of these.
MOST_STATIONS_IN_TURN = 2
# The most sets of pushes in the week for each set of pulls, if any exercise pulls. People in a wheelchair push it all
# day, so they get fewer pushes.
MOST_PUSH_TO_PULL = 1.5
MOST_PUSH_TO_PULL_SITTING = 1.0
PULL_KIT = {"band": "a band", "pull-up-bar": "a bar to hang from"}  # what people without any pull can get cheaply
PAIRS_UP_TO_MINUTES = 30
PAIRS_UP_TO_MINUTES_FOR = {"strength": 15}

# Lifting: which exercises -------------------------------------------------------------------------------------------

# By the number of days with strength training, the role of each day: what its sessions train. Up to three days train the whole
# body, so that each muscle gets its sets fresh and on several days. Twice a week was better than once (Schoenfeld 2016), mainly
# because it leaves room for more sets (Schoenfeld 2019).
SPLITS: dict[int, tuple[str, ...]] = {
    0: (),
    1: ("full",),
    2: ("full", "full"),
    3: ("full", "full", "full"),
    4: ("upper", "lower", "upper", "lower"),
    5: ("upper", "lower", "push", "pull", "legs"),
    6: ("push", "pull", "legs", "push", "pull", "legs"),
    7: ("push", "pull", "legs", "push", "pull", "legs", "arms"),
}
# Sessions up to this length are so short that no muscle needs the next day off. So each trains the full body, with three
# exercises in turn.
WHOLE_BODY_UP_TO_MINUTES = 12
# If a week has this many days with strength training, those that are neighbours train the upper and the lower body in turn.
SPLIT_WHERE_ADJOINING = (2, 3)
# A session is named after its role (TITLES) if the areas that it trains match the role; otherwise after these (AREA_TITLES).
AREAS_OF = {
    "full": ({"legs", "push", "pull"}, {"legs", "push", "pull", "core"}), "upper": ({"push", "pull"}, {"push", "pull", "core"}),
    "lower": ({"legs"}, {"legs", "core"}), "legs": ({"legs"}, {"legs", "core"}), "push": ({"push"}, {"push", "core"}),
    "pull": ({"pull"}, {"pull", "core"}), "arms": ({"core"}, {"push", "pull", "core"}), "arms alone": (set(), {"push", "pull"}),
}  # fmt: skip
"""For each role, the areas that a session must train to be named after it, and the areas that it may train."""
# If the areas of a session do not match its own role, but one of these, it is named after that one. ALSO_CALLED_ELSE is for the
# roles that are missing in ALSO_CALLED.
ALSO_CALLED = {"arms": ("arms alone",)}
ALSO_CALLED_ELSE = ("full", "upper")
AREA_TITLES = {"legs": "Legs", "push": "Push", "pull": "Pull", "core": "Core"}
TITLES = {
    "full": "Full body", "upper": "Upper body", "lower": "Lower body", "push": "Push", "pull": "Pull", "legs": "Legs",
    "arms": "Arms and core", "arms alone": "Arms",
}  # fmt: skip

# By role, two lists of a session's slots, most important first. Sessions that train some of the same muscles use the two lists in
# turn. A slot is room for one lift. It names the movement or the muscle that the lift is for, followed by alternatives.
# Multi-joint before single-joint, large before small: ACSM 2009. In a short session, legs, a push and a pull matter most: Iversen
# 2021.
Slot = tuple[str, ...]
SLOTS: dict[str, tuple[tuple[Slot, ...], tuple[Slot, ...]]] = {
    "full": (
        (("squat", "lunge", "quadriceps"), ("horizontal_push", "chest"), ("horizontal_pull", "vertical_pull", "upper-back"),
         ("hinge", "hamstrings"), ("core",), ("vertical_push",), ("vertical_pull", "lats"), ("side-delts",), ("calves",),
         ("biceps",), ("triceps",)),
        (("hinge", "hamstrings"), ("vertical_push", "horizontal_push"), ("vertical_pull", "horizontal_pull", "upper-back"),
         ("lunge", "squat"), ("horizontal_push", "chest"), ("horizontal_pull", "upper-back"), ("core",), ("biceps",),
         ("triceps",), ("calves",), ("side-delts",)),
    ),
    "upper": (
        (("horizontal_push", "chest"), ("horizontal_pull", "upper-back"), ("vertical_push",), ("vertical_pull", "lats"),
         ("side-delts",), ("biceps",), ("triceps",), ("rear-delts",)),
        (("vertical_pull", "lats"), ("vertical_push",), ("horizontal_pull", "upper-back"), ("horizontal_push", "chest"),
         ("rear-delts",), ("triceps",), ("biceps",), ("side-delts",)),
    ),
    "lower": (
        (("squat", "lunge", "quadriceps"), ("hinge", "hamstrings"), ("lunge",), ("core",), ("hamstrings",), ("calves",)),
        (("hinge", "hamstrings"), ("squat", "lunge"), ("core",), ("hamstrings",), ("quadriceps",), ("calves",)),
    ),
    "push": (
        (("horizontal_push", "chest"), ("vertical_push",), ("chest",), ("side-delts",), ("triceps",)),
        (("vertical_push",), ("horizontal_push", "chest"), ("side-delts",), ("triceps",), ("chest",)),
    ),
    "pull": (
        (("vertical_pull", "lats"), ("horizontal_pull", "upper-back"), ("rear-delts",), ("biceps",), ("traps",)),
        (("horizontal_pull", "upper-back"), ("vertical_pull", "lats"), ("biceps",), ("rear-delts",), ("forearms",)),
    ),
    "legs": (
        (("squat", "lunge", "quadriceps"), ("hinge", "hamstrings"), ("lunge",), ("core",), ("hamstrings",), ("calves",)),
        (("hinge", "hamstrings"), ("squat", "lunge"), ("core",), ("hamstrings",), ("quadriceps",), ("calves",)),
    ),
    "arms": (
        (("core",), ("biceps",), ("triceps",), ("side-delts",), ("forearms",)),
        (("core",), ("triceps",), ("biceps",), ("side-delts",), ("forearms",)),
    ),
}  # fmt: skip
_PUSH = ("chest", "front-delts", "side-delts", "triceps")
_PULL = ("upper-back", "lats", "rear-delts", "biceps", "traps", "forearms", "rotator-cuff", "neck")
_CORE = ("hip-flexors", "abs", "obliques", "lower-back")
_LEGS = ("glutes", "quadriceps", "hamstrings", "calves", "tibialis-anterior", "adductors", "abductors", *_CORE)
# The muscles of each area. If AREA_OF_MOVEMENT has no area for an exercise, its first primary muscle decides: the exercise
# belongs to the first area here that has this muscle.
AREAS = {"push": _PUSH, "pull": _PULL, "core": _CORE, "legs": _LEGS}
TRAINS = {  # by role, the muscles that it trains
    "full": (*_PUSH, *_PULL, *_LEGS),
    "upper": (*_PUSH, *_PULL),
    "lower": _LEGS,
    "push": _PUSH,
    "pull": _PULL,
    "legs": _LEGS,
    "arms": ("side-delts", "biceps", "triceps", "forearms", "abs", "obliques"),
}
# By movement, the area that it trains. A session's first lift for the legs, its first push and its first pull are its main lifts,
# which are chosen before others. For the goal strength they are heavy and may repeat in the week, because practice matters. Later
# lifts for the same area are lighter and should differ.
AREA_OF_MOVEMENT = {
    "squat": "legs", "hinge": "legs", "lunge": "legs", "horizontal_push": "push", "vertical_push": "push",
    "horizontal_pull": "pull", "vertical_pull": "pull",
}  # fmt: skip

# The exercise with the most points is chosen; `variant` chooses among all within GOOD_ENOUGH points of it.
POINTS_FOR_LARGE = 2.0  # for each large primary muscle that still needs sets; at most MUSCLES_THAT_COUNT muscles count
POINTS_FOR_SMALL = 1.0
MUSCLES_THAT_COUNT = 2
POINTS_FOR_FOCUS = 1.0
POINTS_FOR_LEVEL = {  # for compound lifts, by the person's level and the exercise's
    "beginner": {"beginner": 2.0},
    "intermediate": {"beginner": 0.5, "intermediate": 2.0},
    "advanced": {"beginner": 0.0, "intermediate": 2.0, "advanced": 1.0},
}
EASIER_FIRST = ("beginner",)  # at these levels, an exercise gets POINTS_FOR_HARD while an easier form of it is possible
POINTS_FOR_HARD = -3.0
# For advanced people: a leg lift without a weight, if a harder form of it with the same movement is possible.
POINTS_FOR_EASY = -3.0
POINTS_FOR_MASTERY = {"advanced": 3.0}  # for advanced people: advanced exercises that one's own body weight makes hard enough
POINTS_FOR_ANOTHER_STATION = -0.75  # in circuits: for each piece of equipment that the session does not use yet
POINTS_FOR_LOAD = {"external": 2.0, "bodyweight": 1.0, "assisted": 0.75, "none": 0.0}
# For trained people: a leg lift without a weight, if one with a weight is possible for the same movement. Not for advanced lifts.
POINTS_FOR_LEGS_WITHOUT_WEIGHT = -3.0
# A loaded exercise of the level beginner gets at least this many points for its level, because its weight can grow.
POINTS_FOR_GROWING = {"barbell": 2.0, "other": 1.0}
RESISTING = ("band",)
POINTS_FOR_RESISTING = 0.4  # for an exercise with one of RESISTING: a band has no weight to record, but resists more than nothing
# For a main lift with a barbell: its weight can grow in small steps for years. But in a circuit one barbell cannot serve two
# exercises.
POINTS_FOR_BARBELL = {"strength": 2.0, "hypertrophy": 0.75, "fat_loss": -2.0}
# For compound lifts with a barbell, in place of POINTS_FOR_BARBELL, for beginners with another goal than strength: lifts with
# other weights are learnt sooner.
POINTS_FOR_LEARNING = -0.2
POINTS_FOR_ISOLATION = -4.0  # for an isolation, or an accessory, whose movement is one of AREA_OF_MOVEMENT
ACCESSORIES = ("face-pull", "good-morning")  # compound, but light by nature: dosed like isolations, and never main lifts
# For a hold whose movement is one of AREA_OF_MOVEMENT, and for any other hold while no muscle of the trunk needs sets: dynamic
# movements first (Iversen 2021).
POINTS_FOR_HOLD = -3.0
POINTS_FOR_STRANGERS = -4.0  # for an exercise with a primary muscle that belongs to another day
MOST_REPETITIONS = {  # in one set: later ones would be done badly
    **dict.fromkeys(_LAUNCHES, 5), "turkish-get-up": 5, "push-press": 6, "kettlebell-clean": 8, "nordic-hamstring-curl": 10,
    "barbell-deadlift": 12, "sumo-deadlift": 12, "rack-pull": 12, "stiff-leg-deadlift": 12, "muscle-up": 5, "skin-the-cat": 5,
    "dragon-flag": 8, "one-arm-push-up": 8, "overhead-squat": 6, "glute-ham-raise": 10,
}  # fmt: skip
POINTS_FOR_TOO_MANY = -4.0  # for an exercise whose dose has more repetitions than MOST_REPETITIONS
POINTS_FOR_FAST = {"strength": -2.0, "hypertrophy": -2.0}  # fast lifts train speed rather than these goals
POINTS_FOR_ONE_SIDE = -0.75  # for training one side at a time, which takes twice the time (Iversen 2021)
POINTS_FOR_REPEATING = -1.75  # for each time that the week has the exercise already; not for main lifts of PRACTISED_GOALS
PRACTISED_GOALS = ("strength",)
# For these levels and PRACTISED_GOALS, a barbell lift gets points if the week has it already: it is practised on every day with a
# slot for it.
PRACTISED_OFTEN = ("advanced",)
POINTS_FOR_PRACTICE = 2.0
# Beginners learn few lifts and repeat them: how many different lifts a week may have, and points for a lift that it has already.
MOST_DIFFERENT_LIFTS = {"beginner": 9}
POINTS_FOR_KNOWN = {"beginner": 1.5}
POINTS_FOR_PREFERRED = 6.0  # for an exercise that the person likes: it outweighs all but the need for its muscles
GOOD_ENOUGH = 1.5

# Jumps and throws --------------------------------------------------------------------------------------------------

# Potach 2016 gives 80 to 100 contacts (landings) a session for beginners, 100 to 120 and 120 to 140 later, two to three
# days apart; but that is for athletes, in sessions with nothing else. Our figures are well below.
JUMPS_APART_DAYS = 2
LEAST_JUMP_SETS = 2
CONTACTS = (40, 60, 80)
JUMPS = (Dose(6, None, 90, None), Dose(6, None, 90, None), Dose(5, None, 120, None))
JUMP_SETS = (2, 3, 3)
MOST_JUMPS = 4  # exercises in a session
JUMP_NOTE = "As explosive as possible, every landing soft and quiet; stop when the height or the landing suffers."

# Stretching and balance --------------------------------------------------------------------------------------------

# Holds of 10 to 30 seconds, 60 seconds in all for each stretch, on two or three days, daily being best: ACSM 2011.
STRETCH = Dose(None, None, 10, None, 30)
STRETCH_MOVING = Dose(8, None, 10, None)
STRETCH_SETS = 2
STRETCH_TIMES_A_WEEK = 2  # how often each stretch comes at least, if the week has enough sessions with stretches
# Muscles that get short or stiff from sitting are stretched first: our choice.
STIFF = ("hip-flexors", "hamstrings", "chest", "calves", "quadriceps")
POINTS_FOR_STIFF = 1.5
POINTS_FOR_NEW_MUSCLE = 10.0  # points for an exercise with a primary muscle that is new today; they outweigh all others
LEVEL_DIVISOR_IN_DRILLS = 4.0  # here POINTS_FOR_LEVEL are divided by this, so that variety is worth more
DRILLS_GOOD_ENOUGH = 0.6  # `variant` chooses among all within this many points of the best
MOST_STRETCHES = 12
ON_THE_FLOOR = (  # done after the standing ones, so that people get down only once
    "kneeling-hip-flexor-stretch", "couch-stretch", "pigeon-pose", "figure-four-stretch", "butterfly-stretch", "frog-stretch",
    "seated-straddle", "childs-pose", "cat-cow", "cobra-pose", "downward-dog", "thread-the-needle", "seated-forward-fold",
    "supine-twist", "worlds-greatest-stretch", "low-lunge-twist", "90-90-hip-switch", "open-book",
    "foam-roller-thoracic-extension", "happy-baby", "prone-press-up", "diaphragmatic-breathing",
)  # fmt: skip
STRETCH_NOTE = "To a clear but comfortable pull; breathe slowly."
FLOW_OF = 4  # up to this many stretches are done in turn

# Balance: 20 to 30 minutes on two or three days: ACSM 2011; two sets of 21 to 40 seconds each: Lesinski 2015.
BALANCE = (Dose(None, None, 30, None, 25), Dose(None, None, 30, None, 30), Dose(None, None, 30, None, 40))
BALANCE_MOVING = Dose(8, None, 30, None)
BALANCE_SETS = 2
MOST_BALANCES = 6
BALANCE_NOTE = "Beside a wall or a chair that you could catch hold of."

# Cardio ------------------------------------------------------------------------------------------------------------

WEEKLY_CARDIO_MINUTES = {"general_fitness": 150, "fat_loss": 250}  # WHO 2020; Donnelly 2009, its upper figure
VIGOROUS_COUNTS = {"general_fitness": 2}  # how many times a hard minute counts: WHO 2020
EASY_MINUTES = (30, 45, 60)  # by level; 30 to 60 a day: ACSM 2011
LONG_MINUTES = (40, 75, 100)
TIDY_MINUTES = 5  # a time of ten minutes or more is a whole multiple of this
EASY_NOTE = "Easy: you could talk in whole sentences."
MODERATE_NOTE = "Brisk: you could talk, but not sing."
LONG_NOTE = "Long and easy: you could talk in whole sentences to the end."
HARD_NOTE = "Hard, but the last repeat as fast as the first; a few words are all you could say. Keep moving easily between them."

# Athletes who train 10 to 13 times a week do one session in five hard: Seiler 2010. Our choices are that this suits others too,
# that hard sessions are never on consecutive days, and that beginners have none.
HARD_ONE_IN = 5


class Intervals(NamedTuple):
    repeats: int
    work_s: int
    rest_s: int


# 4 times 4 minutes, moving easily between: Helgerud 2007. 10 times 1 minute: Gibala 2012. The third is for short sessions.
INTERVALS = (Intervals(4, 240, 180), Intervals(10, 60, 60), Intervals(8, 30, 30))
SPRINTING = Intervals(6, 20, 120)  # a few short sprints are as good as more: Vollaard 2017
FEWEST_REPEATS = 3
WARM_UP_MINUTES = 5
COOL_DOWN_MINUTES = 5
# Beginners run and walk in turn, as in the well-known plans from the couch to 5 km, and have a day between two runs. RUN_WALK_S:
# the seconds of a run, and of the walk after it.
RUN_WALK_S = (60, 90)
# Until a race the runs become longer, and in the end the walks shorter, by at most one step a week. A step is the seconds of a
# run, and of the walk after it.
RUN_WALK_STEPS_S = (RUN_WALK_S, (90, 90), (120, 90), (180, 90), (300, 120), (480, 120), (600, 60))
WALKS = ("brisk-walk", "incline-treadmill-walk")

# Circuits: 30 seconds at each station (Klika 2013), with a longer rest after each round than in that source.
STATION_S = 30
STATION_REPS = 20  # at a station that records no time
STATION_REST_S = 45
MOST_STATIONS = 5
MOST_ROUNDS = 8
CIRCUIT_UP_TO_MINUTES = 10  # up to this long, a circuit replaces steady cardio, if there are three stations for it

# How the catalogue's cardio exercises are used. One that is in none of these lists is steady if its movement is locomotion and it
# records a time or a distance; else it is a station.
REPEATED = ("bike-interval", "rowing-interval")
SPRINTS = ("sprint-interval", "hill-sprint")
STATIONS = (
    "high-knees", "jumping-jack", "mountain-climber", "shadow-boxing", "jump-rope", "double-under", "battle-rope-wave",
    "bear-crawl", "sled-push", "backward-sled-drag", "heavy-bag-boxing", "seated-march", "seated-punches",
)  # fmt: skip
# The order of steady cardio; `variant` chooses among the first STEADY_CHOICES that are possible. Low impact comes first, except
# for endurance.
STEADY_FIRST = ("brisk-walk", "stationary-bike", "cross-trainer", "outdoor-cycling", "rowing-machine", "incline-treadmill-walk")
STEADY_FIRST_FOR = {"endurance": ("outdoor-run", "outdoor-cycling", "rowing-machine", "treadmill-run", "stationary-bike")}
STEADY_CHOICES = 3

# The exercises of a sport's cardio: the first that is possible is used. Calisthenics is lifting one's own body; OWN_BODY_KIT is
# all the equipment that it uses.
SPORTS = {
    "running": ("outdoor-run", "treadmill-run"),
    "cycling": ("outdoor-cycling", "stationary-bike", "recumbent-bike"),
    "rowing": ("rowing-machine",),
    "swimming": ("freestyle-swim", "breaststroke-swim", "backstroke-swim"),
}
OWN_BODY = "calisthenics"
OWN_BODY_KIT = ("pull-up-bar", "dip-bars", "suspension-trainer", "rings", "bench", "box", "ab-wheel")

# Before a race, the long session grows from its usual minutes by a tenth a week, to nine tenths of the race's time at most. Every
# fourth week it is a quarter shorter, and in the last week before that of the race, half as long as it would be. These figures
# are custom among runners, and our choice.
RACE_GROWTH = 1.1
RACE_EASIER_EVERY_WEEKS = 4
RACE_EASIER = 0.75
RACE_LONGEST_SHARE = 0.9
RACE_TAPER = 0.5
RACE_MOST_WEEKS = 52

# The block ---------------------------------------------------------------------------------------------------------

# Coaches reduce sets for about a week and keep the exercises (Bell 2023); competitive athletes do this every five to six weeks
# (Rogerson 2024). Our choice: that other trained people do the same, that beginners need not, how much lighter the week is, and
# that each week before it comes nearer to failure.
LIGHTER_EVERY_WEEKS = 6
CYCLE_WEEKS = (6, 5, 4)  # lengths of a cycle; a block of more than MOST_BLOCK_WEEKS uses the first that divides it
SHORTEST_CYCLE_WEEKS = 4
MOST_BLOCK_WEEKS = 16  # the most weeks that a plan can list; a longer block repeats them
LIGHTER_FROM_SESSIONS = 2  # with one session a week there is time enough to recover
LIGHTER_SETS = 0.5
LIGHTER_WEIGHT = 0.9
LIGHTER_RIR = 4
FIRST_WEEK_OF_CARDIO = 0.8  # the part of the cardio that week 1 has if nothing else tires; later weeks have more
LEAST_RIR = 1  # failure is not needed (Grgic 2022)
REST_DAY_FROM_MINUTES = 30  # if each of the seven days has this many minutes of training, the reasons say when to leave one out
TIRING = ("strength", "cardio", "plyometrics")
DRILLED = ("plyometrics", "flexibility", "balance")
