"""Idempotency-Key: when a POST is sent again because its answer was lost, it gets the same answer and is not done twice."""

import hashlib
import json
from typing import Any

from bottle import Route, request

from workout import idempotency
from workout.accounts import User
from workout.db import Connection
from workout.errors import Flaw, Invalid
from workout.security import Security
from workout.web.contract.promise import Answer, Handler
from workout.web.contract.routes import IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_LENGTH, takes_key
from workout.web.plugins.answers import as_answer


class Idempotency:
    """Uses the key of a POST whose route accepts one (see `takes_key`). It works inside the transaction, so of two equal requests
    at the same time, only one is done.
    """

    name = "idempotency"
    api = 2

    def __init__(self, security: Security) -> None:
        self._security = security

    def apply(self, callback: Handler, route: Route) -> Handler:
        if not takes_key(route.method, route.rule, route.callback):
            return callback

        def once(db: Connection, user: User, body: Any, **given: Any) -> Any:
            if (key := read_key()) is None:
                return callback(db=db, user=user, body=body, **given)
            asked = fingerprints(self._security, body)
            if stored := idempotency.recall(db, user.id, key, asked):
                return Answer(*stored)
            answer = as_answer(callback(db=db, user=user, body=body, **given))
            idempotency.remember(db, user.id, key, asked[0], answer.status, dict(answer.headers), answer.body)
            return answer

        return once


def earlier_answer(db: Connection, security: Security, user: User, body: Any) -> Answer | None:
    """The answer that this request got the first time; None if it is new or has no key.

    Raises Invalid when the key was used for another request.
    """
    if (key := read_key()) is None:
        return None
    stored = idempotency.recall(db, user.id, key, fingerprints(security, body))
    return Answer(*stored) if stored else None


def fingerprints(security: Security, body: Any) -> list[str]:
    """Hashes of the request's path and body, made with the signing keys: a body may hold a password, and those keys are not in
    the database.

    The first hash is made with the current signing key, the others with former ones: the earlier answer may be older.
    """
    return security.keys.digests(request.path, json.dumps(body, sort_keys=True, default=_hashed))


def _hashed(content: bytes) -> str:
    """A hash of an uploaded file's bytes. It takes their place in JSON, which cannot hold bytes."""
    return hashlib.sha256(content).hexdigest()


def read_key() -> str | None:
    """The key in the header; None if there is none. Raises Invalid."""
    key: str | None = request.environ.get("HTTP_IDEMPOTENCY_KEY")
    if key is not None and not (0 < len(key) <= IDEMPOTENCY_KEY_LENGTH and key.isprintable() and key.isascii()):
        detail = f"This header must be 1 to {IDEMPOTENCY_KEY_LENGTH} printable ASCII characters."
        raise Invalid(Flaw(f"/{IDEMPOTENCY_KEY}", detail, "wrong_format"))
    return key
