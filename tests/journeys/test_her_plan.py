"""My plan, by touch at 360 px: her words, her voice, her order, yes and no, and where things stand."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from .combinations import PHONES, Look, in_turn
from .sitting import SMALLER, sits_down
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
WANTS = "আমি স্কুলে ফিরতে চাই।"
BICYCLE = "সাইকেল শেখা"
SINGING = "গান শেখা"
# How long the sound of the page is, once it is loaded; and whether there is anything in it.
HEARD = """async () => { const context = new OfflineAudioContext(1, 1, 48000);
  const raw = await (await fetch(document.querySelector('audio').src)).arrayBuffer();
  const sound = await context.decodeAudioData(raw);
  return [sound.duration, Math.max(...sound.getChannelData(0).map(Math.abs))]; }"""


class Hand:
    """A finger on her pages: it counts its taps, and looks at every page it comes to."""

    def __init__(self, one: Visitor) -> None:
        self.one, self.taps = one, 0

    @property
    def page(self) -> Page:
        return self.one.page

    def tap(self, what: str) -> None:
        self.taps += 1
        self.page.locator(what).first.tap()

    def goes(self, what: str) -> None:
        """A tap that leads to a page."""
        with self.page.expect_navigation():
            self.tap(what)

    def looks(self, where: str) -> None:
        assert self.one.path() == where
        self.one.looks_well()
        assert self.page.evaluate(SMALLER) == [], where


def hers(visitor: Callable[..., Visitor], look: Look) -> Hand:
    one, _her, _name = sits_down(visitor, look, touch=True)
    return Hand(one)


@pytest.mark.parametrize("look", in_turn(PHONES, 0), ids=str)
def test_her_words_her_order_and_her_answer(visitor: Callable[..., Visitor], look: Look) -> None:
    hand = hers(visitor, look)
    page = hand.page
    hand.goes("a.six[href='/n/a/']")
    hand.looks("/n/a/")
    hand.goes("a[href='/n/a/w/']")
    hand.looks("/n/a/w/")
    page.locator("#text").fill(WANTS)
    hand.goes("main form button.primary")
    expect(page.locator("blockquote.said").first).to_contain_text(WANTS)
    for goal in (BICYCLE, SINGING):
        hand.goes("a[href='/n/a/g/']")
        hand.looks("/n/a/g/")
        page.locator("#text").fill(goal)
        hand.goes("main form button.primary")
    assert page.locator("a.goal:visible b").all_inner_texts()[-2:] == [BICYCLE, SINGING]
    hand.goes(f"a.goal:has-text('{SINGING}')")
    hand.looks(hand.one.path())
    hand.goes("form:has([value=up]) button")
    hand.goes("form:has([value=dropped]) button")
    hand.one.opens("/n/a/")
    assert page.locator("a.goal:visible b").all_inner_texts()[-1] == BICYCLE
    hand.tap("details.ended summary")
    expect(page.locator("details.ended b", has_text=SINGING)).to_be_visible()

    hand.taps = 0
    hand.goes("a[href='/n/a/v/']")
    hand.looks("/n/a/v/")
    hand.goes("[name=answer][value=a]")
    hand.goes("a[href='/n/a/v/']")
    hand.goes("[name=answer][value=c]")
    hand.looks("/n/a/v/c/")
    hand.goes("main form button.primary")
    assert hand.one.path() == "/n/a/" and hand.taps <= 6, "agreed, and then not, in six taps"


@pytest.mark.parametrize("look", in_turn(PHONES, 2), ids=str)
def test_her_voice(visitor: Callable[..., Visitor], look: Look) -> None:
    """Recorded, heard, said again, kept; heard by whom she names; then gone for good."""
    hand = hers(visitor, look)
    page = hand.page
    hand.one.opens("/n/a/s/")
    hand.looks("/n/a/s/")
    expect(page.locator("[data-keep]")).to_be_hidden()
    for again in ("[data-begin]", "[data-again]"):
        hand.tap(again)
        expect(page.locator("[data-long]")).to_contain_text("0:01")
        hand.tap("[data-end]")
        expect(page.locator("[data-heard] audio")).to_be_visible()
    hand.looks("/n/a/s/")
    hand.goes("[data-keep]")
    kept = hand.one.path()
    hand.looks(kept)
    expect(page.locator("audio")).to_have_count(0)
    hand.goes("form:has([name=may][value=yes]) button")
    hand.looks(kept)
    seconds, loudest = page.evaluate(HEARD)
    assert 0.5 < seconds < 10 and loudest > 0.01
    hand.goes(f"a[href='{kept}x/']")
    hand.looks(f"{kept}x/")
    hand.goes("[name=sure][value=yes]")
    assert hand.one.path() == "/n/a/"
    expect(page.locator(f"a[href='{kept}']")).to_have_count(0)
    assert page.goto(kept).status == 404  # type: ignore[union-attr]


def test_where_things_stand_and_how_long(visitor: Callable[..., Visitor]) -> None:
    hand = hers(visitor, Look("bn", "dark", 360))
    for where in ("/n/a/t/", "/n/a/t/d/", "/n/a/h/"):
        hand.one.opens(where)
        hand.looks(where)
    for look in in_turn([Look("en", "light", 1280), Look("hi", "light", 360), Look("mr", "light", 360)], 0):
        hand.one.turns(look)
        hand.one.opens("/n/a/")
        hand.tap(".tongue summary")
        hand.goes(f"[name=language][value={look.lang}]")
        hand.one.opens("/n/a/")
        hand.looks("/n/a/")


def test_words_without_a_script(visitor: Callable[..., Visitor]) -> None:
    """The same pages, and a recording of the telephone's own instead of the page's."""
    bare, _her, _name = sits_down(visitor, Look("bn", "light", 360), script=False)
    bare.opens("/n/a/w/").locator("#text").fill(said := f"{WANTS} {uuid4().hex[:4]}")
    bare.page.locator("main form button.primary").click()
    expect(bare.page.locator("blockquote.said").first).to_contain_text(said)
    from tests.contracts.voiced import webm

    sound = {"name": "n", "mimeType": "audio/webm", "buffer": webm(2)}
    bare.opens("/n/a/s/").locator("#sound").set_input_files(sound)  # type: ignore[arg-type]
    bare.page.locator("main form button.primary").click()
    expect(bare.page.locator("main h2")).to_be_visible()
    assert bare.path().startswith("/n/a/s/") and len(bare.path()) > len("/n/a/s/")
