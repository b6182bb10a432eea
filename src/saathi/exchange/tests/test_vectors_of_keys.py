"""The forgeries of the directory and of keys: look-alikes, old directories, too few keepers, revoked and stolen keys.

The other half of `test_vectors`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from saathi.exchange import directory as directories
from saathi.exchange import trust
from saathi.exchange.claims import seconds
from saathi.exchange.tests import stage
from saathi.exchange.tests.stage import NOW
from saathi.exchange.tests.test_vectors import CLAIMS, KEEPERS, KNOWN, asha, bits, mallet, refused, setu
from saathi.vault.bundles import Forged


@pytest.mark.parametrize("name", [
    "Аsha Home", "Asha Hоme", "ASHA HOME", "Asha  Home", "Asha-Home", "Ashа Ноmе", "Asha\u200bHome", "Asha Home.",
    "Asha Horne", "Ａsha Home", "Asha Home\u202e", "Asha Ηome", "A5ha Home", "asha home",
])
def test_a_directory_with_a_name_that_looks_like_another(name: str) -> None:
    peers = [asha.peer(), setu.peer(), replace(mallet.peer(), name=name)]
    with pytest.raises(Forged):
        directories.read(stage.directory(peers, KEEPERS).written())


@pytest.mark.parametrize("name", ["আশা গৃহ", "आशा गृह", "Sanlaap (Kolkata)", "Dr. Ray's Home", "St Mary & Co"])
def test_names_that_are_plain_may_stand(name: str) -> None:
    found = stage.directory([asha.peer(), replace(mallet.peer(), name=name.replace("'", ""))], KEEPERS)
    assert directories.read(found.written()).peers[1].org == mallet.id


def test_an_old_directory() -> None:
    now = seconds(NOW)
    newer = stage.directory([asha.peer(), setu.peer()], KEEPERS, version=2)
    trust.check_taken(newer, KNOWN, now)
    cases = {
        "directory_old": [(KNOWN, newer, now), (newer, KNOWN, now + 31 * 86_400), (newer, KNOWN, now - 86_400)],
        "directory_two": [(stage.directory([asha.peer()], KEEPERS), KNOWN, now)],
        "few": [(stage.directory([asha.peer()], KEEPERS, version=2, n_signed=2), KNOWN, now),
                (stage.directory([asha.peer()], stage.keepers(), version=2), KNOWN, now)],
    }  # fmt: skip
    for why, tried in cases.items():
        for new, before, when in tried:
            with pytest.raises(Forged) as fault:
                trust.check_taken(new, before, when)
            assert fault.value.why == why
    long = replace(newer, expires=newer.issued + 31 * 86_400, signatures=())
    for private, public in KEEPERS:
        long = long.signed(private, public)
    with pytest.raises(Forged):
        trust.check_taken(long, KNOWN, now)


def test_a_signature_counts_once_and_only_of_a_keeper() -> None:
    two = stage.directory([asha.peer()], KEEPERS, version=2, n_signed=2)
    stranger, public = stage.keepers(1)[0]
    with pytest.raises(Forged) as fault:
        trust.check_taken(two.signed(stranger, public), KNOWN, seconds(NOW))
    assert fault.value.why == "keeper"
    doubled = replace(two, signatures=(*two.signatures, two.signatures[0]))
    with pytest.raises(Forged):
        directories.read(doubled.written())
    moved = replace(two, signatures=(*two.signatures, (KNOWN.signatures[2][0], two.signatures[0][1])))
    with pytest.raises(Forged):
        trust.check_taken(moved, KNOWN, seconds(NOW))


def test_new_keepers_are_named_by_those_before() -> None:
    new = stage.keepers()
    half = stage.directory([asha.peer()], new, version=2)
    for private, public in KEEPERS[:2]:
        half = half.signed(private, public)
    with pytest.raises(Forged):
        trust.check_taken(half, KNOWN, seconds(NOW))
    trust.check_taken(half.signed(*KEEPERS[2]), KNOWN, seconds(NOW))


def test_a_turned_bit_anywhere_in_a_directory() -> None:
    raw, found = KNOWN.written(), []
    for changed in bits(raw):
        try:
            one = directories.read(changed)
            trust.check_taken(one, None, seconds(NOW))
            found.append(one.digest == KNOWN.digest and len(one.signers(one.keepers)))
        except Forged:
            pass
    assert found == []


@pytest.mark.parametrize("signed_days_ago", [0, 1, 5])
def test_a_revoked_key_before_and_after_its_time(signed_days_ago: int) -> None:
    """Whoever stole it can write any date: what comes once it is distrusted is refused, whatever it says."""
    gone = NOW - timedelta(days=2)
    peer = replace(asha.peer(), keys=(replace(asha.keys, distrust_since=seconds(gone)),))
    known = stage.directory([peer, setu.peer()], KEEPERS, version=2)
    iat = seconds(NOW - timedelta(days=signed_days_ago))
    raw = stage.file(asha, setu, iat=iat, exp=iat + 13 * 86_400)
    assert refused(raw, known=known) == "distrusted"
    came_before = gone - timedelta(hours=1)
    wanted = "accepted" if signed_days_ago == 5 else "key_window"  # taken in before: it stays what it was
    assert refused(raw, known=known, came=came_before) == wanted
    assert trust.key_of_sender(KNOWN, KNOWN.peers[0], asha.keys.id, iat, iat) == asha.keys


def test_a_key_outside_its_window_or_of_another() -> None:
    late = stage.org("Asha Home", since=NOW + timedelta(hours=1))
    over = stage.org("Asha Home", NOW - timedelta(days=9), 8)
    for other in (late, over):
        known = stage.directory([other.peer(), setu.peer()], KEEPERS)
        assert refused(stage.file(other, setu), known=known) == "key_window"
    assert refused(stage.file(asha, setu, sender_keys=mallet.keys.id)) == "unknown_key"
    assert refused(stage.carried(setu, stage.statement(mallet, CLAIMS))) == "signature"
    assert refused(stage.file(asha, setu), known=stage.directory([setu.peer()], KEEPERS)) == "unknown_sender"


def test_a_key_distrusted_once_stays_so() -> None:
    gone = replace(asha.keys, distrust_since=seconds(NOW - timedelta(days=9)))
    before = stage.directory([replace(asha.peer(), keys=(gone,)), setu.peer()], KEEPERS)
    for since in (0, seconds(NOW)):
        again = replace(asha.peer(), keys=(replace(gone, distrust_since=since),))
        with pytest.raises(Forged) as fault:
            trust.check_taken(stage.directory([again, setu.peer()], KEEPERS, version=2), before, seconds(NOW))
        assert fault.value.why == "trusted_again"
    stolen = replace(mallet.peer(), keys=(asha.keys,))
    with pytest.raises(Forged):
        trust.check_taken(stage.directory([stolen], KEEPERS, version=2), KNOWN, seconds(NOW))
