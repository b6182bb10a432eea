"""Sealed files as they are carried: fetched on one page, brought by hand, taken in on another."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from .doing import fills
from .visitor import Visitor


def fetches(who: Visitor) -> Path:
    """The file that waits to be carried and was made last, from the list of what is to be carried."""
    who.opens("/sealed/")
    who.looks_well()
    button = who.page.locator("section:has(form[action$='/fetch/']) li form[action$='/fetch/'] button").first
    with who.page.expect_download() as download:
        button.click()
    assert download.value.suggested_filename == "notes.age", "its name says nothing"
    return Path(download.value.path())


def takes_in(who: Visitor, file: Path) -> str:
    """Its page there."""
    who.opens("/sealed/take-in/")
    who.looks_well()
    who.page.locator("[name=file]").set_input_files(file)
    who.page.locator("form[enctype] button.primary").click()
    who.page.wait_for_load_state()
    expect(who.page.locator("#error-summary")).to_have_count(0)
    assert "/sealed/came/" in who.path(), who.path()
    return who.path()


def answers(who: Visitor, came: str, name: str, **given: object) -> None:
    """An act on what came."""
    who.opens(f"{came}{name.replace('.', '-')}/")
    fills(who, name, **given)
