"""Who is away, who covers her, and who may say so."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.contracts.promised import AWAY, cover
from tests.world import idea

from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.orgs.covers.actions import agree, end
from saathi.orgs.covers.actions import cover as arrange
from saathi.orgs.covers.queries import covers

NOW = today()


def test_a_worker_asks_and_whoever_covers_agrees(world: Any) -> None:
    asked = cover(world)
    assert [(one.name, one.by_name, one.agreed_at) for one in covers(world.gita)] == [("Bea", "Cyr", None)]
    agree(world.cyr, asked)
    assert covers(world.bea)[0].agreed_at is not None
    with pytest.raises(Refused):
        agree(world.indu, asked)


def test_what_a_superintendent_arranges_holds_at_once(world: Any) -> None:
    arrange(world.indu, None, AWAY)
    assert covers(world.bea)[0].agreed_at is not None


def test_nobody_is_away_twice_covers_while_away_or_for_three_months(world: Any) -> None:
    cover(world)
    gita_by_bea = {**AWAY, "person": idea("gita"), "by": idea("bea")}
    cyr_by_gita = {**AWAY, "person": idea("cyr"), "by": idea("gita")}
    for data in (AWAY, gita_by_bea, cyr_by_gita):
        with pytest.raises(Refused):
            arrange(world.indu, None, data)
    for days in (-2, 100):
        with pytest.raises(Invalid):
            arrange(world.indu, None, {**AWAY, "until_on": (NOW + timedelta(days=days)).isoformat()})


def test_it_ends_by_itself_and_early(world: Any) -> None:
    made = arrange(world.indu, None, AWAY)
    assert covers(world.bea, clock=lambda: server_clock() + timedelta(days=10)) == []
    end(world.bea, made)
    assert covers(world.bea) == []
    with pytest.raises(Refused):
        end(world.bea, made)


def test_another_organisation_neither_reads_nor_ends_it(world: Any) -> None:
    made = arrange(world.indu, None, AWAY)
    assert covers(world.dia) == []
    with pytest.raises(NotFound):
        end(world.omar, made)
    with pytest.raises(NotFound):
        agree(world.dia, made)


def test_the_pages(world: Any, client: Any) -> None:
    from tests.browsers import sits_down

    bea, cyr = sits_down("bea"), sits_down("cyr")
    days = {
        f"{name}_{part}": str(getattr(on, part))
        for name, on in (("from_on", NOW), ("until_on", NOW + timedelta(days=4)))
        for part in ("day", "month", "year")
    }
    page = bea.get("/away/add/").content.decode()
    assert 'type="hidden" name="person"' in page and "Cyr, Case worker" in page
    # Whoever says that somebody else is away speaks only for herself.
    assert bea.post("/away/add/", {"person": idea("gita"), "by": idea("cyr"), **days}).status_code == 302
    shown = cyr.get("/away/").content.decode()
    assert "Bea is away from" in shown and "It waits on: Cyr" in shown and "Agree to cover" in shown
    where = f"/away/{covers(world.cyr)[0].id}/"
    assert cyr.post(where + "agree/").status_code == 302
    assert "Cyr does her work." in bea.get("/away/").content.decode()
    assert bea.post(where + "end/").status_code == 302
    assert "Nobody is away." in bea.get("/away/").content.decode()
