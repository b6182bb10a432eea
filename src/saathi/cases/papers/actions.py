"""What may be done with a paper. Opening one is an act like any other: with a purpose, and remembered."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db.models import Func, UUIDField
from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.errors import Tampered
from saathi.kernel.files import FileLabel, file_cipher
from saathi.kernel.forms import NothingForm
from saathi.kernel.ids import new_id
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.orgs.models import Organisation
from saathi.survivors.models import Survivor

from ..models import Paper, PaperPiece, PaperStep
from ..paper_choices import OpenPurpose, Step
from .forms import AddForm, OpenForm, SectionForm, WithdrawForm
from .terms import kept_until


@dataclass(frozen=True, slots=True)
class Opened:
    """One opened paper: its kind of file and its bytes. Evidence is as it came. Repr shows nothing of it."""

    id: UUID
    survivor: UUID
    file: str
    is_evidence: bool
    raw: bytes = field(repr=False)


@action("papers.add", on=Survivor, takes=AddForm, words=_("Add a paper"))
def add_paper(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    return keep_paper(actor, survivor, data, clock)


def keep_paper(actor: Actor, survivor: Survivor, data: Any, clock: Clock, *, how: Step = Step.ADDED) -> UUID:
    """Inside an action, of this room or of one above to which a paper came. `data` is that of AddForm: its file was
    cleaned, unless it is evidence."""
    taken = data.paper
    paper = Paper.objects.create(
        survivor=survivor,
        section=data.section,
        kind=data.kind,
        title=data.title,
        from_whom=data.from_whom,
        language=data.language,
        dated_on=data.dated_on,
        file=taken.kind,
        pages=taken.pages,
        kilobytes=-(-len(taken.raw) // 1024),
        sha256=hashlib.sha256(taken.raw).hexdigest(),
        is_evidence=data.is_evidence,
        added_by=actor.id,
        added_at=clock(),
    )
    pieces = file_cipher().seal(_label(paper), taken.raw)
    PaperPiece.objects.bulk_create(
        PaperPiece(
            id=new_id(), survivor_id=survivor.pk, paper=paper, section=paper.section, place=place, piece=piece
        )
        for place, piece in enumerate(pieces)
    )
    _step(actor, paper, how, clock)
    return paper.pk


@action("papers.open", on=Paper, takes=OpenForm, words=_("Open, and write down why"))
def open_paper(actor: Actor, paper: Paper, data: Any, *, clock: Clock) -> Opened:
    """The journal and the paper's own list get who, when and why; the bytes are handed over this once."""
    scope.current().actor = replace(actor, purpose=data.purpose)
    raw = bytes_of(paper)
    _step(actor, paper, Step.OPENED, clock, purpose=data.purpose)
    return Opened(paper.pk, paper.survivor_id, paper.file, paper.is_evidence, raw)


@action("papers.change_section", on=Paper, takes=SectionForm, words=_("Change who needs to see it"))
def change_section(actor: Actor, paper: Paper, data: Any, *, clock: Clock) -> UUID:
    """Everything about the paper is sealed anew under the other section's key: who held only the old one reads none."""
    raw, steps = bytes_of(paper), list(PaperStep.objects.filter(paper=paper))
    paper.title, paper.from_whom, paper.sha256 = paper.title.read(), paper.from_whom.read(), paper.sha256.read()
    said = [step.words.read() for step in steps]
    pieces = list(PaperPiece.objects.filter(paper=paper).order_by("place"))
    paper.section = data.section
    paper.save(update_fields=["section", "title", "from_whom", "sha256"])
    for row, sealed in zip(pieces, file_cipher().seal(_label(paper), raw), strict=True):
        row.section, row.piece = data.section, sealed
        row.save(update_fields=["section", "piece"])
    for step, words in zip(steps, said, strict=True):
        step.section, step.words = data.section, words
        step.save(update_fields=["section", "words"])
    _step(actor, paper, Step.MOVED, clock, words=data.why)
    return paper.pk


@action("papers.withdraw", on=Paper, takes=WithdrawForm, words=_("She wants it put away"))
def withdraw_paper(actor: Actor, paper: Paper, data: Any, *, clock: Clock) -> UUID:
    """Nobody opens it any more. It stays sealed as long as the law asks, and the day is said to her."""
    paper.withdrawn_on = today(clock)
    paper.kept_until_on = kept_until(paper.withdrawn_on)
    paper.save(update_fields=["withdrawn_on", "kept_until_on"])
    _step(actor, paper, Step.WITHDRAWN, clock, words=data.words, language=data.language)
    return paper.pk


@action("papers.destroy", takes=NothingForm, words=_("Destroy papers whose time is over"))
def destroy_papers(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    """Of every paper that was put away and whose day has gone by: its pieces, title and fingerprint are emptied, and a
    step says so. The day is the database's own. What a demand is not answered about is left until it is."""
    destroy = Func(function="house.destroy_papers", output_field=ArrayField(UUIDField()))
    # Any table every actor may read carries the call; papers themselves are closed to the system.
    found = Organisation.objects.values_list(destroy)[:1]
    scope.current().shown = [survivor for (those,) in found for survivor in those]


def bytes_of(paper: Paper) -> bytes:
    """Raises Tampered where a piece, or all of them, are not what was kept."""
    pieces = [row.piece.sealed for row in PaperPiece.objects.filter(paper=paper).order_by("place")]
    raw = file_cipher().open(_label(paper), pieces)
    if hashlib.sha256(raw).hexdigest() != paper.sha256.read():
        raise Tampered("A paper is not the one that was kept.")
    return raw


def _label(paper: Paper) -> FileLabel:
    return FileLabel(PaperPiece._meta.db_table, paper.pk, paper.survivor_id, Section(paper.section))


def _step(
    actor: Actor,
    paper: Paper,
    what: Step,
    clock: Clock,
    *,
    purpose: OpenPurpose | str = "",
    words: str = "",
    language: str = "",
) -> None:
    PaperStep.objects.create(
        survivor_id=paper.survivor_id,
        paper=paper,
        section=paper.section,
        what=what,
        purpose=purpose,
        words=words,
        language=language,
        by=actor.id,
        at=clock(),
    )
    scope.current().section = paper.section
    touch(paper.survivor_id, paper.section)


def given(actor: Actor, papers: list[Paper], clock: Clock) -> None:
    """That these papers were given out after a demand."""
    for paper in papers:
        _step(actor, paper, Step.GIVEN, clock, purpose=OpenPurpose.DEMAND)


def carried(actor: Actor, paper: Paper, to: str, clock: Clock) -> bytes:
    """Inside an action of a room above: what goes along with her in a sealed file, and to whom it went."""
    raw = bytes_of(paper)
    _step(actor, paper, Step.CARRIED, clock, words=to)
    return raw
