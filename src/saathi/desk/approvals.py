"""Requests in words: nothing waits without saying who asked, since when, who may answer and the next date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import forms
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.approvals import Asked
from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.orgs.roles import ROLES
from saathi.survivors.forms import PlaceField
from saathi.ui import wording

from . import labels


def line(one: Asked, staff: Mapping[UUID, str], names: Mapping[UUID, str], actor: Actor) -> dict[str, Any]:
    since = {"who": staff.get(one.actor, ""), "day": wording.day(one.asked_at)}
    is_mine = one.actor == actor.id
    return {
        "id": one.id,
        "url": reverse("approvals.page", args=[one.id]) if one.may_answer or is_mine else "",
        "what": str(acts()[one.act].words),
        "her": names.get(one.survivor, "") if one.survivor else "",
        "her_url": reverse("people.page", args=[one.survivor]) if one.survivor else "",
        "since": _since(is_mine, since),
        "stands": _stands(one, staff),
        "next": (wording.day(one.next_on), wording.ago(one.next_on, today())) if one.state == "asked" else None,
        "reason": one.reason,
        "tell_url": reverse("approvals.tell", args=[one.id]) if is_mine and one.is_to_tell else "",
    }


def _since(is_mine: bool, values: dict[str, str]) -> str:
    """Today does not read the names of staff; the page of the request does."""
    if is_mine:
        return _("You asked on %(day)s") % values
    return (_("Asked by %(who)s on %(day)s") if values["who"] else _("Asked on %(day)s")) % values


def _stands(one: Asked, staff: Mapping[UUID, str]) -> str:
    if one.state == "asked":
        roles = ", ".join(str(ROLES[role].title) for role in one.roles if role in ROLES)
        return _("waits on: %(who)s") % {"who": roles}
    if one.answered_by is None or one.answered_at is None:
        return ""
    values = {"who": staff.get(one.answered_by, _("A second person")), "day": wording.day(one.answered_at)}
    if one.state == "granted":
        return _("%(who)s said yes on %(day)s, and it is done.") % values
    return _("%(who)s said no on %(day)s.") % values if one.state == "refused" else _("You took it back.")


def filled_in(form: ActForm, names: Mapping[UUID, str]) -> list[tuple[str, str]]:
    """What whoever asked wrote, as label and words; what was left empty is left out. `names` are those of ids in it."""
    form.is_valid()
    found = [(str(bound.label), _said(bound.field, form.cleaned_data.get(bound.name), names)) for bound in form]
    return [(label, said) for label, said in found if said]


def _said(field: forms.Field, value: Any, names: Mapping[UUID, str]) -> str:
    if value in (None, "", [], False):
        return ""
    if isinstance(field, PlaceField):
        return labels.district(str(value))
    if isinstance(field, forms.MultipleChoiceField | forms.ChoiceField):
        words = {str(code): str(said) for code, said in field.choices}  # type: ignore[misc,union-attr]
        return ", ".join(words.get(str(one), "") for one in (value if isinstance(value, list) else [value]))
    if isinstance(field, forms.DateField):
        return wording.day(value)
    if isinstance(field, forms.BooleanField):
        return _("Yes")
    return names.get(value, "") if isinstance(field, forms.UUIDField) else str(value)
