"""Letters of an organisation as they are read: the register, which names nobody, and those of one request."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.errors import NotFound

from ..models import Letter, LetterOf
from .letters import reference

PAGE = 25


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One line of the register. `survivor` is whose it is, for whoever reaches her; `carries` what it names of her.
    `is_followed`: another letter went after it."""

    id: UUID
    request: UUID
    number: str
    kind: str
    office: str
    ask: str
    language: str
    made_on: date
    sent_on: date | None
    how: str
    receipt: str
    due_on: date
    answered_on: date | None
    survivor: UUID | None
    carries: tuple[str, ...]
    is_followed: bool

    def is_late(self, today: date) -> bool:
        """No answer, and no letter after it."""
        is_open = self.sent_on is not None and self.answered_on is None and not self.is_followed
        return is_open and self.due_on < today


def letters_of(rows: Iterable[Letter]) -> dict[UUID, list[LetterLine]]:
    """By request, the first first. Inside a query."""
    found: dict[UUID, list[LetterLine]] = {}
    for line in sorted(_lines(list(rows)), key=lambda one: one.number):
        found.setdefault(line.request, []).append(line)
    return found


def _lines(rows: list[Letter]) -> list[LetterLine]:
    ids = [row.pk for row in rows]
    hers = {one.letter_id: one for one in LetterOf.objects.filter(letter__in=ids)}
    followed = set(Letter.objects.filter(after__in=ids).values_list("after", flat=True))
    return [_letter(row, hers.get(row.pk), row.pk in followed) for row in rows]


def _letter(row: Letter, her: LetterOf | None, is_followed: bool) -> LetterLine:
    return LetterLine(
        row.pk, row.request_id, reference(row.year, row.number), row.kind, row.office, row.ask, row.language,
        row.made_on, row.sent_on, row.how, row.receipt.read(), row.due_on, row.answered_on,
        her.survivor_id if her else None, tuple(her.carries) if her else (), is_followed,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """`state` is open (it went, nobody answered), late, unsent, answered, or empty for all."""

    state: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """The newest first. `names` are those of people within reach, as each chose hers."""

    lines: tuple[LetterLine, ...]
    after: str
    today: date


@query("letters.register", shows=lambda page: [one.survivor for one in page.lines if one.survivor])
def register(actor: Actor, filters: RegisterFilter, after: str = "", *, clock: Clock = server_clock) -> Register:
    """Of the actor's own organisation. It names nobody; keyset paging by the number."""
    now = today(clock)
    wanted = Letter.objects.filter(_wanted(filters, now), organisation=actor.organisation)
    if after:
        wanted = wanted.filter(_before(after))
    rows = list(wanted.order_by("-year", "-number")[: PAGE + 1])
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return Register(tuple(_lines(rows[:PAGE])), f"{last.year}_{last.number}" if last else "", now)


def _wanted(filters: RegisterFilter, now: date) -> Q:
    every = {
        "open": Q(sent_on__isnull=False, answered_on=None),
        "late": Q(sent_on__isnull=False, answered_on=None, due_on__lt=now, reminders=None),
        "unsent": Q(sent_on=None),
        "answered": Q(answered_on__isnull=False),
    }
    wanted = every.get(filters.state, Q())
    return wanted & Q(office=filters.office) if filters.office else wanted


def _before(after: str) -> Q:
    year, _sep, number = after.partition("_")
    try:
        at, row = int(year), int(number)
    except ValueError as strange:
        raise NotFound() from strange
    return Q(year__lte=at) & (Q(year__lt=at) | Q(number__lt=row))
