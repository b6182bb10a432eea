"""Who looked, and yes or no to sharing: by touch at 360 px, and without a script."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .combinations import PHONES, Look, in_turn
from .sitting import SMALLER, sits_down
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LOOKS = [*PHONES, Look("en", "dark", 1280)]


class Hers:
    """Her finger on her pages."""

    def __init__(self, one: Visitor) -> None:
        self.one, self.page, self.taps = one, one.page, 0

    def tap(self, what: str) -> None:
        with self.page.expect_navigation():
            self.page.locator(what).first.tap()
        self.taps += 1

    def ticks(self, name: str, n: int = 0) -> None:
        self.page.locator(f"label:has([name={name}])").nth(n).tap()
        self.taps += 1

    def fits(self) -> None:
        self.one.looks_well()
        assert self.page.evaluate(SMALLER) == []


def begun(visitor: Callable[..., Visitor], look: Look) -> Hers:
    one, _her, _name = sits_down(visitor, look, touch=True)
    return Hers(one)


@pytest.mark.parametrize("look", in_turn(PHONES, 2), ids=str)
def test_she_asks_why_somebody_looked(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given somebody who opened her page; when she did not expect it, one tap asks, and a day stands there."""
    hers = begun(visitor, look)
    hers.tap("a.six[href='/n/d/']")
    hers.fits()
    hers.tap("a[href='/n/d/o/']")
    hers.fits()
    before = hers.page.locator("form[action='/n/d/q/']").count()
    hers.tap("form[action='/n/d/q/'] button")
    hers.fits()
    assert hers.taps <= 3
    expect(hers.page.locator("form[action='/n/d/q/']")).to_have_count(before - 1)
    expect(hers.page.locator(".leaf.tone-jol li")).not_to_have_count(0)


@pytest.mark.parametrize("look", in_turn(LOOKS, 3), ids=str)
def test_she_says_yes_to_a_part_and_stops_it(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given one organisation; when she chooses what, who and until when, and says yes; then one tap ends it."""
    hers = begun(visitor, look)
    hers.one.opens("/n/d/s/")
    seen = hers.page.locator("main").inner_text()
    hers.tap("a[href='/n/d/p/']")
    hers.fits()
    every = hers.page.locator(".bigs a.big[href^='/n/d/p/']")
    names = every.locator("b").all_inner_texts()
    n = next(n for n, name in enumerate(names) if name not in seen)
    hers.tap(f".bigs a.big[href^='/n/d/p/'] >> nth={n}")
    hers.fits()
    hers.tap("[name=purpose][value=legal]")
    hers.fits()
    assert hers.page.locator("input:checked").count() == 0
    hers.ticks("sections", 0)
    hers.tap("main form button.primary")
    hers.fits()
    hers.tap("[name=who][value=lawyer]")
    hers.tap("[name=lasts][value='30']")
    hers.fits()
    sizes = hers.page.locator("[name=answer]").evaluate_all("all => all.map(e => [e.offsetWidth, e.offsetHeight])")
    assert len(sizes) == 4 and len({tuple(size) for size in sizes}) == 1, sizes
    hers.tap("[name=answer][value=yes]")
    hers.fits()
    stop = f"section.leaf:has-text('{names[n]}') form[action^='/n/d/s/']"
    expect(hers.page.locator(stop)).to_have_count(1)
    hers.tap(f"{stop} button")
    expect(hers.page.locator(stop)).to_have_count(0)


def test_not_now_and_being_counted_without_a_script(visitor: Callable[..., Visitor]) -> None:
    one, _her, _name = sits_down(visitor, Look("en", "light", 360), script=False)
    page = one.page

    def presses(what: str) -> None:
        with page.expect_navigation():
            page.locator(what).click()

    one.opens("/n/d/p/")
    where = page.locator(".bigs a.big[href^='/n/d/p/']").nth(3).get_attribute("href")
    one.opens(str(where))
    presses("[name=purpose][value=care]")
    page.locator("[name=sections]").first.check()
    for what in ("main form button.primary", "[name=who][value=whole]", "[name=lasts][value='91']",
                 "[name=answer][value=not_now]"):  # fmt: skip
        presses(what)
    assert one.path() == "/n/d/s/"
    one.opens("/n/d/p/")
    assert page.locator(f".rest-of a[href='{where}']").count() == 1
    one.opens("/n/d/n/")
    presses("[name=answer][value=no]")
    expect(page.locator("main")).to_contain_text("I said no on")
