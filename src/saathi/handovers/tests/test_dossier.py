"""The dossier of somebody about whom 300 things are written: few statements, however much there is. `SAATHI_MEASURE=1`
measures it, too: 95 of 100 readings within 300 ms (issue 5)."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from tests.contracts.handed import confirmed
from tests.world import World, idea

from saathi.cases.models import Service
from saathi.decisions.models import Decision
from saathi.handovers.offers.dossier import dossier
from saathi.kernel.clock import server_clock, today
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section

N_SERVICES, N_DECISIONS = 200, 100
LANES = {"health": Section.HEALTH, "learning": Section.LEARNING, "family": Section.FAMILY}
MOST_STATEMENTS, WITHIN, READINGS = 26, 0.300, 40


def lived(world: World) -> UUID:
    """As the acts write them, in bulk."""
    with transaction.atomic(), opened(world.bea, "test.many", writes=False) as scope:
        scope.writes = True
        Service.objects.bulk_create(_service(world, n) for n in range(N_SERVICES))
        Decision.objects.bulk_create(_decision(world, n) for n in range(N_DECISIONS))
    return confirmed(world)


def _service(world: World, n: int) -> Any:
    lane = list(LANES)[n % 3]
    return Service(survivor_id=world.amal, lane=lane, section=int(LANES[lane]), on=today() - timedelta(days=n),
                   organisation=idea("asha"), state="happened", words=f"What happened on day {n}")  # fmt: skip


def _decision(world: World, n: int) -> Any:
    on = today() - timedelta(days=n)
    return Decision(survivor_id=world.amal, section=int(Section.PLAN), what="school_or_course", made_by="hers",
                    decided_on=on, told_on=on, position="agree", her_words=f"কথা {n}", her_language="bn",
                    written_by=idea("bea"), organisation=idea("asha"), written_at=server_clock())  # fmt: skip


def test_a_file_of_300_events_costs_what_a_short_one_costs(world: World) -> None:
    made = lived(world)
    with CaptureQueriesContext(connection) as captured:
        found = dossier(world.pia, made)
    assert sum(len(lines) for lines in found.groups.values()) >= N_SERVICES + N_DECISIONS
    said = [one["sql"] for one in captured.captured_queries if one["sql"].startswith(("SELECT", "INSERT", "UPDATE"))]
    assert len(said) <= MOST_STATEMENTS, len(said)


@pytest.mark.skipif("SAATHI_MEASURE" not in os.environ, reason="measured only where nothing else runs")
def test_it_is_read_within_its_time(world: World) -> None:
    made, pia, took = lived(world), world.pia, []
    for _n in range(READINGS):
        start = time.perf_counter()
        dossier(pia, made)
        took.append(time.perf_counter() - start)
    assert sorted(took)[int(READINGS * 0.95) - 1] <= WITHIN, sorted(took)[-3:]
