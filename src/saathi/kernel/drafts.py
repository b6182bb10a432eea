"""What someone was typing when a page closed: sealed, hers alone, gone once the act is done or a week has passed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from .access import action, acts, query, rule
from .actor import Actor
from .clock import Clock, server_clock
from .errors import Refused
from .forms import ActForm
from .models import Draft

LASTS = timedelta(days=7)
MOST = 40_000  # letters of JSON: the longest form is well below


class DraftForm(ActForm):
    """`typed` is JSON: field name to list of values."""

    act = forms.CharField(max_length=64)
    target = forms.UUIDField(required=False)
    typed = forms.JSONField(required=False)

    def clean_typed(self) -> dict[str, list[str]]:
        value = self.cleaned_data["typed"] or {}
        if not isinstance(value, dict) or len(json.dumps(value)) > MOST:
            raise forms.ValidationError(_("This is too long to be kept."))
        return value


@dataclass(frozen=True, slots=True)
class Kept:
    value: dict[str, list[str]]
    saved_at: datetime


@rule("drafts.keep")
def may_keep(actor: Actor, target: None, data: Any) -> None:
    if data is not None and (data.act not in acts() or not actor.holds(data.act)):
        raise Refused(_now("There is no such page for you."))


@rule("drafts.drop")
def may_drop(actor: Actor, target: None, data: Any) -> None:
    """Anyone may throw away what she was typing."""


@action("drafts.keep", takes=DraftForm, words=_("Keep what was typed"))
def keep(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    draft = _of(actor, data.act, data.target).first() or Draft(actor=actor.id, act=data.act, target=data.target)
    draft.value, draft.saved_at = json.dumps(data.typed), clock()
    draft.save()
    return draft.pk


@action("drafts.drop", takes=DraftForm, words=_("Start again"))
def drop(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    _of(actor, data.act, data.target).delete()


@query("drafts.mine")
def mine(actor: Actor, act: str, target: UUID | None, *, clock: Clock = server_clock) -> Kept | None:
    """What this actor was typing for this act and target; None where nothing is kept or it is a week old."""
    draft = _of(actor, act, target).filter(saved_at__gt=clock() - LASTS).first()
    return Kept(json.loads(draft.value.read()), draft.saved_at) if draft else None


def _of(actor: Actor, act: str, target: UUID | None) -> Any:
    return Draft.objects.filter(actor=actor.id, act=act, target=target)
