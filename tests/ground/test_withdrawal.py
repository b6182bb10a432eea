"""Amal stops sharing with Dia. From the commit on nothing that was made, drawn, asked for or read into memory before
gives Dia anything of hers. How long it takes under load is measured by `python -m tests.bench.withdrawal`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.urls import reverse

from saathi.identities.names import Comparison, _kept
from saathi.identities.queries import search
from saathi.kernel import scope
from saathi.kernel.access import acts
from saathi.kernel.approvals import asked as waiting
from saathi.kernel.clock import today
from saathi.kernel.errors import Held, NotFound, Refused
from saathi.portal.talks import at_table
from saathi.vault.tests.envelopes import new_identity, opened
from tests.browsers import sits_down
from tests.contracts import voiced
from tests.contracts.papered import PAPER, files
from tests.world import THANE, World, idea

ALL_BUT_COUNSELLING = ["2", "4", "8", "16", "64", "128", "256", "512"]
HTMX = {"HX-Request": "true"}


def shared(world: World, *, subject: str = "dia") -> UUID:
    """Everything but counselling with one person of Bandhu, in place of what she saw before."""
    made: UUID = acts()["consents.give"].run(world.bea, world.amal, {
        "organisation": idea("bandhu"), "subject": idea(subject), "sections": ALL_BUT_COUNSELLING, "purpose": "return",
        "until": today() + timedelta(days=90), "language": "bn", "proof": "witness"})  # fmt: skip
    return made


def withdrawn(world: World, consent: UUID) -> None:
    """By Amal herself, on her own pages beside Bea."""
    acts()["consents.withdraw"].run(at_table(world.bea, world.amal), consent, {})


@pytest.fixture(autouse=True)
def nothing_in_memory() -> Iterator[None]:
    _kept.clear()
    yield
    _kept.clear()


def pages(world: World, paper: UUID, heard: UUID) -> list[str]:
    """Her pages as Dia opened them, and pages of hers by which something could be written."""
    her = {"survivor": world.amal}
    names = ("people.page", "plans.page", "plans.versions", "reviews.page", "recordings.list", "decisions.list",
             "journey.page", "clocks.page", "stays.leaving", "matters.page", "promises.list", "papers.list",
             "notes.list", "duty.list", "desk.record", "identities.list", "sharing.page", "sharing.who_looked",
             "flags.list",
             "duplicates.page", "consents.give", "plans.words", "decisions.record", "papers.add")  # fmt: skip
    found = [reverse(name, kwargs=her) for name in names]
    found.append(reverse("papers.page", kwargs=her | {"paper": paper}))
    found.append(reverse("papers.open", kwargs=her | {"target": paper}))
    found.append(reverse("recordings.hear", kwargs=her | {"recording": heard}))
    return found


@pytest.mark.django_db
def test_no_page_she_had_open_is_drawn_again(world: World) -> None:
    consent = shared(world)
    paper = acts()["papers.add"].run(world.bea, world.amal, {**PAPER, "section": "64"}, files=files())
    heard = voiced.kept(world)
    heard_by = {"may": "yes", "person": idea("dia")}
    acts()["recordings.name"].run(at_table(world.dia, world.amal), heard, heard_by)
    dia, where = sits_down("dia"), pages(world, paper, heard)
    assert {place: dia.get(place).status_code for place in where} == dict.fromkeys(where, 200)
    assert dia.post(where[-2], {"purpose": "with_her"}).status_code == 200
    drawn = {"once": str(uuid4()), "text": "Typed before", "language": "bn"}
    draft = reverse("drafts.keep", kwargs={"act": "plans.words", "target": world.amal})
    assert dia.post(draft, drawn).status_code == 204
    withdrawn(world, consent)
    assert {place: dia.get(place).status_code for place in where} == dict.fromkeys(where, 404)
    assert {place: dia.get(place, headers=HTMX).status_code for place in where} == dict.fromkeys(where, 404)
    assert dia.post(where[-2], {"purpose": "with_her"}).status_code == 404
    words = reverse("plans.words", kwargs={"survivor": world.amal})
    answer = dia.post(words, drawn)
    assert answer.status_code == 404 and "Typed before" not in answer.content.decode()


@pytest.mark.django_db
def test_no_piece_of_a_list_or_of_today_names_her(world: World) -> None:
    consent = shared(world)
    acts()["promises.make"].run(world.dia, world.amal, {
        "words": "Bring the form.", "due_on": today(), "asked_by": "her", "kind": "promise", "section": "8"})  # fmt: skip
    dia = sits_down("dia")

    def told() -> list[bool]:
        answers = [
            dia.get("/people/?state=open", headers=HTMX), dia.get("/people/"), dia.get(f"/people/?district={THANE}"),
            dia.post("/people/search/", {"q": "Amalika Invented"}), dia.post("/go/", {"q": "Amal"}, headers=HTMX),
            dia.get("/today/"), dia.get("/calendar/"),
        ]  # fmt: skip
        assert {answer.status_code for answer in answers} == {200}
        return [str(world.amal) in answer.content.decode() for answer in answers]

    before = told()
    assert before == [True] * len(before)
    counts = dia.get("/today/counts/").content
    withdrawn(world, consent)
    assert told() == [False] * len(before)
    assert dia.get("/today/counts/").content != counts


@pytest.mark.django_db
def test_no_name_in_memory_answers(world: World) -> None:
    consent = shared(world)
    assert [one.by_other_name for one in search(world.dia, "Amalika Invented")] == [True]

    def is_like() -> bool:
        """As a caseload file of Dia's would be told of."""
        with scope.opened(world.dia, "test.compared", writes=False):
            return Comparison(world.dia).has_like("Amalika Invented", 90.0)

    assert is_like()
    withdrawn(world, consent)
    assert search(world.dia, "Amalika Invented") == search(world.dia, "Amal") == []
    assert not is_like()


@pytest.mark.django_db
def test_no_list_that_was_taken_out_is_handed_over(world: World) -> None:
    consent, keys = shared(world), {}
    for name in ("dia", "pia"):
        keys[name] = new_identity()
        acts()["logins.set_key"].run(world.actor(name), None, {"public": str(keys[name].to_public())})
    asked = {"purpose": "planning", "columns": ["chosen_name"], "naming": "court_paper", "kind": "csv"}
    made = {to: acts()["people.export"].run(world.dia, None, {**asked, "recipient": idea(to), "state": state})
            for to, state in (("dia", "open"), ("pia", ""))}  # fmt: skip
    for name, one in made.items():
        assert b"Amal" in opened(acts()["exports.fetch"].run(world.actor(name), one).raw, keys[name])
        assert reverse("exports.fetch", args=[one]) in sits_down(name).get(reverse("exports.list")).content.decode()
    withdrawn(world, consent)
    for name, one in made.items():
        with pytest.raises(Refused, match="It stays closed"):
            acts()["exports.fetch"].run(world.actor(name), one)
        assert sits_down(name).post(reverse("exports.fetch", args=[one])).status_code in (403, 409)
        assert reverse("exports.fetch", args=[one]) not in sits_down(name).get(reverse("exports.list")).content.decode()


@pytest.mark.django_db
def test_less_than_before_closes_a_list_as_well(world: World) -> None:
    consent = shared(world)
    key = new_identity()
    acts()["logins.set_key"].run(world.dia, None, {"public": str(key.to_public())})
    made = acts()["people.export"].run(world.dia, None, {
        "purpose": "planning", "columns": ["code", "district"], "recipient": idea("dia"), "kind": "csv"})  # fmt: skip
    withdrawn(world, consent)
    less = {"organisation": idea("bandhu"), "subject": idea("dia"), "sections": ["8"], "purpose": "return",
            "until": today() + timedelta(days=9), "language": "bn", "proof": "witness"}  # fmt: skip
    acts()["consents.give"].run(world.bea, world.amal, less)
    with pytest.raises(Refused, match="It stays closed"):
        acts()["exports.fetch"].run(world.dia, made)


@pytest.mark.django_db
def test_nothing_she_asked_for_is_done_later(world: World) -> None:
    consent = shared(world)
    second = shared(world, subject="pia")
    acts()["orgs.ask_approval"].run(world.omar, None, {
        "act": "papers.add", "asked_of": ["community_worker"], "answered_by": ["case_worker"]})  # fmt: skip
    with pytest.raises(Held) as held:
        acts()["papers.add"].run(world.dia, world.amal, {**PAPER, "section": "64"}, files=files())
    request = held.value.request
    assert [one.id for one in waiting(world.pia)] == [one.id for one in waiting(world.dia)] == [request]
    withdrawn(world, consent)
    assert waiting(world.dia) == []
    with pytest.raises(Refused, match="cannot be done any more"):
        acts()["approvals.approve"].run(world.pia, request, {})
    withdrawn(world, second)
    assert waiting(world.pia) == []
    for act in ("approvals.approve", "approvals.open_file"):
        with pytest.raises(NotFound):
            acts()[act].run(world.pia, request, {})


@pytest.mark.django_db
def test_a_talk_that_is_under_way_shows_nothing_more(world: World) -> None:
    consent = shared(world)
    dia = sits_down("dia")
    begun = dia.post(f"/people/{world.amal}/together/", {"room": "two", "ready": "yes", "language": "bn"})
    assert begun.status_code == 302
    assert dia.get("/n/a/").status_code == 200
    withdrawn(world, consent)
    for letter in "acd":
        answer = dia.get(f"/n/{letter}/")
        assert answer.status_code != 200 or "স্কুলে" not in answer.content.decode()
    assert dia.get("/n/a/").status_code == 404
