"""No table that names her is forgotten where it is counted what is out of reach, or what was erased."""

from __future__ import annotations

import re

import pytest
from django.apps import apps
from django.db import connection

from saathi.herfile.kinds import NOT_COUNTED
from saathi.kernel.records import Record

_ROW = re.compile(r"SELECT (\S+) AS section FROM (\w+) WHERE survivor_id = p_survivor")


def counted(function: str) -> dict[str, str]:
    """Table -> the section its rows are counted under, as PostgreSQL runs it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT prosrc FROM pg_proc WHERE oid = %s::regproc", [function])
        (body,) = cursor.fetchone()
    return {table: section for section, table in _ROW.findall(body)}


@pytest.mark.django_db
@pytest.mark.parametrize("function", ["house.n_out_of_reach", "vault.n_of_file"])
def test_every_table_of_hers_is_counted_or_left_out_with_a_reason(function: str) -> None:
    every = {model._meta.label: model for model in apps.get_models() if issubclass(model, Record)}
    del every["survivors.Survivor"]  # her row itself: the ledger counts it by its id
    assert not set(NOT_COUNTED) - set(every) and all(len(reason) > 20 for reason in NOT_COUNTED.values())
    wanted = {
        model._meta.db_table: model.SECTION if isinstance(model.SECTION, str) else str(int(model.SECTION))
        for label, model in every.items()
        if label not in NOT_COUNTED
    }
    assert counted(function) == wanted
