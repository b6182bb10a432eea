"""Installations started from an empty folder, with nothing between them but files.

A bundle made in one opens in the other and nowhere else; and a handover goes from one to the other by the pages of
both. `make test-full` and SAATHI_TWO_HOMES=1 run them (some minutes); in `make test` the same is told by
`src/saathi/exchange/tests/test_carrying.py` and `src/saathi/handovers/tests/test_crossings.py` with organisations that
share a database and no row.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from saathi.exchange import cards
from saathi.exchange.tests import stage
from saathi.exchange.words import in_words
from saathi.kernel.clock import server_clock
from saathi.vault.bundles import new_sealing_pair
from tests.ground.handed_across import hand_over
from tests.ground.homes import Home, free_port, installed
from tests.journeys.combinations import every_look

SIDES = (("Asha Home", "shelter_home", "IN-D497"), ("Setu", "community_organisation", "BD-D20"),
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


if every_look() or os.environ.get("SAATHI_TWO_HOMES"):

    def test_a_bundle_opens_in_the_installation_it_is_for_and_nowhere_else() -> None:
        tell_the_story()

    def test_a_handover_goes_to_an_installation_that_began_as_an_empty_folder(
        browser: Browser, tmp_path: Path
    ) -> None:
        with installed() as asha, empty() as other:
            asha.start()
            other.start()
            hand_over(browser, asha, other, tmp_path)
