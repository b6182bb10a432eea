"""Finding someone and writing down what was decided: quick enough to be done while she sits there."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .combinations import Look
from .hand import Hand
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
SECONDS = 60
REASON = "The committee said so."
DEFAULT = Look("en", "light", 1280)


def finds(one: Visitor, text: str) -> None:
    one.opens("/people/")
    one.page.locator("#find").fill(text)
    one.page.locator("form[role=search] button").first.click()
    one.page.locator(".found a").first.click()


def marks(page: Page, by: str) -> int:
    """How many decisions of this kind stand in the list on her page."""
    return page.locator(f"#decisions .story .g.{by}").count()


@pytest.mark.parametrize(
    ("typed", "why"),
    [("অমলিকা", "her legal name is stored in Latin letters"), ("अमल", "her other name is stored in Bangla")],
)
def test_she_is_found_in_whatever_letters_her_name_is_typed(
    visitor: Callable[..., Visitor], typed: str, why: str
) -> None:
    bea = visitor("bea", Look("bn", "light", 360))
    finds(bea, typed)
    assert bea.path() == f"/people/{bea.home.ids['amal']}/", why
    expect(bea.page.locator("h1")).to_have_text("Amal")
    assert typed not in bea.page.url and "Amalika" not in bea.page.locator("body").inner_text()
    bea.looks_well()


def test_the_answer_of_a_search_looks_well_and_stands_at_no_address(
    visitor: Callable[..., Visitor], look: Look
) -> None:
    bea = visitor("bea", look)
    bea.opens("/people/")
    bea.page.locator("#find").fill("Amal")
    bea.page.locator("#find").press("Enter")
    expect(bea.page.locator(".found a").first).to_be_visible()
    assert bea.page.url.endswith("/people/search/")
    bea.looks_well()


def test_what_she_decided_is_written_down_in_four_and_can_be_taken_back(
    visitor: Callable[..., Visitor], look: Look
) -> None:
    """Given Amal's page; when Bea records that Amal decided; then it stands there at once, and Undo marks it."""
    bea, hand = _on_her_page(visitor, look)
    before = bea.page.locator("#decisions").inner_text()
    hand.presses(bea.page.locator(".acts a.primary"))
    bea.looks_well()
    hand.chooses("what", "school_or_course")
    hand.ticks("made_by", "hers")
    hand.presses(_save(bea.page))
    expect(bea.page).to_have_url(re.compile(r"#decisions$"))
    assert hand.interactions <= 4 and hand.seconds <= SECONDS
    assert bea.page.locator("#decisions").inner_text() != before
    bea.looks_well()
    bea.page.locator(".undo button").click()
    expect(bea.page.locator(".alert").first).to_be_visible()
    assert bea.page.locator(".undo").count() == 0
    _stands_as_taken_back(bea)


def test_what_was_decided_for_her_takes_seven_and_says_why(visitor: Callable[..., Visitor], look: Look) -> None:
    bea, hand = _on_her_page(visitor, look)
    ribbon = bea.page.locator("#journey [class*=mark]").count()
    hand.presses(bea.page.locator(".acts a.primary"))
    hand.chooses("what", "going_out")
    hand.ticks("made_by", "for_her")
    hand.chooses("law", "house_rule")
    hand.writes("reason", REASON)
    hand.ticks("why_no_view", "not_present")
    bea.looks_well()
    hand.presses(_save(bea.page))
    expect(bea.page).to_have_url(re.compile(r"#decisions$"))
    assert hand.interactions <= 7 and hand.seconds <= SECONDS
    assert bea.page.locator("#decisions .story li").first.locator(".g.for_her").count() == 1
    assert bea.page.locator("#journey [class*=mark]").count() >= ribbon > 0
    # The ledger promises a day by which she is told.
    expect(bea.page.locator("#decisions .story li").first.locator("a")).to_be_visible()
    bea.looks_well()
    bea.page.locator(".undo button").click()
    _stands_as_taken_back(bea)


def test_the_same_without_script_on_a_phone_in_bangla(visitor: Callable[..., Visitor]) -> None:
    bea = visitor("bea", Look("bn", "light", 360), script=False)
    hand = Hand(bea.page)
    finds(bea, "অমলিকা")
    hand.presses(bea.page.locator(".acts a.primary"))
    hand.chooses("what", "school_or_course")
    hand.ticks("made_by", "hers")
    hand.presses(_save(bea.page))
    expect(bea.page).to_have_url(re.compile(r"#decisions$"))
    assert hand.interactions == 4 and bea.complaints == []
    bea.page.locator(".undo button").click()
    expect(bea.page.locator("main .alert").first).to_be_visible()
    hand = Hand(bea.page)
    hand.presses(bea.page.locator(".acts a.primary"))
    hand.chooses("what", "going_out")
    hand.ticks("made_by", "for_her")
    hand.chooses("law", "house_rule")
    hand.writes("reason", "কমিটি বলেছে")
    hand.ticks("why_no_view", "not_present")
    hand.presses(_save(bea.page))
    expect(bea.page).to_have_url(re.compile(r"#decisions$"))
    assert hand.interactions == 7
    bea.page.locator(".undo button").click()


def test_a_double_click_writes_once(visitor: Callable[..., Visitor]) -> None:
    bea, hand = _on_her_page(visitor, DEFAULT)
    bea.page.locator(".acts a.primary").click()
    hand.chooses("what", "school_or_course")
    hand.ticks("made_by", "hers")
    page = bea.page
    before = _ledger(bea)
    page.evaluate(
        "const form = document.querySelector('main form[enctype]'); Promise.all([1, 2, 3].map(() => "
        "fetch(form.action, {method: 'POST', body: new FormData(form)})))"
    )
    _save(page).click()
    expect(page).to_have_url(re.compile(r"#decisions$"))
    assert _ledger(bea) == before + 1


def _on_her_page(visitor: Callable[..., Visitor], look: Look) -> tuple[Visitor, Hand]:
    bea = visitor("bea", look)
    bea.opens(f"/people/{bea.home.ids['amal']}/")
    return bea, Hand(bea.page)


def _stands_as_taken_back(bea: Visitor) -> None:
    """The ledger forgets nothing: the line stays and says so after the day and who decided."""
    expect(bea.page.locator(".undo")).to_have_count(0)
    assert bea.page.locator("#decisions .story .meta").first.inner_text().count("·") == 2


def _save(page: Page) -> object:
    return page.locator("form[enctype] button.primary")


def _ledger(bea: Visitor) -> int:
    """Entries on all pages of her ledger."""
    where, n = f"/people/{bea.home.ids['amal']}/decisions/", 0
    older = ""
    while True:
        body = bea.home.ask("GET", where + older, "bea").body
        n += body.count('id="ledger-')
        link = re.search(r'href="(\?before=[^"]+)"', body)
        if link is None:
            return n
        older = html.unescape(link[1])
