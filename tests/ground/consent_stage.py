"""Where the walks of the consent model are taken: a copy of the small world's database with more people in it, gone
afterwards. Everyone and everything here is invented.

Amal is looked after by Asha, by a duty and a committee's order; Noyon by Bandhu, by an order alone; Deepa, who is of
age, by Setu, by her yes, which nobody has confirmed. Amal and Noyon are one person with two files. Kamal comes
from Amal's district, Dia, Pia and Omar from Deepa's. What is written about each stands in every section.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

import psycopg
from django.db import connection
from psycopg import sql
from psycopg.conninfo import make_conninfo

from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, server_clock, today
from tests.contracts.papered import PAPER, files
from tests.contracts.test_row_security import SECTION_OF
from tests.ground import consent_model as m
from tests.ground.consent_model import Grant, Programme, Subject
from tests.world import KOLKATA, ORGANISATIONS, PEOPLE, THANE, _actor, _person, idea, small_world

MORE = {
    "nila": ("bandhu", "counsellor"), "noor": ("bandhu", "lawyer"), "tara": ("bandhu", "programme_manager"),
    "sana": ("setu", "counsellor"), "tuli": ("setu", "lawyer"), "ruma": ("setu", "case_worker"),
}  # fmt: skip
STAFF = {name: who[:2] for name, who in PEOPLE.items()} | MORE
WORKS_AT = {name: house for name, (house, _profession) in STAFF.items()}
TEAMS = {"bea": "river", "cyr": "hill", "dia": "field"}
WHOLE = {"superintendent", "programme_manager"}  # they answer for all of their organisation
DOES = {"case_worker", "counsellor", "superintendent", "community_worker"}  # they share, record and open in danger
DOERS = sorted(name for name, (_house, profession) in STAFF.items() if profession in DOES)
REVIEWERS = sorted(name for name, (_house, profession) in STAFF.items() if profession in WHOLE)
MASKED = {("kamal", "amal"), ("dia", "deepa"), ("pia", "deepa"), ("omar", "deepa")}
HERS = ("amal", "noyon", "deepa")
LEGAL_NAME = {"amal": "Amalika Invented", "noyon": "Amalika Invented", "deepa": "Kusumlata Faraway"}
DISTRICT = {"amal": THANE, "noyon": KOLKATA, "deepa": "BD-D20"}
PHONE = {"noyon": "+91 00000 11111", "deepa": "+880 00000 22222"}  # Noyon's is Amal's
EVERYTHING = 1023
WORKER = EVERYTHING & ~m.COUNSELLING
COUNSELLOR = m.CARD | m.PLACE | m.PLAN | m.COUNSELLING | m.HEALTH | m.FAMILY | m.SAFETY
HOUSE_MOTHER = m.CARD | m.PLACE | m.PLAN | m.SAFETY
YEAR = timedelta(days=365)

_TIME = {
    "kernel_access": ("until", "granted_at"), "survivors_ground": ("from_at", "until", "ended_at"),
    "survivors_consent": ("given_at", "until", "withdrawn_at", "asked_until", "confirmed_at"),
    "survivors_breakglass": ("opened_at", "until"), "survivors_glassreview": ("reviewed_at",),
}  # fmt: skip


def seats() -> dict[str, set[Subject]]:
    found: dict[str, set[Subject]] = {}
    for name, (house, profession) in STAFF.items():
        found[name] = {("person", name), (profession, house)}
        found[name] |= {("team", TEAMS[name])} if name in TEAMS else set()
        found[name] |= {("whole", house)} if profession in WHOLE else set()
    return found


class Stage:
    """Who is there, by name, and what each file has."""

    def __init__(self) -> None:
        self.ids: dict[str, UUID] = {"amal": small_world().amal}
        self.papers: dict[tuple[str, int], tuple[UUID, bytes]] = {}
        self.keys: dict[str, Any] = {}
        _more_staff()
        self.ids["noyon"] = _open("dia", "Noyon", "order", "")
        self.ids["deepa"] = _open("eli", "Deepa", "consent", KOLKATA)
        for her, worker, counsellor in zip(HERS, ("bea", "dia", "eli"), ("gita", "nila", "sana"), strict=True):
            self._fill(her, _now(worker), _now(counsellor))
        self._link()
        self._offices()
        self.reasons = self._reasons()
        self.actors = {name: _now(name) for name in STAFF}
        self.names = {self.ids[her]: her for her in HERS}

    def _fill(self, her: str, worker: Actor, counsellor: Actor) -> None:
        one = self.ids[her]
        if her != "amal":
            for kind, value in (("legal_name", LEGAL_NAME[her]), ("phone", PHONE[her])):
                acts()["identities.add"].run(worker, one, {"kind": kind, "value": value})
            acts()["stays.begin"].run(worker, one, {
                "kind": "shelter_home", "organisation": worker.organisation, "country": DISTRICT[her][:2],
                "district": DISTRICT[her], "freedom": "free", "from_on": today() - timedelta(days=20),
                "reason": "wait_home_report", "waiting_on": "protection_unit"})  # fmt: skip
            acts()["plans.words"].run(worker, one, {"text": f"Words of {her}", "language": "en"})
        acts()["dependants.add"].run(worker, one, {"kind": "sibling"})
        for lane, who in (("health", worker), ("legal", worker), ("learning", worker), ("family", worker),
                          ("counselling", counsellor)):  # fmt: skip
            data = {"lane": lane, "on": today() - timedelta(days=2), "state": "happened", "words": f"{lane} of {her}"}
            acts()["services.record"].run(who, one, data)
        for section in (1 << n for n in range(1, 10)):
            sent = files()
            raw = sent["paper"].read()
            sent["paper"].seek(0)
            data = {**PAPER, "title": title(her, section), "section": str(section)}
            made = acts()["papers.add"].run(counsellor if section == m.COUNSELLING else worker, one, data, files=sent)
            self.papers[her, section] = (made, raw)

    def _link(self) -> None:
        """Amal and Noyon are one: Bea says so, Dia agrees."""
        from saathi.identities.duplicates.queries import sides

        asked = {"her_answer": "agrees"}
        assert acts()["duplicates.offer"].run(_now("bea"), self.ids["amal"], asked)
        (side,) = sides(_now("dia"), self.ids["noyon"])
        acts()["duplicates.accept"].run(_now("dia"), side.id, asked)

    def _reasons(self) -> dict[int, UUID]:
        """By the numbers of `programme`."""
        from saathi.survivors.queries import doors

        whose = (("bea", "amal"), ("dia", "noyon"), ("eli", "deepa"))
        amal, noyon, deepa = (doors(_now(who), self.ids[her]) for who, her in whose)
        (ground,), (other,) = ([door.id for door in found if door.kind == "ground"] for found in (amal, noyon))
        (opened,) = (door.id for door in deepa if door.kind == "consent")
        keeps = {door.subject: door.id for door in deepa if door.kind == "ground"}
        eli, setu = idea("eli"), idea("setu")
        return {1: ground, 2: other, 3: opened, 4: keeps[eli], 5: keeps[setu], 6: small_world().consent}

    def _offices(self) -> None:
        from saathi.vault.tests.envelopes import new_identity

        for name in DOERS:
            self.keys[name] = new_identity()
            acts()["logins.set_key"].run(_now(name), None, {"public": str(self.keys[name].to_public())})
        for admin in ("jaya", "omar", "rafi"):
            acts()["orgs.ask_approval"].run(_now(admin), None, {
                "act": "papers.add", "asked_of": ["case_worker", "community_worker"],
                "answered_by": ["case_worker", "counsellor", "superintendent"]})  # fmt: skip

    def programme(self) -> Programme:
        """As the model says it stands before any step; the numbers of reasons that can be ended are in `reasons`."""
        found = Programme(datetime.now(UTC), WORKS_AT, seats(), MASKED, {"noyon"})
        for her, house, team, basis in (("amal", "asha", ("team", "river"), "duty"),
                                        ("noyon", "bandhu", ("team", "field"), "order"),
                                        ("deepa", "setu", ("person", "eli"), "consent")):  # fmt: skip
            found.numbers += 1
            opened: list[tuple[Subject, int]] = [
                (team, WORKER), (("whole", house), WORKER), (("counsellor", house), COUNSELLOR),
                (("house_mother", house), HOUSE_MOTHER)]  # fmt: skip
            until = found.now + (m.UNCONFIRMED if basis == "consent" else YEAR)
            for to, sections in opened:
                found.grants.append(Grant(found.numbers, her, to, house, basis, sections, until))
        for to in (("person", "eli"), ("whole", "setu")):  # should Deepa not say it again, her name stays
            found.numbers += 1
            found.grants.append(Grant(found.numbers, "deepa", to, "setu", "duty", m.CARD, found.now + YEAR))
        found.numbers += 1
        dia, until = ("person", "dia"), datetime.combine(today() + timedelta(days=91), time(), HOME_ZONE)
        found.grants.append(Grant(found.numbers, "amal", dia, "bandhu", "consent", m.CARD | m.PLAN, until))
        return found


def title(her: str, section: int) -> str:
    return f"Paper {section} about {her}"


def _now(name: str) -> Actor:
    from dataclasses import replace

    return replace(_actor(name), second_step_at=server_clock())


def _more_staff() -> None:
    first = {"bandhu": "omar", "setu": "rafi"}
    assert set(first) < set(ORGANISATIONS)
    for name, (house, profession) in MORE.items():
        acts()["orgs.add_person"].run(_now(first[house]), None, {
            **_person("bea"), "id": idea(name), "name": name.capitalize(), "profession": profession,
            "sign_in_name": f"{name}.test"})  # fmt: skip


def _open(worker: str, name: str, basis: str, district: str) -> UUID:
    from saathi.survivors.searched import searched_token

    actor = _now(worker)
    made: UUID = acts()["survivors.open"].run(actor, None, {
        "chosen_name": name, "pronoun": "she", "languages": ["bn"], "country": "IN", "district": district,
        "age_band": "16" if basis == "order" else "21", "track": "child" if basis == "order" else "adult",
        "rule": "meet_only", "basis": basis, "explained_in": "bn", "proof": "witness",
        "law": "in_jj_2015_s31" if basis == "order" else "", "searched": searched_token(actor)})  # fmt: skip
    return made


@contextmanager
def stage(dsn: str) -> Iterator[Stage]:
    with copied(dsn):
        yield Stage()


@contextmanager
def copied(dsn: str) -> Iterator[None]:
    """The one connection of this process moves to a copy of its database and back. What processes remember of people is
    forgotten."""
    settings = connection.settings_dict
    name, copy = settings["NAME"], f"{settings['NAME']}_walk"
    connection.close()
    try:
        _copy(dsn, name, copy)
        settings["NAME"] = copy
        _forget()
        yield
    finally:
        connection.close()
        settings["NAME"] = name
        _forget()
        with psycopg.connect(make_conninfo(dsn, dbname="postgres"), autocommit=True) as admin:
            admin.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(copy)))


def _forget() -> None:
    from saathi.identities import names
    from saathi.vault import keys

    names._kept.clear()
    keys.forget()


def _copy(dsn: str, name: str, copy: str) -> None:
    with psycopg.connect(make_conninfo(dsn, dbname="postgres"), autocommit=True) as admin:
        admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        admin.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(copy)))
        make = sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER saathi_owner")
        admin.execute(make.format(sql.Identifier(copy), sql.Identifier(name)))
    with psycopg.connect(make_conninfo(dsn, dbname=copy), autocommit=True) as admin:
        admin.execute(_functions())


def _functions() -> str:
    """What the walks ask of PostgreSQL beside the product: to let time pass, to count everything as whoever may see
    all, and to count as the web role, one actor after the other, what row security leaves."""
    later = "; ".join(
        f"UPDATE {table} SET " + ", ".join(f"{column} = {column} - p" for column in columns)
        for table, columns in _TIME.items()
    )
    counted = " UNION ALL ".join(
        f"SELECT '{table}', {'id' if table == 'survivors_survivor' else 'survivor_id'},"
        f" {'section' if section is None else int(section)}, count(*) FROM {table} GROUP BY 2, 3"
        for table, section in SECTION_OF.items()
    )
    answer = "(who uuid, place text, her uuid, section integer, n bigint)"
    return f"""
        CREATE FUNCTION house.pass_time(p interval) RETURNS void LANGUAGE sql SECURITY DEFINER
            SET session_replication_role = replica SET search_path = public AS $$ {later} $$;
        CREATE FUNCTION house.named_long_ago() RETURNS void LANGUAGE sql SECURITY DEFINER
            SET search_path = public AS $$ UPDATE kernel_access SET named_at = named_at - interval '1 day' $$;
        CREATE FUNCTION house.all_there_is() RETURNS TABLE {answer} LANGUAGE sql SECURITY DEFINER
            SET search_path = public AS $$ SELECT NULL::uuid, c.* FROM ({counted}) c $$;
        CREATE FUNCTION house.seen_by(p_actors uuid[]) RETURNS TABLE {answer} LANGUAGE plpgsql AS $$
        #variable_conflict use_column
        DECLARE one uuid;
        BEGIN
            FOREACH one IN ARRAY p_actors LOOP
                PERFORM set_config('saathi.actor', one::text, true);
                RETURN QUERY SELECT one, c.* FROM ({counted}) c;
            END LOOP;
            PERFORM set_config('saathi.actor', '', true);
        END $$;
        CREATE FUNCTION house.held_by(p_actors uuid[]) RETURNS TABLE {answer} LANGUAGE plpgsql AS $$
        #variable_conflict use_column
        DECLARE one uuid;
        BEGIN
            FOREACH one IN ARRAY p_actors LOOP
                PERFORM set_config('saathi.actor', one::text, true);
                RETURN QUERY SELECT one, NULL::text, a.survivor, bit_or(a.sections), count(*) FROM kernel_access a
                    GROUP BY a.survivor
                    UNION ALL SELECT one, NULL, NULL, 0, count(*) FROM vault.wrap;
            END LOOP;
            PERFORM set_config('saathi.actor', '', true);
        END $$;
        """
