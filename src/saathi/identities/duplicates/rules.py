"""Whether these acts may happen now."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Refused
from saathi.kernel.models import JournalEntry
from saathi.kernel.pairs import offered_it
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import SideState
from ..models import DuplicateSide

OFFERS_A_DAY = 10
UNDO_DAYS = timedelta(days=30)


@rule("duplicates.offer")
def may_offer(actor: Actor, survivor: Survivor, data: Any) -> None:
    if not held(survivor.pk) & Section.IDENTITY:
        raise Refused(_("Her legal name and contacts are not shared with you."))
    if data is not None and data.other:
        _both_in_reach(survivor, data.other)
    if data is not None:
        _quota(actor)


def _quota(actor: Actor) -> None:
    # A quota, so that nobody learns by trying number after number who is known where.
    since = server_clock() - timedelta(days=1)
    lately = JournalEntry.objects.filter(actor=actor.id, act="duplicates.offer", outcome="done", at__gt=since)
    if lately.count() >= OFFERS_A_DAY:
        raise Refused(_("You looked for ten other files within a day. Ask a colleague, or go on tomorrow."))


def _both_in_reach(survivor: Survivor, other: Any) -> None:
    if other == survivor.pk or not held(other) & Section.IDENTITY:
        raise Refused(_("The other file is not one that you may see."))
    hers = DuplicateSide.objects.filter(survivor=survivor, state__in=("offered", "asked", "linked")).values("pair")
    if DuplicateSide.objects.filter(survivor_id=other, pair__in=hers).exists():
        raise Refused(_("That these two belong together is written down already."))


@rule("duplicates.accept")
@rule("duplicates.refuse")
def may_answer(actor: Actor, side: DuplicateSide, data: Any) -> None:
    if side.state == SideState.OFFERED:
        raise Refused(_("The other side answers this."))
    if side.state != SideState.ASKED:
        raise Refused(_("This was answered already."))
    if offered_it(side.pk):
        raise Refused(_("You offered this yourself. A colleague looks at it with her and answers."))


@rule("duplicates.undo")
def may_undo(actor: Actor, side: DuplicateSide, data: Any) -> None:
    if side.state != SideState.LINKED or side.linked_at is None:
        raise Refused(_("These files are not linked."))
    if side.linked_at < server_clock() - UNDO_DAYS:
        raise Refused(_("They were linked more than 30 days ago. What is wrong in a file is corrected in it."))
