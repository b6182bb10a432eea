"""Her own door: a card made at her table, and her pages opened with it, by touch at 360 px in Bengali."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pytest
from playwright.sync_api import Page

from .combinations import Look
from .test_her_turn import SMALLER, sits_down
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
PHONE = Look("bn", "light", 360)
SEVEN = ("thing_comb", "thing_cat", "thing_cup", "thing_soap", "thing_ball", "thing_tree", "thing_jug")


def presses(page: Page, things: Iterable[str]) -> None:
    for thing in things:
        with page.expect_navigation():
            page.locator(f"[name=thing][value={thing}]").click()


def goes(page: Page, what: str) -> None:
    with page.expect_navigation():
        page.locator(what).click()


def looks(one: Visitor) -> None:
    one.looks_well()
    assert one.page.evaluate(SMALLER) == [], one.path()


def test_a_card_is_made_and_opens_her_pages(visitor: Callable[..., Visitor]) -> None:
    """Given her table; when she chooses seven pictures and shows them again, she has a card; with its pattern and a
    finger, and on another browser without any script, it opens her pages; leaving leaves nothing behind."""
    table, _her, name = sits_down(visitor, PHONE, touch=True)
    page = table.page
    goes(page, "main a[href='/n/p/']")
    looks(table)
    goes(page, "[name=begin]")
    looks(table)
    presses(page, [*SEVEN, *SEVEN])
    looks(table)
    number = "".join(re.findall(r"\d", page.locator(".groups").inner_text()))
    assert len(number) == 40
    goes(page, "[name=done]")

    alone = visitor(look=PHONE, touch=True)
    mine = alone.page
    alone.opens("/n/o/")
    looks(alone)
    mine.goto("about:blank")
    with mine.expect_request(lambda one: one.method == "POST" and one.url.endswith("/n/o/")):
        mine.goto(f"/n/o/#{number}")
    mine.locator("[name=thing]").first.wait_for()
    looks(alone)
    presses(mine, SEVEN[:4])
    looks(alone)
    assert name not in mine.content()
    goes(mine, "[name=on]")
    presses(mine, SEVEN[4:])
    assert alone.path() == "/n/p/y/" and name not in mine.locator("main").inner_text()
    looks(alone)
    goes(mine, "[name=answer][value=yes]")
    assert alone.path() == "/n/" and mine.locator(".whose").inner_text() == name
    looks(alone)
    assert number not in mine.evaluate("location.href + JSON.stringify(history.state)")
    mine.locator("form.leave button").tap()
    mine.wait_for_url("**/day/**")
    mine.go_back()
    assert name not in mine.content()

    plain = visitor(look=Look("en", "light", 360), script=False)
    plain.opens("/n/o/")
    plain.page.locator("#number").fill(" ".join(re.findall("....", number)))
    plain.page.locator("form.figures button").click()
    for thing in SEVEN[:4]:
        plain.page.locator(f"[name=thing][value={thing}]").click()
    plain.page.locator("[name=on]").click()
    for thing in SEVEN[4:]:
        plain.page.locator(f"[name=thing][value={thing}]").click()
    assert plain.path() == "/n/" and plain.page.locator(".whose").inner_text() == name
