"""Row security by raw SQL as the web role, and the proof that every single policy is needed.

What each person of the small world holds of Amal is written by hand. Every probe runs in one transaction of a
superuser that becomes the web role, so that a policy can be dropped or opened wide and put back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import errors, sql

from saathi.kernel.reach import cohort_id
from saathi.kernel.sections import ALL_SECTIONS, Section
from tests.contracts import (
    alone,
    carried_rows,
    crossed,
    entitled,
    handed,
    homeward,
    laid,
    noted,
    owed,
    papered,
    plan_rows,
    requested,
    returned,
    said,
    untold,
    watched,
    wronged,
)
from tests.world import World, idea

CARER = ALL_SECTIONS & ~Section.COUNSELLING
# Whoever holds most and whoever holds nothing come first: between them they miss nearly every policy.
HELD = {
    "bea": CARER,
    "cyr": Section(0),
    "indu": CARER,
    "mina": CARER,
    "gita": Section.CARD
    | Section.PLACE
    | Section.PLAN
    | Section.COUNSELLING
    | Section.HEALTH
    | Section.FAMILY
    | Section.SAFETY,
    "hena": Section.CARD | Section.PLACE | Section.PLAN | Section.SAFETY,
    "dia": Section.CARD | Section.PLAN,
    "kamal": Section(0),
    "lila": Section(0),
    "jaya": Section(0),
    "eli": Section(0),
    "pia": Section(0),
}
SECTION_OF = {
    "survivors_survivor": Section.CARD,
    "survivors_safecontact": Section.CARD,
    "survivors_dependant": Section.FAMILY,
    "survivors_consent": Section.CARD,
    "survivors_ground": Section.CARD,
    "identities_particular": Section.IDENTITY,
    "identities_likeness": Section.IDENTITY,
    "cases_case": Section.CARD,
    "cases_member": Section.CARD,
    "cases_stay": Section.PLACE,
    "cases_order": Section.PLACE,
    "cases_waiting": Section.PLACE,
    "cases_move": Section.PLACE,
    "cases_nextdate": Section.PLACE,
    "cases_staywish": Section.PLACE,
    "cases_leavingrequest": Section.PLACE,
    "cases_leave": Section.PLACE,
    "cases_absence": Section.PLACE,
    "cases_matter": None,
    "cases_matterstep": None,
    **dict.fromkeys(papered.TABLES),
    "cases_flag": None,
    "cases_service": None,
    "cases_note": None,
    "cases_dutyreport": Section.SAFETY,
    "cases_caseevent": None,
    "cases_promise": None,
    "cases_promisestep": None,
    "cases_meeting": Section.CARD,
    "cases_heard": Section.CARD,
    "plans_words": Section.PLAN,
    "plans_goal": Section.PLAN,
    "plans_goalchange": Section.PLAN,
    "plans_step": Section.PLAN,
    "plans_stepchange": Section.PLAN,
    "plans_levels": Section.PLAN,
    "plans_attainment": Section.PLAN,
    "plans_version": Section.PLAN,
    "plans_answer": Section.PLAN,
    "plans_review": Section.PLAN,
    "plans_booklet": Section.PLAN,
    "plans_recording": Section.PLAN,
    "plans_recordingpiece": Section.PLAN,
    "decisions_decision": None,
    "decisions_challenge": None,
    "decisions_challengestep": None,
    "decisions_retaliationcheck": None,
    **dict.fromkeys(laid.TABLES),
    **returned.TABLES,  # after return, stigma
    **entitled.TABLES,  # entitlements, learning
    **dict.fromkeys(requested.OF_HER),
    # Joint team, conference, handover.
    **{table: section and Section(section) for table, section in handed.TABLES.items()},
    **{table: section and Section(section) for table, section in crossed.TABLES.items()},
    **owed.OF_HER,
    **homeward.SECTIONS,  # home studies and ways home
}
# What was said stays as it was said: nobody changes a row of these.
APPENDED = {"plans_levels", "plans_attainment", "plans_version", "plans_answer", "plans_booklet", "cases_matterstep"}
APPENDED |= {"decisions_offer", "cases_heard"} | returned.APPENDED
APPENDED |= entitled.APPENDED | handed.APPENDED | homeward.APPENDED
APPENDED |= {"links_requestview", "links_call"}  # requests between organisations
APPENDED |= {"links_letterof", "links_lettername"}  # what stands in a letter


class Probe:
    """One superuser connection that can become the web role for an actor."""

    def __init__(self, connection: psycopg.Connection[Any], world: World) -> None:
        self.connection, self.world = connection, world

    @contextmanager
    def as_(self, name: str | None) -> Iterator[None]:
        actor = str(idea(name)) if name else ""
        with self.connection.transaction(force_rollback=True):
            self.connection.execute("SET LOCAL ROLE saathi_app")
            self.connection.execute("SELECT set_config('saathi.actor', %s, true)", [actor])
            yield

    def count(self, name: str | None, query: str, values: list[Any] | None = None) -> int:
        with self.as_(name):
            row = self.connection.execute(query, values).fetchone()  # type: ignore[call-overload]
            return int(row[0])

    def changed(self, name: str, query: str, values: list[Any] | None = None) -> int | str:
        """Rows changed, or "refused" where row security says no. A broken uniqueness means it said yes."""
        try:
            with self.as_(name):
                return int(self.connection.execute(query, values).rowcount)  # type: ignore[call-overload]
        except errors.InsufficientPrivilege:
            return "refused"
        except errors.IntegrityError:
            return "passed"


@pytest.fixture
def probe(world: World) -> Iterator[Probe]:
    import conftest

    with psycopg.connect(conftest.admin_dsn()) as connection:
        # One transaction that is never committed; waiting for another test's lock would be a fault.
        connection.execute("SET LOCAL lock_timeout = '20s'")
        _plant(connection, world)
        yield Probe(connection, world)
        connection.rollback()


_VIEW = (
    "INSERT INTO cases_savedview (id, actor, name, state, freedom, waiting_on, district, language, flags, sort)"
    " VALUES (%s, %s, '', '', '', '', '', '', '{}', 'active')"
)


SHARED_VIEW = uuid4()


def _plant(connection: psycopg.Connection[Any], world: World) -> None:
    """Rows the world has none of."""
    columns = "(id, survivor_id, kind, name, said_at)"
    connection.execute(
        f"INSERT INTO survivors_dependant {columns} VALUES (%s, %s, 'sibling', '', now())", [uuid4(), world.amal]
    )
    connection.execute(
        "INSERT INTO plans_goalchange (id, survivor_id, goal_id, state, changed_by, words, at, written_by)"
        " VALUES (%s, %s, %s, 'now', 'hers', '', now(), %s)",
        [uuid4(), world.amal, world.goal, idea("bea")],
    )
    connection.execute(
        "INSERT INTO cases_move (id, survivor_id, reached_id, \"on\", escort, crosses_border) VALUES (%s, %s, %s, now(), 'alone', false)",
        [uuid4(), world.amal, world.stay],
    )
    connection.execute(
        "INSERT INTO cases_caseevent (id, survivor_id, section, what, \"on\", written_by, written_at) VALUES"
        " (%s, %s, %s, 'sir_ordered', now(), %s, now()), (%s, %s, %s, 'fir', now(), %s, now())",
        [uuid4(), world.amal, int(Section.PLACE), idea("bea"), uuid4(), world.amal, int(Section.LEGAL), idea("bea")],
    )
    _plant_leaving(connection, world)
    plan_rows.plant(connection, world)
    laid.plant(connection, world)
    entitled.plant(connection, world)
    requested.plant(connection, world)
    handed.plant(connection, world)  # after the requests they hang on
    crossed.plant(connection, world)
    owed.plant(connection, world)
    homeward.plant(connection, world)
    _plant_matters(connection, world)
    _plant_promises(connection, world)
    papered.plant(connection, world.amal)
    noted.plant(connection, world.amal)
    returned.plant(connection, world)
    for actor, kind in (("cyr", "kin"), ("gita", "district")):
        connection.execute(
            "INSERT INTO kernel_conflict VALUES (%s, %s, %s, %s, NULL)", [uuid4(), idea(actor), world.amal, kind]
        )
    connection.execute(
        "INSERT INTO kernel_draft VALUES (%s, %s, 'decisions.record', NULL, '\\x01', now())", [uuid4(), idea("bea")]
    )
    connection.execute(_VIEW, [uuid4(), idea("bea")])
    # Bea's list that Cyr's team sees, and a flag of two sections.
    connection.execute(_VIEW, [SHARED_VIEW, idea("bea")])
    connection.execute("UPDATE cases_savedview SET team = %s WHERE id = %s", [idea("hill"), SHARED_VIEW])
    connection.execute(
        "INSERT INTO cases_flag (id, survivor_id, section, reason, words, raised_on, raised_by, until_on) VALUES"
        " (%s, %s, %s, 'look_again', '', now(), %s, now()), (%s, %s, %s, 'hearing', '', now(), %s, now())",
        [uuid4(), world.amal, int(Section.PLAN), idea("bea"), uuid4(), world.amal, int(Section.LEGAL), idea("bea")],
    )
    _plant_deskwork(connection, world)
    # Told, and decided by nobody of the small world: who reads it is a question of sections alone.
    untold.plant(connection, world.amal, told=True, hidden=[])
    connection.execute(
        "INSERT INTO kernel_once VALUES (%s, %s, 'decisions.record', NULL, now())", [uuid4(), idea("bea")]
    )


def _plant_promises(connection: psycopg.Connection[Any], world: World) -> None:
    """A promise and its first step in each of two sections, and one meeting."""
    for section in (Section.PLAN, Section.LEGAL):
        promise = uuid4()
        connection.execute(
            "INSERT INTO cases_promise (id, survivor_id, section, kind, words, doer, doer_kind, organisation, asked_by,"
            " office, due_on, state, is_to_be_told, next_on, written_by, written_at) VALUES"
            " (%s, %s, %s, 'promise', '', %s, 'person', %s, 'her', '', now(), 'open', true, now(), %s, now())",
            [promise, world.amal, int(section), idea("bea"), idea("asha"), idea("bea")],
        )
        connection.execute(
            "INSERT INTO cases_promisestep (id, survivor_id, section, promise_id, what, reason, was_doer_kind, by, at)"
            " VALUES (%s, %s, %s, %s, 'made', '', '', %s, now())",
            [uuid4(), world.amal, int(section), promise, idea("bea")],
        )
    connection.execute(
        "INSERT INTO cases_meeting (id, survivor_id, worker, organisation, met_on, how, words, written_at) VALUES"
        " (%s, %s, %s, %s, now(), 'phone', '', now())",
        [uuid4(), world.amal, idea("bea"), idea("asha")],
    )
    connection.execute(
        "INSERT INTO cases_heard (id, survivor_id, piece, country, track, language, digest, answer, why, words, is_hers,"
        " explained_on, written_by, written_at) VALUES"
        " (%s, %s, 'rights.leave', 'IN', 'child', 'bn', '', 'clear', '', '', true, now(), %s, now())",
        [uuid4(), world.amal, idea("bea")],
    )
_REQUEST = (
    "INSERT INTO kernel_request (id, actor, organisation, act, survivor, section, value, roles, asked_at, next_on, state,"
    " reason, file_of, file) VALUES (%s, %s, %s, 'stays.move', %s, %s, '', '{}', now(), now(), 'asked', '', '', '')"
)
_EXPORT = (
    "INSERT INTO cases_export (id, actor, organisation, recipient, purpose, kind, columns, digest, n_people, made_at,"
    " until_on, file, stood) VALUES (%s, %s, %s, %s, 'court', 'csv', '{}', '', 1, now(), now(), '', '')"
)
_AGE_KEY = f"INSERT INTO orgs_sealingkey (id, person_id, public, set_at) VALUES (%s, %s, 'age1{'q' * 58}', now())"


def _plant_deskwork(connection: psycopg.Connection[Any], world: World) -> None:
    """Bea asked about a place, about a plan and about nobody; Dia's organisation asked about a plan. Both took a list
    out, and both have a key."""
    about = [(world.amal, int(Section.PLACE)), (world.amal, int(Section.PLAN)), (None, 0)]
    for survivor, section in about:
        connection.execute(_REQUEST, [uuid4(), idea("bea"), idea("asha"), survivor, section])
    connection.execute(_REQUEST, [uuid4(), idea("dia"), idea("bandhu"), world.amal, int(Section.PLAN)])
    for person, organisation in (("bea", "asha"), ("dia", "bandhu")):
        connection.execute(_EXPORT, [uuid4(), idea(person), idea(organisation), idea(person)])
        connection.execute(_AGE_KEY, [uuid4(), idea(person)])


def answers_of_deskwork(probe: Probe) -> list[tuple[str, Any, Any]]:
    """Written by hand from what each may see of Amal, and from where each works."""
    say, amal, asha, bandhu = probe.changed, probe.world.amal, idea("asha"), idea("bandhu")
    asked, out, keys = (f"SELECT count(*) FROM {table}" for table in ("kernel_request", "cases_export", "orgs_sealingkey"))
    plan, answer = int(Section.PLAN), "UPDATE kernel_request SET state = 'refused'"
    return [
        *((f"{who} reads requests", probe.count(who, asked), n) for who, n in
          (("bea", 3), ("indu", 3), ("cyr", 1), ("dia", 1), ("eli", 0))),
        *((f"{who} answers requests", say(who, answer), n) for who, n in (("indu", 3), ("cyr", 1), ("dia", 1), ("eli", 0))),
        ("bea asks", say("bea", _REQUEST, [uuid4(), idea("bea"), asha, amal, plan]), 1),
        ("indu asks as bea", say("indu", _REQUEST, [uuid4(), idea("bea"), asha, amal, plan]), "refused"),
        ("cyr asks about her", say("cyr", _REQUEST, [uuid4(), idea("cyr"), asha, amal, plan]), "refused"),
        ("bea asks at Bandhu", say("bea", _REQUEST, [uuid4(), idea("bea"), bandhu, amal, plan]), "refused"),
        ("bea moves requests", say("bea", f"UPDATE kernel_request SET organisation = '{bandhu}'"), "refused"),
        ("cyr reads exports of Asha", probe.count("cyr", out), 1),
        ("eli reads no export", probe.count("eli", out), 0),
        ("cyr takes out", say("cyr", _EXPORT, [uuid4(), idea("cyr"), asha, idea("cyr")]), 1),
        ("cyr takes out as bea", say("cyr", _EXPORT, [uuid4(), idea("bea"), asha, idea("cyr")]), "refused"),
        ("cyr takes out at Bandhu", say("cyr", _EXPORT, [uuid4(), idea("cyr"), bandhu, idea("cyr")]), "refused"),
        ("cyr throws files away", say("cyr", "UPDATE cases_export SET file = ''"), 1),
        ("cyr rewrites an export", say("cyr", "UPDATE cases_export SET n_people = 0"), "refused"),
        ("eli reads keys", probe.count("eli", keys), 2),
        ("bea has one key", say("bea", _AGE_KEY, [uuid4(), idea("bea")]), "passed"),
        ("jaya sets bea's key", say("jaya", _AGE_KEY, [uuid4(), idea("bea")]), "refused"),
        ("bea ends her key", say("bea", "UPDATE orgs_sealingkey SET ended_at = now()"), 1),
        ("jaya ends no key", say("jaya", "UPDATE orgs_sealingkey SET ended_at = now()"), 0),
        ("bea gives her key away", say("bea", f"UPDATE orgs_sealingkey SET person_id = '{idea('indu')}'"), "refused"),
    ]


def _plant_leaving(connection: psycopg.Connection[Any], world: World) -> None:
    empty = {"words": "''", "language": "''", "written_by": f"'{idea('bea')}'", "written_at": "now()"}
    request = {"asked_at": "now()", "track": "'child'", "route": "'committee'", "owner": "'cwc'", "next_on": "now()"}
    blank = dict.fromkeys(
        ("letter", "letter_language", "outcome", "went_to", "closing_words", "closing_language"), "''"
    )
    leave = {"asked_at": "now()", "why": "'exam'", "from_on": "now()", "until_on": "now()", "travel_days": "0"}
    rows = {
        "cases_staywish": {"asked_on": "now()", "answer": "'not_sure'", "why_not_asked": "''"},
        "cases_leavingrequest": {**request, "freedom_before": "'not_free'", **blank},
        "cases_leave": {
            **leave, "owner": "'cwc'", "answer_by_on": "now()", "answer": "''", "answered_by": "''", "reason": "''"
        },
        "cases_absence": {"since_at": "now()", "track": "'child'", "known": "''"},
    }  # fmt: skip
    for table, row in rows.items():
        columns = {**row, **empty}
        connection.execute(
            f"INSERT INTO {table} (id, survivor_id, stay_id, {', '.join(columns)})"  # type: ignore[arg-type]
            f" VALUES (%s, %s, %s, {', '.join(columns.values())})",
            [uuid4(), world.amal, world.stay],
        )


def _plant_matters(connection: psycopg.Connection[Any], world: World) -> None:
    matter = (
        "INSERT INTO cases_matter (id, survivor_id, section, kind, about, opened_on, stage, is_at_end, waiting_on,"
        " waiting_since, next_on, is_date_given, tell_by_on, currency, awarded, paid, outcome, written_by, written_at)"
        " VALUES (%s, %s, %s, %s, '', now(), %s, false, 'court', now(), now(), true, now(), '', 0, 0, '', %s, now())"
    )
    step = (
        "INSERT INTO cases_matterstep (id, survivor_id, matter_id, section, what, \"on\", stage, by, waiting_on,"
        " is_date_given, amount, account, how, teller, understood, words, her_words, language, was, written_by,"
        " written_at)"
        " VALUES (%s, %s, %s, %s, 'opened', now(), %s, '', '', false, 0, '', '', '', '', '', '', '', '', %s, now())"
    )
    for section, kind, stage in (
        (Section.LEGAL, "in_criminal_case", "fir"),
        (Section.IDENTITY, "identity_paper", "filed"),
        (Section.PLACE, "in_home_study", "study_ordered"),
    ):
        made = uuid4()
        connection.execute(matter, [made, world.amal, int(section), kind, stage, idea("bea")])
        connection.execute(step, [uuid4(), world.amal, made, int(section), stage, idea("bea")])


def _rows(probe: Probe, table: str) -> list[tuple[dict[str, Any], Section]]:
    """Amal's rows of a table as the superuser sees them, each with its section."""
    survivor = "id" if table == "survivors_survivor" else "survivor_id"
    found = probe.connection.execute(
        sql.SQL("SELECT to_jsonb(t) FROM {} t WHERE {} = %s").format(sql.Identifier(table), sql.Identifier(survivor)),
        [probe.world.amal],
    ).fetchall()
    section = SECTION_OF[table]
    return [(row, section if section is not None else Section(row["section"])) for (row,) in found]


def faults_of_guarded(probe: Probe, table: str) -> Iterator[str]:
    """Where a closed table answers otherwise than the sections each person holds, one probe after another."""
    rows = _rows(probe, table)
    assert rows, f"{table} has nothing to probe"
    survivor = "id" if table == "survivors_survivor" else "survivor_id"
    for name, held in [*HELD.items(), (None, Section(0))]:
        mine = sum(1 for _row, section in rows if section & held)
        seen = probe.count(name, f"SELECT count(*) FROM {table} WHERE {survivor} = %s", [probe.world.amal])
        if seen != mine:
            yield f"{name} sees {seen} of {table}, not {mine}"
        if name is None:
            continue
        # A constant and no WHERE: only the policy for UPDATE decides.
        kept = probe.changed(name, f"UPDATE {table} SET {survivor} = '{probe.world.amal}'")
        if kept != ("refused" if table in APPENDED else mine):
            yield f"{name} changes {kept} of {table}, not {mine}"
        row, section = rows[0]
        again = probe.changed(
            name, f"INSERT INTO {table} SELECT (jsonb_populate_record(NULL::{table}, %s)).*", [json.dumps(row)]
        )
        if again != ("passed" if section & held else "refused"):
            yield f"{name} adds to {table}: {again}"
        if mine:
            away = probe.changed(name, f"UPDATE {table} SET {survivor} = '{uuid4()}'")
            if away != "refused":
                yield f"{name} moves a row of {table} out of reach: {away}"


def faults_of_kernel(probe: Probe) -> list[str]:
    """The kernel's and the vault's own tables, each answer written by hand."""
    amal, say = probe.world.amal, probe.changed
    asha, bandhu = idea("asha"), idea("bandhu")
    shown = "SELECT count(*) FROM kernel_access WHERE survivor = %s"
    wraps = "SELECT count(*) FROM vault.wrap"
    mine = "INSERT INTO kernel_conflict VALUES (%s, %s, %s, 'district', %s)"
    entry = "INSERT INTO kernel_journal (actor_kind, actor, act, outcome) VALUES ('person', %s, 'people.page', 'done')"
    legal = f"SELECT count(*) FROM kernel_journal WHERE survivor = %s AND section = {int(Section.LEGAL)}"
    seat = "INSERT INTO kernel_seat VALUES (%s, %s, %s, 'profession', %s, '', 'infinity')"
    seats_of_asha = probe.connection.execute(
        "SELECT count(*) FROM kernel_seat WHERE organisation = %s", [asha]
    ).fetchone()
    answers: list[tuple[str, Any, Any]] = [
        *((f"{who} sees access", probe.count(who, shown, [amal]), 1) for who in ("bea", "indu", "gita", "hena", "dia")),
        *((f"{who} sees access", probe.count(who, shown, [amal]), 0) for who in ("cyr", "kamal", "eli", "jaya")),
        ("bea sees wraps", probe.count("bea", wraps), 1),
        ("eli sees wraps", probe.count("eli", wraps), 0),
        ("bea sees conflicts", probe.count("bea", "SELECT count(*) FROM kernel_conflict"), 2),
        ("eli sees conflicts", probe.count("eli", "SELECT count(*) FROM kernel_conflict"), 0),
        ("bea adds a conflict", say("bea", mine, [uuid4(), idea("pia"), amal, None]), 1),
        ("eli adds a conflict", say("eli", mine, [uuid4(), idea("pia"), amal, None]), "refused"),
        ("bea clears herself", say("bea", mine, [uuid4(), idea("bea"), amal, "2026-01-01"]), "refused"),
        ("gita clears conflicts", say("gita", "UPDATE kernel_conflict SET cleared_at = now()"), 1),
        ("eli clears conflicts", say("eli", "UPDATE kernel_conflict SET cleared_at = now()"), 0),
        ("gita takes a conflict", say("gita", f"UPDATE kernel_conflict SET actor = '{idea('gita')}'"), "refused"),
        ("bea reads her draft", probe.count("bea", "SELECT count(*) FROM kernel_draft"), 1),
        ("indu reads bea's draft", probe.count("indu", "SELECT count(*) FROM kernel_draft"), 0),
        (
            "indu writes bea's draft",
            say(
                "indu",
                "INSERT INTO kernel_draft VALUES (%s, %s, 'plans.words', NULL, '', now())",
                [uuid4(), idea("bea")],
            ),
            "refused",
        ),
        ("bea reads her views", probe.count("bea", "SELECT count(*) FROM cases_savedview"), 2),
        ("cyr reads what his team is shown", probe.count("cyr", "SELECT count(*) FROM cases_savedview"), 1),
        ("cyr drops it", say("cyr", "DELETE FROM cases_savedview"), 0),
        ("cyr takes it", say("cyr", f"UPDATE cases_savedview SET actor = '{idea('cyr')}'"), 0),
        ("bea shows it to her own team", say("bea", f"UPDATE cases_savedview SET team = '{idea('river')}'"), 2),
        ("bea shows it to another", say("bea", f"UPDATE cases_savedview SET team = '{idea('hill')}'"), "refused"),
        ("indu reads bea's views", probe.count("indu", "SELECT count(*) FROM cases_savedview"), 0),
        ("indu drops bea's views", say("indu", "DELETE FROM cases_savedview"), 0),
        ("indu writes bea's view", say("indu", _VIEW, [uuid4(), idea("bea")]), "refused"),
        ("bea reads her tokens", probe.count("bea", "SELECT count(*) FROM kernel_once"), 1),
        ("indu reads bea's tokens", probe.count("indu", "SELECT count(*) FROM kernel_once"), 0),
        (
            "indu writes bea's token",
            say("indu", "INSERT INTO kernel_once VALUES (%s, %s, 'plans.words', NULL, now())", [uuid4(), idea("bea")]),
            "refused",
        ),
        ("bea writes the journal", say("bea", entry, [idea("bea")]), 1),
        ("bea writes as indu", say("bea", entry, [idea("indu")]), "refused"),
        ("bea reads legal entries", probe.count("bea", legal, [amal]) > 0, True),
        ("hena reads legal entries", probe.count("hena", legal, [amal]), 0),
        ("jaya reads seats", probe.count("jaya", "SELECT count(*) FROM kernel_seat") > 10, True),
        ("jaya seats her own", say("jaya", seat, [uuid4(), idea("cyr"), cohort_id(asha, "counsellor"), asha]), 1),
        (
            "jaya seats elsewhere",
            say("jaya", seat, [uuid4(), idea("dia"), cohort_id(bandhu, "case_worker"), bandhu]),
            "refused",
        ),
        (
            "jaya seats on another's subject",
            say("jaya", seat, [uuid4(), idea("cyr"), cohort_id(bandhu, "case_worker"), asha]),
            "refused",
        ),
        (
            "jaya ends seats",
            say("jaya", "UPDATE kernel_seat SET until = now()"),
            seats_of_asha[0] if seats_of_asha else -1,
        ),
        ("jaya gives seats away", say("jaya", f"UPDATE kernel_seat SET organisation = '{bandhu}'"), "refused"),
        (
            "jaya writes a seat of another",
            say(
                "jaya",
                f"UPDATE kernel_seat SET actor = '{idea('dia')}', subject = '{idea('dia')}',"
                f" kind = 'person', organisation = '{bandhu}'",
            ),
            "refused",
        ),
        *answers_of_deskwork(probe),
        ("jaya turns seats", say("jaya", f"UPDATE kernel_seat SET subject = '{bandhu}'"), "refused"),
    ]
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]


ORGS = {
    "orgs_organisation": "id",
    "orgs_team": "organisation_id",
    "orgs_cohort": "organisation_id",
    "orgs_person": "organisation_id",
    "orgs_agreement": "first_id",
    "orgs_cover": "organisation_id",
    "orgs_login": "person_id",
    "orgs_secondlook": "organisation_id",
}


def faults_of_orgs(probe: Probe, table: str) -> list[str]:
    """Everybody reads the staff list; an organisation writes only its own."""
    if table == "orgs_agreement":
        probe.connection.execute(
            "INSERT INTO orgs_agreement (id, first_id, second_id, sections, from_on, until_on) VALUES"
            " (%s, %s, %s, 8, now(), now()), (%s, %s, %s, 8, now(), now())",
            [uuid4(), idea("asha"), idea("setu"), uuid4(), idea("bandhu"), idea("setu")],
        )
    if table == "orgs_cover":
        probe.connection.execute(
            "INSERT INTO orgs_cover (id, organisation_id, person_id, by_id, from_on, until_on, asked_by, asked_at) VALUES"
            " (%s, %s, %s, %s, now(), now(), %s, now()), (%s, %s, %s, %s, now(), now(), %s, now())",
            [uuid4(), idea("asha"), idea("bea"), idea("cyr"), idea("bea"),
             uuid4(), idea("bandhu"), idea("dia"), idea("pia"), idea("dia")],
        )  # fmt: skip
    if table == "orgs_secondlook":
        probe.connection.execute(
            "INSERT INTO orgs_secondlook (id, organisation_id, act, asked_of, answered_by) VALUES"
            " (%s, %s, 'stays.move', '{}', '{}'), (%s, %s, 'stays.move', '{}', '{}')",
            [uuid4(), idea("asha"), uuid4(), idea("bandhu")],
        )
    column = ORGS[table]
    owner = (
        "(SELECT organisation_id FROM orgs_person p WHERE p.id = t.person_id)"
        if table == "orgs_login"
        else f"t.{column}"
    )
    rows = probe.connection.execute(f"SELECT to_jsonb(t), {owner} FROM {table} t").fetchall()
    own = [row for row, organisation in rows if organisation == idea("asha")]
    other = next(row for row, organisation in rows if organisation != idea("asha"))
    again = f"INSERT INTO {table} SELECT (jsonb_populate_record(NULL::{table}, %s)).*"
    flag = {
        "orgs_organisation": "is_active = true",
        "orgs_team": "is_active = true",
        "orgs_cohort": "profession = profession",
        "orgs_person": "left_at = NULL",
        "orgs_agreement": "sections = 8",
        "orgs_cover": "ended_on = NULL",
        "orgs_login": "is_active = true",
        "orgs_secondlook": "act = act",
    }[table]
    away = {"orgs_organisation": f"id = '{uuid4()}'", "orgs_login": f"person_id = '{idea('dia')}'"}.get(
        table, f"{column} = '{idea('bandhu')}'"
    )
    mine = probe.changed("jaya", f"UPDATE {table} SET {flag}")
    answers = [
        ("reads", probe.count("eli", f"SELECT count(*) FROM {table}"), len(rows)),
        # Another organisation is founded by the system, never by one that exists.
        (
            "adds her own",
            probe.changed("jaya", again, [json.dumps(own[0])]),
            "refused" if table == "orgs_organisation" else "passed",
        ),
        ("adds another's", probe.changed("jaya", again, [json.dumps(other)]), "refused"),
        ("changes her own only", mine if mine != "passed" else len(own), len(own)),
    ]
    answers.append(("gives away", probe.changed("jaya", f"UPDATE {table} SET {away}"), "refused"))
    if table == "orgs_organisation":
        answers.append(
            ("founds another", probe.changed("jaya", again, [json.dumps({**own[0], "id": str(uuid4())})]), 1)
        )
    if table == "orgs_cover":
        take = f"UPDATE orgs_cover SET person_id = '{idea('dia')}'"
        answers.append(("says that another's worker is away", probe.changed("jaya", take), "refused"))
        answers.append(
            ("has another's worker cover", probe.changed("jaya", take.replace("person_id", "by_id")), "refused")
        )
    return [f"{table} {what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]


def faults_of(probe: Probe, table: str) -> Iterator[str]:
    """One after another, so that whoever wants to know whether there is any stops at the first."""
    if table in SECTION_OF:
        yield from faults_of_guarded(probe, table)
    beside = _beside(table)
    if beside:
        for faults in beside:
            yield from faults(probe)
    elif table in ORGS:
        yield from faults_of_orgs(probe, table)
    elif table not in SECTION_OF:
        for faults in (faults_of_kernel, untold.faults, noted.faults, alone.faults):
            yield from faults(probe)


def _beside(table: str) -> list[Callable[[Probe], list[str]]]:
    """What is probed by hand of a table, instead of or beside its sections."""
    if table in ("decisions_challenge", "decisions_challengestep", "decisions_retaliationcheck"):
        return [untold.faults]
    if table == "plans_recordingpiece":
        return [plan_rows.faults]
    for tables, faults in (
        (papered.TABLES, lambda probe: papered.faults(probe, table)),
        (noted.WALLED, noted.faults),
        (said.TABLES, said.faults),
        (watched.TABLES, watched.faults),
        (carried_rows.TABLES, lambda probe: carried_rows.faults(probe, table)),  # sealed files
        (requested.TABLES, requested.faults),  # requests between organisations
        (owed.TABLES, owed.faults),  # what offices owe
        (wronged.TABLES, wronged.faults),  # my file
        (entitled.OPEN_TABLES, entitled.faults),
    ):
        if table in tables:
            return [faults]
    return []


@pytest.mark.parametrize(
    "table",
    [*SECTION_OF, *ORGS, *noted.WALLED, "kernel", *watched.TABLES, *said.TABLES, *wronged.TABLES,
     *carried_rows.TABLES, *entitled.OPEN_TABLES, *requested.TABLES, *owed.TABLES],
)  # fmt: skip
def test_raw_sql_shows_what_is_held_and_no_more(probe: Probe, table: str) -> None:
    assert list(faults_of(probe, table)) == []


def policies(connection: psycopg.Connection[Any]) -> list[tuple[str, str, str, bool, bool]]:
    return connection.execute(
        "SELECT schemaname || '.' || tablename, policyname, tablename, qual IS NOT NULL, with_check IS NOT NULL FROM pg_policies"
        " WHERE roles && ARRAY['saathi_app', 'public']::name[] AND tablename NOT LIKE 'intake%' ORDER BY 1, 2"
    ).fetchall()


def test_every_policy_is_needed(probe: Probe) -> None:
    """Dropped, or opened wide on either side, each policy is missed by at least one probe."""
    survived, tried = [], 0
    for table, policy, name, reads, writes in policies(probe.connection):
        for change in mutations(table, policy, reads, writes):
            tried += 1
            with probe.connection.transaction(force_rollback=True):
                probe.connection.execute(change)
                if next(faults_of(probe, name), None) is None:
                    survived.append(change)
    assert tried > 100
    assert survived == [], "\n".join(survived)


def mutations(table: str, policy: str, reads: bool, writes: bool) -> list[str]:
    found = [f"DROP POLICY {policy} ON {table}"]
    if (
        reads
        and not (table.startswith("public.orgs_") and policy == "reads")
        and (table, policy) != ("public.kernel_seat", "reads")
    ):
        found.append(
            f"ALTER POLICY {policy} ON {table} USING (true)"
            + (" WITH CHECK (true)" if writes and policy == "mine" else "")
        )
    if writes and policy != "mine":
        found.append(f"ALTER POLICY {policy} ON {table} WITH CHECK (true)")
    return found


def test_no_actor_no_rows(probe: Probe) -> None:
    for table in SECTION_OF:
        assert probe.count(None, f"SELECT count(*) FROM {table}") == 0


def test_an_ended_access_row_shows_nothing(probe: Probe) -> None:
    probe.connection.execute("UPDATE kernel_access SET until = now() - interval '1 second'")
    for table in SECTION_OF:
        assert probe.count("bea", f"SELECT count(*) FROM {table}") == 0


def test_nobody_grants_herself(probe: Probe) -> None:
    """The functions that write access pass on only what is held."""
    give = "SELECT house.grant_access(%s, %s, %s, %s, %s, 'consent', now() + interval '1 day', NULL)"

    def grant(who: str, sections: int) -> int | str:
        return probe.changed(who, give, [uuid4(), probe.world.amal, idea("pia"), idea("bandhu"), sections])

    assert grant("eli", 1) == "refused"
    assert grant("pia", 1) == "refused"
    assert grant("dia", int(Section.CARD | Section.LEGAL)) == "refused"
    assert grant("dia", int(Section.CARD | Section.PLAN)) == 1
    assert (
        probe.changed("eli", "SELECT house.revoke_access(%s, %s)", [probe.world.amal, probe.world.consent]) == "refused"
    )
    assert probe.changed("eli", "SELECT house.touch(%s, 1, '{}')", [probe.world.amal]) == "refused"
    assert probe.changed("eli", "SELECT vault.keep(%s, 1, '')", [UUID(int=1)]) == "refused"
    assert probe.changed("eli", "INSERT INTO kernel_access (id) VALUES (%s)", [uuid4()]) == "refused"
    assert probe.changed("eli", "DELETE FROM kernel_journal") == "refused"


def test_who_else_sees_her_is_told_only_to_whoever_does(probe: Probe) -> None:
    """`house.sees`: a section of hers, of a worker or a team, in words of true and false."""
    asked = "SELECT house.sees(%s, %s, %s)::integer"
    for who, subject, section, wanted in (
        ("bea", "gita", Section.COUNSELLING, 0),  # Bea does not see it, so she is not told that Gita does
        ("bea", "gita", Section.PLAN, 1),
        ("bea", "gita", Section.LEGAL, 0),
        ("bea", "dia", Section.PLAN, 1),
        ("bea", "dia", Section.PLACE, 0),
        ("bea", "cyr", Section.CARD, 0),
        ("bea", "kamal", Section.CARD, 0),  # answers for the house, and comes from her district
        ("eli", "bea", Section.CARD, 0),
        ("jaya", "bea", Section.CARD, 0),
    ):
        if subject == "gita":  # the plant masks her, who is cleared below
            probe.connection.execute("UPDATE kernel_conflict SET cleared_at = now() WHERE actor = %s", [idea("gita")])
        assert probe.count(who, asked, [idea(subject), probe.world.amal, int(section)]) == wanted, (who, subject)
