"""While she types: nothing is lost, faults are said where they are, the screen can be hidden, no mouse is needed."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Page, expect

from .combinations import Look
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
WORDS = "মেয়েটি বলেছে সে গান শিখতে চায়"
# What is wrong with the focus now, "" where nothing is: it must be somewhere, unhidden, and ringed.
FOCUS_FAULT = """() => {
  const e = document.activeElement, near = e.closest('label') ?? e, short = one => (one?.outerHTML ?? '').slice(0, 90);
  if (e === document.body) return 'nothing has the focus';
  const box = (e.getBoundingClientRect().width < 2 ? near : e).getBoundingClientRect();
  const inside = (at, most) => Math.min(Math.max(at, 1), most - 2);
  const x = inside(box.left + box.width / 2, innerWidth), y = inside(box.top + box.height / 2, innerHeight);
  const top = document.elementFromPoint(x, y);
  if (!top || !(near.contains(top) || top.contains(near))) return `${short(e)} lies under ${short(top)}`;
  const ringed = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
  return [e, near].some(one => ringed(getComputedStyle(one))) ? '' : `${short(e)} shows no focus`;
}"""


@pytest.fixture
def worker(visitor: Callable[..., Visitor]) -> Visitor:
    """A case worker of the demonstration on the form of one person of hers."""
    one = visitor(look=Look("en", "light", 360))
    one.enters_as("case_worker")
    one.opens("/people/")
    one.page.locator("main tbody a").last.click()
    one.page.locator(".acts a.primary").click()
    expect(one.page.locator("[name=her_words]")).to_be_attached()
    return one


def test_what_was_typed_is_there_after_the_page_was_lost(worker: Visitor) -> None:
    page = worker.page
    with page.expect_response(re.compile("/drafts/")) as kept:
        page.locator("[name=her_words]").fill(WORDS)
        page.locator("label:has([name=made_by][value=together])").click()
    assert kept.value.status == 204
    page.goto("/people/")
    page.go_back()
    page.reload()
    expect(page.locator("[name=her_words]")).to_have_value(WORDS)
    expect(page.locator("[name=made_by][value=together]")).to_be_checked()
    worker.looks_well()
    # "Start again" throws it away.
    page.locator("form[action*='/drop/'] button").click()
    expect(page.locator("[name=her_words]")).to_have_value("")


def test_a_fault_is_said_at_the_top_and_leads_to_its_field(worker: Visitor) -> None:
    page = worker.page
    page.locator("[name=her_words]").fill(WORDS)
    page.locator("form[enctype] button.primary").click()
    expect(page.locator("#error-summary")).to_be_focused()
    expect(page.locator("[name=her_words]")).to_have_value(WORDS)
    worker.looks_well()
    first = page.locator("#error-summary a").first
    leads_to = (first.get_attribute("href") or "")[1:]
    first.press("Enter")
    assert page.evaluate("document.activeElement.id") == leads_to
    box = page.locator(f"#{leads_to}")
    assert box.get_attribute("aria-invalid") == "true" or page.locator(f"[aria-invalid=true]:has(#{leads_to})").count()


def test_the_screen_is_hidden_at_once_and_shown_again(worker: Visitor, look: Look) -> None:
    page = worker.page
    page.locator("[name=her_words]").fill(WORDS)
    page.emulate_media(color_scheme=look.theme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": look.width, "height": 800})
    page.locator("[data-curtain]").click()
    curtain = page.locator("#curtain")
    expect(curtain).to_be_visible()
    size = curtain.bounding_box()
    assert size is not None
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    ImageDraw.Draw(picture).rectangle(
        (size["x"] - 4, size["y"] - 4, size["x"] + size["width"] + 4, size["y"] + size["height"] + 4),
        picture.getpixel((1, 1)),
    )
    assert picture.getcolors() == [(look.width * 800, picture.getpixel((1, 1)))], "Something shows beside the curtain."
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('#curtain')")
    page.locator("[data-curtain-open]").click()
    expect(curtain).to_be_hidden()
    expect(page.locator("[name=her_words]")).to_have_value(WORDS)


def test_another_language_keeps_the_page(visitor: Callable[..., Visitor]) -> None:
    one = visitor(look=Look("en", "light", 360))
    one.enters_as("case_worker")
    one.opens("/people/?view=waiting")
    for lang in ("bn", "hi", "mr", "en"):
        one.page.locator("details.tongue summary").click()
        one.page.locator(f"details.tongue button[value={lang}]").click()
        assert one.page.url.endswith("/people/?view=waiting")
        expect(one.page.locator("html")).to_have_attribute("lang", lang)


def test_the_whole_way_with_the_keyboard_alone(visitor: Callable[..., Visitor]) -> None:
    """Given no mouse; then "/" finds, Enter opens, Tab and arrows fill, and the focus is always in sight."""
    bea = visitor("bea", Look("en", "light", 1280))
    page = bea.page
    bea.opens("/people/")
    page.keyboard.press("Tab")
    assert "skip" in (page.evaluate("document.activeElement.className") or "")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "find"
    page.keyboard.type("Amal")
    page.keyboard.press("Enter")
    expect(page.locator(".found a").first).to_be_visible()
    _tabs_to(page, ".found a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Amal")
    _tabs_to(page, ".acts a.primary")
    page.keyboard.press("Enter")
    expect(page.locator("[name=what]")).to_be_visible()
    _tabs_to(page, "[name=what]")
    page.locator("[name=what]").press("s")
    page.evaluate("document.querySelector('[name=what]').value = 'school_or_course'")
    _tabs_to(page, "[name=made_by]")
    page.keyboard.press("Space")
    _tabs_to(page, "form[enctype] button.primary")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#decisions$"))
    _tabs_to(page, ".undo button")
    page.keyboard.press("Enter")
    expect(page.locator(".undo")).to_have_count(0)
    assert bea.complaints == []


def _tabs_to(page: Page, where: str, most: int = 90) -> None:
    """Tab until it has the focus; on the way the focus must be visible everywhere."""
    for _ in range(most):
        page.keyboard.press("Tab")
        assert (hidden := page.evaluate(FOCUS_FAULT)) == "", hidden
        if page.evaluate("where => document.activeElement.matches(where)", where):
            return
    raise AssertionError(f"{where} cannot be reached by Tab.")
