"""Which pages axe is asked about once: what it could say something else about makes another shape."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from .shapes import shape

pytestmark = [pytest.mark.journey, pytest.mark.slow]
PAGE = """<!doctype html><html lang="bn"><body><main><h1>খাতা</h1><h2>আজ</h2>
<form><label for="a">নাম</label><input id="a" type="text"><input type="checkbox" aria-label="হ্যাঁ"></form>
<ul><li class="said"><a href="/n/a/">গান</a></li></ul></main></body></html>"""
ALIKE = {
    "another row": ("</ul>", '<li class="said"><a href="/n/b/">সাইকেল</a></li></ul>'),
    "other words": ("আজ", "কাল"),
    "another address": ("/n/a/", "/n/c/"),
}
NOT_ALIKE = {
    "another colour": ('class="said"', 'class="said now"'),
    "an empty link": ("গান", ""),
    "no label": ('for="a"', 'for="b"'),
    "no name": (' aria-label="হ্যাঁ"', ""),
    "an empty name": ("হ্যাঁ", " "),
    "no language": (' lang="bn"', ""),
    "another language": ('lang="bn"', 'lang="en"'),
    "a heading left out": ("<h2>আজ</h2>", "<h3>আজ</h3>"),
    "headings the other way": ("<h1>খাতা</h1><h2>আজ</h2>", "<h2>আজ</h2><h1>খাতা</h1>"),
    "elsewhere": ("<main><h1>খাতা</h1>", "<h1>খাতা</h1><main>"),
    "an id twice": ('type="checkbox"', 'id="a" type="checkbox"'),
    "ticked": ('type="checkbox"', 'type="checkbox" checked'),
    "a role": ('<li class="said">', '<li class="said" role="note">'),
    "two in the order of touch": ("<a href", '<a tabindex="2" href'),
}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    one = browser.new_page()
    yield one
    one.close()


def _shape(page: Page, old: str = "", new: str = "") -> int:
    assert old in PAGE
    page.set_content(PAGE.replace(old, new) if old else PAGE)
    return shape(page)


@pytest.mark.parametrize("change", ALIKE.values(), ids=ALIKE)
def test_alike(page: Page, change: tuple[str, str]) -> None:
    assert _shape(page, *change) == _shape(page)


@pytest.mark.parametrize("change", NOT_ALIKE.values(), ids=NOT_ALIKE)
def test_not_alike(page: Page, change: tuple[str, str]) -> None:
    assert _shape(page, *change) != _shape(page)
