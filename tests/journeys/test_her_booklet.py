"""She prints her notebook: by touch at 360 px, and without a script."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from playwright.sync_api import Page

from saathi.portal.booklet.words import words

from .combinations import PHONES, Look, in_turn
from .sitting import SMALLER, sits_down
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]

@pytest.mark.parametrize("look", in_turn(PHONES, 3), ids=str)
def test_by_touch_she_ticks_picks_and_prints(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given her turn; when she ticks three pages, a right, a cover and no name; then it is printed, and told at the end."""
    one, _her, name = sits_down(visitor, look, touch=True)
    page = one.page

    def taps(what: str) -> None:
        with page.expect_navigation():
            page.locator(what).tap()

    taps("a.six[href='/n/a/']")
    taps("a[href='/n/a/b/']")
    _well(one)
    for code in ("words", "rights", "help"):
        page.locator(f"label:has([value={code}])").tap()
    taps("main form.bigs button.primary")
    assert one.path() == "/n/a/b/r/"
    _well(one)
    page.locator("label:has([value=leave])").tap()
    taps("main form.bigs button.primary")
    _well(one)
    taps("[name=cover][value=cover_leaves]")
    _well(one)
    taps("[name=named][value=no]")
    _well(one)
    listed = page.locator("main .ticks").inner_text()
    assert all(words(look.lang)["page"][code] in listed for code in ("words", "rights", "help"))
    made = _printed(page)
    assert len(made.pages) == 8 and str(made.docinfo["/Title"]) == words(look.lang)["page"]["title"]
    assert name not in str(dict(made.docinfo))
    one.opens("/n/y/")
    assert page.locator("main .ticks li").count() == 1


def _well(one: Visitor) -> None:
    one.looks_well()
    assert one.page.evaluate(SMALLER) == []


def _printed(page: Page) -> pikepdf.Pdf:
    """What the press answers to the form as it stands on the page; a browser without a viewer would keep a file."""
    form = page.locator("form[action='/n/a/b/p/']")
    secret = form.locator("[name=csrfmiddlewaretoken]").input_value()
    answer = page.request.post(
        page.url.replace("/d/", "/p/"), form={"csrfmiddlewaretoken": secret, "paper": "a5"},
        headers={"Origin": "null", "Sec-Fetch-Site": "same-origin"},
    )  # fmt: skip
    assert answer.ok and answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store" and '"notes-' in answer.headers["content-disposition"]
    return pikepdf.open(io.BytesIO(answer.body()))


def test_without_a_script(visitor: Callable[..., Visitor]) -> None:
    one, _her, _name = sits_down(visitor, Look("en", "light", 360), script=False)
    page = one.page
    page.goto("/n/a/b/")
    page.locator("main form.bigs button.primary").click()
    assert page.locator("[role=alert]").count() == 1
    page.locator("label:has([value=blank])").click()
    page.locator("main form.bigs button.primary").click()
    page.locator("[name=cover][value=cover_hills]").click()
    page.locator("[name=named][value=yes]").click()
    assert one.path() == "/n/a/b/d/"
    assert len(_printed(page).pages) == 8
