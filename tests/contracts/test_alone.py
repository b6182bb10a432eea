"""Every table that names a survivor, where somebody sits together with another one."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.contracts.alone import seen
from tests.contracts.test_catalogue import tables_with_a_survivor
from tests.contracts.test_row_security import Probe, probe  # noqa: F401

# What the actor herself did in danger stays hers to see: ids and days, whose words no key opens at her table.
HER_OWN_ACTS = {"survivors_breakglass", "survivors_glassreview"}


@pytest.mark.django_db
def test_no_table_shows_anybody_else(probe: Probe) -> None:  # noqa: F811
    tables = tables_with_a_survivor()
    shown, narrowed = [], []
    for table, column in sorted(tables.items()):
        query = f"SELECT count(*) FROM {table} WHERE {column} = %s"
        with probe.as_("bea"):
            may = probe.connection.execute("SELECT has_table_privilege('saathi_app', %s, 'SELECT')", [table]).fetchone()
        if not may or not may[0]:
            continue
        if seen(probe, None, query, [probe.world.amal]):
            narrowed.append(table)
        if seen(probe, uuid4(), query, [probe.world.amal]):
            shown.append(table)
    assert set(shown) <= HER_OWN_ACTS
    assert len(narrowed) > 25
