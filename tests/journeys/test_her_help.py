"""Her rights, what comes before her first words, and help: by touch at 360 px in Bengali, and without a script."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from .combinations import PHONES, Look, in_turn
from .sitting import SMALLER, sits_down
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
PHONE = Look("bn", "light", 360)
PAGES = ["/n/", "/n/v/", "/n/v/2/", "/n/b/", "/n/b/4/", "/n/f/", "/n/f/2/", "/n/f/5/", "/n/f/5/2/", "/n/f/p/", "/n/f/1/"]


class Finger:
    """Taps, and counts them."""

    def __init__(self, page: Page) -> None:
        self.page, self.n = page, 0

    def taps(self, what: str, leads_to: str) -> None:
        with self.page.expect_navigation(url=f"**{leads_to}"):
            self.page.locator(what).tap()
        self.n += 1


@pytest.mark.parametrize("look", in_turn([PHONE, Look("bn", "dark", 360), Look("en", "light", 1280)], 0), ids=str)
def test_every_page_looks_well(visitor: Callable[..., Visitor], look: Look) -> None:
    one, _her, _name = sits_down(visitor, look)
    if look.theme == "dark":
        one.page.locator("[name=theme][value=dark]").click()
    for where in PAGES:
        one.opens(where)
        one.looks_well()
        assert one.page.evaluate(SMALLER) == [], where


@pytest.mark.parametrize("look", in_turn(PHONES, 1), ids=str)
def test_by_touch_she_hears_asks_and_is_promised(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a first talk; when she hears the three pages, says of a card that it is clear, then asks, and wants a
    lawyer by tomorrow; then each took few taps, and the end of the talk shows both promises."""
    one, _her, _name = sits_down(visitor, look, touch=True)
    page, hears = one.page, Finger(one.page)
    hears.taps("a[href='/n/v/']", "/n/v/")
    hears.taps("a[href='/n/v/1/']", "/n/v/1/")
    hears.taps("[value=heard]", "/n/v/2/")
    hears.taps("[value=heard]", "/n/v/3/")
    hears.taps("[value=again]", "/n/")
    asks = Finger(page)
    asks.taps("a.six[href='/n/b/']", "/n/b/")
    asks.taps("a[href='/n/b/5/']", "/n/b/5/")
    asks.taps("[value=clear]", "/n/b/5/")
    page.locator("p[role=status]").wait_for()
    asks.taps("[value=ask]", "/n/b/5/")
    one.looks_well()
    assert asks.n <= 6 and "data-voice" in page.content()
    asks.taps("a.home", "/n/")
    wants = Finger(page)
    wants.taps("a.six[href='/n/f/']", "/n/f/")
    wants.taps("a[href='/n/f/5/']", "/n/f/5/")
    wants.taps("a[href='/n/f/5/2/']", "/n/f/5/2/")
    wants.taps("[value='1']", "/n/f/k/*/")
    one.looks_well()
    assert wants.n <= 6
    page.goto("/n/y/")
    assert page.locator(".vows li").count() == 3  # to be told again, her question, the lawyer
    page.goto("/n/f/")
    kept = page.locator("a[href^='/n/f/k/']")
    n = kept.count()
    with page.expect_navigation():
        kept.last.tap()
    with page.expect_navigation(url="**/n/f/"):
        page.locator("form[action$='/o/'] button").tap()
    assert page.locator("a[href^='/n/f/k/']").count() == n - 1


def test_to_leave_is_first_and_says_what_follows_without_a_script(visitor: Callable[..., Visitor]) -> None:
    one, _her, _name = sits_down(visitor, Look("en", "light", 360), script=False)
    page = one.page
    page.goto("/n/f/")
    page.locator("main .pairs a").first.click()
    assert one.path() == "/n/f/g/"
    if not page.locator("[name=go]").count():  # somebody asked in this stay before: she changes her mind first
        page.locator("form[action='/n/f/g/o/'] button").click()
        page.goto("/n/f/g/")
    page.locator("#words").fill("আমি দিদির কাছে যেতে চাই।")
    page.locator("[name=go]").click()
    assert one.path() == "/n/f/g/" and "আমি দিদির কাছে যেতে চাই।" in page.content()
    assert page.locator(".leaf .lines li").count() >= 2
    page.locator("form[action='/n/f/g/o/'] button").click()
    assert one.path() == "/n/f/"
