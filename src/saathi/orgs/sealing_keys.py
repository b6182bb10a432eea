"""The public key of someone on staff. Her private key is made and kept by her, away from this installation: what is
sealed to her can be opened by nobody here."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action, rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.errors import Refused
from saathi.kernel.forms import ActForm
from saathi.kernel.keyring import keyring

from .models import Login, Person, SealingKey


class KeyForm(ActForm):
    public = forms.CharField(
        label=_("Your public key"), max_length=200,
        help_text=_("It begins with age1. Make it with a program for age files, and keep the private key to yourself: "
                    "it is never typed here."))

    def clean_public(self) -> str:
        public = str(self.cleaned_data["public"]).strip().lower()
        if public.startswith("age-secret-key"):
            raise forms.ValidationError(
                _("This is your private key. Do not use it any more: make a new one, and write only its public key."))
        if not keyring().is_recipient(public):
            raise forms.ValidationError(_("This is not a public key of age. It begins with age1 and has 62 letters."))
        return public


@rule("logins.set_key")
def may_set_key(actor: Actor, target: None, data: Any) -> None:
    if not Login.objects.filter(person=actor.id, is_active=True).exists():
        raise Refused(_now("You have no sign-in of your own here."))


@action("logins.set_key", takes=KeyForm, words=_("Use this key"))
def set_key(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    SealingKey.objects.filter(person=actor.id, ended_at=None).update(ended_at=clock())
    made = SealingKey(person_id=actor.id, public=data.public, set_at=clock())
    made.save(force_insert=True)
    return made.id


def key_of(person: UUID) -> str:
    """Her public key; empty where she has set none."""
    row = SealingKey.objects.filter(person=person, ended_at=None).first()
    return row.public if row else ""


def recipients(actor: Actor) -> list[UUID]:
    """Those who work in the actor's organisation and have a key."""
    rows = SealingKey.objects.filter(ended_at=None, person__organisation=actor.organisation, person__left_at=None)
    return [row.person_id for row in rows.order_by("set_at")]


def is_colleague(actor: Actor, person: UUID) -> bool:
    return Person.objects.filter(id=person, organisation=actor.organisation, left_at=None).exists()
