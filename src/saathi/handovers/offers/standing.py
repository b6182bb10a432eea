"""Where a handover of the tables stands. Inside a query or act."""

from __future__ import annotations

from uuid import UUID

from saathi.links.models import Request
from saathi.links.requests.table import OFFICE, RECEIVER, SENDER

from ..handover_choices import FactState
from ..models import Handover, HandoverFact
from .carried import Carried
from .crossing import CROSSING, SEAL
from .stages import STEPS, Standing, Step, stage_of


def standing_of(
    request: Request, handover: Handover | None, n_open: int = 0, carried: Carried | None = None
) -> Standing:
    """`handover` is None for those who may not know whose it is: then it stands where its request does."""
    row = handover or Handover()
    heard = carried.heard if carried else None
    sealed_by = row.agreed_at + SEAL if carried and row.agreed_at and not carried.bundle else None
    return Standing(
        state=request.state,
        outcome=request.outcome,
        sent_at=request.sent_at,
        made_at=request.made_at,
        answered_at=request.answered_at,
        agreed_at=row.agreed_at,
        met_on=row.met_on,
        arrived_at=row.arrived_at,
        released_at=row.released_at,
        visit_by_on=row.visit_by_on,
        visited_on=row.visited_on,
        n_open=n_open,
        by_on=request.by_on,
        seal_by=sealed_by,
        receipt_by=heard.due_at if heard and heard.bundle else None,
    )


def table_of(request: Request) -> tuple[Step, ...]:
    """Whoever has no sign-in here is handed over to by sealed files."""
    return STEPS if request.to_organisation else CROSSING


def sides_after(handover: Handover, organisation: UUID | None) -> frozenset[str]:
    """Once she arrived, whoever she came from is the sender, whoever is accountable now the receiver; of one elsewhere
    the sender goes on writing down what their files say."""
    found = set()
    if organisation == handover.from_organisation:
        found |= {SENDER} if handover.request.to_organisation else {SENDER, OFFICE}
    if organisation == handover.to_organisation:
        found.add(RECEIVER)
    return frozenset(found)


def n_open_of(handover: UUID) -> int:
    """In sections this actor holds; a section she took back is nobody's to look at any more."""
    return int(HandoverFact.objects.filter(handover_id=handover, state=FactState.OPEN).count())


def stage_now(handover: Handover) -> str:
    return stage_of(standing_of(handover.request, handover, n_open_of(handover.pk)))


def handover_of(request: Request) -> Handover | None:
    found: Handover | None = Handover.objects.filter(request=request).select_related("request").first()
    return found
