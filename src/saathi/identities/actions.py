"""What may be done with what could name her. Showing it is an act like any other: with a purpose, and remembered."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .choices import ParticularKind
from .duplicates.likeness import keep_likeness
from .forms import CorrectForm, ParticularForm, PhotographForm, RevealForm
from .models import Particular


@dataclass(frozen=True, slots=True)
class Revealed:
    """One opened value. `raw` is UTF-8 text, or JPEG bytes for a photograph. Repr shows nothing of it."""

    id: UUID
    survivor: UUID
    kind: str
    language: str
    raw: bytes = field(repr=False)

    @property
    def text(self) -> str:
        return self.raw.decode()


NAMES = (ParticularKind.LEGAL_NAME, ParticularKind.ALIAS)


@action("identities.add", on=Survivor, takes=ParticularForm, words=_("Add a name, number or address"))
def add_particular(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = Particular.objects.create(
        survivor=survivor,
        kind=data.kind,
        value=data.value,
        language=data.language,
        district=data.district,
        said_at=clock(),
    )
    keep_likeness(survivor.pk, data.kind, data.value)
    scope.current().section = int(Section.IDENTITY)
    _touch(survivor.pk, made.kind)
    return made.pk


@action("identities.photograph", on=Survivor, takes=PhotographForm, words=_("Add a photograph"))
def add_photograph(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = Particular.objects.create(
        survivor=survivor, kind=ParticularKind.PHOTOGRAPH, value=data.photograph, said_at=clock()
    )
    scope.current().section = int(Section.IDENTITY)
    return made.pk


@action("identities.correct", on=Particular, takes=CorrectForm, words=_("Correct"))
def correct(actor: Actor, particular: Particular, data: Any, *, clock: Clock) -> UUID:
    """The old entry ends and stays; the new one begins."""
    particular.ended_at = clock()
    particular.save(update_fields=["ended_at"])
    made = Particular.objects.create(
        survivor_id=particular.survivor_id,
        kind=particular.kind,
        value=data.value,
        language=particular.language,
        district=particular.district,
        said_at=clock(),
    )
    keep_likeness(particular.survivor_id, particular.kind, data.value)
    _touch(particular.survivor_id, particular.kind)
    return made.pk


@action("identities.reveal", on=Particular, takes=RevealForm, words=_("Show, and write down why"), opens=True)
def reveal(actor: Actor, particular: Particular, data: Any, *, clock: Clock) -> Revealed:
    """Nothing is changed: the journal gets who, when and the purpose, and the value is handed over this once."""
    current = scope.current()
    current.actor = replace(actor, purpose=data.purpose)
    current.section = int(Section.IDENTITY)
    return Revealed(
        particular.pk, particular.survivor_id, particular.kind, particular.language, particular.value.read_bytes()
    )


def _touch(survivor: UUID, kind: str) -> None:
    if kind in NAMES:
        touch(survivor, Section.IDENTITY, named=True)
    else:
        touch(survivor, Section.IDENTITY)
