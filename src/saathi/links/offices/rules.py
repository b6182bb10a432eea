"""Whether an office may be asked, may answer, and whether a letter to it may be written, printed or sent now."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.models import Matter
from saathi.cases.rules import open_case
from saathi.identities.models import Particular
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.reach import lasting
from saathi.kernel.sections import Section
from saathi.orgs.models import Organisation
from saathi.survivors.models import Survivor

from ..choices import GOING
from ..models import Duty, Letter, LetterOf, Provider, Request
from ..office_choices import LetterKind
from ..requests.plain import must_not_name
from ..requests.rules import must, must_send, names_nobody
from ..requests.sending import HerView
from ..requests.sides import of, sides_of
from ..requests.table import SENDER
from .asking import asking_of
from .book import asks, offices
from .replying import steps_of


def duty_of(request: Request) -> Duty:
    """Raises Refused for a request of another kind."""
    found = Duty.objects.filter(request=request).first()
    if found is None:
        raise Refused(_("This is no office's duty. Answer it on its own page."))
    return found


@rule("offices.ask")
def may_ask(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is None:
        return
    _must_be_that_office(data)
    if data.matter and not Matter.objects.filter(pk=data.matter, survivor=survivor, closed_on=None).exists():
        raise Refused(_("This matter is not hers, or it has ended."))
    must_send(actor, survivor, asking_of(data), HerView(data.answer, data.her_words, data.language))


def _must_be_that_office(data: Any) -> None:
    office = offices()[asks()[data.ask].office]
    if data.organisation:
        fits = Organisation.objects.filter(pk=data.organisation, kind__in=office.kinds, is_active=True).exists()
    else:
        fits = Provider.objects.filter(pk=data.provider, kind__in=office.entries, closed_on=None).exists()
    if not fits:
        raise Refused(_("This is not the office that owes it. Choose one that does."))


@rule("offices.answer")
def may_answer(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "offices.answer")
    duty_of(request)
    names_nobody(actor, request, data.answer_words if data is not None else "")


@rule("offices.note_answer")
def may_note(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "offices.note_answer")
    duty = duty_of(request)
    if data is None:
        return
    if request.sent_at is not None and data.came_on < duty.since_on:
        raise Refused(_("That day is before the limit began."))
    must(actor, request, "offices.note_answer", steps_of(request.state, data.reply)[0])
    names_nobody(actor, request, data.answer_words)


@rule("offices.take_in")
def may_take_in(actor: Actor, request: Request, data: Any) -> None:
    duty = _ours(actor, request)
    her = getattr(request, "duty_of", None)
    if duty.replied_on is None or her is None or (her.taken_in_on and her.taken_in_on >= duty.replied_on):
        raise Refused(_("There is no answer that is not written down yet."))
    if her.matter_id is None or her.matter.closed_on is not None:
        raise Refused(_("No matter of hers waits for this answer."))
    if her.matter.is_at_end:
        raise Refused(_("It has reached its end and waits on nobody."))
    open_case(her.survivor_id)


def _ours(actor: Actor, request: Request) -> Duty:
    if SENDER not in sides_of(actor, request):
        raise Refused(_("This is for those beside her who asked."))
    return duty_of(request)


@rule("letters.write")
def may_write(actor: Actor, request: Request, data: Any) -> None:
    duty, her = _ours(actor, request), of(request)
    assert her is not None
    if request.to_organisation is not None:
        raise Refused(_("They have a sign-in here and answer themselves."))
    if request.state not in GOING:
        raise Refused(_("This has ended. No letter is owed about it."))
    open_case(her.survivor_id)
    last = Letter.objects.filter(request=request).order_by("year", "number").last()
    if data is None:
        if last is not None:
            _must_be_over(last)
        return
    _must_be_next(duty, last, data.kind)
    must_not_name(actor, her.survivor_id, data.words)
    _must_be_needed(actor, her.survivor_id, duty, data)


def _must_be_next(duty: Duty, last: Letter | None, kind: str) -> None:
    """One letter, then one that reminds, then one to those above; each after the limit of the one before."""
    if last is None:
        if kind != LetterKind.FIRST:
            raise Refused(_("Nothing was written to them yet. Begin with a letter."))
        return
    if kind == LetterKind.FIRST:
        raise Refused(_("A letter was written already. Write a reminder."))
    _must_be_over(last)
    if kind == LetterKind.ABOVE and last.kind == LetterKind.FIRST:
        raise Refused(_("Remind them once before you go to those above them."))
    if kind == LetterKind.ABOVE and not offices()[duty.office].above:
        raise Refused(_("Nobody above this office is written down."))


def _must_be_over(last: Letter) -> None:
    if last.sent_on is None:
        raise Refused(_("The letter before this one did not go yet. Send it first."))
    if last.due_on >= today():
        raise Refused(_("The limit of the letter before this one has not passed."))


def _must_be_needed(actor: Actor, survivor: UUID, duty: Duty, data: Any) -> None:
    carries = data.carries
    if not carries:
        return
    if data.kind == LetterKind.ABOVE:
        raise Refused(_("The office above can make the other one answer without knowing who she is. Leave it out."))
    if set(carries) - set(asks()[duty.ask].carries):
        raise Refused(_("This office need not know that by law. Leave it out."))
    if not actor.holds("identities.reveal") or not lasting(survivor) & Section.IDENTITY:
        raise Refused(_("Her legal name and contacts are not shared with you."))
    known = Particular.objects.filter(survivor_id=survivor, kind__in=carries, ended_at=None)
    if set(carries) - set(known.values_list("kind", flat=True)):
        raise Refused(_("That is not written down among what identifies her."))


def hers(letter: Letter) -> LetterOf:
    """Whose letter it is. Raises NotFound for those who read it in the register and do not reach her."""
    found: LetterOf | None = LetterOf.objects.filter(letter=letter).first()
    if found is None:
        raise NotFound()
    return found


@rule("letters.print")
def may_print(actor: Actor, letter: Letter, data: Any) -> None:
    her = hers(letter)
    if her.carries and not lasting(her.survivor_id) & Section.IDENTITY:
        raise Refused(_("It names her, and her identity is not shared with you."))


@rule("letters.send")
def may_send_letter(actor: Actor, letter: Letter, data: Any) -> None:
    her = hers(letter)
    if letter.sent_on is not None:
        raise Refused(_("It is written down already that this letter went."))
    open_case(her.survivor_id)
    if data is not None and data.sent_on < letter.made_on:
        raise Refused(_("That day is before the letter was written."))
    if data is not None:  # it stands in the register, which all of the organisation reads
        must_not_name(actor, her.survivor_id, data.receipt)
