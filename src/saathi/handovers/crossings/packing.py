"""Papers that go along in a sealed file: which of them may, which do, and how much there is room for.

Evidence stays: it is kept as it came, with whatever is hidden in it, and cleaned by the other side it would be evidence
no more. Sound and film go only where she asked for it: nobody takes a voice back.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.models import Paper
from saathi.cases.papers.actions import carried
from saathi.exchange import kinds
from saathi.exchange.bundles.queries import peer_name
from saathi.exchange.parts import Part
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.sections import Section
from saathi.uploads.kinds import MP4, OGG, TYPES

from ..handover_choices import WhyStays
from ..models import Handover
from .cut import text_of

NAME = "paper"
RECORDINGS = (OGG, MP4)
NAMED = 16  # bytes by which the list grows where it names the part that a paper is


@dataclass(frozen=True, slots=True)
class Going:
    """A paper in a part that goes along. `stays` is why it cannot go, "" where it can; `is_first` whether it is ticked
    before anybody has said anything. `size` is in bytes, rounded up to whole kilobytes of 1024."""

    id: UUID
    section: int
    kind: str
    title: str
    dated_on: date | None
    file: str
    size: int
    stays: str
    is_first: bool


@dataclass(frozen=True, slots=True)
class Packing:
    """`text` are the bytes that go in any case, `room` those that are left for papers, for `most` of them."""

    papers: tuple[Going, ...]
    text: int
    room: int
    most: int

    def size(self, chosen: Collection[UUID]) -> int:
        """Bytes of these papers together."""
        return sum(one.size for one in self.papers if one.id in chosen)


@query("crossings.packing")
def packing(actor: Actor, handover_id: UUID) -> Packing:
    """Raises NotFound where she is out of reach."""
    row = Handover.objects.filter(pk=handover_id).first()
    if row is None:
        raise NotFound()
    return packing_of(actor, row)


def packing_of(actor: Actor, handover: Handover) -> Packing:
    """The oldest paper first. Inside a query or act."""
    text = [len(part.raw) for part in text_of(actor, handover)]
    papers = _papers(handover)
    most = min(kinds.MOST_PAPERS, kinds.MOST_PARTS - len(text))
    room = max(kinds.MOST_TOTAL - sum(text) - NAMED * len(papers), 0)
    found, left, n = [], room, most  # what is left of bytes and of papers
    for row in papers:
        size, stays, title = row.kilobytes * 1024, _stays(actor, row, room), row.title.read()
        is_first = not stays and row.file not in RECORDINGS and size <= left and n > 0
        found.append(Going(row.pk, row.section, row.kind, title, row.dated_on, row.file, size, stays, is_first))
        left, n = (left - size, n - 1) if is_first else (left, n)
    return Packing(tuple(found), sum(text), room, most)


def _papers(handover: Handover) -> list[Paper]:
    rows = Paper.objects.filter(survivor_id=handover.survivor_id, withdrawn_on=None, destroyed_on=None)
    return [row for row in rows.order_by("added_at", "id") if row.section & handover.yes]


def _stays(actor: Actor, paper: Paper, room: int) -> str:
    if paper.is_evidence:
        return WhyStays.EVIDENCE.value
    if not actor.holds("papers.open"):
        return WhyStays.ROLE.value
    return WhyStays.LARGE.value if paper.kilobytes * 1024 > room else ""


def check_chosen(actor: Actor, handover: Handover, chosen: Collection[UUID]) -> None:
    """Raises Refused where one of these may not go along, or together they are more than fits."""
    if not chosen:
        return
    found = packing_of(actor, handover)
    if not set(chosen) <= {one.id for one in found.papers if not one.stays}:
        raise Refused(_("One of these papers cannot go along. Look at the list once more."))
    if len(chosen) > found.most or found.size(chosen) > found.room:
        raise Refused(_("These papers are more than fits into one sealed file. Untick, with her, what can stay."))


def packed(actor: Actor, handover: Handover, chosen: Collection[UUID], clock: Clock) -> dict[UUID, Part]:
    """Inside an act, once `check_chosen` let it pass: each as a part that is named by its number alone, and written
    down in the list of what was done with that paper."""
    if not chosen:
        return {}
    to = peer_name(actor, handover.to_organisation)
    rows = [row for row in _papers(handover) if row.pk in chosen]
    return {
        row.pk: Part(
            NAME if n == 1 else f"{NAME}_{n}", TYPES[row.file], str(Section(row.section).name).lower(),
            carried(actor, row, to, clock))
        for n, row in enumerate(rows, start=1)
    }  # fmt: skip
