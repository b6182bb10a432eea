"""She came to us from another installation: what she let go along stands in her file here, line by line and with the
papers that came, and they are told that she arrived."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db.models import ExpressionWrapper, Func, IntegerField, Q, UUIDField, Value
from django.utils.translation import gettext_lazy as _

from saathi.exchange.bundles.actions import taken_over
from saathi.exchange.bundles.queries import peer_name
from saathi.exchange.kinds import Outcome
from saathi.exchange.models import Received
from saathi.kernel import scope
from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section, section_named
from saathi.survivors.models import Survivor

from ..handover_choices import FactState
from ..models import Arrival, CameAlong
from .forms import CheckForm, CloseForm, TakeInForm
from .queries import KEPT
from .rules import must_see
from .unpacking import CameAs, Unpacking, lines_of_all


@action("crossings.take_in", on=Survivor, takes=TakeInForm, words=_("She arrived: take in what came along"))
def take_in(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    bundle = Received.objects.get(pk=data.bundle)
    parts = taken_over(actor, bundle, clock=clock)
    must_see(survivor.pk, [part.section for part in parts])
    sender = peer_name(actor, bundle.peer)
    made = Arrival.objects.create(
        survivor=survivor, bundle=bundle.pk, peer=bundle.peer, arrived_on=data.arrived_on, taken_by=actor.id,
        taken_at=clock(), place=sender, sections=sum({int(section_named(part.section)) for part in parts}),
    )  # fmt: skip
    unpacking = Unpacking(actor, survivor, sender, clock)
    for n, one in enumerate(lines_of_all(parts)):
        row = _row(made, one, n)
        row.paper, row.refused = unpacking.kept(one)
        row.save(force_insert=True)
        touch(survivor.pk, row.section)
    lend(actor, "outcomes.tell", bundle.pk, {"outcome": str(Outcome.ARRIVED)}, clock=clock)
    scope.current().about, scope.current().section = survivor.pk, int(Section.CARD)
    return made.pk


def _row(arrival: Arrival, one: CameAs, n: int) -> CameAlong:
    line = one.line
    return CameAlong(
        survivor_id=arrival.survivor_id, arrival=arrival, section=line.section, group=one.group, position=n, on=line.on,
        code=line.code, more=line.more, words=line.text, language=line.language,
    )  # fmt: skip


@action("crossings.check", on=Arrival, takes=CheckForm, words=_("Look at what came along"))
def check(actor: Actor, arrival: Arrival, data: Any, *, clock: Clock) -> UUID:
    """Confirmed, put right with her, or not what it should be. What was put right keeps what she said."""
    looked_at = Q(state=FactState.OPEN) if data.every else Q(pk__in=data.facts)
    for one in CameAlong.objects.filter(looked_at, arrival=arrival, closed_at=None):
        one.state, one.checked_at, one.checked_by = data.state, clock(), actor.id
        one.her_words = data.her_words
        one.save(update_fields=["state", "checked_at", "checked_by", "her_words"])
        touch(one.survivor_id, one.section)
    scope.current().about, scope.current().section = arrival.survivor_id, int(Section.CARD)
    return arrival.pk


@action("crossings.close", on=Arrival, takes=CloseForm, words=_("She does not want this kept"))
def close(actor: Actor, arrival: Arrival, data: Any, *, clock: Clock) -> UUID:
    """After a recall what she confirmed or said herself stayed, as her own telling. What she does not want kept of it
    is emptied as the rest was."""
    named = Q() if data.every else Q(pk__in=data.facts)
    lines = CameAlong.objects.filter(KEPT, named, arrival=arrival)
    of = dict(lines.values_list("pk", "section"))
    close_kept = Func(Value(arrival.pk), Value([*of], ArrayField(UUIDField())), function="house.close_kept")
    Arrival.objects.filter(pk=arrival.pk).values_list(ExpressionWrapper(close_kept, IntegerField())).get()
    for section in set(of.values()):
        touch(arrival.survivor_id, section)
    scope.current().about, scope.current().section = arrival.survivor_id, int(Section.CARD)
    return arrival.pk
