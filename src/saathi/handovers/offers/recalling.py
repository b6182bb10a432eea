"""What ends a handover on the way takes back what was sealed for it, in the same moment."""

from __future__ import annotations

from saathi.exchange.bundles.standing import outside
from saathi.exchange.kinds import WhyRecall
from saathi.kernel.access import lend_if_may
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock

from ..models import Crossing, Handover
from .crossing import GONE


def take_back(actor: Actor, handover: Handover, why: WhyRecall, clock: Clock) -> None:
    """The bundle where there is one, else the offer. Her no stands even where nothing can be sealed today: then the
    page of the handover says that the recall is still owed."""
    row = Crossing.objects.filter(handover=handover).first()
    heard = outside(actor, row.offer, row.bundle) if row else None
    if row is None or heard is None or (heard.bundle or heard.state) in GONE:
        return
    lend_if_may(actor, "bundles.recall", row.bundle or row.offer, {"reason": str(why)}, clock=clock)
