"""The list of changes to a person's data, for programs that keep a copy."""

from workout.feed import KINDS
from workout.web.contract.schemas.build import Schema, boolean, fields, identifier, instant, line, one_of, paging, ref

CHANGE = fields(
    {
        "kind": one_of(KINDS, "What it is; `exercise`: one of my own."),
        "id": identifier("Its id, as in GET /plans/{id} and the like."),
        "deleted": boolean("It is not there any more."),
        "changed_at": instant(),
    },
    example={"kind": "session", "id": 12, "deleted": False, "changed_at": "2026-11-23T18:05:00.000Z"},
)

SCHEMAS: dict[str, Schema] = {
    "Change": CHANGE,
    "ChangeList": fields(
        {"items": {"type": "array", "items": ref("Change")}, "next": line(20, "The `since` of the next request.")},
        example={"items": CHANGE["examples"], "next": "31"},
    ),
    "ChangeQuery": fields(
        {
            "limit": paging()["limit"],
            "since": {
                **line(18, "What changed after this: the `next` of the answer before. Left out: from the beginning."),
                "pattern": "^[0-9]{1,18}$",
                "x-advice": "This must be the `next` of an earlier answer, as it came.",
            },
        },
        required=[],
    ),
}
