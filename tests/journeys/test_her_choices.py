"""My choices, by touch alone: chosen and changed in at most six taps; put aside, compared, said in her own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from .combinations import PHONES, Look, in_turn
from .sitting import SMALLER, enters, sits_down, together
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
MOST_TAPS = 6  # Source: issue 4, "a choice made and changed (at most 6 taps)"
TOPIC = "ul.bigs a.big"
CONTACT = -3  # from the end: her court case is not shared with everybody who sits down with her


class Finger:
    """Touches one thing at a time, counts, and looks at each page it meets."""

    def __init__(self, one: Visitor) -> None:
        self.one, self.page, self.taps = one, one.page, 0

    def taps_on(self, what: str, nth: int = 0) -> Page:
        """Each tap leads to a page."""
        self.taps += 1
        with self.page.expect_navigation():
            self.page.locator(what).nth(nth).tap()
        return self.page

    def looks(self) -> None:
        self.one.looks_well()
        assert self.page.evaluate(SMALLER) == [], self.one.path()


@pytest.mark.parametrize("look", in_turn(PHONES, 0), ids=str)
def test_chosen_and_changed_in_six_taps(visitor: Callable[..., Visitor], look: Look) -> None:
    """From her six pages: the tile, the topic, this one, nobody else, look again in four weeks; and then another."""
    one, _her, _name = sits_down(visitor, look, touch=True)
    finger = Finger(one)
    page = finger.taps_on("a.six[href='/n/c/']")
    finger.looks()
    finger.taps_on(TOPIC, nth=1)
    finger.looks()
    first = page.locator(".opt h2").nth(0).inner_text()
    finger.taps_on(".opt button[name=picked]")
    finger.looks()
    finger.taps_on("button[name=nobody]")
    finger.looks()
    assert page.locator(".leaf h2").first.inner_text() == first
    finger.taps_on("button[name=days][value='28']")
    finger.looks()
    assert page.locator(".leaf h2").first.inner_text() == first
    other = page.locator("button[name=picked]").first.inner_text()
    finger.taps_on("button[name=picked]")
    finger.looks()
    assert finger.taps <= MOST_TAPS
    assert page.locator(".leaf h2").first.inner_text() == other
    assert first in page.locator("main .leaf").last.inner_text()
    finger.taps_on("form.leave button")
    assert one.path() == "/day/"


@pytest.mark.parametrize(("script", "nth"), [(True, 2), (False, -1)], ids=["script", "no script"])
def test_put_aside_until_two_are_left_and_said_in_her_words(
    visitor: Callable[..., Visitor], script: bool, nth: int
) -> None:
    """Of four options two are put aside; the others stand beside each other; and she says something else."""
    one, _her, _name = sits_down(visitor, Look("bn", "light", 360), script=script, touch=True)
    finger, page = Finger(one), one.page
    page.goto("/n/c/")
    finger.taps_on(TOPIC, nth=nth)
    finger.taps_on("a[href$='/b/']")
    for answer in ("no", "yes", "no", "not_sure"):
        finger.looks() if script else None
        finger.taps_on(f"button[name=answer][value={answer}]")
    assert one.path().endswith("/d/")
    finger.looks() if script else None
    assert page.locator(".pair .opt").count() == 2
    finger.taps_on("a[href$='/f/']")
    finger.looks() if script else None
    page.locator("[name=words]").fill("আমি রান্না শিখতে চাই।")
    finger.taps_on("main form button")
    page.locator("label.tick").first.tap()
    finger.taps_on("button[name=these]")
    finger.looks() if script else None
    finger.taps_on("button[name=days][value='7']")
    assert "আমি রান্না শিখতে চাই।" in page.locator(".leaf").first.inner_text()
    page.goto("/n/y/")
    assert page.locator(".vows li").count() == 1
    finger.taps_on("form.leave button")
    assert one.path() == "/day/"


def test_staff_prepare_and_she_finds_it(visitor: Callable[..., Visitor]) -> None:
    one = visitor(look=Look("en", "light", 1280))
    her, page = enters(one), one.page
    one.opens(f"{her}record/")
    page.locator("a[href$='/options/']").click()
    one.looks_well()
    page.locator("a[href*='topic=contact']").click()
    page.locator("a[href*='language=bn']").click()
    page.locator("[name='1_name']").fill("মাসিকে ফোন করা")
    one.looks_well()
    page.locator("main form button.primary").last.click()
    page.wait_for_load_state()
    assert one.path() == her
    one.turns(Look("bn", "light", 360))
    together(one, her)
    page.goto("/n/c/")
    page.locator(TOPIC).nth(CONTACT).click()
    assert page.locator(".opt h2").first.inner_text() == "মাসিকে ফোন করা"
    one.looks_well()
    page.locator("form.leave button").click()
    page.wait_for_url("**/day/**")
