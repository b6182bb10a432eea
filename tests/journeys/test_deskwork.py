"""Work at the desk with the keyboard: the box that finds everything, the way back, flags, a second person, paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from saathi.kernel.clock import today

from .combinations import Look, in_turn
from .doing import newcomer
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LOOKS = [Look("bn", "light", 360), Look("en", "dark", 1280)]


@pytest.mark.parametrize("look", in_turn(LOOKS, 0), ids=str)
def test_the_box_is_opened_used_and_left_with_the_keyboard(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given her page; when a worker presses Ctrl K and types; then Enter on a line opens it, and Escape gives back the
    place where she was."""
    bea, her = newcomer(visitor, look)
    page = bea.opens(her)
    page.locator(".tabs a").first.focus()
    page.keyboard.press("Control+k")
    box = page.locator("#go")
    expect(box).to_be_visible()
    expect(box.locator("input[type=search]")).to_be_focused()
    expect(box.locator(f"a[href='{her}flags/raise/']")).to_be_visible()
    bea.looks_well()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(page.locator(".tabs a").first).to_be_focused()
    page.keyboard.press("Control+k")
    word = box.locator(f"a[href='{her}flags/raise/']").inner_text()
    page.keyboard.type(word)
    expect(box.locator(".go-list a")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{her}flags/raise/")
    assert "?" not in page.url
    bea.opens("/go/")
    bea.looks_well()
    bea.opens("/go/keys/")
    bea.looks_well()


@pytest.mark.parametrize("look", in_turn(LOOKS, 1), ids=str)
def test_a_flag_is_raised_taken_back_and_printed_without_her_name(visitor: Callable[..., Visitor], look: Look) -> None:
    bea, her = newcomer(visitor, look)
    _flags(bea, her)
    flags = bea.page.locator(".flags li")
    expect(flags).to_have_count(1)
    expect(bea.page.locator(".undo")).to_be_visible()
    bea.looks_well()
    bea.opens(f"{her}flags/")
    bea.looks_well()
    bea.page.emulate_media(media="print")
    expect(bea.page.locator(".paper-only.code")).to_be_visible()
    for hidden in (".bar", ".tabs", ".who h1", ".foot", "[data-print]"):
        expect(bea.page.locator(hidden).first).to_be_hidden()
    bea.page.emulate_media(media="screen")
    page = bea.opens(her)
    expect(page.locator("[data-print]").first).to_be_visible()
    page.locator(".way-back button").click()
    expect(page.locator(".flags li")).to_have_count(0)
    expect(page.locator(".way-back")).to_have_count(0)


def _flags(bea: Visitor, her: str) -> None:
    page, until = bea.opens(f"{her}flags/raise/"), today() + timedelta(days=9)
    page.locator("input[name=reason][value=danger]").check()
    for part in ("day", "month", "year"):
        page.locator(f"[name=until_on_{part}]").fill(str(getattr(until, part)))
    page.locator("form.form button.primary").click()
    page.wait_for_load_state()


def test_a_list_is_walked_with_arrows_and_single_keys_can_be_switched_off(visitor: Callable[..., Visitor]) -> None:
    bea, _her = newcomer(visitor, LOOKS[1])
    page = bea.opens("/people/")
    names = page.locator(".people tbody th a")
    names.first.focus()
    page.keyboard.press("j")
    expect(names.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(names.first).to_be_focused()
    page.keyboard.press("?")
    page.wait_for_url("**/go/keys/")
    page.locator("main form button").click()
    bea.opens("/people/")
    page.keyboard.press("?")
    page.wait_for_timeout(300)
    assert page.url.endswith("/people/")


def test_all_of_it_works_without_javascript(visitor: Callable[..., Visitor]) -> None:
    _bea, her = newcomer(visitor, LOOKS[1])
    plain = visitor(look=LOOKS[1], script=False)
    plain.is_signed_in_as("bea")
    _flags(plain, her)
    plain.opens("/people/").locator(".way-back button").click()
    expect(plain.opens(her).locator(".flags li")).to_have_count(0)
    page = plain.opens(her)
    page.locator(".tools > a[data-opens=go]").click()
    page.wait_for_url("**/go/")
    page.locator("#go-page-q").fill("people")
    page.locator("form.go button").first.click()
    expect(page.locator(".go-list a[href='/people/']")).to_be_visible()


@pytest.mark.parametrize("look", in_turn(LOOKS, 2), ids=str)
def test_pages_of_a_second_person_and_of_lists_taken_out_look_well(
    visitor: Callable[..., Visitor], look: Look
) -> None:
    bea, _her = newcomer(visitor, look)
    for where in ("/approvals/", "/people/taken-out/", "/people/take-out/?state=open", "/sign-in/mine/key/"):
        bea.opens(where)
        bea.looks_well()
    jaya = visitor(look=look)
    jaya.is_signed_in_as("jaya")
    jaya.opens("/staff/second-look/")
    jaya.looks_well()
