"""Papers that were put away: how long they are kept, and that nothing of them is left afterwards. Invented papers."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from tests.contracts import papered

from saathi.cases.clocks.loading import LawFault
from saathi.cases.jobs import DESTROYS, destroy_old_papers
from saathi.cases.models import Paper, PaperPiece
from saathi.cases.papers import queries
from saathi.cases.papers.actions import change_section, destroy_papers, open_paper, withdraw_paper
from saathi.cases.papers.demands import answer_demand, write_demand
from saathi.cases.papers.terms import SHIPPED, Term, kept_until, longer, read
from saathi.cases.tests.test_papers import FAMILY, NOW, WHY, evidence
from saathi.kernel.errors import NotHeld, Refused
from saathi.kernel.scope import opened
from saathi.survivors.queries import who_looked

SAID = {"title": "Order of March", "from_whom": "The committee"}


def away(world: Any, gone_by: int = 1) -> UUID:
    """A paper of the section Legal that was put away, whose day went by some days ago."""
    made = evidence(world, **SAID)
    withdraw_paper(world.bea, made, {"words": "না", "language": "bn"})
    with opened(world.bea, "test.write", writes=False) as scope:
        scope.writes = True
        Paper.objects.filter(pk=made).update(kept_until_on=NOW - timedelta(days=gone_by))
    return made


def left(world: Any, paper: UUID) -> tuple[Any, ...]:
    """What lies in the database of a paper: its title, its maker, its fingerprint and its pieces."""
    with opened(world.bea, "test.read", writes=False):
        row = Paper.objects.get(pk=paper)
        pieces = [one.piece.sealed for one in PaperPiece.objects.filter(paper=paper)]
        return (row.title.sealed, row.from_whom.sealed, row.sha256.sealed, *pieces)


def line(world: Any, paper: UUID) -> queries.PaperLine:
    return next(one for one in queries.papers(world.bea, world.amal).lines if one.id == paper)


def test_nothing_of_it_is_left_and_its_steps_say_so(world: Any) -> None:
    made, kept = away(world), evidence(world, **SAID)
    assert all(left(world, made)) and all(left(world, kept))
    destroy_papers(DESTROYS, None, {})
    assert not any(left(world, made)) and all(left(world, kept))
    page = queries.paper(world.bea, made)
    assert page.line.destroyed_on == NOW and page.line.title == "" and page.sha256 == ""
    assert sorted(step.what for step in page.steps) == ["added", "destroyed", "withdrawn"]
    assert "না" in [step.words for step in page.steps]  # what she said stays hers
    with pytest.raises(Refused):
        open_paper(world.bea, made, WHY)
    assert open_paper(world.bea, kept, WHY).raw


def test_not_a_day_before_and_only_what_she_wanted_away(world: Any) -> None:
    today, standing = away(world, gone_by=0), evidence(world, **SAID)
    destroy_papers(DESTROYS, None, {})
    assert all(left(world, today)) and all(left(world, standing)) and line(world, today).destroyed_on is None


def test_what_a_demand_waits_for_is_kept_until_it_is_answered(world: Any) -> None:
    made = away(world)
    demand = write_demand(world.bea, world.amal, {**papered.DEMAND, **papered.TOLD})
    destroy_papers(DESTROYS, None, {})
    assert all(left(world, made))
    answer_demand(world.bea, demand, papered.ANSWER)
    destroy_papers(DESTROYS, None, {})
    assert not any(left(world, made))


def test_a_demand_for_another_part_of_her_file_holds_nothing_back(world: Any) -> None:
    moved = evidence(world)
    change_section(world.bea, moved, {"section": FAMILY, "why": "A letter"})
    withdraw_paper(world.bea, moved, {})
    with opened(world.bea, "test.write", writes=False) as scope:
        scope.writes = True
        Paper.objects.filter(pk=moved).update(kept_until_on=NOW - timedelta(days=1))
    write_demand(world.bea, world.amal, {**papered.DEMAND, **papered.TOLD})
    destroy_papers(DESTROYS, None, {})
    assert not any(left(world, moved))


def test_it_is_in_the_journal_and_she_can_see_it(world: Any) -> None:
    away(world)
    destroy_papers(DESTROYS, None, {})
    assert "papers.destroy" in [one.act for one in who_looked(world.bea, world.amal, days=2)]
    destroy_old_papers(0)
    assert len([one for one in who_looked(world.bea, world.amal, days=2) if one.act == "papers.destroy"]) == 1


def test_the_system_alone_destroys(world: Any) -> None:
    made = away(world)
    for name in ("bea", "indu", "jaya"):
        with pytest.raises(NotHeld):
            destroy_papers(world.actor(name), None, {})
        with (
            opened(world.actor(name), "test.write", writes=False),
            connection.cursor() as cursor,
            pytest.raises(DatabaseError, match="access refused"),
            transaction.atomic(),
        ):
            cursor.execute("SELECT house.destroy_papers()")
    assert all(left(world, made))


def test_terms_are_dated_and_an_office_may_only_keep_longer(tmp_path: Path, settings: Any) -> None:
    shipped = read(SHIPPED)
    assert shipped == (Term(date(2025, 11, 13), 365, "in_dpdp_rules_2025_r8", "V~"),)
    settings.SAATHI_HOME = tmp_path
    day = date(2026, 11, 22)
    assert kept_until(day) == date(2027, 11, 22)
    own = tmp_path / "papers.toml"
    own.write_text('[[term]]\nin_force_on = 2026-11-01\ndays = 730\nlaw = "own_rule"\nmark = "P"\n')
    assert kept_until(day) == date(2028, 11, 21) and kept_until(date(2026, 10, 31)) == date(2027, 10, 31)
    own.write_text('[[term]]\nin_force_on = 2026-11-01\ndays = 30\nlaw = "own_rule"\nmark = "P"\n# shorter\n')
    assert kept_until(day) == date(2027, 11, 22)  # left out, and the log says why
    with pytest.raises(LawFault, match="fewer than the 365"):
        longer((Term(date(2026, 11, 1), 30, "own_rule", "P"),), shipped)


NO_DAYS = "[[term]]\nin_force_on = 2026-01-01\ndays = 0\nlaw = 'x'\nmark = 'V'\n"


@pytest.mark.parametrize("text", ["", "[[term]]\ndays = 1\n", NO_DAYS])
def test_a_file_that_cannot_be_used_says_why(tmp_path: Path, text: str) -> None:
    path = tmp_path / "papers.toml"
    path.write_text(text)
    with pytest.raises(LawFault, match=r"papers\.toml"):
        read(path)
