"""How far an offer of ours is, and what was heard of it: for the room that had it made. Inside a query or act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE
from saathi.orgs.queries import own_organisation

from .. import claims
from ..claims import at
from ..kinds import Kind, State
from ..models import Received, Sent


@dataclass(frozen=True, slots=True)
class Outside:
    """`state` of the offer and `bundle` of what was sealed on it, of kinds.State, "" while there is none; `places` and
    `since` of their yes, `reason` of their no, `outcomes` as they told them, the first first. `due_at`: until when
    their next receipt is owed. `to_carry`: something of ours that nobody fetched yet."""

    need: str
    state: str
    bundle: str = ""
    places: int = 0
    since: date | None = None
    reason: str = ""
    outcomes: tuple[tuple[str, date], ...] = ()
    due_at: datetime | None = None
    expires_at: datetime | None = None
    to_carry: bool = False

    def told(self, *what: str) -> date | None:
        """The day on which they told one of these."""
        return next((on for outcome, on in self.outcomes if outcome in what), None)


def outside(actor: Actor, offer: UUID, bundle: UUID | None) -> Outside | None:
    """None where this organisation made no such offer."""
    rows = {row.pk: row for row in Sent.objects.filter(
        organisation=own_organisation(actor), pk__in=[one for one in (offer, bundle) if one])}  # fmt: skip
    asked, sealed = rows.get(offer), rows.get(bundle) if bundle else None
    if asked is None:
        return None
    answer, newest = _answer(asked), sealed or asked
    return Outside(
        need=claims.read(asked.claims.read_bytes()).body["need"],
        state=asked.state,
        bundle=sealed.state if sealed else "",
        places=answer.get("places", 0),
        since=_day(answer["since"]) if "since" in answer else None,
        reason=answer.get("reason", ""),
        outcomes=_outcomes(sealed) if sealed else (),
        due_at=newest.due_at,
        expires_at=newest.expires_at,
        to_carry=_to_carry(asked),
    )


def _answer(asked: Sent) -> dict[str, Any]:
    row = _about(asked, Kind.ACCEPT, Kind.DECLINE).order_by("-seq").first()
    return dict(claims.read(row.claims.read_bytes()).body) if row else {}


def _outcomes(sealed: Sent) -> tuple[tuple[str, date], ...]:
    found = [claims.read(row.claims.read_bytes()) for row in _about(sealed, Kind.OUTCOME).order_by("seq")]
    return tuple((str(one.body["outcome"]), _day(one.iat)) for one in found)


def _about(row: Sent, *kinds: Kind) -> QuerySet[Received]:
    ours: QuerySet[Received] = Received.objects.filter(organisation=row.organisation, peer=row.peer, of=row.jti)
    return ours.filter(kind__in=kinds).exclude(state=State.EARLY)


def _to_carry(asked: Sent) -> bool:
    """Of this case, whatever it is."""
    ours = Sent.objects.filter(organisation=asked.organisation, peer=asked.peer, case=asked.case, carried_at=None)
    return bool(ours.exclude(file=b"").exists())


def _day(seconds: int) -> date:
    return at(seconds).astimezone(HOME_ZONE).date()


def offer_of(actor: Actor, received: UUID) -> UUID | None:
    """Which offer of ours a message of theirs is about."""
    row = Received.objects.filter(organisation=own_organisation(actor), pk=received).exclude(case="").first()
    if row is None:
        return None
    ours = Sent.objects.filter(organisation=row.organisation, peer=row.peer, case=row.case, kind=Kind.OFFER)
    found: UUID | None = ours.values_list("pk", flat=True).first()
    return found
