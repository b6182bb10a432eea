"""Two files of one person: offered by one side, agreed or refused by the other, undone by either within thirty days."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.forms import NothingForm
from saathi.kernel.ids import new_id
from saathi.kernel.pairs import offer_elsewhere, settle_pair
from saathi.survivors.models import Survivor

from ..choices import SideState
from ..models import DuplicateSide, Particular
from .forms import AgreeForm, OfferForm
from .likeness import KINDS, keep_likeness


@action("duplicates.offer", on=Survivor, takes=OfferForm, words=_("She may have another file"))
def offer(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID | None:
    """Beside a file one sees, or among those of other organisations by her numbers. Answers the side that was made;
    None where no other organisation knows her by a number."""
    assert actor.organisation is not None
    pair, other = new_id(), new_id()
    mine = DuplicateSide(
        survivor=survivor, pair=pair, organisation=actor.organisation, state=SideState.OFFERED,
        her_answer=data.her_answer, why_not=data.why_not, said_by=actor.id, offered_at=clock(),
    )  # fmt: skip
    if data.other:
        mine.save(force_insert=True)
        DuplicateSide(
            id=other, survivor_id=data.other, pair=pair, organisation=actor.organisation, state=SideState.ASKED,
            offered_at=clock(),
        ).save(force_insert=True)  # fmt: skip
        return mine.pk
    for kept in Particular.objects.filter(survivor=survivor, kind__in=KINDS, ended_at=None):
        keep_likeness(survivor.pk, kept.kind, kept.value.read())
    if not offer_elsewhere(survivor.pk, pair, other):
        return None
    mine.save(force_insert=True)
    return mine.pk


@action("duplicates.accept", on=DuplicateSide, takes=AgreeForm, words=_("Both files are of her"))
def accept(actor: Actor, side: DuplicateSide, data: Any, *, clock: Clock) -> UUID:
    """Now both have agreed: the files are linked. Nobody sees more than before."""
    sealed = DuplicateSide._meta.get_field("why_not")
    side.why_not = data.why_not
    settle_pair(side.pk, SideState.LINKED, data.her_answer, sealed.pre_save(side, False) if data.why_not else b"")
    return side.pk


@action("duplicates.refuse", on=DuplicateSide, takes=NothingForm, words=_("They are two people"))
def refuse(actor: Actor, side: DuplicateSide, data: Any, *, clock: Clock) -> UUID:
    settle_pair(side.pk, SideState.REFUSED)
    return side.pk


@action("duplicates.undo", on=DuplicateSide, takes=NothingForm, words=_("Take the two files apart again"))
def undo(actor: Actor, side: DuplicateSide, data: Any, *, clock: Clock) -> UUID:
    """Each file is what it was: nothing of either was ever changed."""
    settle_pair(side.pk, SideState.UNDONE)
    return side.pk
