"""They sit together: by touch at 360 px, without a script, and out of it in an instant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.conf import settings
from playwright.sync_api import expect

from saathi.portal.tiles import TILES

from .combinations import Look, in_turn
from .sitting import SMALLER, sits_down
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
PAGES = ["/n/", "/n/s/", "/n/y/", "/n/z/", "/n/w/", *(f"/n/{tile.code}/" for tile in TILES)]
LOOKS = [Look("bn", "light", 360), Look("en", "light", 1280), Look("hi", "light", 360), Look("mr", "light", 1280)]
# From the press to an empty screen, as the page itself measures it.
LEAVES = """() => { const began = performance.now(); document.querySelector('form[data-leave] button').click();
  return [document.body ? document.body.children.length : 0, performance.now() - began]; }"""


def begins(visitor: Callable[..., Visitor], look: Look, *, script: bool = True) -> tuple[Visitor, str, str]:
    """From a page of hers, as staff see it: the link, the privacy screen, and it is her turn. Answers her page and her
    name."""
    one = visitor(look=look, script=script)
    one.enters_as("case_worker")
    her = one.home.hers[0]
    name = one.opens(her).locator("h1").inner_text()
    one.page.locator("a[href$='/together/']").click()
    one.looks_well() if script else None
    for asked, value in {"room": "two", "ready": "yes", "language": look.lang}.items():
        one.page.locator(f"label:has([name={asked}][value={value}])").click()
    one.page.locator("main form button.primary").click()
    one.page.wait_for_load_state()
    if one.path().startswith("/n/v/"):  # before her first words; she puts them off
        one.page.locator("main a[href='/n/']").click()
        one.page.wait_for_load_state()
    assert one.path() == "/n/"
    return one, her, name


@pytest.mark.parametrize("look", [*in_turn(LOOKS[:2], 0), *in_turn(LOOKS[2:], 1)], ids=str)
def test_a_talk_from_her_page_and_back(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given her page; when they sit together, look at each tile, finish and she answers; then the secret leads back."""
    one, her, name = begins(visitor, look)
    page = one.page
    for where in PAGES:
        one.opens(where)
        one.looks_well()
        assert page.evaluate(SMALLER) == [], where
        assert page.locator(".whose").inner_text() == name
    page.goto("/n/")
    page.locator("a[href='/n/s/']").click()
    page.locator("a[href='/n/y/']").click()
    page.locator("a[href='/n/z/']").click()
    page.locator("[name=felt][value='4']").click()
    expect(page.locator("[name=felt]")).to_have_count(0)
    page.locator("a[href='/n/w/']").click()
    assert page.goto("/people/").status == 404  # type: ignore[union-attr]
    page.goto("/n/w/")
    page.locator("#secret").fill(settings.DEMO_PIN)
    with page.expect_navigation():
        page.locator("main form button.primary").click()
    assert one.path() == her


def test_by_touch_in_the_dark(visitor: Callable[..., Visitor]) -> None:
    """At 360 px in Bengali, and with nothing but a finger: each tile and back, a breath, the end, and her answer."""
    one, _her, _name = sits_down(visitor, Look("bn", "light", 360), touch=True)
    page = one.page

    def taps(what: str) -> None:
        with page.expect_navigation():
            page.locator(what).tap()

    taps("[name=theme][value=dark]")
    for tile in TILES:
        taps(f"a.six[href='/n/{tile.code}/']")
        one.looks_well()
        page.locator(".breath summary").tap()
        expect(page.locator(".breath .leaf svg")).to_be_visible()
        taps("a.home")
    for where in ("/n/s/", "/n/y/", "/n/z/"):
        taps(f"a[href='{where}']")
        one.looks_well()
    taps("[name=felt][value='5']")
    expect(page.locator("[name=felt]")).to_have_count(0)
    taps("form.leave button")
    page.wait_for_url("**/day/**")


def test_without_a_script(visitor: Callable[..., Visitor]) -> None:
    one, _her, _name = begins(visitor, Look("en", "light", 360), script=False)
    page = one.page
    page.locator(".breath summary").click()
    expect(page.locator(".breath .leaf svg")).to_be_visible()
    page.goto("/n/z/")
    page.locator("[name=felt][value='2']").click()
    assert one.path() == "/n/z/"
    with page.expect_navigation():
        page.locator("form.leave button").click()
    assert one.path() == "/day/"
    page.goto("/n/")
    assert one.path() == "/day/"


@pytest.mark.parametrize("how", ["button", "shift"])
def test_leaving_empties_the_screen_and_the_session(visitor: Callable[..., Visitor], how: str) -> None:
    one, her, name = begins(visitor, Look("en", "light", 360))
    page = one.page
    if how == "button":
        left, took = page.evaluate(LEAVES)
        assert left == 0 and took < 100
    else:
        for _n in range(3):
            page.keyboard.press("Shift")
    page.wait_for_url("**/day/**")
    assert name not in page.content()
    for back in (page.go_back, page.reload):
        back()
        page.wait_for_load_state()
        assert name not in page.content()
        assert one.path() in ("/day/", f"{her}together/", "/sign-in/")
    page.goto(her)
    assert one.path() == "/sign-in/"


def test_the_curtain_falls_and_then_it_is_over(visitor: Callable[..., Visitor]) -> None:
    one, _her, _name = sits_down(visitor, Look("en", "light", 360))
    page = one.page
    page.clock.install()
    page.goto("/n/")
    page.clock.fast_forward(61_000)
    expect(page.locator("#curtain")).to_be_visible()
    page.locator("[data-curtain-open]").click()
    expect(page.locator("#curtain")).not_to_be_visible()
    page.clock.fast_forward(301_000)
    page.wait_for_url("**/day/**")
    page.goto("/n/")
    assert one.path() == "/day/"
