"""My file: by touch at 360 px in Bengali she takes a copy of all of it, and says that something in it is wrong."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import pikepdf
import pytest
from playwright.sync_api import APIResponse, Page

from .combinations import PHONES
from .test_her_looked import begun
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]


def test_she_takes_a_copy_and_says_what_is_wrong(visitor: Callable[..., Visitor]) -> None:
    """Given her turn; when she takes all parts, on paper and as data, and presses one entry of her plan that is wrong; then
    it is promised to her by a day."""
    hers = begun(visitor, PHONES[0])
    page = hers.page
    hers.tap("a.six[href='/n/d/']")
    hers.tap("a[href='/n/d/m/']")
    hers.fits()
    hers.tap("a[href='/n/d/m/c/']")
    hers.fits()
    hers.tap("button[name=all]")
    hers.fits()
    assert hers.taps == 4
    made = pikepdf.open(io.BytesIO(_given(page, "paper").body()))
    assert str(made.Root.Lang) == "bn" and len(made.pages) > 3
    data = json.loads(_given(page, "data").body())
    assert data["language"] == "bn" and {"card", "plan"} <= {one["part"] for one in data["parts"]}
    hers.one.opens("/n/d/m/")
    hers.tap("a[href='/n/d/m/w/']")
    hers.fits()
    hers.tap("a[href='/n/d/m/w/8/']")
    hers.fits()
    hers.tap("a[href^='/n/d/m/w/8/']:not([href$='/a/'])")
    hers.fits()
    page.locator("#her_words").fill("এটা ঠিক নয়।")
    hers.tap("main form.stack button.primary")
    hers.fits()
    assert hers.one.path() == "/n/d/m/" and "এটা ঠিক নয়।" in page.locator("main").inner_text()
    hers.one.opens("/n/y/")
    assert page.locator("main .ticks li").count() == 2


def _given(page: Page, form: str) -> APIResponse:
    """What is answered to the form as it stands on the page; a browser without a viewer would keep a file."""
    secret = page.locator("form[action='/n/d/m/p/'] [name=csrfmiddlewaretoken]").input_value()
    answer = page.request.post(
        page.url.replace("/d/m/d/", "/d/m/p/"), form={"csrfmiddlewaretoken": secret, "form": form},
        headers={"Origin": "null", "Sec-Fetch-Site": "same-origin"},
    )  # fmt: skip
    assert answer.ok and answer.headers["cache-control"] == "no-store"
    assert '"notes-' in answer.headers["content-disposition"]
    return answer
