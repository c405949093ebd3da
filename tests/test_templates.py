"""Ready-made plans: /templates, and the copies made of them."""

from typing import Any

import pytest
from client import Client, Response

Body = dict[str, Any]


def listed(client: Client) -> list[Body]:
    """Every template, as the list gives it."""
    page = client.get("/templates?limit=100").json
    assert page["next"] is None
    items: list[Body] = page["items"]
    return items


def first(client: Client) -> Body:
    """A template, whole."""
    template: Body = client.get(f"/templates/{listed(client)[0]['id']}").json
    return template


def content(plan: Body) -> Body:
    """What a plan says, whatever its ids."""
    days = [
        {
            **{name: value for name, value in day.items() if name != "id"},
            "exercises": [{name: value for name, value in entry.items() if name != "id"} for entry in day["exercises"]],
        }
        for day in plan["days"]
    ]
    own = ("name", "goal", "sessions_per_week", "session_minutes", "exercise_types", "notes", "starts_on", "warnings")
    return {**{name: plan[name] for name in own}, "days": days}


def test_there_are_templates_to_choose_from(alice: Client) -> None:
    templates = listed(alice)
    assert len(templates) >= 8
    assert len({template["name"] for template in templates}) == len(templates)
    assert len({template["goal"] for template in templates}) > 1


def test_a_template_is_read_whole_and_listed_without_its_days(alice: Client) -> None:
    for summary in listed(alice):
        template = alice.get(f"/templates/{summary['id']}").json
        assert {name: value for name, value in template.items() if name not in ("days", "warnings")} == summary


def test_no_template_is_empty_or_disagrees_with_itself(alice: Client) -> None:
    templates = [alice.get(f"/templates/{summary['id']}").json for summary in listed(alice)]
    assert templates
    for template in templates:
        assert template["days"], template["name"]
        assert all(day["exercises"] for day in template["days"]), template["name"]
        assert template["warnings"] == [], template["name"]


def test_every_template_says_for_whom_it_is_and_how_to_go_on(alice: Client) -> None:
    for template in listed(alice):
        assert template["notes"].startswith("For "), template["name"]
        assert len(template["notes"].split(". ")) >= 3, template["name"]


def test_paging_visits_every_template_once(alice: Client) -> None:
    seen: list[int] = []
    query = "?limit=3"
    while query:
        page = alice.get(f"/templates{query}").json
        seen += [template["id"] for template in page["items"]]
        query = page["next"] and f"?limit=3&cursor={page['next']}"
    assert len(seen) > 3
    assert seen == [template["id"] for template in listed(alice)]


def test_everyone_sees_the_same_templates(alice: Client, bob: Client) -> None:
    assert listed(alice) == listed(bob) != []


def test_every_template_can_be_copied(alice: Client) -> None:
    """So its exercises exist and record its targets."""
    for summary in listed(alice):
        response = alice.post(f"/plans/{summary['id']}/copy")
        assert response.status == 201
        assert content(response.json) == content(alice.get(f"/templates/{summary['id']}").json)
    assert len(alice.get("/plans?limit=100").json["items"]) >= 8


def rules(client: Client, name: str) -> dict[str, Body]:
    """The rules in the template of that name, by exercise."""
    (number,) = [template["id"] for template in listed(client) if template["name"] == name]
    entries = [entry for day in client.get(f"/templates/{number}").json["days"] for entry in day["exercises"]]
    return {entry["exercise"]["slug"]: entry["progression"] for entry in entries if entry["progression"]}


def test_linear_strength_progresses_as_its_notes_say(alice: Client) -> None:
    rule = {"rule": "linear", "deload_after": 3, "deload_percent": 10}
    found = rules(alice, "Linear strength 5x5")
    assert found.pop("barbell-deadlift") == {**rule, "increment_kg": 5}
    assert found.pop("plank") == {"rule": "time", "up_to_s": 60}
    assert len(found) == 4
    assert all(one == {**rule, "increment_kg": 2.5} for one in found.values())


def test_a_kettlebell_grows_by_the_step_between_bells(alice: Client) -> None:
    assert rules(alice, "Kettlebell, three days a week")["kettlebell-goblet-squat"] == {
        "rule": "double",
        "increment_kg": 4,
    }


PROMISED: dict[str, set[str]] = {
    "Linear strength 5x5": {"barbell", "rack", "bench"},
    "Bodyweight at home": set(),
    "Couch to 5 km": set(),
    "Daily mobility": set(),
    "Kettlebell, three days a week": {"kettlebell"},
    "Dumbbells at home": {"dumbbell", "bench", "adjustable-bench"},  # a chair stands in for the benches
    "Fat loss circuits": {"dumbbell", "bench", "adjustable-bench", "box"},  # and a stair for the box
}


def test_a_template_needs_nothing_that_its_notes_do_not_promise(alice: Client) -> None:
    for_a_gym = {template["name"] for template in listed(alice) if "gym" in template["notes"].split(". ")[0]}
    assert {template["name"] for template in listed(alice)} == PROMISED.keys() | for_a_gym
    for summary in listed(alice):
        days = alice.get(f"/templates/{summary['id']}").json["days"]
        numbers = {entry["exercise_id"] for day in days for entry in day["exercises"]}
        needed = {thing for number in numbers for thing in alice.get(f"/exercises/{number}").json["equipment"]}
        assert needed <= PROMISED.get(summary["name"], needed), summary["name"]


def test_whatever_has_a_range_of_repetitions_goes_through_it(alice: Client) -> None:
    templates = [alice.get(f"/templates/{summary['id']}").json for summary in listed(alice)]
    entries = [entry for template in templates for day in template["days"] for entry in day["exercises"]]
    ranges = [entry for entry in entries if entry["reps_max"] and entry["set_type"] == "working"]
    assert len(ranges) > 50
    assert {entry["progression"]["rule"] for entry in ranges} == {"double"}
    rest = [entry for entry in entries if entry not in ranges and entry["progression"]]
    assert {entry["progression"]["rule"] for entry in rest if entry["reps"]} == {"linear"}
    assert {entry["progression"]["rule"] for entry in rest if entry["duration_s"]} == {"time"}
    assert {entry["progression"]["rule"] for entry in rest if entry["distance_m"]} == {"distance"}


def test_holds_and_carries_of_a_template_progress(alice: Client) -> None:
    assert rules(alice, "Full body for beginners")["plank"] == {"rule": "time", "up_to_s": 60}
    assert rules(alice, "Full body for beginners")["farmers-carry"] == {"rule": "distance", "up_to_m": 60}
    assert rules(alice, "Daily mobility")["butterfly-stretch"] == {"rule": "time", "up_to_s": 60}
    assert rules(alice, "Couch to 5 km") == {"outdoor-run": {"rule": "distance", "up_to_m": 10_000}}


def test_a_copy_of_a_template_is_a_plan_of_my_own(alice: Client, bob: Client) -> None:
    template = first(alice)
    copy = alice.post(f"/plans/{template['id']}/copy", {"name": "Mine now"}).json
    assert copy["id"] != template["id"]
    assert copy["name"] == "Mine now"
    assert copy["revision"] == 1
    assert [plan["id"] for plan in alice.get("/plans").json["items"]] == [copy["id"]]
    assert alice.patch(f"/plans/{copy['id']}", {"session_minutes": 90}).status == 200
    assert alice.delete(f"/plans/{copy['id']}/days/{copy['days'][0]['id']}").status == 204
    assert alice.get(f"/templates/{template['id']}").json == template
    assert bob.get("/plans").json["items"] == []


def test_a_copy_is_no_template(alice: Client) -> None:
    before = listed(alice)
    copy = alice.post(f"/plans/{before[0]['id']}/copy").json
    assert listed(alice) == before
    assert alice.get(f"/templates/{copy['id']}").status == 404


def test_a_plan_of_my_own_is_no_template(alice: Client) -> None:
    plan = alice.post("/plans", {"name": "Own", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}).json
    assert alice.get(f"/templates/{plan['id']}").status == 404


@pytest.mark.parametrize("query", ["archived=false", "limit=0", "cursor=nonsense"])
def test_a_query_that_makes_no_sense_is_refused(alice: Client, query: str) -> None:
    response = alice.get(f"/templates?{query}")
    assert response.status == 422
    assert response.pointers == [f"/{query.partition('=')[0]}"]


def test_a_template_can_be_neither_changed_nor_deleted_nor_read_as_a_plan(alice: Client) -> None:
    template = first(alice)
    day, entry = template["days"][0], template["days"][0]["exercises"][0]
    path = f"/plans/{template['id']}"
    body = {"name": "Mine", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "days": []}
    answers: list[Response] = [
        alice.get(path),
        alice.put(path, body),
        alice.patch(path, {"name": "Mine"}),
        alice.delete(path),
        alice.post(f"{path}/days", {"name": "Mine"}),
        alice.patch(f"{path}/days/{day['id']}", {"name": "Mine"}),
        alice.delete(f"{path}/days/{day['id']}"),
        alice.post(f"{path}/days/{day['id']}/exercises", {"exercise_id": entry["exercise_id"], "sets": 1}),
        alice.patch(f"{path}/days/{day['id']}/exercises/{entry['id']}", {"sets": 1}),
        alice.delete(f"{path}/days/{day['id']}/exercises/{entry['id']}"),
    ]
    assert [answer.status for answer in answers] == [404] * len(answers)
    assert alice.get(f"/templates/{template['id']}").json == template


def test_a_plan_does_not_take_over_the_days_of_a_template(alice: Client) -> None:
    template = first(alice)
    body = {"name": "Mine", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    plan = alice.post("/plans", body).json
    taken = {**body, "days": [{"id": template["days"][0]["id"], "name": "Mine"}]}
    assert alice.put(f"/plans/{plan['id']}", taken).pointers == ["/days/0/id"]
    assert alice.get(f"/templates/{template['id']}").json == template
