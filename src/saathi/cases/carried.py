"""What becomes of a request when she moves: only a place of her own answers it."""

from __future__ import annotations

from datetime import date

from .choices import Freedom, Outcome, PlaceKind
from .models import Absence, Leave, LeavingRequest, Stay

OWN_PLACES = frozenset(
    [
        PlaceKind.HOME,
        PlaceKind.RELATIVE,
        PlaceKind.OWN_RENT,
        PlaceKind.GROUP_LIVING,
        PlaceKind.HOSTEL,
        PlaceKind.MARRIED_HOME,
    ]
)


def carry_over(left: Stay, reached: Stay, on: date) -> None:
    """A move to another home is no answer: what she asked, her leave and her absence go on there, clocks and all."""
    asked = LeavingRequest.objects.filter(stay=left, closed_on=None)
    Absence.objects.filter(stay=left, returned_at=None).update(stay=reached)
    Leave.objects.filter(stay=left, returned_on=None).exclude(answer="not_granted").update(stay=reached)
    if reached.kind in OWN_PLACES:
        asked.update(closed_on=on, outcome=Outcome.LEFT, went_to=reached.kind)
    elif asked.update(stay=reached, freedom_before=reached.freedom) and reached.freedom == Freedom.FREE:
        reached.freedom = Freedom.ASKED_TO_LEAVE
        reached.save(update_fields=["freedom"])
