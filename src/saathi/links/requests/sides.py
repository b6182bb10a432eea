"""Whose a request is, and where somebody stands towards it."""

from __future__ import annotations

from uuid import UUID

from saathi.kernel.actor import Actor

from ..models import Request, RequestOf
from .table import HER, OFFICE, RECEIVER, SENDER


def of(request: Request) -> RequestOf | None:
    """Whose it is, for whoever may know; None for those who were asked and do not reach her. Inside a query or act."""
    found: RequestOf | None = RequestOf.objects.filter(request=request).first()
    return found


def sides_of(actor: Actor, request: Request) -> frozenset[str]:
    """Where this actor stands towards a request. Inside a query or action."""
    her = of(request)
    return sides(actor, request, her.survivor_id if her else None)


def sides(actor: Actor, request: Request, survivor: UUID | None) -> frozenset[str]:
    """The same where it is known whose it is; None for whoever may not know. Pure."""
    found, asked = set(), request.to_organisation
    works = actor.organisation is not None
    if works and actor.organisation == asked and request.sent_at is not None:
        found.add(RECEIVER)
    if works and survivor is not None and actor.organisation == request.kept_by:
        found |= {SENDER} if asked else {SENDER, OFFICE}
    if survivor is not None and (actor.only == survivor or actor.kind == "survivor"):
        found.add(HER)
    return frozenset(found)
