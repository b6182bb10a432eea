"""The law's clocks find what the generator planted for them, and nothing that it did not."""

from __future__ import annotations

from datetime import date

from saathi.cases.clocks.engine import ClockFact, State, clocks
from saathi.cases.clocks.events import Event
from saathi.cases.clocks.loading import law
from saathi.worlds.loading import codes
from saathi.worlds.shapes import Person
from saathi.worlds.tests.crowd import TODAY, firsts

# Which clock looks at a paper; what it counts from is the day the paper was asked for.
CLOCKS = {"home_report": "sir_due", "care_plan": "icp_due"}


def facts(person: Person, stop: date) -> dict[str, ClockFact]:
    """As somebody looks on the day her first stay ended, with every paper known by then."""
    admitted = [Event("admitted", one.asked_on) for one in person.case.papers if one.kind == "care_plan"]
    papers = [Event(what, on) for what, on in codes.events(person)]
    found = clocks([*admitted, *papers], [(date.min, "child")], "IN", stop, law_in_force=law())
    return {fact.key: fact for fact in found}


def test_planted_breaches_are_found_and_no_others() -> None:
    seen = {kind: [0, 0] for kind in CLOCKS}
    for person in firsts():
        if codes.track(person) != "child":
            continue
        stop = person.case.stays[0].until_on or TODAY
        found = facts(person, stop)
        for paper in person.case.papers:
            if paper.kind not in CLOCKS:
                continue
            fact = found[CLOCKS[paper.kind]]
            planted = bool({f"{paper.kind}_late", f"{paper.kind}_missing"} & set(person.case.breaches))
            assert (fact.n_days < 0) is planted, (person.survivor.key, paper, fact)
            assert fact.state == (State.MET if paper.made_on else fact.state) and fact.due_on == paper.due_on
            seen[paper.kind][planted] += 1
    assert all(min(counts) > 50 for counts in seen.values()), seen
