"""Idempotency-Key: nothing doubles, however often a phone sends it."""

from threading import Thread
from typing import Any

import pytest
from client import Client, Response
from database import statements

from workout import idempotency

WEIGHT = {"weight_kg": 70.5}


def send(client: Client, key: str, body: Any = WEIGHT, path: str = "/weights") -> Response:
    return client.post(path, body, headers={"Idempotency-Key": key})


def count(client: Client) -> int:
    return len(client.get("/weights").json["items"])


def test_the_same_request_gets_the_first_answer_again(alice: Client) -> None:
    first, second = send(alice, "a"), send(alice, "a")
    assert (second.status, second.content) == (201, first.content)
    assert second.headers["location"] == first.headers["location"]
    assert second.headers["etag"] == first.headers["etag"]
    assert count(alice) == 1


def test_another_key_is_another_request(alice: Client) -> None:
    assert send(alice, "a").json["id"] != send(alice, "b").json["id"]


def test_the_order_of_the_fields_does_not_matter(alice: Client) -> None:
    send(alice, "a", {"weight_kg": 70.5, "note": "x"})
    assert send(alice, "a", {"note": "x", "weight_kg": 70.5}).status == 201
    assert count(alice) == 1


def test_the_first_answer_stands_although_the_object_has_changed(alice: Client) -> None:
    first = send(alice, "a")
    alice.delete(f"/weights/{first.json['id']}")
    assert send(alice, "a").content == first.content
    assert count(alice) == 0


def test_an_answer_is_kept_for_24_hours(alice: Client) -> None:
    """Alice's token does not live that long, so time goes by for the stored answer instead."""
    send(alice, "a")
    db = alice.app.database.connection()
    with alice.app.database.writing() as writing:
        writing.execute("UPDATE idempotent_answer SET created_at = '2020-01-01T00:00:00.000Z'")
    send(alice, "a")
    assert count(alice) == 2
    assert db.execute("SELECT count(*) AS kept FROM idempotent_answer").fetchone() == {"kept": 1}


def kept(client: Client) -> list[str]:
    """The keys whose answers are kept."""
    rows = client.app.database.connection().execute("SELECT key FROM idempotent_answer ORDER BY user_id, key").fetchall()
    return [row["key"] for row in rows]


def test_of_large_answers_the_oldest_go_first(alice: Client, bob: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A letter that takes two bytes counts as two."""
    monkeypatch.setattr(idempotency, "MOST_BYTES", 5000)
    large = {**WEIGHT, "note": "ü" * 1000}
    for key in ("a", "b", "c"):
        first = send(alice, key, large)
        send(bob, f"bobs {key}")
    assert kept(alice) == ["b", "c", "bobs a", "bobs b", "bobs c"]
    assert send(alice, "c", large).content == first.content
    assert send(alice, "a", large).json["id"] > first.json["id"]


def test_an_answer_too_large_by_itself_is_kept_as_the_last(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    send(alice, "a")
    monkeypatch.setattr(idempotency, "MOST_BYTES", 10)
    assert send(alice, "b").content == send(alice, "b").content
    assert kept(alice) == ["b"]


def test_small_answers_are_not_even_measured(alice: Client) -> None:
    with statements() as run:
        send(alice, "a")
        send(alice, "b")
    assert run
    assert not [statement for statement in run if "length(" in statement]


def test_the_key_of_a_request_that_failed_is_free(alice: Client) -> None:
    assert send(alice, "a", {"weight_kg": -1}).status == 422
    assert send(alice, "a").status == 201


def test_two_at_once_are_done_once(alice: Client) -> None:
    answers: list[Response] = []
    threads = [Thread(target=lambda: answers.append(send(alice, "a"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 8
    assert {(answer.status, answer.content) for answer in answers} == {(201, answers[0].content)}
    assert count(alice) == 1


def test_another_body_under_the_same_key_is_refused(alice: Client) -> None:
    send(alice, "a")
    refused = send(alice, "a", {"weight_kg": 71})
    assert (refused.status, refused.pointers) == (422, ["/Idempotency-Key"])
    assert count(alice) == 1


def test_another_path_under_the_same_key_is_refused(alice: Client) -> None:
    send(alice, "a")
    assert send(alice, "a", {"kind": "consistency", "target": 3}, "/goals").status == 422


def test_a_request_without_a_body_can_be_repeated_too(alice: Client) -> None:
    template = alice.get("/templates").json["items"][0]["id"]
    first, second = (send(alice, "a", None, f"/plans/{template}/copy") for _ in range(2))
    assert first.content == second.content
    assert len(alice.get("/plans").json["items"]) == 1


@pytest.mark.parametrize("key", ["", "a" * 256, "ü", "a\tb", "\x7f"])
def test_a_key_that_is_none_is_refused(alice: Client, key: str) -> None:
    assert send(alice, key).pointers == ["/Idempotency-Key"]


@pytest.mark.parametrize("key", ["a" * 255, "0b5b2a1e-8c63-4e5c-9d1f-7e1d0c9a6a11", "with blanks, and: more"])
def test_any_printable_key_will_do(alice: Client, key: str) -> None:
    assert send(alice, key).status == 201


def test_keys_are_each_persons_own(alice: Client, bob: Client) -> None:
    send(alice, "a")
    assert send(bob, "a", {"weight_kg": 80}).status == 201


def test_what_was_asked_is_not_kept_in_the_open(alice: Client) -> None:
    """The fingerprint of a request is keyed, so that a stolen database does not help to guess what it was."""
    send(alice, "a")
    rows = alice.app.database.connection().execute("SELECT fingerprint FROM idempotent_answer").fetchall()
    assert rows[0]["fingerprint"] == alice.app.security.keys.digest("/api/v1/weights", '{"weight_kg": 70.5}')
