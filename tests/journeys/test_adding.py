"""Someone new: searched for first, added once, her photograph cleaned, a caseload brought in a file."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from PIL import Image
from playwright.sync_api import Locator, expect

from .combinations import Look
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
HEAD = "x_CaseReference,prs_FirstName,prs_SecondName,prs_Gender,x_Age,vic_MethodsOfControl,cas_Status\n"


def adds(bea: Visitor, name: str) -> None:
    page = bea.page
    bea.opens("/people/search/")
    page.locator("#find").fill(name)
    page.locator("#find").press("Enter")
    page.locator("form[action='/people/add/'] button").click()
    expect(page.locator("[name=chosen_name]")).to_be_visible()


def picks(field: Locator, name: str, value: str) -> None:
    if field.locator("select").count():
        field.locator(f"[name={name}]").select_option(value)
    else:
        field.locator(f"label:has([value='{value}'])").click()


def test_nobody_is_added_before_she_was_searched_for(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a new arrival; when Bea searches and finds nobody; then she is added and her page is open."""
    bea, name = visitor("bea", look), f"Nodi {uuid4().hex[:6]}"
    bea.opens("/people/add/")
    assert bea.path() == "/people/search/"
    adds(bea, name)
    bea.looks_well()
    page = bea.page
    page.locator("form[enctype] button.primary").click()
    expect(page.locator("#error-summary")).to_be_focused()
    bea.looks_well()
    page.locator("[name=chosen_name]").fill(name)
    for tile in ("[name=languages][value=bn]", "[name=pronoun][value=she]", "[name=basis][value=consent]"):
        page.locator(f"label:has({tile})").click()
    for field, value in (("age_band", "18"), ("explained_in", "bn"), ("proof", "witness")):
        picks(page.locator(f".field:has([name={field}])"), field, value)
    page.locator("form[enctype] button.primary").click()
    expect(page.locator("h1")).to_have_text(name)
    assert re.fullmatch(r"/people/[0-9a-f-]{36}/", bea.path())
    bea.looks_well()


def test_a_photograph_loses_what_it_tells_of_where_it_was_taken(visitor: Callable[..., Visitor]) -> None:
    bea = visitor("bea", Look("en", "light", 360))
    page, amal = bea.page, f"/people/{bea.home.ids['amal']}/"
    picture, told = io.BytesIO(), Image.Exif()
    told[0x010E] = "Taken at the shelter"
    Image.new("RGB", (64, 64), "teal").save(picture, "JPEG", exif=told)
    bea.opens(f"{amal}identity/photograph/")
    bea.looks_well()
    sent = {"name": "Amalika at the shelter.jpg", "mimeType": "image/jpeg", "buffer": picture.getvalue()}
    page.locator("[name=photograph]").set_input_files(files=[sent])
    page.locator("form[enctype] button.primary").click()
    expect(page).to_have_url(re.compile("/identity/"))
    assert "Amalika" not in page.url
    reveal = page.locator("a[href$='/reveal/']").last.get_attribute("href") or ""
    form = bea.home.ask("POST", reveal, "bea", {"purpose": "identity_paper"})
    assert (form.status, form.headers["content-type"]) == (200, "image/jpeg")
    assert "shelter" not in form.body and form.headers["cache-control"] == "no-store"


def test_a_caseload_is_looked_at_before_it_is_taken(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a file with one good row and one at fault; when Bea takes the good one; then one person is there."""
    bea = visitor("bea", look)
    page, name = bea.page, f"Invented{uuid4().hex[:6]}"
    rows = f"{name}-1,{name},Person,Feminine,17,PhysicalThreats,Active\n{name}-2,X,Y,Feminine,not an age,,Active\n"
    bea.opens("/intake/")
    file = {"name": "cases.csv", "mimeType": "text/csv", "buffer": (HEAD + rows).encode()}
    page.locator("[name=caseload]").set_input_files(files=[file])
    page.locator("form[enctype] button.primary").click()
    expect(page.locator("[name=which]").first).to_be_attached()
    assert name not in page.content() and name not in page.url
    bea.looks_well()
    for tile in ("[name=which][value=good]", "[name=basis][value=duty]", "[name=law][value=in_jj_2015_s30]"):
        page.locator(f"label:has({tile})").click()
    page.locator("main form button.primary").first.click()
    page.wait_for_load_state()
    _finds(bea, name)
    bea.looks_well()


def _finds(bea: Visitor, name: str) -> None:
    """The worker takes the rows in the background; she looks again until the person is there."""
    for _ in range(60):
        bea.opens("/people/search/")
        bea.page.locator("#find").fill(name)
        bea.page.locator("#find").press("Enter")
        bea.page.wait_for_load_state()
        if bea.page.locator(".found a").count():
            return
        bea.page.wait_for_timeout(500)
    raise AssertionError("The rows were never taken.")
