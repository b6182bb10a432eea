"""Sealed files as they are carried: fetched on one page, brought by hand, taken in on another."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.ground.corpus_pictures import picture

from .doing import does, fills, ways
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


def photographs(who: Visitor, her: str, kind: str, title: str) -> None:
    """A paper of hers, with a name of the file that nobody should read again."""
    photo = {"name": f"{title} of Nodi.jpg", "mimeType": "image/jpeg", "buffer": picture("JPEG", (640, 480))}
    does(who, f"{her}papers/", "papers.add", paper=photo, kind=kind, title=title, is_evidence=[])


def opens_what_came(who: Visitor, title: str) -> None:
    """From the page of what came along to the paper itself, which opens as a photograph."""
    who.page.locator("main li", has_text=title).locator("a[href*='/papers/']").click()
    who.page.wait_for_load_state()
    who.looks_well()
    who.opens(ways(who.page)["papers.open"])
    with who.page.expect_download() as download:
        who.page.locator("form[enctype] button.primary").click()
    assert Path(download.value.path()).read_bytes().startswith(b"\xff\xd8\xff")
    assert download.value.suggested_filename == "paper.jpg", "its name says nothing"
