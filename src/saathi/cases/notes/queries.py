"""Reads of notes: by section, newest first; the words of one; and the writer's own mirror."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.errors import NotFound
from saathi.kernel.reach import held
from saathi.kernel.sections import Section, each
from saathi.orgs.queries import person_names

from ..models import Note, WordCount
from .forms import SECTIONS
from .suggest import Found, look

PAGE = 20
MOST_WRITERS = 30


@dataclass(frozen=True, slots=True)
class NoteCard:
    """One note. `replaces` is the older one it corrects, `replaced_by` the newer one; `is_mine` lets the asker correct
    it."""

    id: UUID
    survivor: UUID
    section: Section
    about_on: date
    words: str
    language: str
    may_read: str
    why_not: str
    not_until_on: date | None
    shown_on: date | None
    shown_how: str
    her_words: str
    her_language: str
    replaces: UUID | None
    replaced_by: UUID | None
    written_by: UUID
    written_at: datetime
    is_mine: bool

    def may_be_shown(self, on: date) -> bool:
        return self.shown_on is None and (self.not_until_on is None or self.not_until_on <= on)


@dataclass(frozen=True, slots=True)
class Notes:
    """A page of notes. `sections` are those the asker may read notes in; `writers` all who wrote one there, by name;
    `older` is where the next page begins, None on the last."""

    notes: tuple[NoteCard, ...]
    sections: tuple[Section, ...]
    writers: dict[UUID, str]
    older: datetime | None


@query("notes.list")
def notes(
    actor: Actor,
    survivor: UUID,
    *,
    section: Section | None = None,
    writer: UUID | None = None,
    before: datetime | None = None,
) -> Notes:
    """The newest first, 20 at a time. Notes of sections the asker does not hold are not there at all."""
    every = Note.objects.filter(survivor_id=survivor)
    rows = every.select_related("replaced_by").order_by("-written_at", "-id")
    wanted: dict[str, Any] = {"section": section and int(section), "written_by": writer, "written_at__lt": before}
    rows = rows.filter(**{name: value for name, value in wanted.items() if value is not None})
    found = list(rows[: PAGE + 1])
    writers = every.values_list("written_by", flat=True).distinct()[:MOST_WRITERS]
    return Notes(
        tuple(_card(row, actor) for row in found[:PAGE]),
        tuple(each(held(survivor) & SECTIONS)),
        person_names(writers),
        found[PAGE - 1].written_at if len(found) > PAGE else None,
    )


@query("notes.sections")
def sections(actor: Actor, survivor: UUID) -> list[Section]:
    """Where the asker may write a note about her."""
    return each(held(survivor) & SECTIONS)


@query("notes.note")
def note(actor: Actor, note_id: UUID) -> NoteCard:
    row = Note.objects.filter(pk=note_id).select_related("replaced_by").first()
    if row is None:
        raise NotFound()
    return _card(row, actor)


@query("notes.look")
def words_of(actor: Actor, text: str, language: str) -> list[Found]:
    """Softer words for what the asker is writing, kept nowhere."""
    return look(text, language)


@query("notes.mirror")
def mirror(actor: Actor, *, months: int = 6, clock: Clock = server_clock) -> list[tuple[str, date, int]]:
    """The asker's own words by group and month, the newest month first. Nobody else's can be asked for."""
    rows: Iterable[Any] = WordCount.objects.filter(month_on__gt=_months_back(today(clock), months))
    return [(row.group, row.month_on, row.n) for row in sorted(rows, key=lambda row: (row.month_on, row.n))[::-1]]


def _months_back(on: date, months: int) -> date:
    year, month = divmod(on.year * 12 + on.month - 1 - months, 12)
    return date(year, month + 1, 1)


def _card(row: Note, actor: Actor) -> NoteCard:
    newer = getattr(row, "replaced_by", None)
    return NoteCard(
        row.pk,
        row.survivor_id,
        Section(row.section),
        row.about_on,
        row.words.read(),
        row.language,
        row.may_read,
        row.why_not,
        row.not_until_on,
        row.shown_on,
        row.shown_how,
        row.her_words.read(),
        row.her_language,
        row.replaces_id,
        newer.pk if newer else None,
        row.written_by,
        row.written_at,
        row.written_by == actor.id,
    )
