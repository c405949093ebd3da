"""Workout plans. A plan has days, a day has entries in order, and an entry is an exercise with its targets.

A complete entry has every field: `targets.complete` has filled in those that the client left out.

- reading.py, writing.py: whole plans; days.py: single days and entries; rows.py writes the rows of both
- targets.py: what an entry can ask for; retargeting.py: when this last changed; timing.py: how long it takes
- weeks.py: the weeks of a plan that differ; sharing.py, calendar.py: plans that others can read
"""

from workout.plans.calendar import make_key as make_calendar_key
from workout.plans.calendar import revoke_key as revoke_calendar_key
from workout.plans.calendar import write as write_calendar
from workout.plans.days import add_day, add_entry, change_day, change_entry, delete_day, delete_entry, get_day, get_entry
from workout.plans.reading import find, find_templates, get, get_template
from workout.plans.sharing import copy_shared, get_share, get_shared, share, unshare
from workout.plans.weeks import Week
from workout.plans.weeks import at as week_at
from workout.plans.writing import change, copy, create, delete, replace

__all__ = [
    "Week", "add_day", "add_entry", "change", "change_day", "change_entry", "copy", "copy_shared", "create", "delete",
    "delete_day", "delete_entry", "find", "find_templates", "get", "get_day", "get_entry", "get_share", "get_shared",
    "get_template", "make_calendar_key", "replace", "revoke_calendar_key", "share", "unshare", "week_at",
    "write_calendar",
]  # fmt: skip
