"""Numbered letters to offices without a sign-in: written, printed, sent. Printing one is an act like opening a name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.identities.models import Particular
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.orgs.models import Organisation
from saathi.orgs.queries import organisation_names, own_organisation, person_names

from ..models import Duty, Letter, LetterName, LetterOf, Provider, Request
from ..office_choices import LetterKind
from ..requests.moving import advance
from ..requests.sides import of
from .book import asks, offices
from .forms import LetterForm, SentForm
from .rules import hers

DAYS_TO_ANSWER = 15  # our own rule, where no law says less or more
FACED = {LetterKind.REMINDER: "ask_again", LetterKind.ABOVE: "above"}


@action("letters.write", on=Request, takes=LetterForm, words=_("Write a letter"))
def write_letter(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """It gets the next number of the year. What it names of her is taken as it is now, and written down as passed on.
    A reminder is a silence that was faced."""
    duty, her = Duty.objects.get(request=request), of(request)
    assert her is not None
    last = Letter.objects.filter(request=request).order_by("year", "number").last()
    letter = _numbered(actor, request, duty, data, last, clock)
    LetterOf.objects.create(
        survivor_id=her.survivor_id, letter=letter, section=her.section, carries=sorted(data.carries), words=data.words
    )  # fmt: skip
    for kind in sorted(data.carries):
        _name(letter, her.survivor_id, kind)
    if data.kind in FACED:
        reason = {"reason": FACED[data.kind], "reference": reference(letter.year, letter.number)}
        advance(actor, request, "face", act="letters.write", clock=clock, how="letter", **reason)
    _remember(actor, letter, her.survivor_id, her.section, bool(data.carries))
    touch(her.survivor_id, her.section)
    return letter.pk


def _numbered(
    actor: Actor, request: Request, duty: Duty, data: Any, last: Letter | None, clock: Clock
) -> Letter:
    """One writes at a time in an organisation, so that no number is given twice and none is left out."""
    ours, now = own_organisation(actor), today(clock)
    Organisation.objects.select_for_update().get(pk=ours)
    newest = Letter.objects.filter(organisation=ours, year=now.year).order_by("-number").first()
    office = offices()[duty.office].above if data.kind == LetterKind.ABOVE else duty.office
    made: Letter = Letter.objects.create(
        organisation=ours, year=now.year, number=newest.number + 1 if newest else 1, request=request, after=last,
        kind=data.kind, office=office, ask=duty.ask, language=data.language, made_by=actor.id, made_on=now,
        due_on=_due_on(duty, data.kind, now),
    )  # fmt: skip
    return made


def _due_on(duty: Duty, kind: str, on: date) -> date:
    """The first letter names the limit of the law where that is still ahead; the others set one of our own."""
    ours = on + timedelta(days=DAYS_TO_ANSWER)
    return max(duty.due_on, ours) if kind == LetterKind.FIRST else ours


def _name(letter: Letter, survivor: UUID, kind: str) -> None:
    known = Particular.objects.filter(survivor_id=survivor, kind=kind, ended_at=None).order_by("said_at").last()
    assert known is not None
    LetterName.objects.create(
        survivor_id=survivor, letter=letter, kind=kind, value=known.value.read(), language=known.language
    )  # fmt: skip


def _remember(actor: Actor, letter: Letter, survivor: UUID, section: int, names_her: bool) -> None:
    """Where it names her, the journal says so with its purpose, and she reads it among those who looked."""
    current = scope.current()
    current.about, current.section = survivor, int(Section.IDENTITY) if names_her else section
    if names_her:
        current.actor = replace(actor, purpose=asks()[letter.ask].purpose)


@action("letters.send", on=Letter, takes=SentForm, words=_("The letter went"))
def send_letter(actor: Actor, letter: Letter, data: Any, *, clock: Clock) -> UUID:
    """The days in which an answer is asked for begin when it goes."""
    her = hers(letter)
    letter.sent_on, letter.how, letter.receipt = data.sent_on, data.how, data.receipt
    letter.due_on = _due_on(Duty.objects.get(request_id=letter.request_id), letter.kind, data.sent_on)
    letter.save(update_fields=["sent_on", "how", "receipt", "due_on"])
    scope.current().about, scope.current().section = her.survivor_id, her.section
    touch(her.survivor_id, her.section)
    return letter.pk


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter as it is set: fixed text is added by whoever sets it. `named` are (kind, value, its language) of her
    particulars; repr shows none. `to` is the name of the office as its entry has it, "" where that is not known."""

    id: UUID
    survivor: UUID
    language: str
    number: str
    kind: str
    office: str
    ask: str
    made_on: date
    since_on: date
    limit_on: date
    due_on: date
    ours: str
    by: str
    to: str
    address: str
    before: tuple[str, date] | None
    words: str = field(repr=False)
    named: tuple[tuple[str, str, str], ...] = field(repr=False)


@action("letters.print", on=Letter, takes=NothingForm, words=_("Print the letter"))
def print_letter(actor: Actor, letter: Letter, data: Any, *, clock: Clock) -> Printed:
    """Nothing changes: the journal gets who printed it and when, and its text is handed over this once."""
    her, request, duty = hers(letter), letter.request, Duty.objects.get(request_id=letter.request_id)
    to, address = _to(letter, request)
    names = LetterName.objects.filter(letter=letter).order_by("kind") if her.carries else []
    _remember(actor, letter, her.survivor_id, her.section, bool(her.carries))
    before = letter.after
    return Printed(
        letter.pk, her.survivor_id, letter.language, reference(letter.year, letter.number), letter.kind, letter.office,
        letter.ask, letter.made_on, duty.since_on, duty.due_on, letter.due_on,
        _called(letter.organisation, letter.language), person_names([letter.made_by]).get(letter.made_by, ""), to,
        address, (reference(before.year, before.number), before.sent_on) if before and before.sent_on else None,
        her.words.read(), tuple((one.kind, one.value.read(), one.language) for one in names),
    )  # fmt: skip


def _called(organisation: UUID, language: str) -> str:
    name = organisation_names([organisation])[organisation]
    return name.local if name.language == language and name.local else name.name


def _to(letter: Letter, request: Request) -> tuple[str, str]:
    """The entry's own name and address, in the language of the letter; to those above, only which office it is."""
    if request.provider is None or letter.kind == LetterKind.ABOVE:
        return "", ""
    entry = Provider.objects.get(pk=request.provider)
    local = entry.name_local.read() if entry.local_language == letter.language else ""
    return local or entry.name.read(), entry.address.read()


def reference(year: int, number: int) -> str:
    """The number that stands on the letter, and by which it is answered."""
    return f"{year}/{number:04}"
