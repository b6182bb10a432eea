"""What is read about handovers that are carried: bundles to take in, what came along, whose a file of theirs is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from saathi.exchange.bundles.queries import accepted, peer_names
from saathi.exchange.bundles.standing import offer_of
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.kernel.reach import held

from ..models import Arrival, CameAlong, Crossing, FactAsked
from ..offers.dossier import Line
from ..offers.loss import Loss, loss_of


@query("crossings.to_take")
def to_take(actor: Actor) -> list[tuple[str, str]]:
    """Bundles this actor accepted, that nobody took into a file yet."""
    found = accepted(actor)
    if not found:
        return []
    taken = set(Arrival.objects.filter(bundle__in=[one[0] for one in found]).values_list("bundle", flat=True))
    return [(str(id), f"{code} · {who}") for id, code, who, _fields in found if id not in taken]


@query("crossings.whose", shows=lambda found: [found] if found else [])
def whose(actor: Actor, received: UUID) -> UUID | None:
    """Whose handover a message of theirs is about, for whoever reaches her."""
    offer = offer_of(actor, received)
    row = Crossing.objects.filter(offer=offer).first() if offer else None
    return row.survivor_id if row else None


# After a recall: what she confirmed, and what she said herself. Everything else came from the copy alone.
KEPT = Q(closed_at=None) | ~Q(her_words=b"")


@dataclass(frozen=True, slots=True)
class CameLine:
    """`her_words`: what she said of it here. Of a line that is closed, and she said nothing of, nothing is left."""

    id: UUID
    group: str
    state: str
    line: Line
    her_words: str = ""
    is_closed: bool = False

    @property
    def is_gone(self) -> bool:
        return self.is_closed and not self.her_words


@dataclass(frozen=True, slots=True)
class Came:
    """What came along with her in one sealed file. `sender` is as the directory calls them, or did then;
    `recalled_at` is when it was taken back."""

    id: UUID
    sender: str
    sections: int
    arrived_on: date
    taken_at: datetime
    lines: tuple[CameLine, ...]
    loss: Loss
    recalled_at: datetime | None = None

    @property
    def n_open(self) -> int:
        return sum(one.state == "open" and not one.is_closed for one in self.lines)

    @property
    def n_closed(self) -> int:
        return sum(one.is_gone for one in self.lines)

    @property
    def kept(self) -> tuple[CameLine, ...]:
        return tuple(one for one in self.lines if not one.is_gone)


@query("crossings.came")
def came(actor: Actor, survivor: UUID) -> list[Came]:
    """The newest first. Raises NotFound where she is out of reach."""
    rows = list(Arrival.objects.filter(survivor_id=survivor).order_by("-taken_at"))
    if not rows and not held(survivor):
        raise NotFound()
    lines: dict[UUID, list[CameAlong]] = {}
    for one in CameAlong.objects.filter(arrival__in=rows).order_by("position"):
        lines.setdefault(one.arrival_id, []).append(one)
    names = peer_names(actor, {row.peer for row in rows})
    asked = list(FactAsked.objects.filter(survivor_id=survivor, organisation=actor.organisation)
                 .values_list("is_held", "asked_at")) if rows else []  # fmt: skip
    return [_came(row, names.get(row.peer, "") or row.place.read(), lines.get(row.pk, []), asked) for row in rows]


def _came(row: Arrival, sender: str, lines: list[CameAlong], asked: list[tuple[bool, datetime]]) -> Came:
    """Of what was taken back nothing was lost."""
    held = [] if row.recalled_at else [(one.state, one.checked_at) for one in lines]
    loss = loss_of(len(held), held, row.taken_at, asked)
    return Came(
        row.pk, sender, row.sections, row.arrived_on, row.taken_at, tuple(map(_line, lines)), loss, row.recalled_at
    )


def _line(one: CameAlong) -> CameLine:
    line = Line(one.pk, one.section, one.on, one.code, one.more, one.words.read(), one.language)
    return CameLine(one.pk, one.group, one.state, line, one.her_words.read(), one.closed_at is not None)
