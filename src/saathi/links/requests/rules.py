"""Whether a request may be made and moved now: by the table, by who stands where, and by what she said."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import lasting
from saathi.kernel.sections import Section
from saathi.orgs.models import Organisation
from saathi.survivors.models import Survivor

from ..choices import ENDED, NEEDS_SECTIONS, HerAnswer, RequestKind, RequestState
from ..models import Request, RequestStep
from .plain import must_name_nobody, must_not_name
from .sending import Asking, HerView
from .sides import of, sides_of
from .table import HER, OFFICE, RECEIVER, SENDER, rows
from .there import works_there

# Kinds that bring somebody she does not know into her life, or move her: none is sent without her yes. The others may
# be asked before, because whoever is asked learns nothing of her.
NEEDS_HER_YES = (RequestKind.REFERRAL, RequestKind.HANDOVER, RequestKind.TRANSFER)


def must(actor: Actor, request: Request, act: str, transition: str = "") -> None:
    """Raises Refused where the table has no such step from here, or not for whoever stands where this actor does."""
    here = rows(request.kind, request.state, transition, act)
    if not here:
        raise Refused(_why_not(request))
    if not any(sides_of(actor, request).intersection(row.sides) for row in here):
        raise Refused(_whose(here[0].sides))


def _why_not(request: Request) -> str:
    if request.state in ENDED:
        return _("This request has ended. Ask anew if it is needed again.")
    if request.state == RequestState.DRAFT:
        return _("It was not sent: she is thinking about it.")
    if request.state == RequestState.IN_PROGRESS:
        return _("Whoever was asked has not said yes yet.")
    return _("They said yes already.")


def _whose(sides: tuple[str, ...]) -> str:
    if RECEIVER in sides:
        return _("Those who were asked answer this.")
    if OFFICE in sides:
        return _("They have a sign-in here and answer themselves.")
    return _("This is for those beside her who asked.")


def must_send(actor: Actor, survivor: Survivor, asking: Asking, view: HerView) -> None:
    """What every request has to meet, of whatever kind; for the rules of the acts that send one."""
    open_case(survivor.pk)
    if not lasting(survivor.pk) & asking.stands_in:
        raise Refused(_("This belongs to a section that is not shared with you."))
    if asking.sections & ~(NEEDS_SECTIONS[asking.need] | Section.CARD):
        raise Refused(_("That is more than this need asks for. Whoever is asked sees only what the purpose needs."))
    if lasting(survivor.pk) & asking.sections != asking.sections:
        raise Refused(_("You can only help her share what you may see yourself."))
    if asking.kind in NEEDS_HER_YES and view.answer == HerAnswer.NOT_ASKED:
        raise Refused(_("Ask her first. Nothing goes out about her without her yes."))
    _must_be_somebody(actor, asking)
    must_not_name(actor, survivor.pk, asking.words)


def _must_be_somebody(actor: Actor, asking: Asking) -> None:
    if asking.organisation is not None and asking.organisation == actor.organisation:
        raise Refused(_("This is your own organisation."))
    if asking.organisation is None and asking.provider is None:
        raise Refused(_("Choose whom to ask."))
    if asking.organisation is None:
        return
    if not Organisation.objects.filter(pk=asking.organisation, is_active=True).exists():
        raise Refused(_("Choose an organisation from the list."))


@rule("requests.send")
def may_send(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.send")
    her = of(request)
    assert her is not None
    open_case(her.survivor_id)


@rule("requests.acknowledge")
def may_acknowledge(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.acknowledge")
    if request.acked_at is not None:
        raise Refused(_("That you saw it was already said."))


@rule("requests.accept")
def may_accept(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.accept")
    if data is None:
        return
    names_nobody(actor, request, data.capacity)
    if data.worker:
        must_walk(actor, request, data.worker)


@rule("requests.decline")
def may_decline(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.decline")
    names_nobody(actor, request, data.answer_words if data is not None else "")


@rule("requests.finish")
def may_finish(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.finish")
    names_nobody(actor, request, data.answer_words if data is not None else "")


@rule("requests.note_answer")
def may_note_answer(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.note_answer", data.answer if data is not None else "")
    names_nobody(actor, request, data.answer_words if data is not None else "")


@rule("requests.name_worker")
def may_name_worker(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.name_worker")
    _before_she_agreed(request)
    if data is not None:
        must_walk(actor, request, data.worker)


@rule("requests.refuse_person")
def may_refuse_person(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.refuse_person")
    _before_she_agreed(request)
    if request.worker is None:
        raise Refused(_("Nobody is named yet."))


@rule("requests.revoke")
def may_revoke(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.revoke")
    names_nobody(actor, request, data.answer_words if data is not None else "")


@rule("requests.say_no")
def may_say_no(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.say_no")


@rule("requests.face")
def may_face(actor: Actor, request: Request, data: Any) -> None:
    must(actor, request, "requests.face")
    names_nobody(actor, request, data.words if data is not None else "")


@rule("requests.hear")
def may_hear(actor: Actor, request: Request, data: Any) -> None:
    if not sides_of(actor, request) & {SENDER, HER}:
        raise Refused(_whose((SENDER,)))
    if request.state not in (*ENDED, RequestState.ACCEPTED):
        raise Refused(_("Nothing came of it yet."))


def _before_she_agreed(request: Request) -> None:
    """A handover: her yes opened her to the one person who was named, and only her no closes that."""
    if RequestStep.objects.filter(request=request, transition="agree").exists():
        raise Refused(_("She agreed to the person who is named. If she does not want it any more, write down her no."))


def must_walk(actor: Actor, request: Request, worker: Any) -> None:
    """Raises Refused where this person is not to be named as the one who would walk with her."""
    if not works_there(UUID(str(worker)), actor.organisation):
        raise Refused(_("This person does not work in that organisation."))
    if str(worker) in {str(one) for one in request.refused}:
        raise Refused(_("They asked for somebody else."))


def names_nobody(actor: Actor, request: Request, words: str) -> None:
    """Colleagues of both sides read what stands in a request: whoever knows whose it is does not say so there, and
    whoever is asked guesses at none of those she knows."""
    her = of(request)
    if her is not None:
        must_not_name(actor, her.survivor_id, words)
    else:
        must_name_nobody(actor, words)
