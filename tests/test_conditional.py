"""ETag, If-None-Match and If-Match."""

import pytest
from client import Client, Response
from conftest import PASSWORD

PLAN = {"name": "Legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "days": [{"name": "A"}]}


@pytest.fixture
def plan(alice: Client) -> Response:
    return alice.post("/plans", PLAN)


def test_what_is_unchanged_is_not_sent_again(alice: Client, plan: Response) -> None:
    path = f"/plans/{plan.json['id']}"
    read = alice.get(path)
    again = alice.get(path, headers={"If-None-Match": read.headers["etag"]})
    assert (again.status, again.content, again.headers["etag"]) == (304, b"", read.headers["etag"])
    alice.patch(path, {"name": "Strong legs"})
    assert alice.get(path, headers={"If-None-Match": read.headers["etag"]}).status == 200


@pytest.mark.parametrize("header", ['"other", {etag}', "W/{etag}", "*"])
def test_if_none_match_takes_lists_weak_tags_and_the_star(alice: Client, plan: Response, header: str) -> None:
    path = f"/plans/{plan.json['id']}"
    value = header.format(etag=alice.get(path).headers["etag"])
    assert alice.get(path, headers={"If-None-Match": value}).status == 304


@pytest.mark.parametrize(
    "path", ["/plans", "/exercises", "/muscles", "/weights", "/goals", "/records", "/templates", "/auth/devices", "/me"]
)
def test_every_list_has_an_etag(alice: Client, path: str) -> None:
    assert alice.get(path, headers={"If-None-Match": alice.get(path).headers["etag"]}).status == 304


def test_the_answer_to_a_change_carries_the_etag_of_the_new_state(alice: Client, plan: Response) -> None:
    path = f"/plans/{plan.json['id']}"
    assert plan.headers["etag"] == alice.get(path).headers["etag"]
    changed = alice.patch(path, {"name": "Strong legs"})
    assert changed.headers["etag"] == alice.get(path).headers["etag"]


def test_a_change_goes_through_while_nobody_was_faster(alice: Client, plan: Response) -> None:
    path = f"/plans/{plan.json['id']}"
    first = alice.patch(path, {"name": "One"}, headers={"If-Match": plan.headers["etag"]})
    assert first.status == 200
    assert alice.put(path, {**PLAN, "name": "Two"}, headers={"If-Match": first.headers["etag"]}).status == 200


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_a_stale_change_is_refused_and_changes_nothing(alice: Client, plan: Response, method: str) -> None:
    path = f"/plans/{plan.json['id']}"
    alice.patch(path, {"name": "Somebody was faster"})
    before = alice.get(path).content
    body = {"PUT": PLAN, "PATCH": {"name": "Late"}, "DELETE": None}[method]
    assert alice.request(method, path, json=body, headers={"If-Match": plan.headers["etag"]}).status == 412
    assert alice.get(path).content == before


@pytest.mark.parametrize("made", ["W/{}", "{}-gzip", "W/{}-gzip"])
def test_a_tag_that_a_proxy_has_changed_still_fits(alice: Client, plan: Response, made: str) -> None:
    path, tag = f"/plans/{plan.json['id']}", plan.headers["etag"]
    changed = made.replace("{}-gzip", tag[:-1] + '-gzip"').replace("{}", tag)
    assert alice.get(path, headers={"If-None-Match": f'"other", {changed}'}).status == 304
    assert alice.delete(path, headers={"If-Match": changed.replace(tag[1:5], "0000")}).status == 412
    assert alice.delete(path, headers={"If-Match": changed}).status == 204


@pytest.mark.parametrize("header", ["{bare}", "", '"', '"{bare}', "{bare}, *", '"other" "{bare}"x', "'{bare}'"])
def test_an_if_match_that_is_no_list_of_tags_is_told_apart_from_a_stale_one(alice: Client, plan: Response, header: str) -> None:
    path, value = f"/plans/{plan.json['id']}", header.format(bare=plan.headers["etag"].strip('"'))
    refused = alice.patch(path, {"name": "B"}, headers={"If-Match": value})
    assert (refused.status, refused.pointers) == (422, ["/If-Match"])
    assert "double quotes" in refused.json["errors"][0]["detail"]


@pytest.mark.parametrize("header", ['"other", {tag}', '{tag},"other"', '"a,b" , {tag}'])
def test_one_of_several_tags_is_enough(alice: Client, plan: Response, header: str) -> None:
    value = header.format(tag=plan.headers["etag"])
    assert alice.patch(f"/plans/{plan.json['id']}", {"name": "B"}, headers={"If-Match": value}).status == 200


def test_whoever_registers_can_change_the_account_under_the_etag_of_that(visitor: Client) -> None:
    made = visitor.post("/auth/register", {"email": "carol@example.com", "password": PASSWORD})
    visitor.token = visitor.post("/auth/login", {"email": "carol@example.com", "password": PASSWORD}).json["access_token"]
    assert visitor.patch("/me", {"name": "Carol"}, headers={"If-Match": made.headers["etag"]}).status == 200


def test_what_nobody_can_read_again_has_no_etag(alice: Client) -> None:
    answer = alice.post("/plan-suggestions", {"goal": "strength", "sessions_per_week": 2, "session_minutes": 45})
    assert answer.status == 200
    assert "etag" not in answer.headers


def test_the_star_means_that_it_is_there_at_all(alice: Client, plan: Response) -> None:
    assert alice.delete(f"/plans/{plan.json['id']}", headers={"If-Match": "*"}).status == 204
    assert alice.delete(f"/plans/{plan.json['id']}", headers={"If-Match": "*"}).status == 404


def test_a_day_has_an_etag_of_its_own(alice: Client, plan: Response) -> None:
    path = f"/plans/{plan.json['id']}/days/{plan.json['days'][0]['id']}"
    tag = alice.get(path).headers["etag"]
    assert alice.patch(path, {"name": "B"}, headers={"If-Match": plan.headers["etag"]}).status == 412
    assert alice.patch(path, {"name": "B"}, headers={"If-Match": tag}).status == 200


def test_what_has_no_get_goes_by_the_list_around_it(alice: Client) -> None:
    """A device is read in the list of devices only."""
    devices = alice.get("/auth/devices")
    path = f"/auth/devices/{devices.json['items'][0]['id']}"
    assert alice.delete(path, headers={"If-Match": '"other"'}).status == 412
    assert alice.delete(path, headers={"If-Match": devices.headers["etag"]}).status == 204


@pytest.mark.parametrize("query", ["?limit=1", "?limit=100", "?limit=1&cursor={next}"])
def test_the_etag_of_any_page_fits_what_is_in_the_list(alice: Client, query: str) -> None:
    one, other, _ = [alice.post("/auth/tokens", {"name": f"Script {number}", "scope": "read"}).json["id"] for number in range(3)]
    query = query.replace("{next}", alice.get("/auth/tokens?limit=1").json["next"])
    page = alice.get(f"/auth/tokens{query}")
    tag = page.headers["etag"]
    assert alice.get("/auth/tokens", headers={"If-None-Match": tag}).status == (304 if len(page.json["items"]) == 3 else 200)
    assert alice.delete(f"/auth/tokens/{one}", headers={"If-Match": tag}).status == 204
    assert alice.delete(f"/auth/tokens/{other}", headers={"If-Match": tag}).status == 412


def test_what_is_someone_elses_is_404_and_not_412(bob: Client, plan: Response) -> None:
    assert bob.delete(f"/plans/{plan.json['id']}", headers={"If-Match": plan.headers["etag"]}).status == 404
