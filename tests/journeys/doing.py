"""Somebody at work in the browser: somebody new with a stay, and one act after the other as its page asks for it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import uuid4
from zlib import crc32

from django.urls import Resolver404, resolve
from playwright.sync_api import Locator, Page, expect

from saathi.kernel.clock import today

from .combinations import Look
from .test_adding import adds, picks
from .visitor import Visitor

LAWFUL = {"basis": "duty", "law": "in_jj_2015_s30"}  # nobody knows how old she is
LINK = re.compile(r'href="(/[^"]*)"')


def newcomer(
    visitor: Callable[..., Visitor], look: Look, since: date | None = None, **chosen: str
) -> tuple[Visitor, str]:
    """Someone new with a stay in a home, not free to leave, for 40 days unless said otherwise; so that nobody else's
    story changes. `chosen` is what else is picked when she is added."""
    bea, name = visitor(_whose_turn(), look), f"Nodi {uuid4().hex[:6]}"
    adds(bea, name)
    bea.page.locator("[name=chosen_name]").fill(name)
    for field, value in {"languages": "bn", "pronoun": "she", **LAWFUL, **chosen}.items():
        picks(bea.page.locator(f".field:has([name={field}])"), field, value)
    bea.page.locator("form[enctype] button.primary").click()
    expect(bea.page.locator("h1")).to_have_text(name)
    her = bea.path()
    began = since or today() - timedelta(days=40)
    does(bea, f"{her}record/", "stays.begin", kind="shelter_home", freedom="not_free", from_on=began)
    return bea, her


def _whose_turn() -> str:
    """Each story has another worker of Bea's team, as far as they go round."""
    from .conftest import HANDS

    story = os.environ["PYTEST_CURRENT_TEST"].partition(" ")[0]
    return f"bea{2 + crc32(story.encode()) % HANDS}"


def ways(page: Page) -> dict[str, str]:
    """Acts and pages to which this page leads, by name."""
    found: dict[str, str] = {}
    for link in LINK.findall(page.content()):
        try:
            found.setdefault(resolve(link.split("?")[0].split("#")[0]).url_name or "", link)
        except Resolver404:
            continue
    return found


def does(bea: Visitor, where: str, act: str, **given: Any) -> None:
    """Follows the link of an act, looks at its page, answers whatever must be answered, and saves. `where` is empty where
    she goes on from the page she is on."""
    found = ways(bea.opens(where) if where else bea.page)
    assert act in found, f"{where or bea.path()} leads to {sorted(found)}"
    bea.opens(found[act].replace("&amp;", "&"))
    fills(bea, act, **given)


def fills(bea: Visitor, act: str, **given: Any) -> None:
    """Looks at the page of an act that is open, answers whatever must be answered, and saves."""
    bea.page.locator("form[enctype] button.primary").wait_for()  # whoever pressed a button may still be on her way
    bea.looks_well()
    _saves(bea, given)
    wrong = [one.inner_text() for one in bea.page.locator(".wrong, #error-summary").all()]
    assert bea.statuses.get(bea.path()) == 200 and not wrong, f"{act}: {bea.path()} {wrong}"


def is_refused(bea: Visitor, **given: Any) -> str:
    """Fills the page that is open and is told why not: that sentence."""
    _saves(bea, given)
    assert bea.statuses.get(bea.path()) == 409, f"{bea.path()}: {bea.statuses.get(bea.path())}"
    bea.looks_well()
    return bea.page.locator("#error-summary").inner_text()


def _saves(bea: Visitor, given: dict[str, Any]) -> None:
    page = bea.page
    for field in page.locator("form[enctype] .field").all():
        if field.is_visible():  # the page of a decision asks what follows from the answers before
            _answers(field, given)
    page.locator("form[enctype] button.primary").click()
    page.wait_for_load_state()


def _answers(field: Locator, given: dict[str, Any]) -> None:
    """What the story says; else the first choice, some words, today: only where an answer must be given."""
    boxes = field.locator("input:not([type=hidden]), select, textarea")
    name = re.sub(r"_(day|month|year)$", "", boxes.first.get_attribute("name") or "")
    if name not in given and field.locator(".optional").count():
        return
    kind = boxes.first.evaluate("e => e.type")
    value = given.get(name)
    if kind == "file":
        boxes.first.set_input_files(value)
    elif kind in ("radio", "checkbox"):
        chosen = value if isinstance(value, list) else [value]
        for one in chosen if value or not field.locator("input:checked").count() else []:
            field.locator(f"label:has([value='{one}'])" if one else "label.tile").first.click()
    elif kind == "select-one":
        first = boxes.first.locator("option:not([value=''])").first.get_attribute("value")
        boxes.first.select_option(str(value or boxes.first.input_value() or first))
    elif boxes.count() == 3:
        day = value or today()
        for part in ("day", "month", "year"):
            field.locator(f"[name={name}_{part}]").fill(str(getattr(day, part)))
    elif not boxes.first.input_value():
        boxes.first.fill(str(value or "Words of a story."))
