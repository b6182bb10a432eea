"""A file opened because someone may die: few sections, a few hours, three in thirty days, a second person. Invented."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from tests.contracts.noted import DANGER, three
from tests.world import idea

from saathi.cases.queries.journey import journey
from saathi.cases.queries.people import Filters, people
from saathi.cases.queries.today import second_of
from saathi.identities.actions import reveal
from saathi.identities.queries import particulars
from saathi.kernel.access import can
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.reach import held, lasting
from saathi.kernel.scope import opened as scope_of
from saathi.kernel.sections import Section
from saathi.survivors.actions import clear_conflict, give_consent, withdraw_consent
from saathi.survivors.danger import rules
from saathi.survivors.danger.actions import break_glass, review
from saathi.survivors.danger.code import code_of, digits_of
from saathi.survivors.danger.limits import FIRST_TIER, Use, right_of
from saathi.survivors.danger.queries import opened, opened_of, opened_one, right
from saathi.survivors.queries import card, who_looked

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
YES = {"verdict": "yes", "words": "She called back from the bridge."}
NO = {"verdict": "no", "words": "Bea was in the house and could have been asked."}


def ago(**past: float) -> datetime:
    return NOW - timedelta(**past)


def breaks(world: Any, who: str = "cyr", survivor: UUID | None = None) -> Any:
    return break_glass(world.actor(who), None, {**DANGER, "code": code_of(survivor or world.amal)})


def sections_of(world: Any, who: str) -> tuple[Section, Section]:
    with scope_of(world.actor(who), "test.held", writes=False):
        return held(world.amal), lasting(world.amal)


def test_a_code_is_read_out_and_typed_as_people_do() -> None:
    her = UUID("00000000-0000-4000-8000-9f2a77c10b3d")
    assert code_of(her) == "9F2A-77C1-0B3D"
    for typed in ("9F2A-77C1-0B3D", "9f2a77c10b3d", " 9f2a 77C1  0b3d "):
        assert digits_of(typed) == "9f2a77c10b3d"
    for typed in ("", "9f2a-77c1-0b3", "9f2a-77c1-0b3dd", "9f2a-77c1-0b3x", "Amal"):
        assert digits_of(typed) == ""


def test_three_in_thirty_days_and_the_day_one_falls_out() -> None:
    assert right_of([], NOW) == right_of([Use(ago(days=31), NOW)], NOW)
    two = [Use(ago(days=29), NOW), Use(ago(hours=1), None)]
    assert right_of(two, NOW).left == 1
    full = right_of([*two, Use(ago(days=3), NOW)], NOW)
    assert full.left == 0 and full.next_at == ago(days=29) + timedelta(days=30)
    assert full.unreviewed_since is None


@pytest.mark.parametrize(("hours", "is_late"), [(71, False), (72, True), (73, True), (2000, True)])
def test_a_use_that_nobody_reviewed_suspends_after_72_hours(hours: int, is_late: bool) -> None:
    use = Use(ago(hours=hours), None)
    assert (right_of([use], NOW).unreviewed_since == use.opened_at) is is_late
    assert right_of([Use(use.opened_at, NOW)], NOW).unreviewed_since is None


def test_it_opens_who_she_is_and_nothing_about_her_health_place_or_plan(world: Any) -> None:
    with pytest.raises(NotFound):
        card(world.cyr, world.amal)
    assert breaks(world).survivor == world.amal
    assert card(world.cyr, world.amal).chosen_name == "Amal"
    assert sections_of(world, "cyr") == (FIRST_TIER, Section(0))
    kinds = {one.kind: one.id for one in particulars(world.cyr, world.amal)}
    assert reveal(world.cyr, kinds["phone"], {"purpose": "health"}).text == "+91 00000 11111"
    facts = journey(world.cyr, world.amal)
    assert facts.stays == () and facts.services == () and facts.case is not None
    assert world.amal in {line.survivor for line in people(world.cyr, Filters()).lines}


def test_it_is_seen_at_once_by_those_beside_her_and_stands_in_who_looked(world: Any) -> None:
    made = breaks(world)
    for who in ("bea", "gita", "mina", "dia", "indu"):
        assert [one.id for one in opened(world.actor(who))] == [made.id], who
        assert [one.survivor for one in second_of(world.actor(who)).opened] == [world.amal], who
    assert opened(world.cyr) == []  # whoever did it needs no notice
    for who in ("eli", "kamal"):
        assert opened(world.actor(who)) == [] and opened_of(world.actor(who), world.amal) == []
    assert [(one.actor, one.who) for one in second_of(world.bea).opened] == [(idea("cyr"), "Cyr")]
    looks = [look for look in who_looked(world.bea, world.amal) if look.act == "access.break_glass"]
    assert [(look.actor, look.organisation) for look in looks] == [(idea("cyr"), world.asha)]
    said = opened_of(world.bea, world.amal)[0]
    assert said.words == DANGER["words"] and said.until - said.opened_at == timedelta(hours=4)
    assert opened_of(world.dia, world.amal)[0].words == ""  # her safety is not shared with Dia


def test_the_fourth_and_what_is_unreviewed_are_refused_by_the_rule(
    world: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    three(world)
    assert right(world.cyr).left == 0 and not can(world.cyr, "access.break_glass").allowed
    with pytest.raises(Refused, match="three files"):
        breaks(world)
    monkeypatch.setattr(rules, "server_clock", lambda: server_clock() + timedelta(hours=73))
    assert "second person" in can(world.cyr, "access.break_glass").sentence


def test_a_review_by_a_second_person_gives_the_right_back(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made = breaks(world)
    monkeypatch.setattr(rules, "server_clock", lambda: server_clock() + timedelta(hours=73))
    with pytest.raises(Refused, match="second person"):
        breaks(world)
    review(world.mina, made.id, YES)
    assert can(world.cyr, "access.break_glass").allowed
    said = opened_one(world.indu, world.amal, made.id)
    assert (said.who, said.chosen_name, said.glass.verdict) == ("Cyr", "Amal", "yes")
    assert said.glass.reviewed_by == idea("mina") and opened(world.bea) == []
    with pytest.raises(Refused, match="already"):
        review(world.indu, made.id, NO)
    assert sections_of(world, "cyr")[0] == FIRST_TIER  # justified: the four hours stay


def test_what_was_not_justified_ends_at_once(world: Any) -> None:
    made = breaks(world)
    review(world.indu, made.id, NO)
    with pytest.raises(NotFound):
        card(world.cyr, world.amal)
    assert sections_of(world, "cyr") == (Section(0), Section(0))
    assert card(world.bea, world.amal).chosen_name == "Amal"


def test_nobody_reviews_her_own(world: Any) -> None:
    """Gita's identity section is closed: she opens it, and as superintendent beside that she may not look at it."""
    made = breaks(world, "gita")
    gita = world.gita
    also = type(gita)(
        gita.kind, gita.id, gita.organisation, gita.subjects, gita.acts | world.indu.acts, gita.roles, gita.origin
    )
    with pytest.raises(Refused, match="yourself"):
        review(also, made.id, YES)
    assert review(world.indu, made.id, YES) == made.id


def test_whoever_came_in_by_danger_decides_nothing_about_who_sees_her(world: Any) -> None:
    breaks(world)
    share = {
        "organisation": idea("asha"), "subject": idea("cyr"), "sections": ["512"], "purpose": "care",
        "until": "2099-01-01", "language": "bn", "proof": "witness",
    }  # fmt: skip
    with pytest.raises(Refused):
        give_consent(world.cyr, world.amal, share)
    with pytest.raises(Refused, match="only for a danger"):
        withdraw_consent(world.cyr, world.consent, {})
    with pytest.raises(Refused, match="only for a danger"):
        clear_conflict(world.cyr, world.amal, {"person": idea("kamal")})


def test_what_is_no_code_is_said_before_anything_is_asked(world: Any) -> None:
    with pytest.raises(Invalid):
        break_glass(world.cyr, None, {**DANGER, "code": "Amal"})
    with pytest.raises(Invalid):
        break_glass(world.cyr, None, {"code": code_of(world.amal), "danger": "self_harm", "words": ""})
    with pytest.raises(Refused, match="has this code"):
        break_glass(world.cyr, None, {**DANGER, "code": "0000-0000-0000"})
    with pytest.raises(Refused, match="open to you already"):
        breaks(world, "bea")
