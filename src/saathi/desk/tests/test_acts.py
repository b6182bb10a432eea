"""From a click to the ledger and back: what is typed is saved once, kept when refused, and can be taken back."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from saathi.kernel.clock import today


def once_of(answer: Any) -> str:
    found = re.search(r'name="once" value="([0-9a-f-]{36})"', answer.content.decode())
    assert found
    return found.group(1)


def hers(world: Any, **more: Any) -> dict[str, Any]:
    return {"what": "lawyer", "made_by": "hers", **more}


def for_her(**more: Any) -> dict[str, Any]:
    return {
        "what": "going_out",
        "made_by": "for_her",
        "reason": "The gate was closed.",
        "law": "house_rule",
        "why_no_view": "not_present",
        **more,
    }


def test_a_decision_of_hers_is_saved_with_two_answers_and_can_be_taken_back(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("decisions.record", args=[world.amal])
    answer = client.post(where, hers(world, once=once_of(client.get(where))))
    assert answer.status_code == 303
    assert answer["Location"].startswith(f"/people/{world.amal}/?done=decisions.record&made=")
    page = client.get(answer["Location"]).content.decode()
    assert "Her lawyer" in page and "data-undo" in page
    undo = re.search(r'action="(/undo/)"', page)
    assert undo
    assert client.post(undo.group(1)).status_code == 303
    assert "taken back" in client.get(reverse("decisions.list", args=[world.amal])).content.decode()


def test_the_same_page_sent_twice_writes_once(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("decisions.record", args=[world.amal])
    data = hers(world, once=once_of(client.get(where)))
    first, second = client.post(where, data), client.post(where, data)
    assert first["Location"] == second["Location"]


def test_a_decision_for_her_without_her_view_comes_back_with_everything_typed(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("decisions.record", args=[world.amal])
    answer = client.post(where, for_her(why_no_view=""))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Write what she said, or say why there is no view of hers." in page
    assert "The gate was closed." in page and 'href="#field-her_words"' in page


def test_a_decision_for_her_becomes_a_promise_to_tell_her(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    answer = client.post(reverse("decisions.record", args=[world.amal]), for_her())
    assert answer.status_code == 303, answer.content.decode()
    assert "She has not been told yet." in client.get(answer["Location"]).content.decode()


def test_days_are_typed_in_three_boxes(world: Any, signed_in: Any) -> None:
    client, day = signed_in("bea"), today() + timedelta(days=40)
    where = reverse("dates.set", args=[world.amal])
    boxes = {"on_day": day.day, "on_month": day.month, "on_year": day.year}
    assert client.post(where, {"kind": "court", "rests_on": "court", **boxes}).status_code == 303
    wrong = client.post(
        where, {"kind": "court", "rests_on": "court", "on_day": "31", "on_month": "2", "on_year": "2026"}
    )
    assert wrong.status_code == 422
    assert "There is no such day in the calendar." in wrong.content.decode()
    assert 'value="31"' in wrong.content.decode()


def test_what_was_typed_is_kept_and_thrown_away_when_done(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("plans.words", args=[world.amal])
    kept = client.post(reverse("drafts.keep", args=["plans.words", world.amal]), {"text": "অর্ধেক কথা", "language": "bn"})
    assert kept.status_code == 204
    page = client.get(where).content.decode()
    assert "অর্ধেক কথা" in page and "This is what you were typing" in page
    assert "অর্ধেক কথা" not in signed_in("gita").get(where).content.decode()
    assert client.post(where, {"text": "পুরো কথা", "language": "bn"}).status_code == 303
    assert "This is what you were typing" not in client.get(where).content.decode()


def test_a_draft_of_an_act_one_does_not_hold_is_not_kept(world: Any, signed_in: Any) -> None:
    assert (
        signed_in("lila").post(reverse("drafts.keep", args=["plans.words", world.amal]), {"text": "x"}).status_code
        == 409
    )


def test_a_search_stands_before_adding_and_leaves_no_name_in_an_address(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    assert client.get(reverse("survivors.open")).status_code == 302
    answer = client.post(reverse("people.search"), {"q": "Amalika Invented"})
    page = answer.content.decode()
    assert answer.status_code == 200 and "Amal</span>" in page
    assert "another name of hers is like what you typed" in page
    token = re.search(r'name="searched" value="([^"]+)"', page)
    assert token
    form = client.get(reverse("survivors.open"), {"searched": token.group(1)})
    assert form.status_code == 200
    made = client.post(
        reverse("survivors.open"),
        {
            "chosen_name": "Second",
            "pronoun": "she",
            "languages": ["hi", "bn"],
            "age_band": "18",
            "track": "adult",
            "country": "IN",
            "rule": "any",
            "basis": "consent",
            "explained_in": "hi",
            "proof": "witness",
            "searched": token.group(1),
        },
    )
    assert made.status_code == 303, made.content.decode()
    assert "Second" in client.get(made["Location"]).content.decode()


def test_a_legal_name_is_shown_once_for_a_reason_and_the_look_is_written_down(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("identities.reveal", args=[world.amal, world.legal_name])
    assert "Amalika" not in client.get(where).content.decode()
    assert client.post(where, {}).status_code == 422
    assert "Amalika Invented" in client.post(where, {"purpose": "court_paper"}).content.decode()
    looked = client.get(reverse("sharing.who_looked", args=[world.amal])).content.decode()
    assert "A paper for a court or committee" in looked and "Bea" in looked


def test_withdrawing_ends_the_other_side_at_once(world: Any, signed_in: Any) -> None:
    assert signed_in("dia").get(reverse("people.page", args=[world.amal])).status_code == 200
    answer = signed_in("bea").post(reverse("consents.withdraw", args=[world.amal, world.consent]))
    assert answer.status_code == 303
    assert signed_in("dia").get(reverse("people.page", args=[world.amal])).status_code == 404


@pytest.mark.parametrize(
    "name", ["plans.goal_change", "orders.record", "dates.settle", "identities.reveal", "consents.withdraw"]
)
def test_an_address_that_joins_two_people_is_no_door(world: Any, signed_in: Any, name: str) -> None:
    from saathi.cases.tests.test_people import _open

    other = _open(world.bea, "Second")
    target = {
        "plans": world.goal,
        "orders": world.stay,
        "dates": world.date,
        "identities": world.legal_name,
        "consents": world.consent,
    }[name.split(".")[0]]
    assert signed_in("bea").get(reverse(name, args=[other, target])).status_code == 404


def test_goals_stand_in_her_order(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    client.post(
        reverse("plans.goal_add", args=[world.amal]),
        {"text": "Sewing is not for me", "language": "en", "state": "now", "chosen_by": "hers", "origin": "own"},
    )
    page = client.get(reverse("plans.page", args=[world.amal])).content.decode()
    assert page.index("Class 9") < page.index("Sewing is not for me")
    client.post(reverse("plans.goal_move", args=[world.amal, world.goal]))
    page = client.get(reverse("plans.page", args=[world.amal])).content.decode()
    assert page.index("Class 9") > page.index("Sewing is not for me")


@pytest.mark.parametrize(
    ("who", "page", "status"),
    [
        ("cyr", "people.page", 404),
        ("eli", "people.page", 404),
        ("kamal", "people.page", 404),
        ("fay", "people.page", 403),
        ("jaya", "people.page", 403),
        ("hena", "people.page", 200),
        ("hena", "identities.list", 403),
        ("dia", "people.page", 200),
    ],
)
def test_who_may_open_what(world: Any, signed_in: Any, who: str, page: str, status: int) -> None:
    assert signed_in(who).get(reverse(page, args=[world.amal])).status_code == status


def test_the_house_mother_is_offered_nothing_she_may_not_do(world: Any, signed_in: Any) -> None:
    page = signed_in("hena").get(reverse("people.page", args=[world.amal])).content.decode()
    for words in ("Record a decision", "Write down her words", "legal name", "Leaves her team", "It happened"):
        assert words not in page


def test_whoever_is_not_signed_in_is_sent_to_sign_in(client: Any, world: Any) -> None:
    answer = client.get(reverse("people.page", args=[world.amal]))
    assert answer.status_code == 302 and "sign-in" in answer["Location"]
