"""Personal access tokens, for scripts and agents."""

from workout.accounts import User, personal_tokens
from workout.db import Connection, Row
from workout.web.contract.answers import created, no_content, page_of_all
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes

routes = Routes("Logging in")


@routes.post(
    "/auth/tokens",
    body="PersonalTokenInput",
    returns={201: "NewPersonalToken"},
    fails={409: "I have as many tokens as an account can hold."},
    secret=True,
)
@login_required
def create_token(db: Connection, user: User, body: Row) -> Answer:
    """Make a personal access token.

    For a script or an agent of mine: it is sent like an access token, needs no log-in, and works until I delete it or its
    last day is over. It reaches neither `/me` nor `/auth`, so it cannot change who I am or make further tokens. The `token`
    is told this once; whoever loses it makes another.
    """
    made = personal_tokens.create(db, user, body["name"], body["scope"], body.get("expires_on"))
    return created("/auth/tokens/{id}", made)


@routes.get("/auth/tokens", query="PageQuery", returns={200: "PersonalTokenList"})
@login_required
def list_tokens(db: Connection, user: User, query: Row) -> Answer:
    """List my personal access tokens.

    The newest first, without what is secret.
    """
    return page_of_all(personal_tokens.all_of(db, user.id), query, "tokens")


@routes.delete("/auth/tokens/{id}", returns={204: None})
@login_required
def delete_token(db: Connection, user: User, id: int) -> Answer:
    """Delete a personal access token.

    It stops working at once.
    """
    personal_tokens.delete(db, user.id, id)
    return no_content()
