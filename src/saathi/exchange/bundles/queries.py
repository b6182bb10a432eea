"""What was sent and what came, for the organisation: whose it is, nobody can read here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import BooleanField, ExpressionWrapper, Q

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock
from saathi.kernel.errors import NotFound
from saathi.orgs.queries import own_organisation, person_names

from .. import claims, own
from ..claims import Claims
from ..kinds import Kind, State
from ..models import Received, Sent

MOST = 100


@dataclass(frozen=True, slots=True)
class SentLine:
    """`case` is a number of these two organisations alone. `is_late` is whether their receipt is overdue."""

    id: UUID
    to: str
    kind: str
    state: str
    case: str
    made_at: datetime
    by: str
    carried_at: datetime | None
    state_at: datetime
    due_at: datetime | None
    expires_at: datetime
    is_kept: bool
    is_late: bool
    number: int


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """`waits` is whether somebody here has to answer."""

    id: UUID
    sender: str
    kind: str
    state: str
    case: str
    taken_at: datetime
    by: str
    expires_at: datetime
    waits: bool
    needs_receipt: bool
    number: int


@dataclass(frozen=True, slots=True)
class Sealed:
    """The page of sealed files. `to_carry` was made and not carried yet."""

    sent: tuple[SentLine, ...]
    received: tuple[ReceivedLine, ...]
    n_late: int
    n_to_carry: int
    n_waiting: int


@query("bundles.list")
def sealed_files(actor: Actor, *, clock: Clock = server_clock) -> Sealed:
    """The newest first."""
    now, ours = clock(), own_organisation(actor)
    gone = ExpressionWrapper(Q(file=b""), BooleanField())
    rows = Sent.objects.filter(organisation=ours).annotate(is_gone=gone).defer("claims", "file")
    sent = list(rows.order_by("-made_at")[:MOST])
    came = list(Received.objects.filter(organisation=ours).defer("claims", "file").order_by("-taken_at")[:MOST])
    names = own.known(actor)
    staff = person_names({*(row.made_by for row in sent), *(row.taken_by for row in came)})
    lines = tuple(_sent(row, own.peer_name(names, row.peer), staff.get(row.made_by, ""), now) for row in sent)
    coming = tuple(_received(row, own.peer_name(names, row.peer), staff.get(row.taken_by, "")) for row in came)
    return Sealed(
        lines, coming, sum(one.is_late for one in lines),
        sum(one.is_kept and one.carried_at is None for one in lines), sum(one.waits for one in coming),
    )  # fmt: skip


def _sent(row: Sent, to: str, by: str, now: datetime) -> SentLine:
    is_late = row.due_at is not None and row.due_at < now
    is_gone = row.is_gone if hasattr(row, "is_gone") else not row.file
    is_kept = not is_gone and row.expires_at > now
    return SentLine(
        row.pk, to, row.kind, row.state, code_of(row.case), row.made_at, by, row.carried_at, row.state_at, row.due_at,
        row.expires_at, is_kept, is_late, row.seq,
    )  # fmt: skip


def _received(row: Received, sender: str, by: str) -> ReceivedLine:
    waits = row.state == State.RECEIVED and row.kind in (Kind.OFFER, Kind.BUNDLE, Kind.WITHDRAW)
    receipt = row.kind == Kind.BUNDLE and row.state != State.EARLY and row.receipted_at is None
    return ReceivedLine(
        row.pk, sender, row.kind, row.state, code_of(row.case), row.taken_at, by, row.expires_at, waits, receipt,
        row.seq,
    )  # fmt: skip


def code_of(case: str) -> str:
    """Eight letters and digits by which two organisations speak of a case."""
    return f"{case[:4]}-{case[4:8]}".upper() if case else ""


@dataclass(frozen=True, slots=True)
class SentPage:
    line: SentLine
    said: Claims


@dataclass(frozen=True, slots=True)
class ReceivedPage:
    """What may be read before anything is accepted: the manifest, which names nobody. `offer` is what was offered
    before; `answered_by` who accepted, and may open its parts."""

    line: ReceivedLine
    said: Claims
    offer: Mapping[str, Any] | None
    answered_by: str
    answered_at: datetime | None
    opened_at: datetime | None
    may_unpack: bool


@query("bundles.sent")
def sent(actor: Actor, id: UUID, *, clock: Clock = server_clock) -> SentPage:
    row = Sent.objects.filter(organisation=own_organisation(actor), pk=id).first()
    if row is None:
        raise NotFound()
    by = person_names([row.made_by]).get(row.made_by, "")
    line = _sent(row, own.peer_name(own.known(actor), row.peer), by, clock())
    return SentPage(line, claims.read(row.claims.read_bytes()))


@query("bundles.page")
def received(actor: Actor, id: UUID) -> ReceivedPage:
    row = Received.objects.filter(organisation=own_organisation(actor), pk=id).first()
    if row is None:
        raise NotFound()
    said = claims.read(row.claims.read_bytes())
    staff = person_names({one for one in (row.taken_by, row.answered_by) if one})
    line = _received(row, own.peer_name(own.known(actor), row.peer), staff.get(row.taken_by, ""))
    may = row.state == State.ACCEPTED and row.answered_by == actor.id and bool(row.file)
    return ReceivedPage(
        line, said, _offer(row, said), staff.get(row.answered_by, "") if row.answered_by else "", row.answered_at,
        row.opened_at, may,
    )  # fmt: skip


def _offer(row: Received, said: Claims) -> Mapping[str, Any] | None:
    if said.kind == Kind.OFFER:
        return said.body
    about = Received.objects.filter(organisation=row.organisation, peer=row.peer, kind=Kind.OFFER, case=row.case)
    found = about.exclude(Q(state=State.EARLY) | Q(case="")).first()
    return claims.read(found.claims.read_bytes()).body if found else None


def accepted(actor: Actor) -> list[tuple[UUID, str, str, tuple[str, ...]]]:
    """Bundles that this actor accepted and may open: id, code of the case, from whom, and the sections in it. Inside a
    query or act."""
    rows = Received.objects.filter(organisation=own_organisation(actor), kind=Kind.BUNDLE, state=State.ACCEPTED)
    kept, found = list(rows.filter(answered_by=actor.id).exclude(file=b"").order_by("taken_at")), []
    names = own.known(actor) if kept else None
    for row in kept:
        fields = claims.read(row.claims.read_bytes()).body["fields"]
        found.append((row.pk, code_of(row.case), own.peer_name(names, row.peer), tuple(fields)))
    return found


def peer_names(actor: Actor, ids: Collection[UUID]) -> dict[UUID, str]:
    """Organisations of other installations by id, as the directory that is believed here calls them. Inside a query
    or act."""
    found = own.known(actor) if ids and actor.organisation else None
    return {one: name for one in ids if (name := own.peer_name(found, one))}


def peer_name(actor: Actor, organisation: UUID) -> str:
    """The same of one; empty where the directory does not know it. Inside a query or act."""
    return peer_names(actor, {organisation}).get(organisation, "")


def overdue(actor: Actor, now: datetime) -> list[UUID]:
    """Ids of what was sent and whose receipt is late, for other rooms; call it inside a query or action."""
    late = Sent.objects.filter(organisation=own_organisation(actor), due_at__lt=now)
    return list(late.order_by("due_at").values_list("id", flat=True))
