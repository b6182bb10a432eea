"""Writes of this room: who works here, in which team, and how they sign in. Seats are what PostgreSQL reads."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib.postgres.functions import TransactionNow
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.errors import NotFound
from saathi.kernel.forms import NothingForm
from saathi.kernel.ids import new_id
from saathi.kernel.models import Seat
from saathi.kernel.reach import cohort_id

from . import forms
from .leaving import sign_out_everywhere
from .models import Agreement, Cohort, Login, Organisation, Person, Team
from .queries import FOREVER, own_organisation
from .tokens import code_token, sign_in_token

CODE_LASTS = timedelta(days=7)
# These answer for everyone their organisation walks with, and so sit also under the organisation itself.
ANSWER_FOR_ALL = ("superintendent", "programme_manager")


@action("orgs.found", takes=forms.OrganisationForm, words=_("Found the organisation"))
def found(actor: Actor, target: None, data: forms.NewOrganisation, *, clock: Clock) -> UUID:
    """An organisation with its first administrator. Done by the system, before anybody could sign in."""
    organisation = Organisation(
        id=data.id or new_id(), kind=data.kind, country=data.district[:2], district=data.district, name=data.name,
        name_local=data.name_local, local_language=data.local_language or "en", short_name=data.short_name)
    organisation.save(force_insert=True)
    _join(organisation, data.person, clock)
    return organisation.id


@action("orgs.add_person", takes=forms.PersonForm, words=_("Add this person"))
def add_person(actor: Actor, target: None, data: forms.NewPerson, *, clock: Clock) -> UUID:
    """Someone joins the actor's organisation. With a sign-in name she also gets a sign-in, to be enrolled by code."""
    return _join(Organisation.objects.get(id=own_organisation(actor)), data, clock)


def _join(organisation: Organisation, data: forms.NewPerson, clock: Clock) -> UUID:
    person = Person(
        id=data.id or new_id(), organisation=organisation, name=data.name, profession=data.profession, roles=data.roles,
        languages=data.languages, home_district=data.home_district, country=organisation.country,
        joined_on=data.joined_on or today(clock))
    person.save(force_insert=True)
    if data.sign_in_name:
        login = Login(person=person, token=sign_in_token(data.sign_in_name), language=data.language)
        _await_enrolment(login, data.code, clock)
        login.save(force_insert=True)
    # One statement: PostgreSQL lets a new organisation be seated once, and sees it as new until this one ends.
    Seat.objects.bulk_create(_seats(person))
    return person.id


def _await_enrolment(login: Login, code: str, clock: Clock) -> None:
    login.set_unusable_password()
    login.enrolment = code_token(code) if code else ""
    login.enrol_until = clock() + CODE_LASTS if code else None


def _seats(person: Person) -> list[Seat]:
    cohort, _made = Cohort.objects.get_or_create(
        id=cohort_id(person.organisation_id, person.profession),
        defaults={"organisation": person.organisation, "profession": person.profession})
    subjects = [("person", person.id), ("profession", cohort.id)]
    if person.profession in ANSWER_FOR_ALL:
        subjects.append(("organisation", person.organisation_id))
    return [
        Seat(actor=person.id, subject=subject, kind=kind, organisation=person.organisation_id,
             origin=person.home_district, until=FOREVER)
        for kind, subject in subjects
    ]


@action("orgs.end_person", on=Person, takes=NothingForm, words=_("This person has left"))
def end_person(actor: Actor, person: Person, data: object, *, clock: Clock) -> None:
    """A leaver is out within the second: seats end, so PostgreSQL shows her nothing; sign-ins end, so no page does."""
    person.left_at = clock()
    person.save(update_fields=["left_at"])
    _end_seats(person.id, None)
    login = Login.objects.filter(person=person).first()
    if login is not None:
        sign_out_everywhere(login)
        login.is_active, login.enrolment, login.enrol_until = False, "", None
        login.set_unusable_password()
        login.save()


@action("orgs.enrol_again", on=Person, takes=forms.CodeForm, words=_("Give a new one-time code"))
def enrol_again(actor: Actor, person: Person, data: Any, *, clock: Clock) -> None:
    """For someone who lost her password or her second step. Given in person; whatever she signed in with ends."""
    login = Login.objects.get(person=person)
    sign_out_everywhere(login)
    _await_enrolment(login, data.code, clock)
    login.save()


@action("orgs.add_team", takes=forms.TeamForm, words=_("Add this team"))
def add_team(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    team = Team(id=data.id or new_id(), organisation_id=own_organisation(actor), name=data.name)
    team.save(force_insert=True)
    return team.id


@action("orgs.join_team", on=Team, takes=forms.MemberForm, words=_("Add to the team"))
def join_team(actor: Actor, team: Team, data: Any, *, clock: Clock) -> None:
    person = _member(actor, data)
    kept = {"organisation": team.organisation_id, "origin": person.home_district, "until": FOREVER, "kind": "team"}
    Seat.objects.update_or_create(actor=person.id, subject=team.id, defaults=kept)


@action("orgs.leave_team", on=Team, takes=forms.MemberForm, words=_("Take out of the team"))
def leave_team(actor: Actor, team: Team, data: Any, *, clock: Clock) -> None:
    _end_seats(_member(actor, data).id, team.id)


def _member(actor: Actor, data: Any) -> Person:
    person = Person.objects.filter(id=data.person, organisation=actor.organisation, left_at=None).first()
    if person is None:
        raise NotFound()
    return person


def _end_seats(person: UUID, subject: UUID | None) -> None:
    # The database's own clock: its policies compare with that, and ours may run ahead of it.
    seats = Seat.objects.filter(actor=person, until__gt=TransactionNow())
    (seats.filter(subject=subject) if subject else seats).update(until=TransactionNow())


@action("orgs.agree", takes=forms.AgreementForm, words=_("Write down the agreement"))
def agree(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """Two organisations agreed what they may ask each other for. Opens nobody: each person is asked herself."""
    made = Agreement(first_id=own_organisation(actor), second_id=data.organisation, sections=data.sections,
                     from_on=data.from_on, until_on=data.until_on)
    made.save(force_insert=True)
    return made.id


@action("logins.enrol", takes=forms.EnrolForm, words=_("Choose this password"))
def enrol(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    """She uses the code she was given in person, once, to choose a password."""
    login = Login.objects.select_for_update().get(person=actor.id)
    login.set_password(data.password)
    login.enrolment, login.enrol_until = "", None
    login.save()


@action("logins.set_password", takes=forms.PasswordForm, words=_("Change the password"))
def set_password(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    login = Login.objects.get(person=actor.id)
    login.set_password(data.password)
    login.save()


@action("logins.set_language", takes=forms.LanguageForm, words=_("Use this language"))
def set_language(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    Login.objects.filter(person=actor.id).update(language=data.language)
