"""The small world, invented, used by every test.

Amal is the survivor. Bea is her case worker at Asha, a shelter in Thane. Cyr works at Asha in another team. Dia works
at Bandhu, near Amal's home, and Amal agreed that Dia sees her card and plan. Eli works at Setu in Bangladesh, without
consent. Fay is an analyst. At Asha there are also Gita (counsellor), Hena (house mother), Indu (superintendent), Jaya
(administrator) and Lila (lawyer). Kamal comes from Amal's own district.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid5

from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock, today

NAMESPACE = UUID("5aa7415a-a741-45aa-8741-5aa7415aa741")
THANE, PARGANAS, JASHORE, KOLKATA = "IN-D497", "IN-D303", "BD-D20", "IN-D315"
SYSTEM = Actor.system(frozenset(["orgs.found"]))


def idea(name: str) -> UUID:
    """The same id for the same name in every run."""
    return uuid5(NAMESPACE, name)


@dataclass(frozen=True)
class World:
    """Actors by first name, ids of people and things, and what was written about Amal."""

    asha: UUID
    bandhu: UUID
    setu: UUID
    amal: UUID
    stay: UUID
    decision: UUID
    goal: UUID
    legal_name: UUID
    consent: UUID
    counselling: UUID
    date: UUID

    def actor(self, name: str) -> Actor:
        from saathi.orgs.models import Login
        from saathi.orgs.queries import actor_of

        found = actor_of(Login.objects.get(person_id=idea(name)))
        assert found is not None, f"{name} cannot act"
        return replace(found, second_step_at=server_clock())  # as a session begins

    def __getattr__(self, name: str) -> Actor:
        if name in PEOPLE:
            return self.actor(name)
        raise AttributeError(name)


# name: organisation, profession, home district
PEOPLE = {
    "jaya": ("asha", "administrator", THANE),
    "bea": ("asha", "case_worker", THANE),
    "cyr": ("asha", "case_worker", THANE),
    "gita": ("asha", "counsellor", THANE),
    "hena": ("asha", "house_mother", THANE),
    "indu": ("asha", "superintendent", THANE),
    "lila": ("asha", "lawyer", THANE),
    "fay": ("asha", "analyst", THANE),
    "kamal": ("asha", "superintendent", PARGANAS),
    "mina": ("asha", "programme_manager", THANE),
    "omar": ("bandhu", "administrator", KOLKATA),
    "dia": ("bandhu", "community_worker", KOLKATA),
    "pia": ("bandhu", "case_worker", KOLKATA),
    "rafi": ("setu", "administrator", JASHORE),
    "eli": ("setu", "case_worker", JASHORE),
}
ORGANISATIONS = {
    "asha": ("shelter_home", THANE, "Asha Home", "आशा गृह", "mr"),
    "bandhu": ("community_organisation", KOLKATA, "Bandhu Samiti", "বন্ধু সমিতি", "bn"),
    "setu": ("community_organisation", JASHORE, "Setu", "সেতু", "bn"),
}
PASSWORD = "a long enough secret for tests"


def make() -> None:
    """Builds the world through the acts themselves, once for each database."""
    from saathi.orgs.models import Organisation

    if Organisation.objects.filter(pk=idea("asha")).exists():
        return
    _found()
    _teams()
    _amal()


def _found() -> None:
    from saathi.orgs.actions import add_person, found

    first = {"asha": "jaya", "bandhu": "omar", "setu": "rafi"}
    for name, (kind, district, english, local, language) in ORGANISATIONS.items():
        admin = first[name]
        found(
            SYSTEM,
            None,
            {
                "id": idea(name),
                "kind": kind,
                "district": district,
                "name": english,
                "name_local": local,
                "local_language": language,
                "short_name": english.split()[0],
                **{f"person_{key}": value for key, value in _person(admin).items()},
            },
        )
        for person, (organisation, _profession, _home) in PEOPLE.items():
            if organisation == name and person != admin:
                add_person(_actor(admin), None, _person(person))


def _person(name: str) -> dict[str, Any]:
    _organisation, profession, home = PEOPLE[name]
    return {
        "id": idea(name),
        "name": name.capitalize(),
        "profession": profession,
        "sign_in_name": f"{name}.test",
        "home_district": home,
        "languages": ["bn", "en"],
        "language": "en",
        "joined_on": date(2024, 1, 1),
    }


def _actor(name: str) -> Actor:
    from saathi.orgs.models import Login
    from saathi.orgs.queries import actor_of

    actor = actor_of(Login.objects.get(person_id=idea(name)))
    assert actor is not None
    return actor


def _teams() -> None:
    from saathi.orgs.actions import add_team, join_team

    for admin, team, members in (("jaya", "river", ["bea"]), ("jaya", "hill", ["cyr"]), ("omar", "field", ["dia"])):
        made = add_team(_actor(admin), None, {"name": team, "id": idea(team)})
        for member in members:
            join_team(_actor(admin), made, {"person": idea(member)})


def _amal() -> None:
    from saathi.cases.actions import add_member, begin_stay, open_case, record_order, record_service, set_date
    from saathi.decisions.actions import record_decision
    from saathi.identities.actions import add_particular
    from saathi.plans.actions import add_goal, write_words
    from saathi.survivors.actions import give_consent
    from saathi.survivors.searched import searched_token

    bea, now = _actor("bea"), today()
    made: dict[str, UUID] = {}
    amal = made["amal"] = open_case(
        bea,
        None,
        {
            "chosen_name": "Amal",
            "pronoun": "she",
            "languages": ["bn", "hi"],
            "age_band": "16",
            "track": "child",
            "country": "IN",
            "district": PARGANAS,
            "came_out_on": now - timedelta(days=200),
            "rule": "meet_only",
            "words": "school office",
            "basis": "duty",
            "law": "in_jj_2015_s30",
            "searched": searched_token(bea),
        },
    )
    made["legal_name"] = add_particular(
        bea, amal, {"kind": "legal_name", "value": "Amalika Invented", "language": "bn"}
    )
    add_particular(bea, amal, {"kind": "alias", "value": "অমল", "language": "bn"})
    add_particular(bea, amal, {"kind": "phone", "value": "+91 00000 11111"})
    made["stay"] = begin_stay(
        bea,
        amal,
        {
            "kind": "shelter_home",
            "organisation": idea("asha"),
            "country": "IN",
            "district": THANE,
            "freedom": "not_free",
            "from_on": now - timedelta(days=190),
            "reason": "wait_home_report",
            "waiting_on": "protection_unit",
        },
    )
    record_order(
        bea,
        made["stay"],
        {"authority": "cwc", "kind": "form_18", "number": "CWC/12", "from_on": now - timedelta(days=190)},
    )
    write_words(bea, amal, {"text": "আমি স্কুলে ফিরতে চাই।", "language": "bn"})
    made["goal"] = add_goal(
        bea, amal, {"text": "Class 9", "language": "en", "state": "now", "chosen_by": "hers", "origin": "own"}
    )
    made["decision"] = record_decision(
        bea,
        amal,
        {
            "what": "school_or_course",
            "made_by": "hers",
            "decided_on": now - timedelta(days=20),
            "her_words": "স্কুল",
            "her_language": "bn",
        },
    )
    record_decision(
        bea,
        amal,
        {
            "what": "family_contact",
            "made_by": "for_her",
            "decided_on": now - timedelta(days=100),
            "reason": "The committee said so.",
            "law": "in_jj_2015_s37",
            "decider": "cwc",
            "why_no_view": "not_present",
            "told": "not_yet",
        },
    )
    record_service(
        bea, amal, {"lane": "legal", "on": now - timedelta(days=30), "state": "happened", "words": "First talk"}
    )
    made["counselling"] = record_service(
        _actor("gita"),
        amal,
        {"lane": "counselling", "on": now - timedelta(days=9), "state": "happened", "words": "Only for her counsellor"},
    )
    made["date"] = set_date(bea, amal, {"kind": "committee", "on": now + timedelta(days=20), "rests_on": "cwc"})
    add_member(bea, amal, {"person": idea("gita"), "organisation": idea("asha"), "duty": "counsellor"})
    made["consent"] = give_consent(
        bea,
        amal,
        {
            "organisation": idea("bandhu"),
            "subject": idea("dia"),
            "sections": ["8"],
            "purpose": "return",
            "until": now + timedelta(days=90),
            "language": "bn",
            "proof": "witness",
            "words": "",
        },
    )
    _remember(made)


def _remember(made: dict[str, UUID]) -> None:
    _made.update(made)


_made: dict[str, UUID] = {}


@cache
def _ids() -> SimpleNamespace:
    return SimpleNamespace(**_made)


def small_world() -> World:
    ids = vars(_ids())
    return World(asha=idea("asha"), bandhu=idea("bandhu"), setu=idea("setu"), **ids)
