"""Whether an act of this room may happen now. A rule returns, or raises Refused with the sentence to show."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import NotFound, Refused

from .models import Login, Organisation, Person, Team
from .tokens import code_token, sign_in_token


@rule("orgs.found")
def found(actor: Actor, target: Any, data: Any) -> None:
    if actor.kind != "system":
        raise Refused(_("An organisation is founded from the computer that runs this installation."))
    if data is None:
        return
    if "administrator" not in (data.person.profession, *data.person.roles):
        raise Refused(_("The first person of an organisation looks after its staff: make her an administrator."))
    _free_sign_in(data.person.sign_in_name)


@rule("orgs.add_person")
def add_person(actor: Actor, target: Any, data: Any) -> None:
    if data is not None:
        _free_sign_in(data.sign_in_name)


def _free_sign_in(name: str) -> None:
    if name and Login.objects.filter(token=sign_in_token(name)).exists():
        raise Refused(_("This sign-in name belongs to someone else. Choose another one with her."))


@rule("orgs.end_person")
def end_person(actor: Actor, target: Person, data: Any) -> None:
    _of_own(actor, target)
    if target.id == actor.id:
        raise Refused(_("Somebody else who looks after the staff has to do this for you."))


@rule("orgs.enrol_again")
def enrol_again(actor: Actor, target: Person, data: Any) -> None:
    _of_own(actor, target)
    if target.id == actor.id:
        raise Refused(_("Somebody else who looks after the staff has to do this for you."))
    if not Login.objects.filter(person=target.id).exists():
        raise Refused(_("This person has no sign-in name yet."))


@rule("orgs.add_team")
def add_team(actor: Actor, target: Any, data: Any) -> None:
    if actor.organisation is None:
        raise Refused(_("A team belongs to an organisation, and you act for none."))


@rule("orgs.join_team")
def join_team(actor: Actor, target: Team, data: Any) -> None:
    _of_own(actor, target)
    if not target.is_active:
        raise Refused(_("This team has ended."))


@rule("orgs.leave_team")
def leave_team(actor: Actor, target: Team, data: Any) -> None:
    _of_own(actor, target)


@rule("orgs.agree")
def agree(actor: Actor, target: Any, data: Any) -> None:
    if actor.organisation is None or not Organisation.objects.filter(id=actor.organisation, is_active=True).exists():
        raise Refused(_("An agreement is made by an organisation, and you act for none."))


@rule("logins.enrol")
def enrol(actor: Actor, target: Any, data: Any) -> None:
    login = Login.objects.filter(person=actor.id, is_active=True).exclude(enrolment="").first()
    late = login is None or login.enrol_until is None or login.enrol_until < server_clock()
    if late or (data is not None and login is not None and login.enrolment != code_token(data.code)):
        raise Refused(
            _("This name and code do not belong together, or the code has ended. Ask for a new one in person."))


@rule("logins.set_password")
def set_password(actor: Actor, target: Any, data: Any) -> None:
    _has_sign_in(actor)


@rule("logins.set_language")
def set_language(actor: Actor, target: Any, data: Any) -> None:
    _has_sign_in(actor)


def _has_sign_in(actor: Actor) -> None:
    if not Login.objects.filter(person=actor.id, is_active=True).exists():
        raise Refused(_("You have no sign-in of your own here."))


def _of_own(actor: Actor, target: Person | Team) -> None:
    # What belongs to another organisation is not told apart from what does not exist.
    if target.organisation_id != actor.organisation or (isinstance(target, Person) and target.left_at):
        raise NotFound()
