"""A handover from one installation to another by the pages of both, with files carried between them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Browser, expect

from saathi.kernel.clock import today
from tests.ground.homes import Home
from tests.ground.two_sides import believing, first_day, founded, takes_on
from tests.journeys.carrying import answers, fetches, opens_what_came, photographs, takes_in
from tests.journeys.combinations import Look
from tests.journeys.doing import does
from tests.journeys.test_adding import adds, picks
from tests.journeys.visitor import Visitor

GO, SCHOOL = "আমি বাড়ি ফিরতে চাই।", "Certificate of class 8"
PARTS = {f"part_{n}": "yes" for n in (4, 8, 128, 256, 512)} | {f"part_{n}": "no" for n in (2, 16, 64)}


def adds_somebody(one: Visitor, name: str, **chosen: str) -> str:
    adds(one, name)
    one.page.locator("[name=chosen_name]").fill(name)
    said = {"languages": "bn", "pronoun": "she", "age_band": "21", "track": "adult", "country": "BD", "basis": "duty"}
    for field, value in {**said, **chosen}.items():
        picks(one.page.locator(f".field:has([name={field}])"), field, value)
    one.page.locator("form[enctype] button.primary").click()
    expect(one.page.locator("h1")).to_have_text(name)
    return one.path()


def hand_over(browser: Browser, asha: Home, empty_home: Home, folder: Path) -> None:
    """From a shelter in Thane to an organisation in Jashore whose installation was an empty folder this morning."""
    look = Look("bn", "light", 360)
    admin = first_day(browser, empty_home, look, "rafi", founded(
        empty_home, "Setu Jashore", "community_organisation", "BD-D20"))  # fmt: skip
    jaya, bea = Visitor(browser, asha, Look("en", "light", 1280)), Visitor(browser, asha, Look("en", "light", 1280))
    jaya.is_signed_in_as("jaya")
    bea.is_signed_in_as("bea")
    believing([jaya, admin], folder)
    eli = first_day(browser, empty_home, look, "eli", takes_on(admin, "eli"))
    carried(bea, eli, adds_somebody(bea, "Nodi", law="in_itpa_s19"))
    for one in (jaya, bea, admin, eli):
        one.closes()


def carried(bea: Visitor, eli: Visitor, her: str) -> None:
    does(bea, f"{her}plan/", "plans.words", text=GO, language="bn")
    does(bea, f"{her}handover/", "crossings.offer", district="BD-D20", answer="yes")
    asked = takes_in(eli, fetches(bea))
    assert "Nodi" not in eli.page.content() and GO not in eli.page.content()
    answers(eli, asked, "offers.answer", answer="accept", places=1, since=today())
    takes_in(bea, fetches(eli))
    does(bea, f"{her}handover/", "crossings.follow")
    does(bea, f"{her}handover/", "crossings.confirm", until=today() + timedelta(days=60), proof="witness", **PARTS)
    photographs(bea, her, "school", SCHOOL)
    does(bea, f"{her}handover/", "crossings.seal")
    came = takes_in(eli, fetches(bea))
    before = eli.page.content()
    assert not any(one in before for one in ("Nodi", GO, SCHOOL)), "sealed until somebody accepts it"
    answers(eli, came, "bundles.accept")
    new = adds_somebody(eli, "Nodi", law="bd_pshta_s32")
    does(eli, f"{new}handover/", "crossings.take_in")
    eli.opens(f"{new}handover/")
    eli.looks_well()
    assert GO in eli.page.locator("main").inner_text()
    opens_what_came(eli, SCHOOL)
    does(eli, f"{new}handover/", "crossings.check", every=["on"], state="confirmed")
    answers_for = bea.opens(f"{her}handover/").locator("main").inner_text()
    assert "Asha Home answers for her case" in answers_for, "until their receipt is here"
    takes_in(bea, fetches(eli))
    does(bea, f"{her}handover/", "crossings.follow")
    bea.looks_well()
    assert "Setu Jashore answers for her case" in bea.opens(f"{her}handover/").locator("main").inner_text()
