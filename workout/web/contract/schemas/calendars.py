"""The calendar of a plan."""

from workout.web.contract.schemas.build import Schema, fields, line, list_of

EXAMPLE = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Workout//Plans//EN\r
BEGIN:VEVENT\r
SUMMARY:Legs\r
DTSTART;VALUE=DATE:20261123\r
DTSTAMP:20261123T180500Z\r
UID:1b5c1c2e-58a1-5d3c-9b43-2c5a8f0c9a10\r
RRULE:FREQ=WEEKLY;INTERVAL=1\r
DESCRIPTION:Goblet squat: 4 × 8–12\r
END:VEVENT\r
END:VCALENDAR\r
"""
KEY = "u5nGmM1Yw3b0kQ4fJx7PaA"

SCHEMAS: dict[str, Schema] = {
    "PlanCalendarFile": {"type": "string", "description": "A calendar as in RFC 5545.", "examples": [EXAMPLE]},
    "PlanCalendar": fields(
        {
            "url": line(200, "The address of the calendar, as a path on this server. Whoever has it can read the plan's days."),
            "key": line(22),
            "warnings": list_of({"type": "string"}, 1000, description="What the calendar leaves out."),
        },
        example={"url": f"/api/v1/plans/3/calendar.ics?key={KEY}", "key": KEY, "warnings": []},
    ),
    "PlanCalendarQuery": fields(
        {
            "key": line(100, "That of the calendar's address."),
            "time": {
                **line(5, "When workouts begin, such as `18:00`, in the owner's zone; if not given, events take the whole day."),
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
                "x-advice": "This must be a time of day from 00:00 to 23:59, such as 18:00.",
            },
        },
        required=["key"],
    ),
}
