"""Reads of this room. `actor_of` turns a sign-in into an Actor, afresh for every request: nothing is remembered
between two, so that whoever leaves is out at her next click."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import Now
from django.utils.translation import gettext as _

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import ID, Compiled
from saathi.kernel.errors import NotFound
from saathi.kernel.models import Seat
from saathi.ui import wording

from . import geography
from .models import Login, Organisation, OrganisationKind, Person, Profession, Team
from .roles import acts_of
from .tokens import sign_in_token

FOREVER = datetime(9999, 1, 1, tzinfo=UTC)


def sign_in_with_seats(login: UUID) -> Login | None:
    """A sign-in with its person and the subjects of her seats, as the database has them now; None for one who left.
    One SQL query."""
    found: Login | None = _at_work.first(id=UUID(str(login)))
    return found


def _login_with_seats() -> QuerySet[Login]:
    seats = Seat.objects.filter(actor=OuterRef("person_id"), until__gt=Now()).values("subject")
    at_work = Login.objects.filter(is_active=True, person__left_at=None, person__organisation__is_active=True)
    return at_work.filter(pk=ID).select_related("person").annotate(seats=ArraySubquery(seats))


_at_work = Compiled(_login_with_seats)


def actor_of(login: Login | UUID) -> Actor | None:
    """The actor of a sign-in as the database has it now; None for one who left. One SQL query."""
    return actor_with_seats(sign_in_with_seats(login if isinstance(login, UUID) else login.id))


def actor_with_seats(login: Login | None) -> Actor | None:
    """The actor of a sign-in that `sign_in_with_seats` read for this very request; None without a seat of her own."""
    if login is None or login.person_id not in (seats := tuple(getattr(login, "seats", ()))):
        return None
    person = login.person
    roles = tuple(dict.fromkeys([person.profession, *person.roles]))
    return Actor("person", person.id, person.organisation_id, seats, acts_of(roles), roles, person.home_district)


def own_organisation(actor: Actor) -> UUID:
    """The organisation the actor works for; NotFound for the system and others who work for none."""
    if actor.organisation is None:
        raise NotFound()
    return actor.organisation


def sign_in_of(person: UUID) -> Login | None:
    """The sign-in of someone on staff; None where she has none."""
    return Login.objects.filter(person=person, is_active=True).first()


def sign_in_named(name: str) -> Login | None:
    """The sign-in of this name; None where nobody has it or it has ended."""
    return Login.objects.filter(token=sign_in_token(name), is_active=True).first()


@dataclass(frozen=True, slots=True)
class Name:
    """An organisation as it is written on a page: `local` in `language`, `short` where only a few letters fit."""

    name: str
    local: str
    language: str
    short: str

    @property
    def said(self) -> str:
        """In full, in its own language where the page is written in it."""
        return self.local if self.local and self.language == wording.lang() else self.name


# Opened once per process: it is no secret from those who may sign in, and a change shows after a restart.
_names: dict[UUID, Name] = {}


def organisation_names(ids: Iterable[UUID]) -> dict[UUID, Name]:
    """Names by id, in one SQL query for those not read before. Call it inside a query or action."""
    wanted = set(ids)
    for row in Organisation.objects.filter(id__in=wanted - _names.keys()):
        short = row.short_name.read() or row.name.read()
        _names[row.id] = Name(row.name.read(), row.name_local.read(), row.local_language, short)
    return {id: _names[id] for id in wanted if id in _names}


def here_or(organisation: UUID | None, otherwise: UUID | None) -> UUID | None:
    """Who answers for her in this installation: the accountable organisation, or `otherwise` once she went on to one
    that works with another installation. Call it inside a query or action."""
    is_here = organisation is not None and organisation in organisation_names([organisation])
    return organisation if organisation and is_here else otherwise


def person_names(ids: Iterable[UUID]) -> dict[UUID, str]:
    """Names of staff by id, in one SQL query. Call it inside a query or action."""
    return {row.id: row.name.read() for row in Person.objects.filter(id__in=set(ids)).only("id", "name")}


def professions_of(ids: Iterable[UUID]) -> dict[UUID, str]:
    """What each of these works as, in words. Call it inside a query or action."""
    rows = Person.objects.filter(id__in=set(ids)).only("id", "profession")
    return {row.id: str(row.get_profession_display()) for row in rows}


def organisations_of(people: Iterable[UUID]) -> dict[UUID, UUID]:
    """For which organisation each of these works, or worked. Call it inside a query or action."""
    return dict(Person.objects.filter(id__in=set(people)).values_list("id", "organisation"))


def professions(actor: Actor | None = None) -> list[tuple[str, str]]:
    return [(str(value), str(label)) for value, label in Profession.choices]


def kinds(actor: Actor | None = None) -> list[tuple[str, str]]:
    return [(str(value), str(label)) for value, label in OrganisationKind.choices]


def home_districts(actor: Actor | None = None) -> list[tuple[str, str]]:
    """Districts of both countries with their state, by name, in the language of the page."""
    return [("", _("Not said")), *_districts(wording.lang())]


@cache
def _districts(lang: str) -> list[tuple[str, str]]:
    found = [*geography.districts("IN"), *geography.districts("BD")]
    named = [(one.code, f"{geography.name_of(one.code, lang)}, {geography.name_of(one.parent, lang)}") for one in found]
    return sorted(named, key=lambda pair: pair[1].casefold())


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    id: UUID
    name: str
    local: str
    language: str
    kind: str
    country: str
    district: str


@query("orgs.list")
def organisations(actor: Actor) -> list[OrganisationLine]:
    """Every organisation of this installation that still works, by name."""
    rows = list(Organisation.objects.filter(is_active=True))
    names = organisation_names(row.id for row in rows)
    lines = [
        OrganisationLine(row.id, names[row.id].name, names[row.id].local, row.local_language,
                         row.get_kind_display(), row.country, row.district)
        for row in rows
    ]
    return sorted(lines, key=lambda line: line.name.casefold())


@dataclass(frozen=True, slots=True)
class TeamLine:
    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class StaffLine:
    """Someone on the staff of the actor's organisation. `enrolled` is whether she has chosen a password yet."""

    id: UUID
    name: str
    profession: str
    roles: tuple[str, ...]
    teams: tuple[UUID, ...]
    joined_on: str
    has_sign_in: bool
    enrolled: bool


@query("orgs.staff")
def staff_list(actor: Actor) -> list[StaffLine]:
    """Who works in the actor's organisation now, by name."""
    people = Person.objects.filter(organisation=own_organisation(actor), left_at=None).select_related("login")
    teams: dict[UUID, list[UUID]] = {}
    seats = Seat.objects.filter(organisation=own_organisation(actor), kind="team", until__gt=Now())
    for person, team in seats.values_list("actor", "subject"):
        teams.setdefault(person, []).append(team)
    lines = [_staff_line(person, tuple(teams.get(person.id, ()))) for person in people]
    return sorted(lines, key=lambda line: line.name.casefold())


def _staff_line(person: Person, teams: tuple[UUID, ...]) -> StaffLine:
    login: Login | None = getattr(person, "login", None)
    return StaffLine(
        id=person.id, name=person.name.read(), profession=person.get_profession_display(), roles=tuple(person.roles),
        teams=teams, joined_on=person.joined_on.isoformat(), has_sign_in=login is not None,
        enrolled=bool(login and login.has_usable_password()),
    )


@query("orgs.teams")
def team_list(actor: Actor) -> list[TeamLine]:
    """The teams of the actor's organisation, by name."""
    rows = Team.objects.filter(organisation=own_organisation(actor), is_active=True)
    return sorted((TeamLine(row.id, row.name.read()) for row in rows), key=lambda line: line.name.casefold())


@query("orgs.my_teams")
def own_teams(actor: Actor) -> list[TeamLine]:
    """The teams the actor sits in, by name."""
    rows = Team.objects.filter(id__in=actor.subjects, is_active=True)
    return sorted((TeamLine(row.id, row.name.read()) for row in rows), key=lambda line: line.name.casefold())


def own_team_choices(actor: Actor) -> list[tuple[str, str]]:
    return [(str(line.id), line.name) for line in own_teams(actor)] if actor.holds("orgs.my_teams") else []


@dataclass(frozen=True, slots=True)
class Colleague:
    id: UUID
    name: str
    profession: str


@query("orgs.colleagues")
def colleagues(actor: Actor) -> list[Colleague]:
    """Those who work beside the actor in her organisation, herself among them, by name."""
    rows = Person.objects.filter(organisation=own_organisation(actor), left_at=None)
    found = [Colleague(row.id, row.name.read(), row.get_profession_display()) for row in rows]
    return sorted(found, key=lambda one: one.name.casefold())


def colleague_choices(actor: Actor) -> list[tuple[str, str]]:
    if not actor.holds("orgs.colleagues"):
        return []
    return [(str(one.id), f"{one.name}, {one.profession}") for one in colleagues(actor)]


def organisation_choices(actor: Actor, *, own: bool = False) -> list[tuple[str, str]]:
    """Every organisation, the actor's own only where asked for."""
    if not actor.holds("orgs.list"):
        return []
    return [(str(line.id), line.name) for line in organisations(actor) if own or line.id != actor.organisation]
