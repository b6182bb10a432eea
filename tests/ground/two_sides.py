"""Two installations that share nothing, and the browser in front of each: how a story gets both ready by their pages.

The second starts from an empty folder, as docs/run.md says: tables, an organisation from the command line, and from
there on what its people do in the browser.
"""

from __future__ import annotations

import re
import time
from pathlib import Path

from playwright.sync_api import Browser, expect

from saathi.exchange import cards
from saathi.exchange.directory import Peer
from saathi.exchange.tests import stage
from saathi.exchange.words import in_words
from saathi.kernel.clock import server_clock
from saathi.vault.bundles import new_sealing_pair
from tests.ground.homes import Home
from tests.journeys.combinations import Look
from tests.journeys.test_entrance import chooses_a_password, six_digits
from tests.journeys.visitor import Visitor

CODE = re.compile(r"One-time code for [^:]+: (\S+)")


def founded(home: Home, name: str, kind: str, district: str) -> str:
    """The one-time code of its administrator, from the computer that runs the installation."""
    said = home.saathi(
        "found", name, "--kind", kind, "--district", district, "--administrator", "Rafi", "--sign-in-name", "rafi")
    found = CODE.search(said)
    assert found is not None, said
    return found[1]


def first_day(browser: Browser, home: Home, look: Look, name: str, code: str) -> Visitor:
    """A password, an authenticator app, and the page her day begins on."""
    one = Visitor(browser, home, Look("en", look.theme, look.width))
    chooses_a_password(one, name, code)
    one.page.get_by_role("link", name="Set up an authenticator app").click()
    secret = one.page.locator("#secret").inner_text().strip()
    one.page.get_by_label("Code").fill(six_digits(secret, time.time()))
    one.page.get_by_role("button", name="Use this app").click()
    expect(one.page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    one.turns(look)
    return one


def takes_on(admin: Visitor, name: str) -> str:
    """A case worker is taken on; her code."""
    admin.opens("/staff/add/")
    admin.page.locator("[name=name]").fill(name.title())
    admin.page.locator("[name=profession][value=case_worker]").check()
    admin.page.locator("[name=sign_in_name]").fill(name)
    admin.page.locator("form button.primary").last.click()
    return admin.page.locator("#one-time-code").inner_text()


def keyed(admin: Visitor) -> Peer:
    """Keys are made by the page, and the card is fetched from it. Its words are read aloud, not copied."""
    admin.opens("/peers/set-keys/")
    admin.looks_well()
    admin.page.locator("[name=recovery]").fill(new_sealing_pair()[1])
    admin.page.locator("form[enctype] button.primary").click()
    admin.page.wait_for_load_state()
    with admin.page.expect_download() as download:
        admin.page.locator("a[href='/peers/card/']").click()
    peer = cards.read(Path(download.value.path()).read_bytes())
    assert in_words(peer.keys[0].fingerprint) in admin.page.locator("main").inner_text()
    return peer


def believing(admins: list[Visitor], folder: Path) -> None:
    """Three of five keepers signed a directory of both; each takes it in with the words a keeper reads."""
    known = stage.directory([keyed(one) for one in admins], stage.keepers(), at=server_clock())
    file = folder / "directory.json"
    file.write_bytes(known.written())
    for one in admins:
        one.opens("/peers/take-directory/")
        one.page.locator("[name=file]").set_input_files(file)
        one.page.locator("[name=words]").fill(in_words(known.fingerprint))
        one.page.locator("form[enctype] button.primary").click()
        one.page.wait_for_load_state()
        expect(one.page.locator("#error-summary")).to_have_count(0)
        one.opens("/peers/")
        one.looks_well()
