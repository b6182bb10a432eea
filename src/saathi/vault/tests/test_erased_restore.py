"""A backup is older than what was erased since: with the ledger beside it, a restore erases it again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .machines import CANARY, MAKE, READ, Machine

pytestmark = pytest.mark.slow
ERASE = """
import django
from saathi.config.environment import ground
with ground():
    django.setup()
    from dataclasses import replace
    from django.utils import timezone
    from saathi.kernel import scope
    from saathi.kernel.access import acts
    from saathi.portal.talks import at_table
    from saathi.survivors.models import Survivor
    from tests.world import _actor
    bea = _actor("bea")
    with scope.opened(bea, "test.read", writes=False):
        her = Survivor.objects.get().pk
    one = acts()["erasures.ask"].run(at_table(bea, her), her, {"her_language": "bn"})
    acts()["erasures.prepare"].run(bea, one, {"law_keeps": "none"})
    acts()["erasures.seal"].run(replace(_actor("indu"), second_step_at=timezone.now()), one, {})
"""
LEFT = """SELECT (SELECT count(*) FROM kernel_access), (SELECT count(*) FROM vault.wrap),
    (SELECT count(*) FROM vault.hold)"""


@pytest.fixture
def new() -> Iterator[Machine]:
    machine = Machine()
    yield machine
    machine.erase()


def test_what_was_sealed_since_the_backup_is_sealed_again(new: Machine, tmp_path: Path) -> None:
    old = Machine()
    try:
        old.lay()
        old.script(MAKE)
        names = {name: old.saathi("recovery", "add", name).strip().split("\n")[-1] for name in ("asha", "bandhu")}
        old.saathi("backup", "--to", str(tmp_path))
        old.script(ERASE)
        assert CANARY not in old.script(READ)
        ledger = tmp_path / "erasures.log"
        ledger.write_bytes((old.home / "erasures.log").read_bytes())
        recovery = {path.name: path.read_text() for path in (old.home / "recovery").iterdir()}
    finally:
        old.erase()
    identity = tmp_path / "asha.identity"
    identity.write_text(names["asha"] + "\n")
    (data,), (keys,) = tmp_path.glob("data-*.age"), tmp_path.glob("keys-*.age")
    given = {"data": data, "keys": keys, "identity": identity, "erasures": ledger}
    words = ["restore", *(word for name, path in given.items() for word in (f"--{name}", str(path)))]
    assert "Nobody could open" in new.saathi(*words, rc=1)  # two people outside first
    (new.home / "recovery").mkdir()
    for name, text in recovery.items():
        (new.home / "recovery" / name).write_text(text)
    said = new.saathi(*words)
    assert "1 erased files in the ledger, 1 of them could be read in this backup." in said and "0 faults" in said, said
    assert CANARY not in new.script(READ)
    assert new.rows(LEFT) == [(0, 0, 1)]
    assert new.rows("SELECT DISTINCT what FROM herfile_ledger") == [("sealed",)]
