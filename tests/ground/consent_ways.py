"""Every way in, compared with the model: page, act and query, search suggestion, duplicate offer, queued job, made file
and export. A way may begin before the steps (an index that was read, a file that was made) and is looked at after."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.test import Client
from django.urls import reverse

from saathi.cases.exports.columns import code_of
from saathi.cases.exports.queries import exports
from saathi.cases.papers.queries import papers
from saathi.cases.queries.journey import journey
from saathi.cases.queries.people import Filters, people
from saathi.desk.go import links
from saathi.identities.duplicates.queries import sides, suggestions
from saathi.identities.names import Comparison, _kept
from saathi.identities.queries import particulars, search
from saathi.kernel import scope
from saathi.kernel.access import acts
from saathi.kernel.approvals import asked as waiting
from saathi.kernel.errors import Held, NotFound
from saathi.orgs.geography import name_of
from saathi.survivors.queries import card
from saathi.vault.tests.envelopes import opened
from tests.browsers import sits_down
from tests.contracts.papered import PAPER, files
from tests.ground import consent_model as m
from tests.ground.consent_stage import DISTRICT, DOERS, HERS, LEGAL_NAME, WORKS_AT, title
from tests.ground.consent_walk import SECTIONS, Walk, outcome
from tests.world import idea

LANES = {"health": m.HEALTH, "counselling": m.COUNSELLING, "legal": m.LEGAL, "learning": m.LEARNING, "family": m.FAMILY}
OPENERS = [*DOERS, "lila", "noor", "tuli"]  # their roles open files and papers
ANSWERERS = {"case_worker", "counsellor", "superintendent"}
Look = Callable[[], None]


def _one(walk: Walk, names: list[str] | None = None) -> str:
    """Somebody; more often one who holds something of anybody."""
    names = names or OPENERS
    beside = [name for name in names if any(walk.held(name, her) for her in HERS)]
    return walk.chance.choice(beside if beside and walk.chance.random() < 0.7 else names)


def page(walk: Walk) -> Look:
    """What the desk draws, by HTTP: one of three pages."""

    def look() -> None:
        who, her = _one(walk), walk.chance.choice(HERS)
        client, held, one = sits_down(who, Client(SERVER_NAME="localhost")), walk.held(who, her), walk.stage.ids[her]
        name = walk.chance.choice(("people.page", "papers.list", "people.list"))
        if name == "people.list":
            listed = client.get(reverse(name), {"state": "open"}).content.decode()
            for other in HERS:
                there = str(walk.stage.ids[other]) in listed
                walk.same(f"{other} in the list of {who}", bool(walk.held(who, other)), there)
            return
        shown = client.get(reverse(name, args=[one]))
        text = shown.content.decode()
        walk.same(f"{name} of {her} for {who}", 200 if held else 404, shown.status_code)
        walk.same(f"her name on {name} for {who}", bool(held), walk.called[her] in text)
        for section in SECTIONS if name == "papers.list" else ():
            walk.same(f"paper {section} of {her} on it for {who}", bool(held & section), title(her, section) in text)

    return look


def queries(walk: Walk) -> Look:
    """Queries and an act, in one process."""

    def look() -> None:
        who = _one(walk)
        actor = walk.stage.actors[who]
        lines = {line.survivor: line for line in people(actor, Filters()).lines}
        for her in HERS:
            held, one = walk.held(who, her), walk.stage.ids[her]
            walk.same(f"card of {her} for {who}", walk.called[her] if held else None, _card(actor, one))
            facts = journey(actor, one)
            walk.same(f"stays of {her} for {who}", bool(held & m.PLACE), bool(facts.stays))
            walk.same(f"services of {her} for {who}", {lane for lane, bit in LANES.items() if held & bit},
                      {fact.lane for fact in facts.services})  # fmt: skip
            walk.same(f"papers of {her} for {who}", {title(her, bit) for bit in SECTIONS if held & bit},
                      {line.title for line in papers(actor, one).lines})  # fmt: skip
            line = lines.get(one)
            walk.same(f"line of {her} for {who}", walk.called[her] if held else None, line and line.chosen_name)
            if line:
                walk.same(f"district of {her} for {who}", DISTRICT[her] if held & m.PLACE else "", line.district)
            if who in DOERS:
                walk.same(f"particulars of {her} for {who}", bool(held & m.IDENTITY), bool(particulars(actor, one)))

    return look


def _card(actor: Any, one: Any) -> str | None:
    try:
        return card(actor, one).chosen_name
    except NotFound:
        return None


def suggested(walk: Walk) -> Look:
    """Names in memory: read before the steps, asked after them."""
    _kept.clear()
    those = [_one(walk)]
    for who in those:
        search(walk.stage.actors[who], "Amalika")

    def look() -> None:
        for who in those:
            actor = walk.stage.actors[who]
            for name in sorted(set(LEGAL_NAME.values())):
                wanted = {her for her in HERS if LEGAL_NAME[her] == name and walk.held(who, her) & m.IDENTITY}
                found = {walk.stage.names[one.id] for one in search(actor, name) if one.by_other_name}
                walk.same(f"{who} finds {name}", wanted, found & {her for her in HERS if LEGAL_NAME[her] == name})
                with scope.opened(actor, "test.compared", writes=False):
                    walk.same(f"{name} compared for {who}", bool(wanted), Comparison(actor).has_like(name, 97.0))
            for her in HERS:
                found = {one.id for one in search(actor, walk.called[her])}
                walk.same(f"{who} finds {her}", bool(walk.held(who, her)), walk.stage.ids[her] in found)
                if walk.chance.random() < 0.5:
                    continue
                box = [one.url for some in links(actor, walk.called[her], None).values() for one in some]
                there = reverse("people.page", args=[walk.stage.ids[her]]) in box
                walk.same(f"the box tells {who} of {her}", bool(walk.held(who, her)), there)

    return look


def duplicates(walk: Walk) -> Look:
    """Who may be the same person, and the file that was linked."""
    _kept.clear()
    those = [_one(walk, DOERS)]
    for who in those:
        suggestions(walk.stage.actors[who], walk.stage.ids["amal"])

    def look() -> None:
        for who in those:
            actor = walk.stage.actors[who]
            for her, other in (("amal", "noyon"), ("noyon", "amal"), ("deepa", "")):
                known = walk.held(who, her) & m.IDENTITY
                both = known and other and walk.held(who, other) & m.IDENTITY
                found = {walk.stage.names[one.id] for one in suggestions(actor, walk.stage.ids[her])}
                walk.same(f"{who} is offered beside {her}", {other} if both else set(), found)
                beside = sides(actor, walk.stage.ids[her])
                walk.same(f"{who} sees the link of {her}", bool(known and other), bool(beside))
                for side in beside:
                    told = walk.called[other] if walk.held(who, other) else ""
                    walk.same(f"{who} is told of {other}", (bool(told), told), (bool(side.other), side.other_name))

    return look


def queued(walk: Walk) -> Look:
    """Asked for before the steps, done after them if whoever asked still may."""
    askers = [name for name in ("bea", "cyr", "dia", "pia", "eli", "ruma") if any(walk.held(name, her) for her in HERS)]
    who = walk.chance.choice(askers)
    her = walk.chance.choice([her for her in HERS if walk.held(who, her) & ~m.CARD])
    section = walk.chance.choice([bit for bit in SECTIONS if bit & walk.held(who, her)])
    asked = {**PAPER, "title": "Asked for", "section": str(section)}
    try:
        acts()["papers.add"].run(walk.stage.actors[who], walk.stage.ids[her], asked, files=files())
        raise AssertionError("It waits for nobody.")
    except Held as held:
        request = held.request

    def look() -> None:
        answerers = [name for name in DOERS if WORKS_AT[name] == WORKS_AT[who] and name != who
                     and {one for one, _house in walk.model.seats[name]} & ANSWERERS]  # fmt: skip
        by = walk.chance.choice(answerers)
        for name in answerers:
            told = request in {one.id for one in waiting(walk.stage.actors[name])}
            walk.same(f"{name} sees what {who} asked of {her}", bool(walk.held(name, her) & section), told)
        may = bool(walk.held(by, her) & section and walk.held(who, her) & section)
        done = outcome("approvals.approve", walk.stage.actors[by], request, {})
        walk.same(f"{by} says yes to {who} about {section} of {her}", may, bool(done))

    return look


def made_files(walk: Walk) -> Look:
    """Papers that were kept, and a list that was taken out before the steps."""
    who = _one(walk, DOERS)
    actor = walk.stage.actors[who]
    stood = {her: held for her in HERS if (held := walk.held(who, her))}
    made = outcome("people.export", actor, None, _list(who, state="open"))
    walk.same(f"{who} takes a list out", bool(stood), bool(made))

    def look() -> None:
        for _n in range(3):
            reader, her, section = _one(walk), walk.chance.choice(HERS), walk.chance.choice(SECTIONS)
            paper, raw = walk.stage.papers[her, section]
            got = outcome("papers.open", walk.stage.actors[reader], paper, {"purpose": "with_her"})
            may = bool(walk.held(reader, her) & section)
            walk.same(f"{reader} opens paper {section} of {her}", raw if may else None, got and got.raw)
        if made:
            stands = all(walk.held(who, her) & held == held for her, held in stood.items())
            walk.same(f"{who} fetches her list", stands, bool(outcome("exports.fetch", actor, made, {})))
            offered = any(one.id == made and one.may_fetch for one in exports(actor))
            walk.same(f"{who} is offered her list", stands, offered)

    return look


def exported(walk: Walk) -> Look:
    """A list taken out after the steps, opened with the key of whoever took it."""

    def look() -> None:
        who = _one(walk, DOERS)
        actor = replace(walk.stage.actors[who])
        hers = {her: held for her in HERS if (held := walk.held(who, her))}
        made = outcome("people.export", actor, None, _list(who))
        walk.same(f"{who} takes a list out", bool(hers), bool(made))
        if made is None:
            return
        sealed = acts()["exports.fetch"].run(actor, made).raw
        rows = list(csv.reader(io.StringIO(opened(sealed, walk.stage.keys[who]).decode("utf-8-sig"))))[2:]
        wanted = {}
        for her, held in hers.items():
            place = name_of(DISTRICT[her], "en") if held & m.PLACE else ""
            legal = LEGAL_NAME[her] if held & m.IDENTITY else ""
            wanted[code_of(walk.stage.ids[her])] = [walk.called[her], place, legal]
        walk.same(f"what {who} takes out", wanted, {row[0]: row[1:] for row in rows})

    return look


def _list(who: str, **more: str) -> dict[str, Any]:
    columns = ["code", "chosen_name", "district", "legal_name"]
    asked = {"purpose": "planning", "columns": columns, "naming": "court_paper", "recipient": idea(who), "kind": "csv"}
    return {**asked, **more}


WAYS: dict[str, Callable[[Walk], Look]] = {
    "page": page, "act and query": queries, "search suggestion": suggested, "duplicate offer": duplicates,
    "queued job": queued, "made file": made_files, "export": exported,
}  # fmt: skip
