"""Sitting together: where the transaction names one survivor, no other is there, whoever reaches her otherwise."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tests.world import idea

ENTRY = "SELECT count(*) FROM kernel_journal WHERE survivor = %s OR target = %s"
DRAFTS = "SELECT count(*) FROM kernel_draft"
ACCESS = "SELECT count(*) FROM kernel_access WHERE survivor = %s"


def seen(probe: Any, only: UUID | None, query: str, values: list[Any]) -> int:
    """What Bea counts where only one survivor is there."""
    with probe.as_("bea"):
        probe.connection.execute("SELECT set_config('saathi.only', %s, true)", [str(only or "")])
        row = probe.connection.execute(query, values).fetchone()
        return int(row[0])


def faults(probe: Any) -> list[str]:
    amal, somebody = probe.world.amal, uuid4()
    probe.connection.execute(
        "INSERT INTO kernel_draft VALUES (%s, %s, 'plans.words', %s, '\\x01', now())", [uuid4(), idea("bea"), amal])
    found = []
    for query, values in ((ENTRY, [amal, amal]), (ACCESS, [amal]), ("SELECT house.held(%s)", [amal]),
                          ("SELECT house.lasting(%s)", [amal]), ("SELECT count(*) FROM vault.wrap", [])):
        if not seen(probe, amal, query, values) or seen(probe, somebody, query, values):
            found.append(f"alone with somebody else: {query}")
    if [seen(probe, one, DRAFTS, []) for one in (None, amal, somebody)] != [2, 1, 0]:
        found.append("alone with somebody else: what is half typed about others")
    return found
