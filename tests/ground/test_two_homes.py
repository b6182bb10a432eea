"""Installations started from an empty folder, with nothing between them but files.

A bundle made in one opens in the other and nowhere else; and a handover goes from one to the other by the pages of
both. SAATHI_TWO_HOMES=1 runs them (some minutes); without it `src/saathi/exchange/tests/test_carrying.py` and
`src/saathi/handovers/tests/test_crossings.py` tell the same with organisations that share a database and no row.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, expect

from saathi.exchange import cards
from saathi.exchange.tests import stage
from saathi.exchange.words import in_words
from saathi.kernel.clock import server_clock, today
from saathi.vault.bundles import new_sealing_pair
from tests.ground.homes import Home, free_port, installed
from tests.ground.two_sides import believing, first_day, founded, takes_on
from tests.journeys.carrying import answers, fetches, takes_in
from tests.journeys.combinations import Look
from tests.journeys.doing import does
from tests.journeys.test_adding import adds, picks
from tests.journeys.visitor import Visitor

SIDES = (("Asha Home", "shelter_home", "IN-D517"), ("Setu", "community_organisation", "BD-D41"),
         ("Bandhu", "community_organisation", "IN-D315"))  # fmt: skip


@contextmanager
def empty() -> Iterator[Home]:
    folder = Path(tempfile.mkdtemp(prefix="saathi-side-"))
    if os.geteuid() == 0:
        folder.chmod(0o711)
    home = Home(folder, free_port())
    try:
        home.saathi("migrate", "--verbosity=0", "--no-input")
        yield home
    finally:
        home.erase()


def does(home: Home, what: str, **told: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(home.output("tests.ground.sealed_side", what, json.dumps(told)))
    return said


def tell_the_story() -> None:
    with ExitStack() as stack:
        asha, setu, bandhu = homes = [stack.enter_context(empty()) for _side in SIDES]
        peers = []
        for home, (name, kind, district) in zip(homes, SIDES, strict=True):
            made = does(home, "found", name=name, kind=kind, district=district, recovery=new_sealing_pair()[1])
            peer = cards.read(made["card"].encode())
            assert in_words(peer.keys[0].fingerprint) == made["words"]
            peers.append(peer)
        known = stage.directory(peers, stage.keepers(), at=server_clock())
        for home in homes:
            does(home, "believe", directory=known.written().decode(), words=in_words(known.fingerprint))
        asked = does(asha, "offer", to=str(peers[1].org))
        yes = does(setu, "answer", file=asked["file"])
        bundle = does(asha, "seal", file=yes["file"], of=asked["id"])
        assert "None of our keys" in does(bandhu, "refuse", file=bundle["file"])["sentence"]
        assert "None of our keys" in does(asha, "refuse", file=bundle["file"])["sentence"]
        assert "আমি ফিরতে চাই।" in does(setu, "unpack", file=bundle["file"])["plan"]


GO = "আমি বাড়ি ফিরতে চাই।"
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
        empty_home, "Setu Jashore", "community_organisation", "BD-D41"))  # fmt: skip
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
    does(bea, f"{her}handover/", "crossings.offer", district="BD-D41", answer="yes")
    asked = takes_in(eli, fetches(bea))
    assert "Nodi" not in eli.page.content() and GO not in eli.page.content()
    answers(eli, asked, "offers.answer", answer="accept", places=1, since=today())
    takes_in(bea, fetches(eli))
    does(bea, f"{her}handover/", "crossings.follow")
    does(bea, f"{her}handover/", "crossings.confirm", until=today() + timedelta(days=60), proof="witness", **PARTS)
    does(bea, f"{her}handover/", "crossings.seal")
    came = takes_in(eli, fetches(bea))
    assert "Nodi" not in eli.page.content() and GO not in eli.page.content(), "sealed until somebody accepts it"
    answers(eli, came, "bundles.accept")
    new = adds_somebody(eli, "Nodi", law="bd_pshta_s32")
    does(eli, f"{new}handover/", "crossings.take_in")
    eli.opens(f"{new}handover/")
    eli.looks_well()
    assert GO in eli.page.locator("main").inner_text()
    does(eli, f"{new}handover/", "crossings.check", every=["on"], state="confirmed")
    answers_for = bea.opens(f"{her}handover/").locator("main").inner_text()
    assert "Asha Home answers for her case" in answers_for, "until their receipt is here"
    takes_in(bea, fetches(eli))
    does(bea, f"{her}handover/", "crossings.follow")
    bea.looks_well()
    assert "Setu Jashore answers for her case" in bea.opens(f"{her}handover/").locator("main").inner_text()


if os.environ.get("SAATHI_TWO_HOMES"):

    def test_a_bundle_opens_in_the_installation_it_is_for_and_nowhere_else() -> None:
        tell_the_story()

    def test_a_handover_goes_to_an_installation_that_began_as_an_empty_folder(
        browser: Browser, tmp_path: Path
    ) -> None:
        with installed() as asha, empty() as other:
            asha.start()
            other.start()
            hand_over(browser, asha, other, tmp_path)
