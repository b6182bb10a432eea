"""Which acts of an organisation wait for a second person. The organisation says so itself: the act, whose act, and who
answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action, acts, query, rule
from saathi.kernel.actor import Actor
from saathi.kernel.approvals import all_askable, register_seconds
from saathi.kernel.clock import Clock
from saathi.kernel.errors import Refused
from saathi.kernel.forms import ActForm, Choice

from .models import Person, SecondLook
from .queries import actor_of, own_organisation, sign_in_of
from .roles import ROLES, acts_of

# Those whose acts can wait, and who can answer: the same roles.
ROLE_CHOICES = [(name, role.title) for name, role in ROLES.items() if "approvals.approve" in role.acts]


def _acts(actor: Actor | None = None) -> list[tuple[str, str]]:
    return [(name, str(acts()[name].words)) for name in all_askable() if name in acts()]


class SecondLookForm(ActForm):
    act = Choice(label=_("Which act?"), query=_acts)
    asked_of = forms.MultipleChoiceField(
        label=_("Whose act waits for a second person?"), choices=ROLE_CHOICES, required=False,
        help_text=_("Choose nobody, and from now on it waits for nobody."))
    answered_by = forms.MultipleChoiceField(
        label=_("Who may answer?"), choices=ROLE_CHOICES, required=False,
        help_text=_("Nobody answers what she asked herself, or what her own role could not do."))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("asked_of") and not data.get("answered_by"):
            self.add_error("answered_by", _("Say who may answer."))
        return data


@rule("orgs.ask_approval")
def may_ask(actor: Actor, target: None, data: Any) -> None:
    if actor.organisation is None:
        raise Refused(_now("This is said by an organisation, and you act for none."))
    if data is not None and data.asked_of and not _who(actor, data.act, data.answered_by):
        raise Refused(_now("Nobody who works here could answer that: whoever answers must be able to do it herself."))


@action("orgs.ask_approval", takes=SecondLookForm, words=_("Ask for a second person"))
def ask_approval(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    kept = {"asked_of": sorted(data.asked_of), "answered_by": sorted(data.answered_by)}
    made, _is_new = SecondLook.objects.update_or_create(
        organisation_id=own_organisation(actor), act=data.act, defaults=kept)
    return made.id


@dataclass(frozen=True, slots=True)
class Look:
    act: str
    asked_of: tuple[str, ...]
    answered_by: tuple[str, ...]


@query("orgs.second_looks")
def second_looks(actor: Actor) -> list[Look]:
    """What waits for a second person in the actor's organisation now."""
    rows = SecondLook.objects.filter(organisation=own_organisation(actor)).order_by("act")
    return [Look(row.act, tuple(row.asked_of), tuple(row.answered_by)) for row in rows if row.asked_of]


def who_answers(asked_by: UUID, actor: Actor, act: str, roles: Iterable[str]) -> list[str]:
    """Names of those who could answer now what somebody of the actor's organisation asked; call it inside a query."""
    return sorted(row.name.read() for row in _who(actor, act, roles) if row.id != asked_by)


def _who(actor: Actor, act: str, roles: Iterable[str]) -> list[Person]:
    wanted, rows = set(roles), Person.objects.filter(organisation=own_organisation(actor), left_at=None)
    held = [(row, {row.profession, *row.roles}) for row in rows]
    return [row for row, has in held if has & wanted and {act, "approvals.approve"} <= acts_of(has)]


def _seconds(actor: Actor, act: str) -> tuple[str, ...]:
    row = SecondLook.objects.filter(organisation=actor.organisation, act=act).first()
    return tuple(row.answered_by) if row and set(row.asked_of) & set(actor.roles) else ()


def _now_at_work(person: UUID) -> Actor | None:
    login = sign_in_of(person)
    return actor_of(login) if login else None


register_seconds(_seconds, _now_at_work)
