"""What is written about alerts: raised by the system, explained by whoever was asked, looked at by whoever looks after
data. Lifting a stop is an entry of the journal about the worker, which is what the opening of files asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.ids import new_id
from saathi.orgs.queries import organisations_of, own_organisation

from .choices import AlertState, Rule
from .engine import Watch
from .entries import Finding
from .forms import ClearForm, ExplainForm, LookForm
from .models import Alert, Round
from .reading import entries

BACK = timedelta(minutes=20)  # a finding that only time makes may be older than the last round
FIRST_LOOK = timedelta(days=1)


@action("alerts.raise", takes=NothingForm, words=_("Look through the journal"))
def raise_alerts(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    """Reads what was written since the last round. What was told today already is not told again."""
    now, last = clock(), Round.objects.order_by("-until").first()
    since = (last.until if last else now - FIRST_LOOK) - BACK
    found = [one for one in Watch().read(entries(since, now), now) if one.at > since]
    where = organisations_of({one.actor for one in found})
    rows = [_alert(one, where[one.actor], now) for one in found if one.actor in where]
    Alert.objects.bulk_create(rows, ignore_conflicts=True)
    row = last or Round(id=new_id())
    row.until = now
    row.save(force_insert=last is None)


def _alert(one: Finding, organisation: UUID, now: datetime) -> Alert:
    on = one.at.astimezone(HOME_ZONE).date()
    return Alert(
        id=new_id(), organisation=organisation, person=one.actor, rule=one.rule, on=on, at=one.at, n=one.n,
        raised_at=now,
    )  # fmt: skip


@action("access.explain", takes=ExplainForm, words=_("Say why, and go on"))
def explain(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    """For an hour she may go on, up to the number at which everybody is stopped. What she says is looked at today."""
    scope.current().actor = replace(actor, purpose=data.why)
    made = Alert(
        id=new_id(), organisation=own_organisation(actor), person=actor.id, rule=Rule.EXPLAINED, on=today(clock),
        at=clock(), raised_at=clock(), why=data.why, words=data.words,
    )  # fmt: skip
    made.save(force_insert=True)


@action("alerts.look", on=Alert, takes=LookForm, words=_("Write what you found"))
def look(actor: Actor, alert: Alert, data: Any, *, clock: Clock) -> UUID:
    _looked(alert, actor, data.state, data.reason, clock)
    return alert.pk


@action("alerts.clear", on=Alert, takes=ClearForm, words=_("Let her go on"))
def clear(actor: Actor, alert: Alert, data: Any, *, clock: Clock) -> UUID:
    """Answers the worker's id: the entry with it is what opens files to her again, counted from now."""
    _looked(alert, actor, AlertState.EXPLAINED, data.reason, clock)
    return alert.person


def _looked(alert: Alert, actor: Actor, state: str, reason: str, clock: Clock) -> None:
    alert.state, alert.reason, alert.looked_by, alert.looked_at = state, reason, actor.id, clock()
    alert.save(update_fields=["state", "reason", "looked_by", "looked_at"])
