"""A bundle as version 1 wrote it: what was once written has to be read for as long as version 1 is read."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from saathi.exchange import claims, parts, taking, trust
from saathi.exchange import directory as directories
from saathi.exchange.claims import at
from saathi.exchange.directory import Keys
from saathi.exchange.own import Private
from saathi.exchange.words import in_words
from saathi.vault import bundles

GOLDEN: dict[str, Any] = json.loads((Path(__file__).parent / "golden" / "bundle_v1.json").read_text())


def private(who: str) -> Private:
    one = GOLDEN[who]
    return Private(Keys(**one["keys"]), bytes.fromhex(one["signing_private"]), one["sealing_private"])


def test_the_golden_file_opens() -> None:
    known = directories.read(GOLDEN["directory"].encode())
    came, receiver = at(GOLDEN["came_at"]), GOLDEN["receiver"]
    trust.check_taken(known, None, GOLDEN["came_at"])
    raw = base64.b64decode(GOLDEN["file"])
    taken = taking.opened(raw, [private("receiver")], UUID(receiver["org"]), known, came)
    assert [base64.b64encode(part.raw).decode() for part in taken.parts] == GOLDEN["parts"]
    assert taken.raw.decode() == GOLDEN["claims"]


def test_it_is_written_the_same_to_the_letter() -> None:
    """Ed25519 signs one thing in one way, so the whole statement comes out again; only age is never the same twice."""
    sender = private("sender")
    again = claims.written(claims.read(GOLDEN["claims"].encode()))
    assert again.decode() == GOLDEN["claims"]
    signed = bundles.sign(sender.signing, "survivor-handover+jws", sender.keys.id, again)
    assert signed.decode() == GOLDEN["statement"]
    for who in ("sender", "receiver"):
        assert private(who).keys.id == GOLDEN[who]["key_id"]
        assert in_words(private(who).keys.fingerprint) == GOLDEN[who]["words"]


@pytest.mark.parametrize("key", ["sealing_private", "recovery_private"])
def test_both_keys_of_the_receiver_open_it(key: str) -> None:
    opening = parts.Opening()
    bundles.unseal(base64.b64decode(GOLDEN["file"]), GOLDEN["receiver"][key], opening)
    assert opening.statement().decode() == GOLDEN["statement"]
