"""The directory: who there is for a need around a place, who keeps it right, and gaps."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from tests.contracts.requested import ENTRY, GAP, REFERRAL, asked, provider, referral, with_entry
from tests.world import PARGANAS, THANE, World, idea

from saathi.kernel import groups
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.links.choices import NEEDS_SECTIONS, Need
from saathi.links.directory.queries import SearchFilter, gaps, provider_page, search
from saathi.links.directory_choices import KINDS_FOR, ProviderKind
from saathi.links.questions import question_of
from saathi.links.referrals.queries import around, services
from saathi.links.requests.queries import InboxFilter, inbox

# Where the demonstration, which another test may have loaded, has no entry.
ALIPURDUAR, COOCH_BEHAR, MUMBAI = "IN-D664", "IN-D308", "IN-D482"


def run(world: World, who: str, act: str, target: Any, /, **data: Any) -> Any:
    return acts()[act].run(world.actor(who), target, data)


def add(world: World, who: str = "bea", **more: Any) -> Any:
    return run(world, who, "directory.add", None, **{**ENTRY, **more})


def test_every_need_has_a_kind_and_a_most_that_it_shows() -> None:
    assert set(KINDS_FOR) == set(Need.values) == set(NEEDS_SECTIONS)
    assert {kind for kinds in KINDS_FOR.values() for kind in kinds} <= set(ProviderKind.values)


def test_the_nearest_come_first_and_only_those_within_reach(world: World) -> None:
    far, next_door, here = (add(world, district=code, name=code) for code in (MUMBAI, COOCH_BEHAR, ALIPURDUAR))
    found = search(world.pia, SearchFilter(("survivors",), ALIPURDUAR, 120)).lines
    assert [line.id for line in found] == [here, next_door]
    assert (found[0].km, 10 <= (found[1].km or 0) <= 60, found[0].name) == (0, True, ALIPURDUAR)
    around_mumbai = search(world.pia, SearchFilter(("survivors",), MUMBAI, 30)).lines
    assert far in {line.id for line in around_mumbai} and here not in {line.id for line in around_mumbai}
    assert search(world.pia, SearchFilter(("police",), ALIPURDUAR)).lines == ()


def test_filters_of_language_woman_cost_and_access(world: World) -> None:
    made = add(world, access=["child"], district=ALIPURDUAR)
    for wanted in ({"language": "bn"}, {"woman": True}, {"free": True}, {"access": "child"}):
        assert [line.id for line in search(world.bea, SearchFilter(district=ALIPURDUAR, **wanted)).lines] == [made]
    for missing in ({"language": "ta"}, {"access": "sign"}):
        assert search(world.bea, SearchFilter(district=ALIPURDUAR, **missing)).lines == ()


def test_pages_follow_one_another_without_a_gap(world: World) -> None:
    made = {add(world, district=COOCH_BEHAR if n % 2 else ALIPURDUAR, name=str(n)) for n in range(30)}
    first = search(world.bea, SearchFilter(district=ALIPURDUAR))
    rest = search(world.bea, SearchFilter(district=ALIPURDUAR), first.after)
    shown = (*first.lines, *rest.lines)
    assert len(first.lines) == 25 and rest.after == "" and {line.id for line in shown} == made and len(shown) == 30
    assert sorted(line.km or 0 for line in shown) == [line.km or 0 for line in shown]
    with pytest.raises(NotFound):
        search(world.bea, SearchFilter(district=ALIPURDUAR), "nonsense")


def test_what_nobody_verified_or_not_for_a_year_is_called_so(world: World) -> None:
    made = add(world)
    assert provider_page(world.bea, made).line.is_stale
    run(world, "bea", "directory.verify", made)
    assert not provider_page(world.bea, made).line.is_stale
    run(world, "bea", "directory.verify", made, verified_on=today() - timedelta(days=366))
    assert provider_page(world.bea, made).line.is_stale


def test_whoever_uses_it_says_what_is_wrong_and_the_keeper_corrects_it(world: World) -> None:
    made = add(world)
    run(world, "pia", "directory.doubt", made, words="They moved to the next street.")
    assert [one.words for one in provider_page(world.bea, made).doubts] == ["They moved to the next street."]
    assert provider_page(world.eli, made).doubts == ()
    with pytest.raises(Refused):
        run(world, "pia", "directory.change", made, **ENTRY)
    run(world, "bea", "directory.change", made, **{**ENTRY, "address": "The next street"})
    page = provider_page(world.pia, made)
    assert (page.line.doubted_on, page.line.address) == (None, "The next street")


def test_a_closed_entry_is_found_no_more(world: World) -> None:
    made = add(world, district=ALIPURDUAR)
    run(world, "bea", "directory.close", made)
    assert search(world.bea, SearchFilter(district=ALIPURDUAR)).lines == ()
    assert provider_page(world.bea, made).line.closed_on == today()


def test_a_list_is_taken_in_whole_or_not_at_all(world: World) -> None:
    rows = [{**ENTRY, "name": f"Group {n}", "district": ALIPURDUAR} for n in range(5)]
    run(world, "bea", "directory.take_in", None, rows=json.dumps(rows))
    assert len(search(world.bea, SearchFilter(district=ALIPURDUAR)).lines) == 5
    bad = [*rows, {**ENTRY, "district": "nowhere"}]
    for strange in (json.dumps(bad), "{}", "[]", "[1]", "no list", json.dumps([ENTRY] * 2_001)):
        with pytest.raises(Invalid):
            run(world, "bea", "directory.take_in", None, rows=strange)
    assert len(search(world.bea, SearchFilter(district=ALIPURDUAR)).lines) == 5


def test_gaps_are_counted_for_managers_of_the_same_house(world: World) -> None:
    run(world, "bea", "directory.log_gap", None, **GAP)
    run(world, "cyr", "directory.log_gap", None, **GAP)
    run(world, "pia", "directory.log_gap", None, **GAP)
    assert [(gap.need, gap.district, gap.n) for gap in gaps(world.mina)] == [("legal", PARGANAS, 2)]


def test_what_survivors_say_is_only_a_count(world: World) -> None:
    first, other = provider(world), idea("another")
    assert question_of(first) != question_of(other) and len(question_of(first)) <= 24
    assert provider_page(world.bea, first).said == (), "no group of ten yet"


def test_a_referral_to_those_without_a_sign_in_waits_for_their_answer_by_letter(world: World) -> None:
    made = run(world, "bea", "referrals.ask", with_entry(world), **REFERRAL)
    page = services(world.bea, world.amal)
    (one,) = page.asked.requests
    assert (one.line.id, one.line.provider, one.line.to_organisation, one.n_offered) == (made, provider(world), None, 3)
    assert {act for _transition, act in one.follows} >= {"requests.note_answer", "requests.say_no"}
    assert page.providers[provider(world)].name == "Nodi"
    assert (page.referrals[made].caller, page.referrals[made].company) == ("hers", "peer")


def test_a_referral_to_those_with_a_sign_in_reaches_their_page(world: World) -> None:
    run(world, "bea", "directory.join", provider(world), organisation=str(idea("bandhu")))
    made = run(world, "bea", "referrals.ask", world.amal, **REFERRAL)
    (line,) = inbox(world.pia, InboxFilter()).lines
    assert (line.id, line.district, line.survivor) == (made, PARGANAS, None)


def test_nothing_of_who_she_is_reaches_whoever_is_asked(world: World) -> None:
    """Everything that names her, put in every field that leaves, comes to nothing there."""
    run(world, "bea", "directory.join", provider(world), organisation=str(idea("bandhu")))
    canaries = ("Amal", "অমল", "Amalika", "Invented", "+91 00000 11111", "school office", "আমি স্কুলে")
    said = {**REFERRAL, "her_words": " ".join(canaries), "company": "own", "company_words": canaries[0]}
    made = run(world, "bea", "referrals.ask", world.amal, **said)
    run(world, "bea", "requests.hear", _declined(world, made), came_words=canaries[1], came_language="bn")
    shown = repr(inbox(world.pia, InboxFilter(""))) + repr(inbox(world.pia, InboxFilter("")).lines)
    assert not [one for one in canaries if one in shown]


def _declined(world: World, made: Any) -> Any:
    run(world, "pia", "requests.decline", made, reason="full")
    return made


def test_one_looks_from_where_she_is_if_one_may_know_it(world: World) -> None:
    assert around(world.bea, world.amal) == THANE
    assert around(world.dia, world.amal) == "", "where she stays is not shared with Dia"
    assert around(world.cyr, world.amal) == ""


def test_she_may_call_herself_and_every_call_is_kept(world: World) -> None:
    made = referral(world)
    run(world, "bea", "referrals.call", made, caller="hers", spoke="nobody")
    run(world, "gita", "referrals.call", made, caller="together", spoke="spoke", words="ভালো।", language="bn")
    calls = next(iter(services(world.bea, world.amal).referrals.values())).calls
    assert [(call.caller, call.spoke, call.words) for call in calls] == [
        ("hers", "nobody", ""), ("together", "spoke", "ভালো।")]  # fmt: skip


def test_who_goes_with_her_may_change(world: World) -> None:
    made = referral(world)
    run(world, "bea", "referrals.company", made, company="own", company_words="আমার মাসি")
    line = next(iter(services(world.bea, world.amal).referrals.values()))
    assert (line.company, line.company_words) == ("own", "আমার মাসি")


def test_an_entry_that_is_gone_cannot_be_asked(world: World) -> None:
    run(world, "bea", "directory.close", provider(world))
    with pytest.raises(Refused, match="not there any more"):
        run(world, "bea", "referrals.ask", world.amal, **REFERRAL)


def test_a_useful_answer_is_counted_once_and_names_nobody(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[tuple[str, int]] = []
    monkeypatch.setattr(groups, "answer", lambda question, value: counted.append((question, value)))
    made = asked(world, provider=provider(world))
    run(world, "pia", "requests.decline", made, reason="full")
    for useful in ("", "2", "0"):
        run(world, "bea", "requests.hear", made, useful=useful)
    assert counted == [(question_of(provider(world)), 5)]
