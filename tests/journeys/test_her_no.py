"""She wants to leave, she is away and comes back, and she does not agree: every page of it, as a worker goes through."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import Resolver404, resolve
from playwright.sync_api import Locator, Page, expect

from saathi.kernel.clock import today
from tests.world import idea

from .combinations import Look
from .test_adding import adds
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LOOKS = [Look("bn", "light", 360), Look("en", "dark", 1280)]
LINK = re.compile(r'href="(/[^"]*)"')
HER_WORDS = "আমি বাড়ি যেতে চাই।"


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_she_asks_to_leave_and_leaves(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a stay; when she is asked, asks to leave, changes her mind, and asks again; then it ends as she left."""
    bea, her = _newcomer(visitor, look)
    leaving = f"{her}leaving/"
    _does(bea, leaving, "stays.ask_wish")
    _does(bea, leaving, "stays.ask_to_leave", words=HER_WORDS)
    bea.opens(f"{leaving}letter/")
    bea.looks_well()
    _does(bea, leaving, "stays.write_letter")
    _does(bea, leaving, "stays.follow_up", next_on=today())
    _does(bea, leaving, "stays.withdraw_request", words="আমি থাকতে চাই।")
    _does(bea, leaving, "stays.ask_to_leave", words=HER_WORDS)
    assert HER_WORDS in bea.opens(leaving).content()
    _does(bea, leaving, "stays.left", left_on=today())
    assert "stays.left" not in _ways(bea.opens(leaving))
    bea.looks_well()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_she_is_away_and_comes_back_without_blame(visitor: Callable[..., Visitor], look: Look) -> None:
    bea, her = _newcomer(visitor, look)
    leaving = f"{her}leaving/"
    _does(bea, leaving, "leaves.ask", from_on=today(), until_on=today())
    _does(bea, leaving, "leaves.answer")
    _does(bea, leaving, "leaves.returned")
    _does(bea, leaving, "stays.missing")
    bea.opens(her)
    bea.looks_well()
    _does(bea, leaving, "stays.told_missing")
    _does(bea, leaving, "stays.returned")
    assert "stays.missing" in _ways(bea.opens(leaving))


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_she_does_not_agree_and_it_is_changed(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given what the committee decided for her; when she does not agree; then everything done for her is written down,
    and her ledger says that it was changed."""
    bea, her = _newcomer(visitor, look)
    decided = {
        "what": "placement", "made_by": "for_her", "decider": "cwc", "reason": "No place near her home.",
        "law": "in_jj_2015_s37", "position": "disagree", "her_words": HER_WORDS, "her_language": "bn",
        "decided_on": today().isoformat(), "review_on": today().isoformat(), "once": str(uuid4()),
    }  # fmt: skip
    assert bea.home.ask("POST", f"{her}decisions/record/", "bea", decided).status == 303
    _does(bea, f"{her}decisions/", "challenges.lodge", her_words=HER_WORDS)
    one = bea.path()
    assert resolve(one).url_name == "challenges.page"
    _does(bea, one, "challenges.step")
    _does(bea, one, "challenges.helper", organisation=idea("bandhu"))
    _does(bea, one, "challenges.check", answer="nothing")
    _does(bea, one, "challenges.tell")
    _does(bea, one, "challenges.conclude", changed="yes", why="She may live near her home.")
    bea.opens(f"{her}decisions/")
    bea.looks_well()
    bea.opens(one)
    bea.looks_well()


def _newcomer(visitor: Callable[..., Visitor], look: Look) -> tuple[Visitor, str]:
    """Someone new with a stay in a home, so that nobody else's story changes."""
    bea, name = visitor("bea", look), f"Nodi {uuid4().hex[:6]}"
    adds(bea, name)
    bea.page.locator("[name=chosen_name]").fill(name)
    for tile in ("[name=languages][value=bn]", "[name=pronoun][value=she]", "[name=basis][value=consent]"):
        bea.page.locator(f"label:has({tile})").click()
    bea.page.locator("form[enctype] button.primary").click()
    expect(bea.page.locator("h1")).to_have_text(name)
    her = bea.path()
    _does(bea, f"{her}record/", "stays.begin", kind="shelter_home", freedom="not_free", from_on=today() - timedelta(days=40))
    return bea, her


def _ways(page: Page) -> dict[str, str]:
    """Acts and pages to which this page leads, by name."""
    found: dict[str, str] = {}
    for link in LINK.findall(page.content()):
        try:
            found.setdefault(resolve(link.split("?")[0].split("#")[0]).url_name or "", link)
        except Resolver404:
            continue
    return found


def _does(bea: Visitor, where: str, act: str, **given: Any) -> None:
    """Follows the link of an act, looks at its page, answers whatever must be answered, and saves."""
    ways = _ways(bea.opens(where))
    assert act in ways, f"{where} leads to {sorted(ways)}"
    page = bea.opens(ways[act].replace("&amp;", "&"))
    bea.looks_well()
    for field in page.locator("form[enctype] .field").all():
        _answers(field, given)
    page.locator("form[enctype] button.primary").click()
    page.wait_for_load_state()
    wrong = [one.inner_text() for one in page.locator(".wrong, #error-summary").all()]
    assert bea.statuses.get(bea.path()) == 200 and not wrong, f"{act}: {bea.path()} {wrong}"


def _answers(field: Locator, given: dict[str, Any]) -> None:
    """What the story says; else the first choice, some words, today: only where an answer must be given."""
    boxes = field.locator("input:not([type=hidden]), select, textarea")
    name = re.sub(r"_(day|month|year)$", "", boxes.first.get_attribute("name") or "")
    if name not in given and field.locator(".optional").count():
        return
    kind = boxes.first.evaluate("e => e.type")
    value = given.get(name)
    if kind in ("radio", "checkbox"):
        tile = f"label:has([value='{value}'])" if value else "label.tile"
        if value or not field.locator("input:checked").count():
            field.locator(tile).first.click()
    elif kind == "select-one":
        first = boxes.first.locator("option:not([value=''])").first.get_attribute("value")
        boxes.first.select_option(str(value or boxes.first.input_value() or first))
    elif boxes.count() == 3:
        day = value or today()
        for part in ("day", "month", "year"):
            field.locator(f"[name={name}_{part}]").fill(str(getattr(day, part)))
    elif not boxes.first.input_value():
        boxes.first.fill(str(value or "Words of a story."))
