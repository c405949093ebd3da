"""Suggestions of plans."""

from workout.accounts import User
from workout.db import Connection, Database, Row
from workout.web.contract.promise import login_required
from workout.web.contract.routes import Routes

routes = Routes("Plans")


def suggest(database: Database, user: User, body: Row) -> Row:
    """Make a suggestion. This is done before the POST's transaction, in which it would make every writer wait."""
    from workout import suggestions  # a seventh of the program, which only this route needs

    with database.reading() as db:
        return suggestions.suggest(db, user.id, body)


@routes.post("/plan-suggestions", body="SuggestionInput", returns={200: "Suggestion"}, slow_work=suggest)
@login_required
def suggest_plan(db: Connection, outcome: Row) -> Row:
    """Suggest a plan that fits what I ask for.

    A week of training by published rules, with the reasons; exercises of my own take part. `plan` is a body for
    `POST /plans`, which takes it as it is: nothing is saved here. `exercises` tells what its ids stand for. The same
    request gives the same plan, and another `variant` another good one. When nothing fits, `errors` says which wishes
    conflict.
    """
    return outcome
