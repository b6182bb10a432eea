"""Every page of the desk opens for whoever may open it, and says what it is meant to say."""

import re
from typing import Any
from uuid import UUID

import pytest
from tests.contracts import left, noted, planned, stands
from tests.contracts.attempts import just_decided

from saathi.desk.acts import PAGES

HERS = (
    "",
    "plan/",
    "plan/versions/",
    "plan/reviews/",
    "decisions/",
    "journey/",
    "law/",
    "leaving/",
    "leaving/letter/",
    "record/",
    "identity/",
    "sharing/",
    "sharing/looked/",
)


@pytest.mark.parametrize("page", HERS)
@pytest.mark.parametrize("language", ["en", "bn"])
def test_her_pages_open(world: Any, signed_in: Any, page: str, language: str) -> None:
    client = signed_in("bea")
    client.cookies["saathi_language"] = language
    answer = client.get(f"/people/{world.amal}/{page}")
    assert answer.status_code == 200
    text = answer.content.decode()
    assert ("Amal" in text and "Amalika" not in text and "<title>Notes</title>" in text) or language != "en"
    assert answer["Cache-Control"] == "no-store"


@pytest.mark.parametrize("page", ["/today/", "/people/", "/people/search/"])
def test_lists_open(world: Any, signed_in: Any, page: str) -> None:
    assert signed_in("bea").get(page).status_code == 200


TARGETS = {
    "decisions": "decision",
    "plans": "goal",
    "orders": "stay",
    "waiting": "stay",
    "dates": "date",
    "identities": "legal_name",
    "consents": "consent",
    "stays.ask_wish": "stay",
    "stays.ask_to_leave": "stay",
    "stays.missing": "stay",
    "leaves.ask": "stay",
}
MADE = {
    "decisions.undo": just_decided,
    "stays.left": left.request,
    "stays.withdraw_request": left.request,
    "stays.write_letter": left.request,
    "stays.follow_up": left.request,
    "leaves.answer": left.leave,
    "leaves.returned": left.granted,
    "stays.told_missing": left.absence,
    "stays.returned": left.absence,
    "steps.add": planned.goal,
    "steps.change_state": planned.step,
    "steps.move": planned.step,
    "steps.undo": planned.change,
    "goals.levels": planned.goal,
    "goals.attain": planned.described,
    **dict.fromkeys(
        ("matters.move", "matters.wait", "matters.close", "matters.tell", "compensation.award"), stands.claim
    ),
    "compensation.pay": stands.awarded,
    "notes.correct": noted.note_of,
    "notes.show_her": noted.note_of,
    "duty.sent": noted.report_of,
    "duty.tell": noted.report_of,
}
# Held back by its rule, a page opens too and says why: here, that she was already told, or that no version was made.
HELD_BACK = ("decisions.tell", "plans.answer", "conflicts.home")
HELD_BACK += ("visits.plan", "footings.check")  # nobody has asked her yet how she is met, or when she has arrived


def _target(page: Any) -> str | None:
    return TARGETS.get(page.name, TARGETS.get(page.name.split(".")[0])) if page.has_target else None


# The targets of the others are made in tests of their own.
OPENED = [page for page in PAGES if not page.has_target or page.name in MADE or _target(page)]


@pytest.mark.parametrize("page", OPENED, ids=lambda page: page.name)
def test_the_page_of_every_act_opens(world: Any, signed_in: Any, page: Any) -> None:
    from django.urls import reverse

    target = MADE[page.name](world) if page.name in MADE else _target(page)
    of = target if isinstance(target, UUID) else getattr(world, target) if target else None
    where = reverse(page.name, args=[world.amal, of] if of else [world.amal])
    answer = signed_in("bea").get(where)
    assert answer.status_code == (403 if page.name in HELD_BACK else 200)
    assert 'name="once"' in answer.content.decode()


def test_a_view_of_ones_own_is_kept_counted_and_removed(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    where = "/people/?state=open&freedom=not_free&long=on"
    assert "Save this view" in client.get(where).content.decode()
    kept = {"name": "Held too long", "state": "open", "freedom": "not_free", "long": "on"}
    saved = client.post("/people/views/save/", kept)
    assert saved.status_code == 303
    page = client.get(saved["Location"]).content.decode()
    assert "Held too long (" in page and "Save this view" not in page and "Remove this view" in page
    assert "Held too long" not in signed_in("indu").get(where).content.decode()
    drop = re.search(r"/people/views/[0-9a-f-]+/drop/", page)
    assert drop
    assert signed_in("indu").post(drop.group()).status_code == 404
    assert client.post(drop.group()).status_code == 303
    assert "Held too long" not in client.get("/people/").content.decode()


def test_a_view_needs_a_name_and_a_filter(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    assert client.post("/people/views/save/", {"freedom": "free"}).status_code == 422
    assert client.post("/people/views/save/", {"name": "Everyone"}).status_code == 422
    assert client.post("/people/views/save/", {"name": "x", "freedom": "a sentence"}).status_code == 422
    assert client.post("/people/views/save/", {"name": "x", "district": "a sentence"}).status_code == 422


@pytest.mark.parametrize(("who", "offered"), [("bea", True), ("gita", False)])
def test_only_decisions_of_sections_one_holds_are_offered(world: Any, signed_in: Any, who: str, offered: bool) -> None:
    """Legal matters of hers are shared with her case worker, not with her counsellor."""
    text = signed_in(who).get(f"/people/{world.amal}/decisions/record/").content.decode()
    assert ('value="lawyer"' in text) is offered
    assert 'value="placement"' in text


@pytest.mark.parametrize("page", ["team/add/", "sharing/clear/"])
def test_people_are_chosen_by_name(world: Any, signed_in: Any, page: str) -> None:
    text = signed_in("bea").get(f"/people/{world.amal}/{page}").content.decode()
    choice = re.search(r'<select[^>]*name="person".*?</select>', text, re.S)
    assert choice and choice.group().count("<option") > 2 and "Case worker" in choice.group()


def test_a_page_says_when_one_is_signed_out_and_staying_gives_the_time_again(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    text = client.get("/today/").content.decode()
    told = re.search(r"data-ends-at>You will be signed out at (\d\d:\d\d)\.", text)
    assert told and 'data-ends-in="' in text and 'action="/sign-in/stay/"' in text
    assert 0 < int(re.search(r'data-ends-in="(\d+)"', text)[1]) <= 900  # type: ignore[index]
    session = client.session
    session["_seen"] -= 30
    session.save()
    answer = client.post("/sign-in/stay/")
    assert answer.status_code == 200 and answer.json()["ends_in"] >= 898
    assert client.get("/sign-in/stay/").status_code == 405


def test_ones_own_sign_in_is_at_hand_for_everyone(world: Any, signed_in: Any) -> None:
    for who, where in (("bea", "/people/"), ("fay", "/sign-in/mine/"), ("jaya", "/staff/")):
        assert 'href="/sign-in/mine/"' in signed_in(who).get(where).content.decode(), who
