"""Invented organisations, their teams and staff, through the acts that real ones use."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.orgs.actions import add_person, add_team, found, join_team
from saathi.orgs.models import Organisation as Founded
from saathi.orgs.models import Person, Team
from saathi.orgs.personas import invented_id
from saathi.orgs.queries import actor_of, sign_in_of
from saathi.worlds.loading.places import Places
from saathi.worlds.shapes import Organisation, Staff

SYSTEM = Actor.system(frozenset(["orgs.found"]))
HERE_SINCE = timedelta(days=5 * 365)  # longer than anybody's file (worlds.beginnings.OLDEST_DAYS)


def found_all(organisations: Iterable[Organisation], places: Places, today: date) -> None:
    """Whoever is there already, since an earlier loading was interrupted, is not founded again."""
    there: set[UUID] = set()
    for model in (Founded, Person, Team):
        there |= set(model._default_manager.values_list("id", flat=True))
    for organisation in organisations:
        _found(organisation, places, today, there)


def _found(organisation: Organisation, places: Places, today: date, there: set[UUID]) -> None:
    """The administrator comes first; in an office without one, the first on its staff looks after it as well."""
    first, *others = sorted(organisation.staff, key=_who_founds)
    if places.ids[organisation.key] not in there:
        found(SYSTEM, None, _founding(organisation, first, places, today))
    founder = _acting(first)
    for worker in others:
        if invented_id(worker.key) not in there:
            add_person(founder, None, _person(worker, places, today))
    for team in organisation.teams:
        made = invented_id(team.key)
        if made not in there:
            add_team(founder, None, {"id": made, "name": team.name})
        for worker in organisation.staff:
            if team.key in worker.teams:
                join_team(founder, made, {"person": invented_id(worker.key)})


def _who_founds(worker: Staff) -> tuple[bool, bool]:
    """Whom a visitor may be holds no second role, so that she is shown what her own profession may do."""
    return worker.profession != "administrator", worker.key.startswith("persona-")


def _founding(organisation: Organisation, first: Staff, places: Places, today: date) -> dict[str, Any]:
    language = _language(organisation)
    return {
        "id": places.ids[organisation.key], "kind": organisation.kind, "district": organisation.district,
        "name": organisation.names["en"], "name_local": organisation.names.get(language, ""),
        "local_language": language, "short_name": organisation.names["en"].split()[0],
        **{f"person_{name}": value for name, value in _person(first, places, today).items()},
        "person_roles": [] if first.profession == "administrator" else ["administrator"],
    }  # fmt: skip


def _acting(worker: Staff) -> Actor:
    found = sign_in_of(invented_id(worker.key))
    actor = actor_of(found) if found else None
    assert actor is not None
    return actor


def _person(worker: Staff, places: Places, today: date) -> dict[str, Any]:
    spoken = [language for language in worker.languages if language in ("en", "bn", "hi", "mr")]
    return {
        "id": invented_id(worker.key), "name": worker.name, "profession": worker.profession,
        "sign_in_name": f"{worker.key}.invented", "languages": spoken, "home_district": places.home(worker),
        "language": "en", "joined_on": today - HERE_SINCE,
    }  # fmt: skip


def _language(organisation: Organisation) -> str:
    """The local language of the place, as its staff speak it."""
    spoken = [language for language in organisation.staff[0].languages if language != "en"]
    return spoken[0] if spoken and spoken[0] in organisation.names else "en"
