"""Thirty invented people in the real tables: read back through the queries a worker uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import StringIO
from typing import Any

import psycopg
import pytest
from django.db import models

from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock, today
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor
from saathi.worlds.generate import programme
from saathi.worlds.loading.listed import Listed
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.programme import survivor_id
from saathi.worlds.loading.said import spoken
from saathi.worlds.shapes import Programme

N, SEED = 30, 11  # this seed has someone who said no, and someone who took her yes back


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[Programme]:
    """Committed, since COPY has a connection of its own; taken out again after these tests. The first loading stops
    after two organisations, one of them without most of its staff; the second goes on."""
    from saathi.worlds.loading.organisations import found_all
    from saathi.worlds.loading.programme import load

    told = _small(programme(SEED, N, today()))
    first, second = told.organisations[:2]
    with django_db_blocker.unblock():
        stood = _of_nobody()
        try:
            begun = [first, replace(second, staff=second.staff[-1:], teams=())]
            found_all(begun, Places(told.organisations), told.today)
            load(told)
            yield told
        finally:
            _take_out(told, stood)


def _small(told: Programme) -> Programme:
    """Without staff whom no file names: founding them takes most of the time."""
    named = {key for person in told.people for key in person.case.workers} | {one.staff for one in told.personas}
    organisations = tuple(
        replace(one, staff=tuple(s for s in one.staff if s.key in named or s in (one.staff[0], one.staff[-1])))
        for one in told.organisations
    )
    return replace(told, organisations=organisations)


def _whose(model: type[models.Model]) -> str:
    """The column that names her; empty where a row is about nobody."""
    columns = {field.attname for field in model._meta.concrete_fields}
    return "id" if model is Survivor else next((name for name in ("survivor_id", "survivor") if name in columns), "")


def _of_nobody() -> dict[type[models.Model], list[Any]]:
    """What stood in the tables about nobody before: the directory, courses, requests."""
    from saathi.worlds.loading.database import definer
    from saathi.worlds.loading.rows import MODELS, OFFICES

    with definer() as connection:
        return {
            model: [row[0] for row in connection.execute(f"SELECT id FROM {model._meta.db_table}").fetchall()]
            for model in MODELS
            if model not in OFFICES and not _whose(model)
        }


def _take_out(told: Programme, stood: dict[type[models.Model], list[Any]]) -> None:
    from saathi.worlds.loading.database import definer
    from saathi.worlds.loading.rows import MODELS, OFFICES

    survivors = [survivor_id(person.survivor.key) for person in told.people]
    organisations = list(Places(told.organisations).ids.values())
    with definer() as connection:
        for table, column in (("cover", "organisation_id"), ("secondlook", "organisation_id")):
            connection.execute(f"DELETE FROM orgs_{table} WHERE {column} = ANY(%s)", [organisations])
        sealed = [f"exchange_{one}" for one in ("ownkeys", "knowndirectory", "line", "sent", "received")]
        for table in ("cases_export", "watch_alert", *sealed):
            connection.execute(f"DELETE FROM {table} WHERE organisation = ANY(%s)", [organisations])
        keyed = "SELECT id FROM orgs_person WHERE organisation_id = ANY(%s)"
        connection.execute(f"DELETE FROM orgs_sealingkey WHERE person_id IN ({keyed})", [organisations])
        for model in reversed([one for one in MODELS if one not in OFFICES]):
            gone = (f"{_whose(model)} = ANY(%s)", survivors) if _whose(model) else ("id <> ALL(%s)", stood[model])
            connection.execute(f"DELETE FROM {model._meta.db_table} WHERE {gone[0]}", [gone[1]])
        staff = "SELECT id FROM orgs_person WHERE organisation_id = ANY(%s)"
        connection.execute(f"DELETE FROM orgs_login WHERE person_id IN ({staff})", [organisations])
        for table in ("person", "team", "cohort"):
            connection.execute(f"DELETE FROM orgs_{table} WHERE organisation_id = ANY(%s)", [organisations])
        connection.execute("DELETE FROM orgs_organisation WHERE id = ANY(%s)", [organisations])
        connection.execute("DELETE FROM kernel_seat WHERE organisation = ANY(%s)", [organisations])
        connection.execute("DELETE FROM vault.kek WHERE organisation = ANY(%s)", [organisations])


def _persona(key: str) -> Actor:
    from saathi.orgs.personas import invented_id
    from saathi.orgs.queries import actor_of, sign_in_of

    login = sign_in_of(invented_id(f"persona-{key}"))
    assert login is not None
    actor = actor_of(login)
    assert actor is not None
    return actor


@pytest.fixture
def nandita(loaded: Programme, db: None) -> Actor:
    return _persona("case_worker")


def _listed(actor: Actor) -> dict[Any, Any]:
    from saathi.cases.queries.people import Filters, people

    return {line.survivor: line for line in people(actor, Filters(state=""), limit=200).lines}


def test_meghna_stands_on_her_workers_list_under_the_name_she_chose(nandita: Actor) -> None:
    line = _listed(nandita)[survivor_id("meghna")]
    assert (line.chosen_name, line.freedom, line.district) == ("মেঘনা", "free", "IN-D303")
    assert line.not_free_days == 272  # two homes: 202 and 70 days (worlds.stories.meghna_journey)
    assert (line.hers, line.together, line.for_her) == (3, 1, 3)  # her eighth decision is the counsellor's to see


def test_loading_again_changes_nothing(loaded: Programme, db: None) -> None:
    from saathi.orgs.models import Person
    from saathi.worlds.loading.programme import load

    before = Person.objects.count()
    assert load(loaded) == 0
    assert Person.objects.count() == before


def test_an_interrupted_loading_left_nobody_out(loaded: Programme, db: None) -> None:
    from saathi.orgs.models import Person
    from saathi.orgs.personas import invented_id

    staff = [invented_id(worker.key) for one in loaded.organisations for worker in one.staff]
    assert Person.objects.filter(id__in=staff).count() == len(staff) > 60


def test_every_persona_can_sign_in(loaded: Programme, db: None) -> None:
    from saathi.orgs.personas import personas

    assert len(personas()) == len(loaded.personas) == 13


def test_every_day_of_every_stay_has_a_reason(nandita: Actor, loaded: Programme) -> None:
    from saathi.cases.queries.journey import journey, ledger

    n_days = 0
    for survivor in _listed(nandita):
        for stay in journey(nandita, survivor).stays:
            days = ledger(nandita, stay.id)
            assert all(day.reason for day in days)
            assert len(days) == stay.n_days
            n_days += len(days)
    assert n_days > 272


def test_the_law_finds_what_came_late_for_meghna(nandita: Actor) -> None:
    """Her papers, in days before today (worlds.stories.meghna_journey): the home report due 295 and filed 252, the care
    plan due 283 and made 265, the final order four months after 312 and made 187. She lives with her aunt for 41."""
    from saathi.cases.queries.clocks import law_dates

    page = law_dates(nandita, survivor_id("meghna"))
    over = {fact.key: fact for fact in page.over if fact.met_on}
    assert (over["sir_due"].n_days, over["icp_due"].n_days) == (252 - 295, 265 - 283)
    assert over["inquiry_final_order"].n_days < 0
    assert {fact.key for fact in page.open} == {"followup_2", "followup_3"}
    assert all((page.today - fact.since).days == 41 for fact in page.open)


def test_claims_stand_where_the_stories_have_them(nandita: Actor, loaded: Programme) -> None:
    """Meghna was told 240 days ago and applied 34 days ago (worlds.stories.meghna): nobody gave her a date."""
    from saathi.cases.queries.matters import matters

    page = matters(nandita, survivor_id("meghna"))
    claim = page.matters[0]
    assert [(one.code, (page.today - one.on).days) for one in claim.track if one.on] == [("told", 240), ("filed", 34)]
    assert claim.standing.waiting_on == "legal_services" and not claim.standing.is_date_given
    assert claim.asked_on is not None and (page.today - claim.asked_on).days == 9
    people = {survivor_id(one.survivor.key): one.claim for one in loaded.people}
    seen = 0
    for survivor in _listed(nandita):
        for one in matters(nandita, survivor).matters:
            said = people[survivor]
            assert said is not None
            assert (one.awarded, one.is_at_end) == (said.amount * 100 if said.awarded_on else 0, bool(said.credited_on))
            seen += 1
    assert seen >= 1


def test_a_legal_name_opens_for_a_purpose_and_is_the_one_of_the_story(nandita: Actor, loaded: Programme) -> None:
    from saathi.identities.actions import reveal
    from saathi.identities.queries import particulars

    named = [one for one in particulars(nandita, survivor_id("meghna")) if one.kind == "legal_name"]
    shown = {reveal(nandita, one.id, {"purpose": "court_paper"}).text for one in named}
    assert shown == {name.text for name in loaded.people[0].survivor.legal_names}


def test_her_words_are_sealed_in_the_table_and_open_for_her_worker(nandita: Actor, loaded: Programme) -> None:
    from saathi.decisions.queries import decisions
    from saathi.worlds.loading.database import definer

    said = {d.her_words.text for d in loaded.people[0].decisions if d.her_words}
    with definer() as connection:
        cells = connection.execute(
            "SELECT her_words FROM decisions_decision WHERE survivor_id = %s", [survivor_id("meghna")]).fetchall()
    assert not any(words.encode() in cell for (cell,) in cells for words in said)
    assert {line.her_words for line in decisions(nandita, survivor_id("meghna")) if line.her_words} <= said
    assert len(cells) == 8


def test_who_said_no_is_closed_to_whom_she_refused(loaded: Programme, db: None) -> None:
    from saathi.worlds.loading.database import definer

    places, refused = Places(loaded.organisations), 0
    with definer() as connection:
        for person in loaded.people:
            allowed = {a.organisation for a in person.access if a.answer != "none"}
            for sharing in person.access:
                if sharing.answer == "none" and sharing.organisation not in allowed:
                    refused += 1
                    assert not _rows_of(connection, person.survivor.key, places.ids[sharing.organisation])
    assert refused


def _rows_of(connection: psycopg.Connection, key: str, organisation: Any) -> list[Any]:
    return connection.execute(
        "SELECT 1 FROM kernel_access WHERE survivor = %s AND organisation = %s", [survivor_id(key), organisation]
    ).fetchall()


def test_a_consent_taken_back_is_kept_and_opens_nothing(loaded: Programme, db: None) -> None:
    from saathi.worlds.loading.database import definer

    with definer() as connection:
        gone = connection.execute("SELECT id FROM survivors_consent WHERE withdrawn_at IS NOT NULL").fetchall()
        assert gone
        still = connection.execute("SELECT 1 FROM kernel_access WHERE because = ANY(%s)", [[row[0] for row in gone]])
        assert not still.fetchall()


def test_list_columns_are_what_the_acts_would_have_left(nandita: Actor, loaded: Programme) -> None:
    """The journey's own follow-up, run on loaded rows, changes no list column."""
    from saathi.cases.actions import follow_journey
    from saathi.kernel import scope

    before = _listed(nandita)
    with scope.opened(nandita, "stays.begin", writes=True):
        for survivor in before:
            follow_journey(survivor, today())
    after = _listed(nandita)
    for survivor, line in before.items():
        for name in ("district", "freedom", "not_free_days", "waiting_on", "waiting_since"):
            assert getattr(line, name) == getattr(after[survivor], name)


def test_a_row_that_does_not_cover_decisions_counts_none_of_them() -> None:
    person = programme(SEED, N, today()).people[0]
    listed = Listed(person, today(), server_clock())
    lawyer = listed.columns(Section.CARD | Section.IDENTITY | Section.LEGAL)
    assert (lawyer["district"], lawyer["not_free_days"], lawyer["next_on"]) == ("", 0, None)
    assert lawyer["hers"] + lawyer["together"] + lawyer["for_her"] == 0
    assert listed.columns(Section.CARD | Section.PLACE)["freedom"] == "free"


def test_real_and_invented_people_never_stand_together(settings: Any) -> None:
    from saathi.worlds.loading.database import definer

    settings.MODE = "production"
    with pytest.raises(RuntimeError, match="only where SAATHI_MODE is demo"), definer():
        pass


def test_an_unknown_column_is_an_error() -> None:
    from saathi.cases.models import Case
    from saathi.worlds.loading.keys import Keys
    from saathi.worlds.loading.rows import Rows

    with pytest.raises(TypeError, match="Case has not all of the columns"):
        Rows().add(Case, Keys(survivor_id("x")), survivor_id=survivor_id("x"), organisation=survivor_id("y"),
                   opened_on=date(2026, 1, 1), closed_at=None)


def test_the_command_changes_nothing_where_somebody_is_there_already(world: Any) -> None:
    from django.core.management import call_command

    from saathi.orgs.models import Organisation

    said, before = StringIO(), Organisation.objects.count()
    call_command("demo", stdout=said)
    assert said.getvalue().strip() == "There are organisations already; nothing was changed."
    assert Organisation.objects.count() == before


def test_no_command_invents_people_in_production(settings: Any) -> None:
    from django.core.management import CommandError, call_command

    settings.MODE = "production"
    for words in (["demo"], ["bench_fill", "100"]):
        with pytest.raises(CommandError, match="never stand beside real ones"):
            call_command(*words)


def test_plans_have_steps_versions_she_answered_and_reviews(nandita: Actor) -> None:
    from saathi.plans.queries import whole

    found = [whole(nandita, survivor) for survivor in _listed(nandita)]
    steps = [step for plan in found for aim in plan.aims for step in aim.line.steps]
    assert {step.doer for step in steps} == {"hers", "ours", "office"}
    assert {step.state for step in steps} == {"done", "now", "waiting"}
    assert all(step.waiting_on and step.next_on for step in steps if step.state == "waiting")
    answered = [plan.versions[0].answer for plan in found if plan.versions]
    assert {one.answer for one in answered if one} > {"agrees"} and None not in answered
    assert all(plan.ahead for plan in found if plan.aims)
    assert any(plan.attained.score for plan in found)
    meghna = whole(nandita, survivor_id("meghna"))
    assert [len(aim.levels.words) for aim in meghna.aims if aim.levels] == [5, 5]


def test_promises_and_meetings_stand_where_a_worker_finds_them(nandita: Actor, loaded: Programme) -> None:
    from saathi.cases.promises.queries import promised
    from saathi.cases.queries.today import today_of
    from saathi.decisions.queries import decisions

    hers = promised(nandita, survivor_id("meghna"))
    assert spoken("Bring the bank form.", "bn") in [one.words for one in hers.open]
    assert spoken("Ask the school which papers it needs.", "bn") in [one.words for one in hers.over] and hers.meetings
    untold = {one.id for one in decisions(nandita, survivor_id("meghna")) if one.told_on is None}
    assert {one.tells for one in hers.open if one.tells} == untold
    day = today_of(nandita)
    assert any(one.survivor == survivor_id("meghna") for one in day.promises)
    assert all(one.next_on for one in day.promises)


def test_her_papers_open_for_her_worker_and_are_what_they_say(nandita: Actor) -> None:
    from saathi.cases.papers.actions import open_paper
    from saathi.cases.papers.queries import demands, papers
    from saathi.uploads.opening import cleaned

    her = survivor_id("meghna")
    found = papers(nandita, her).lines
    titles = {"Report of her production", "Home report", "Individual care plan", "Final order"}
    assert {one.title for one in found} == titles
    back = open_paper(nandita, found[0].id, {"purpose": "with_her"})
    assert found[0].title.encode() in back.raw and b"Invented" in back.raw and cleaned(back.raw).pages == 1
    assert [one.is_open for one in demands(nandita, her)] == [True]


def test_sealed_files_wait_for_the_case_worker(nandita: Actor) -> None:
    """Told through the acts: what she is shown she can do."""
    from saathi.exchange.bundles.queries import sealed_files

    page = sealed_files(nandita)
    assert (page.n_waiting, page.n_late, page.n_to_carry) == (2, 1, 1)
    assert {line.kind for line in page.received} >= {"offer", "bundle", "receipt", "accept"}
    bundle = next(line for line in page.received if line.kind == "bundle")
    acts()["bundles.accept"].run(nandita, bundle.id, {})
    assert b"Invented" in acts()["bundles.unpack"].run(nandita, bundle.id, {"part": "plan"}).raw
