"""What somebody must not see: not by link, not by address, not by post, not by a forged answer."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
from playwright.sync_api import Error, expect

from .combinations import Look
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
HERS = (
    "",
    "plan/",
    "decisions/",
    "journey/",
    "law/",
    "identity/",
    "sharing/",
    "sharing/looked/",
    "record/",
    "decisions/record/",
)
SECRET = "Only for her counsellor"


def test_whoever_has_no_door_finds_nobody(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given Eli in another country, without consent; when she knows Amal's address; then there is no such page."""
    eli = visitor("eli", look)
    nobody = "/people/00000000-0000-4000-8000-000000000000/"
    eli.opens(nobody, 404)
    said = eli.page.locator("main").inner_text()
    for page in HERS:
        eli.opens(f"/people/{eli.home.ids['amal']}/{page}", 404)
        assert eli.page.locator("main").inner_text() == said, "Absent and out of reach must look the same."
    eli.looks_well()
    eli.opens("/people/")
    assert "Amal" not in eli.page.locator("main").inner_text()


@pytest.mark.parametrize("who", ["eli", "cyr", "kamal", "fay"])
def test_a_post_is_no_door_either(visitor: Callable[..., Visitor], who: str) -> None:
    one = visitor()
    home = one.home
    amal = f"/people/{home.ids['amal']}/"
    forged = {
        "what": "school_or_course",
        "made_by": "hers",
        "chosen_name": "X",
        "text": "X",
        "language": "bn",
        "value": "X",
        "kind": "phone",
        "purpose": "health",
        "rule": "never",
    }
    posts = [
        f"{amal}decisions/record/",
        f"{amal}name/",
        f"{amal}plan/words/",
        f"{amal}identity/add/",
        f"{amal}safe-contact/",
        f"{amal}identity/{home.ids['legal_name']}/reveal/",
        f"{amal}decisions/{home.ids['decision']}/undo/",
        f"{amal}sharing/{home.ids['consent']}/withdraw/",
    ]
    answers = {path: home.ask("POST", path, who, forged) for path in posts}
    assert {path: answer.status for path, answer in answers.items() if answer.status not in (403, 404)} == {}
    assert not [path for path, answer in answers.items() if "Amal" in answer.body]
    assert home.ask("GET", amal, "bea").status == 200


def test_a_partner_sees_what_she_agreed_to_and_nothing_beside_it(visitor: Callable[..., Visitor]) -> None:
    """Given Dia, whom Amal agreed to show her card and plan; then her words are there and her identity is not."""
    dia = visitor("dia", Look("bn", "light", 360))
    amal = f"/people/{dia.home.ids['amal']}/"
    dia.opens(amal)
    expect(dia.page.locator("h1")).to_have_text("Amal")
    dia.opens(f"{amal}plan/")
    expect(dia.page.locator("main")).to_contain_text("আমি স্কুলে ফিরতে চাই।")
    dia.looks_well()
    for page in HERS:
        seen = dia.home.ask("GET", amal + page, "dia").body
        for closed in ("Amalika", SECRET, "CWC/12", "First talk", "00000 11111", "The committee said so."):
            assert closed not in seen, f"{page} shows {closed}"


@pytest.mark.parametrize("who", ["hena", "bea", "indu"])
def test_what_was_said_to_the_counsellor_stays_with_her(visitor: Callable[..., Visitor], who: str) -> None:
    """Given a counselling session; then the house mother, the case worker and the superintendent read no word of it."""
    one = visitor(who)
    amal = f"/people/{one.home.ids['amal']}/"
    for page in HERS:
        assert SECRET not in one.home.ask("GET", amal + page, who).body, page
    one.opens(amal)
    one.looks_well()


def test_a_thing_of_hers_has_no_address_under_somebody_else(visitor: Callable[..., Visitor]) -> None:
    """Given the id of Amal's goal; when it is asked for under another survivor's address; then it does not exist."""
    one = visitor()
    other = "00000000-0000-4000-8000-000000000000"
    ids = one.home.ids
    for path in (
        f"plan/goals/{ids['goal']}/change/",
        f"decisions/{ids['decision']}/tell/",
        f"identity/{ids['legal_name']}/reveal/",
        f"stays/{ids['stay']}/order/",
        f"dates/{ids['date']}/settle/",
    ):
        for method, data in (("GET", None), ("POST", {"purpose": "health", "state": "done", "changed_by": "hers"})):
            answer = one.home.ask(method, f"/people/{other}/{path}", "bea", data)
            assert answer.status == 404, f"{method} {path}: {answer.status}"


def test_a_form_from_another_site_does_nothing(visitor: Callable[..., Visitor]) -> None:
    one = visitor()
    path = f"/people/{one.home.ids['amal']}/decisions/record/"
    data = {"what": "school_or_course", "made_by": "hers"}
    for headers in (
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Cookie": f"saathi={one.home.cookies['bea']}"},
    ):
        assert one.home.ask("POST", path, "bea", data, headers).status == 403, headers


def test_a_name_is_opened_with_a_reason_and_she_can_see_who_did(visitor: Callable[..., Visitor]) -> None:
    bea = visitor("bea", Look("en", "light", 360))
    amal = f"/people/{bea.home.ids['amal']}/"
    bea.opens(f"{amal}identity/")
    assert "Amalika" not in bea.page.content()
    bea.looks_well()
    bea.opens(f"{amal}identity/{bea.home.ids['legal_name']}/reveal/")
    bea.page.locator("form[enctype] button.primary").click()
    expect(bea.page.locator("#error-summary")).to_be_focused()
    bea.page.locator("[name=purpose]").first.evaluate(
        "one => one.tagName === 'SELECT' ? (one.value = 'court_paper') : one.click()"
    )
    bea.page.locator("form[enctype] button.primary").click()
    expect(bea.page.locator("main")).to_contain_text("Amalika Invented")
    bea.looks_well()
    bea.opens(f"{amal}sharing/looked/")
    expect(bea.page.locator("main")).to_contain_text("Bea")
    bea.looks_well()
    with contextlib.suppress(Error):  # the browser kept nothing to go back to, and says so
        bea.page.go_back()
    bea.page.wait_for_load_state()
    assert "Amalika" not in bea.page.locator("body").inner_text()
