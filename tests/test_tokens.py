"""Tokens: only those that this program has signed, for this use and this time, let anybody in."""

import base64
import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
import time_machine
from client import Client, Response
from conftest import log_in
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workout.config import Config
from workout.errors import Unauthorized
from workout.security import tokens
from workout.security.keys import SigningKey
from workout.security.tokens import ACCESS, REFRESH, Tokens
from workout.web.app import App

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
STAMP = int(NOW.timestamp())
MISSING = type("Missing", (), {"__repr__": lambda _: "missing"})()


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


class Forger:
    """Alice's tokens with something about them changed, signed with the very key of the application."""

    def __init__(self, app: App, alice: Client) -> None:
        self.visitor = Client(app)
        self.key = app.security.keys.current
        self.whole = {ACCESS: str(alice.token), REFRESH: log_in(self.visitor, "alice@example.com")["refresh_token"]}

    def forge(self, kind: str, header: dict[str, Any] | None = None, secret: bytes | None = None, **changes: Any) -> str:
        """The token of that kind, but for these claims and members of its header; MISSING leaves one out."""
        genuine = jwt.decode_complete(self.whole[kind], options={"verify_signature": False})
        headers = without_missing({**genuine["header"], **(header or {})})
        claims = without_missing({**genuine["payload"], **changes})
        return sign(headers, json.dumps(claims).encode(), self.key.secret if secret is None else secret)

    def present(self, kind: str, token: str) -> Response:
        if kind == REFRESH:
            return self.visitor.post("/auth/refresh", {"refresh_token": token})
        return Client(self.visitor.app, token).get("/me")


def without_missing(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not MISSING}


def sign(header: dict[str, Any], payload: bytes, secret: bytes) -> str:
    """By hand, for a library would put some of it right. "none" is not signed; what is no HMAC is signed as HS256."""
    content = f"{encode(json.dumps(header).encode())}.{encode(payload)}"
    if header.get("alg") in ("none", "None"):
        return f"{content}."
    return f"{content}.{encode(hmac.digest(secret, content.encode(), 'sha384' if header.get('alg') == 'HS384' else 'sha256'))}"


def encode(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


@pytest.fixture
def forger(app: App, alice: Client) -> Forger:
    return Forger(app, alice)


both = pytest.mark.parametrize("kind", [ACCESS, REFRESH])


@both
def test_a_token_that_was_taken_apart_and_put_together_again_is_good(forger: Forger, kind: str) -> None:
    """Without this, the refusals below would prove nothing."""
    assert forger.present(kind, forger.forge(kind)).status == 200


def test_an_access_token_lives_for_ten_minutes(alice: Client, clock: time_machine.Traveller) -> None:
    clock.shift(timedelta(minutes=10, seconds=-1))
    assert alice.get("/me").status == 200
    clock.shift(1)
    response = alice.get("/me")
    assert response.status == 401
    assert "expired" in response.json["detail"]
    assert response.headers["www-authenticate"] == 'Bearer error="invalid_token"'


def test_a_clock_that_is_set_back_refuses_no_token_that_was_good(
    app: App, config: Config, alice: Client, clock: time_machine.Traveller
) -> None:
    """Neither in the process that signed it nor in one that sees it for the first time."""
    tokens = log_in(alice, "alice@example.com")
    clock.shift(timedelta(seconds=-75))
    elsewhere = App(config, files_ready=True)
    for worker in (app, elsewhere):
        assert Client(worker, tokens["access_token"]).get("/me").status == 200
        tokens = Client(worker).post("/auth/refresh", {"refresh_token": tokens["refresh_token"]}).json
        assert Client(worker, tokens["access_token"]).get("/me").status == 200
    elsewhere.close()
    clock.shift(timedelta(minutes=-10))
    assert alice.get("/me").status == 401


def test_only_so_many_tokens_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "MOST_REMEMBERED", 2)
    reader = Tokens(SigningKey(b"k" * 48))
    given = [reader.access(user_id, 1) for user_id in (1, 2, 3)]
    assert [reader.read_access(token).user_id for token in given * 2] == [1, 2, 3] * 2
    assert len(reader._verified) <= 2


def test_tokens_say_nothing_of_the_person(reader: Client) -> None:
    claims = jwt.decode(str(reader.token), options={"verify_signature": False})
    assert claims.keys() == {"iss", "aud", "sub", "sid", "jti", "iat", "exp"}


def test_the_name_of_the_scheme_may_be_written_in_any_case(alice: Client, visitor: Client) -> None:
    for scheme in ("bearer", "BEARER", "Bearer "):
        assert visitor.get("/me", headers={"Authorization": f"{scheme} {alice.token}"}).status == 200


@both
def test_every_claim_is_needed(forger: Forger, kind: str) -> None:
    for claim in ("iss", "aud", "sub", "sid", "jti", "iat", "exp"):
        refuse(forger.present(kind, forger.forge(kind, **{claim: MISSING})))
        refuse(forger.present(kind, forger.forge(kind, **{claim: None})))


WRONG: dict[str, list[Any]] = {
    "iss": ["other", "", "WORKOUT", ["workout"], 1],
    "aud": ["other", "workout", ["workout-api"], ["workout-api", "other"], 1, {}],
    "sub": ["2", "0", "", "-1", "1.0", " ", "one", "²", 1, True, [], "9" * 30, "9" * 5000],
    "sid": [0, -1, 999, "1", 1.0, True, [], {}, 2**63, 10**30],
    "jti": [1, [], {}],
    "iat": [STAMP + 121, STAMP + 10**6, float(STAMP), str(STAMP), True, "now", [], float("nan")],
    "exp": [STAMP, STAMP - 1, STAMP + 60.0, str(STAMP + 60), True, "never", [], float("inf"), float("nan"), -1, 0],
    "nbf": [STAMP + 60],
}


@both
@pytest.mark.parametrize("claim", WRONG)
def test_a_claim_with_a_wrong_value_is_refused(forger: Forger, kind: str, claim: str) -> None:
    for value in WRONG[claim]:
        refuse(forger.present(kind, forger.forge(kind, **{claim: value})))


def test_a_refresh_token_needs_its_generation(forger: Forger) -> None:
    for value in (MISSING, None, "0", 0.0, True, False, [], {}):
        refuse(forger.present(REFRESH, forger.forge(REFRESH, gen=value)))


def test_someone_elses_device_makes_no_token_theirs(forger: Forger, alice: Client, bob: Client) -> None:
    (device,) = bob.get("/auth/devices").json["items"]
    for kind in (ACCESS, REFRESH):
        refuse(forger.present(kind, forger.forge(kind, sid=device["id"])))
        refuse(forger.present(kind, forger.forge(kind, sub=str(bob.get("/me").json["id"]))))
    assert bob.get("/me").status == 200


def test_an_access_token_is_no_refresh_token(forger: Forger) -> None:
    refuse(forger.present(REFRESH, forger.whole[ACCESS]))
    refuse(forger.present(REFRESH, forger.forge(ACCESS, gen=0)))
    assert forger.present(REFRESH, forger.whole[REFRESH]).status == 200


def test_a_refresh_token_is_no_access_token(forger: Forger) -> None:
    refuse(forger.present(ACCESS, forger.whole[REFRESH]))
    refuse(forger.present(ACCESS, forger.forge(REFRESH, gen=MISSING)))


HEADERS: list[dict[str, Any]] = [
    {"typ": MISSING},
    {"typ": "JWT"},
    {"typ": "AT+JWT"},
    {"typ": ["at+jwt", "rt+jwt"]},
    {"kid": MISSING},
    {"kid": "00000000"},
    {"kid": ""},
    {"alg": "none"},
    {"alg": "None"},
    {"alg": "HS384"},
    {"alg": "RS256"},
    {"alg": ""},
    {"alg": MISSING},
    {"crit": ["exp"]},
    {"b64": False, "crit": ["b64"]},
]


@both
def test_a_header_that_is_not_ours_is_refused(forger: Forger, kind: str) -> None:
    for header in HEADERS:
        refuse(forger.present(kind, forger.forge(kind, header=header)))


@both
def test_a_key_that_is_not_ours_is_refused(forger: Forger, kind: str) -> None:
    other = b"k" * 48
    refuse(forger.present(kind, forger.forge(kind, secret=other)))
    refuse(forger.present(kind, forger.forge(kind, secret=other, header={"kid": SigningKey(other).kid})))
    embedded = {"jwk": {"kty": "oct", "k": encode(other)}, "jku": "http://127.0.0.1/", "x5u": "http://127.0.0.1/"}
    refuse(forger.present(kind, forger.forge(kind, secret=other, header=embedded)))


@both
def test_a_payload_that_is_no_object_is_refused(forger: Forger, kind: str) -> None:
    header = {"alg": "HS256", "typ": kind, "kid": forger.key.kid}
    for payload in (b"", b"null", b"[]", b"1", b'"text"', b"{", b"\xff", b"[" * 2000, b'{"exp":' + b"9" * 900 + b"}"):
        refuse(forger.present(kind, sign(header, payload, forger.key.secret)))


GARBAGE = [
    ".",
    "..",
    "...",
    "a.b.c",
    "a.b.c.d.e",
    "null",
    "{}",
    "Bearer",
    "\u00e9",
    "e30.e30.",
    "e30.e30.e30",
    "a" * 4000,
    "." * 4000,
    encode(b"[" * 2500) + ".e30.e30",
    encode(b'{"alg":' * 300) + ".e30.e30",
    encode(b'{"alg":"HS256","kid":' + b"9" * 2500 + b"}") + ".e30.e30",
]


@both
def test_garbage_is_refused(forger: Forger, kind: str) -> None:
    for token in GARBAGE:
        refuse(forger.present(kind, token))


@both
def test_a_signature_cannot_be_left_out_or_taken_from_elsewhere(forger: Forger, kind: str) -> None:
    header, payload, signature = forger.whole[kind].split(".")
    other = forger.forge(kind, jti="other").split(".")
    for token in (
        f"{header}.{payload}.",
        f"{header}.{payload}",
        f"{header}.{payload}.{other[2]}",
        f"{header}.{other[1]}.{signature}",
    ):
        refuse(forger.present(kind, token))


def test_a_header_without_a_token_is_refused(visitor: Client) -> None:
    for header in ("Bearer", "Bearer ", "Basic YWxpY2U6c2VjcmV0", "token", "Bearer\u00a0x", "Bearer \xff\xfe"):
        response = visitor.get("/me", headers={"Authorization": header})
        assert response.status == 401, header
        assert response.headers["www-authenticate"].startswith("Bearer")


def test_tokens_of_one_installation_are_worth_nothing_at_another(reader: Client) -> None:
    with pytest.raises(Unauthorized):
        Tokens(SigningKey(b"k" * 48)).read_access(str(reader.token))


TOKENS = Tokens(SigningKey(b"k" * 48))


@settings(max_examples=50)
@given(st.text())
def test_no_text_is_a_token_by_chance(text: str) -> None:
    for read in (TOKENS.read_access, TOKENS.read_refresh):
        with pytest.raises(Unauthorized):
            read(text)


@settings(max_examples=100)
@given(st.data())
def test_no_character_of_a_token_can_be_changed(data: st.DataObject) -> None:
    """But for the last one, whose lowest two bits stand for nothing in base64."""
    with time_machine.travel(NOW, tick=False):
        token = TOKENS.access(1, 1)  # another one each time
        place = data.draw(st.integers(0, len(token) - 2))
        character = data.draw(st.sampled_from("ABCxyz019-_.=!\u00e9"))
        assume(character != token[place])
        with pytest.raises(Unauthorized):
            TOKENS.read_access(token[:place] + character + token[place + 1 :])


def refuse(response: Response) -> None:
    assert response.status == 401, response
    assert response.headers["www-authenticate"] == 'Bearer error="invalid_token"'
