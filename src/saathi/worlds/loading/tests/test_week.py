"""The working week of the demonstration: PostgreSQL takes each part of it, and every visitor meets some."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg
import pytest

from saathi.vault.keys import INSTALLATION, organisation_key
from saathi.worlds.generate import programme
from saathi.worlds.loading.keys import Keys
from saathi.worlds.loading.papers import write_papers
from saathi.worlds.loading.people import write_person
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.programme import survivor_id
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import spoken
from saathi.worlds.loading.week.cast import cast, play
from saathi.worlds.loading.week.offices import write_offices
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.shapes import Programme
from saathi.worlds.week.beside import with_week
from saathi.worlds.week.residents import WANTED, with_residents, with_second_files

TODAY, NOW = date(2026, 11, 22), datetime(2026, 11, 22, 12, tzinfo=UTC)


def demonstration(today: date) -> Programme:
    return with_week(with_second_files(with_residents(programme(19, 80, today))))


@pytest.fixture
def written(world: Any) -> Iterator[psycopg.Connection[Any]]:
    """All of it in a transaction that is taken back."""
    import conftest

    told, rows = demonstration(TODAY), Rows()
    places, scenes = Places(told.organisations), cast(told)
    for key in (*places.ids.values(), INSTALLATION):
        organisation_key(key)
    for one in told.people:
        keys = Keys(survivor_id(one.survivor.key))
        card = write_person(rows, keys, one, places, TODAY, NOW)
        papers = write_papers(rows, keys, one, places, TODAY, NOW)
        play(Stage(rows, keys, one, places, NOW, card, tuple(papers)), scenes)
    write_offices(rows, told, places, NOW)
    with psycopg.connect(conftest.admin_dsn()) as admin:
        rows.copy_to(admin)
        yield admin
        admin.rollback()


# What each table of the week holds at least, as (table, condition).
PARTS = (
    # entitlements, learning and livelihood
    ("links_entitlement", "state = 'not_told'"), ("links_entitlement", "awarded > credited"),
    ("links_entitlement", "state = 'credited'"), ("links_learningpath", "state = 'used'"),
    ("links_learningpath", "mismatch_told_on IS NOT NULL"), ("links_learninggap", "true"),
    ("links_learningoffer", "picked = ''"), ("links_marketnote", "demand = 'none'"), ("links_course", "true"),
    ("kernel_request", "state = 'asked'"), ("kernel_request", "state = 'refused' AND told_on IS NULL"),
    ("cases_export", "length(file) > 0"), ("cases_export", "length(file) = 0"),
    ("watch_alert", "state = 'open'"), ("watch_alert", "state = 'explained' AND length(reason) > 0"),
    ("orgs_cover", "agreed_at IS NULL"), ("orgs_cover", "from_on <= '2026-11-22' AND until_on >= '2026-11-22'"),
    ("identities_duplicateside", "state = 'asked'"), ("identities_duplicateside", "state = 'linked'"),
    ("cases_leave", "answer = ''"), ("cases_leave", "returned_on IS NOT NULL"),
    ("cases_leave", "answer = 'granted' AND returned_on IS NULL AND until_on < '2026-11-22'"),
    ("cases_absence", "returned_at IS NULL"), ("cases_absence", "returned_at IS NOT NULL"),
    ("cases_leavingrequest", "letter_sent_on IS NULL"), ("cases_leavingrequest", "letter_sent_on IS NOT NULL"),
    ("cases_paperdemand", "answer = 'narrow' AND given <> '{}'"), ("cases_paperdemand", "answer = 'ask_court'"),
    ("cases_promise", "offered_to IS NOT NULL"), ("cases_promise", "state = 'kept' AND told_on IS NULL"),
    ("cases_flag", "length(words) > 0"), ("cases_flag", "lowered_at IS NOT NULL"),
    ("survivors_breakglass", "NOT EXISTS (SELECT 1 FROM survivors_glassreview r WHERE r.glass_id = one.id)"),
    ("survivors_glassreview", "verdict = 'yes'"),
    ("cases_dutyreport", "reported_at IS NULL"), ("cases_dutyreport", "settled_on IS NULL AND reported_at IS NOT NULL"),
    ("plans_answer", "answer = 'disagrees'"), ("plans_review", "held_on IS NOT NULL"),
    ("decisions_challenge", "agreed_to_tell_on IS NULL AND NOT kept_by = ANY (hidden_from)"),
    ("decisions_challenge", "agreed_to_tell_on IS NOT NULL AND answered_on IS NOT NULL"),
    *(("cases_matter", f"kind = 'in_final' AND stage = '{stage}'") for stage in ("told", "filed", "awarded", "paid")),
    ("cases_matter", "kind = 'in_criminal_case' AND waiting_on = 'court'"),
    # what organisations ask of each other, and ways home
    ("links_letter", "sent_on IS NULL"), ("links_dutyof", "matter_id IS NOT NULL AND taken_in_on IS NULL"),
    ("handovers_conference", "held_on IS NULL"), ("handovers_study", "ended_on IS NULL"),
    ("handovers_return", "travels_on IS NOT NULL"), ("links_entitlement", "state = 'papers'"),
    # after return, stigma
    ("handovers_visit", "state = 'met' AND length(her_words) > 0"),
    ("handovers_visit", "kind = 'try' AND state = 'planned'"),
    ("handovers_rating", "mark IS NULL"), ("handovers_safetyplan", "length(code_word) > 0"),
    ("handovers_footing", "kind = 'check'"), ("handovers_support", "kind = 'mediation' AND state = 'asked'"),
    ("handovers_alarm", "kind = 'lost' AND state = 'raised'"), ("handovers_alarm", "state = 'decided'"),
    ("handovers_alarm", "kind = 'danger' AND state = 'raised'"),
    ("stigma_incident", "wants = 'nothing' AND state = 'resting'"), ("stigma_response", "state = 'agreed'"),
)  # fmt: skip


def test_every_part_of_the_week_is_a_row_that_postgresql_takes(written: psycopg.Connection[Any]) -> None:
    missing = [
        (table, what)
        for table, what in PARTS
        if not written.execute(f"SELECT 1 FROM {table} one WHERE {what} LIMIT 1").fetchone()
    ]
    assert missing == []


def test_nobody_is_asked_to_answer_what_she_asked_herself(written: psycopg.Connection[Any]) -> None:
    alone = "SELECT count(*) FROM kernel_request WHERE answered_by = actor"
    glass = "SELECT count(*) FROM survivors_breakglass g JOIN survivors_glassreview r ON r.glass_id = g.id"
    assert written.execute(alone).fetchone() == (0,)
    assert written.execute(f"{glass} WHERE r.reviewed_by = g.actor").fetchone() == (0,)


@pytest.mark.parametrize("days", [0, 1, 17, 200, 800])
def test_the_week_is_whole_on_any_day_and_the_same_each_time(days: int) -> None:
    """Its people are found by what they are, so another day may choose others; but it finds some."""
    today = TODAY + timedelta(days=days)
    told = demonstration(today)
    assert told == demonstration(today)
    for organisation, wanted in WANTED.items():
        led = [one for one in told.people if one.case.organisation == organisation and not one.case.closed_on]
        assert len(led) >= wanted
    states = {made.challenge.state for one in told.people for made in one.decisions if made.challenge}
    assert {"untold", "received"} <= states
    assert sum("persona-doctor" in one.case.workers for one in told.people) == 5
    assert all(made.told_on is None or made.told_on <= today for one in told.people for made in one.decisions)


def test_the_stories_stay_first_and_nobody_else_of_the_stream_is_lost() -> None:
    told, plain = demonstration(TODAY), programme(19, 80, TODAY)
    assert [one.survivor.key for one in told.people[:80]] == [one.survivor.key for one in plain.people]
    assert len({one.survivor.key for one in told.people}) == len(told.people)


def test_a_sentence_nobody_translated_stays_english() -> None:
    assert spoken("Go with her to the bank.", "bn") == "ওর সঙ্গে ব্যাঙ্কে যাব।"
    assert spoken("Say it is about the ration card.", "en") == "It is about the ration card"
    assert spoken("No such sentence.", "mr") == "No such sentence."
