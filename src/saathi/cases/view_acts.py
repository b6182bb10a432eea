"""Lists that a team shares: the same filters, and each of the team sees the people she may see herself."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action, rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.forms import ActForm, NothingForm

from .models import SavedView

MOST_SHARED = 6  # in one team: each is counted whenever anyone of the team opens the list of people


class ShareForm(ActForm):
    team = forms.UUIDField(label=_("With which of your teams?"))


@rule("views.share")
def may_share(actor: Actor, view: SavedView, data: Any) -> None:
    if view.actor != actor.id:
        raise NotFound()
    if view.team is not None:
        raise Refused(_now("This list is shared already."))
    if data is not None and data.team not in actor.subjects:
        raise Refused(_now("You are not in this team."))
    if data is not None and SavedView.objects.filter(team=data.team).count() >= MOST_SHARED:
        raise Refused(_now("Your team shares six lists already. Stop sharing one first."))


@rule("views.stop_sharing")
def may_stop_sharing(actor: Actor, view: SavedView, data: Any) -> None:
    if view.actor != actor.id:
        raise NotFound()
    if view.team is None:
        raise Refused(_now("Nobody else sees this list."))


@action("views.share", on=SavedView, takes=ShareForm, words=_("Share this view with a team"))
def share(actor: Actor, view: SavedView, data: Any, *, clock: Clock) -> UUID:
    """Opens nobody: a colleague who looks at the list sees of it whom she may see."""
    view.team = data.team
    view.save(update_fields=["team"])
    return view.pk


@action("views.stop_sharing", on=SavedView, takes=NothingForm, words=_("Stop sharing this view"))
def stop_sharing(actor: Actor, view: SavedView, data: Any, *, clock: Clock) -> UUID:
    view.team = None
    view.save(update_fields=["team"])
    return view.pk
