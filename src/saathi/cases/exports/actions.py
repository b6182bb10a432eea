"""Taking a list out, and fetching the sealed file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.identities.queries import legal_names
from saathi.kernel import lists, scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.ids import new_id
from saathi.kernel.keyring import keyring
from saathi.kernel.sections import Section
from saathi.orgs.queries import person_names
from saathi.orgs.sealing_keys import key_of

from ..models import Export
from ..queries.people import Line, lines, matching
from .columns import NAMING, REVEALING, Cell, code_of, headings, row
from .files import WRITERS
from .forms import ExportForm
from .rules import MOST, digest, filters_of
from .standing import held_now

LASTS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A sealed file as it is handed over. Its name says nothing."""

    id: UUID
    raw: bytes
    name: str = "notes.age"


@action("people.export", takes=ExportForm, words=_("Take this list out"))
def export(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """The people of the list whom the actor may see now, sealed to one person. The journal names each of them, so that
    she can see that a line about her was taken out."""
    assert actor.organisation is not None
    found = _people(data, clock)
    id, recipient, until_on = new_id(), data.recipient, today(clock) + LASTS
    legal = legal_names(line.survivor for line in found) if set(data.columns) & set(REVEALING) else {}
    mark = _mark(id, actor, recipient, until_on, clock)
    rows: Iterator[list[Cell]] = (row(line, data.columns, legal) for line in found)
    plain = WRITERS[data.kind]([[mark], headings(data.columns), *rows])
    current = scope.current()
    current.shown = [line.survivor for line in found]
    current.actor = replace(actor, purpose=data.naming or data.purpose)
    current.section = int(Section.IDENTITY if legal else Section.CARD)
    Export.objects.filter(until_on__lt=today(clock)).exclude(file=b"").update(file=b"")
    made = Export.objects.create(
        id=id, actor=actor.id, organisation=actor.organisation, recipient=recipient, purpose=data.purpose,
        kind=data.kind, columns=data.columns, digest=digest(filters_of(data)), n_people=len(found), made_at=clock(),
        until_on=until_on, file=keyring().enclose(key_of(recipient), plain), stood=held_now(current.shown))  # fmt: skip
    return made.pk


def _people(data: Any, clock: Clock) -> tuple[Line, ...]:
    """Names are opened only where a column asks for them."""
    filters = filters_of(data)
    by = "next" if filters.sort == "next" else "active"
    found = lists.page(matching(filters, today(clock)), by, MOST)
    nameless = None if set(data.columns) & set(NAMING) else {one.rows[0].survivor: "" for one in found}
    return lines(found, today(clock), nameless)


def _mark(id: UUID, actor: Actor, recipient: UUID, until_on: Any, clock: Clock) -> str:
    """The first row: whose copy this is. Somebody who finds it knows whom to give it back to, and whose it was."""
    staff = person_names([actor.id, recipient])
    values = {
        "copy": code_of(id),
        "to": staff.get(recipient, ""),
        "by": staff.get(actor.id, ""),
        "day": today(clock).isoformat(),
        "until": until_on.isoformat(),
    }
    return _now(
        "Copy %(copy)s, only for %(to)s, taken out by %(by)s on %(day)s. Delete it by %(until)s. "
        "Codes stand for people."
    ) % values


@action("exports.fetch", on=Export, takes=NothingForm, words=_("Fetch the sealed file"))
def fetch(actor: Actor, export: Export, data: Any, *, clock: Clock) -> Fetched:
    return Fetched(export.pk, export.file.read_bytes())
