"""Whether these acts may happen now."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.links.choices import ENDED, GOING, HerAnswer
from saathi.links.requests.rules import must, must_send, names_nobody
from saathi.survivors.models import Survivor

from ..models import Study
from .asking import asking_of, names_of_her_place, view_of
from .catalogue import told_by
from .standing import closed_by
from .words import HIDDEN, QUESTIONS


@rule("studies.ask")
def may_ask(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if not held(survivor.pk) & Section.FAMILY:
        raise Refused(_("Her family part is not shared with you."))
    if data is None:
        return
    must_send(actor, survivor, asking_of(data), view_of(data))
    _must_not_tell(actor, survivor, data.words, data.hidden)
    if data.answer != HerAnswer.NO and _going(survivor, data.towards):
        raise Refused(_("A visit to them is asked for already. It ends first, or is taken back."))


def _must_not_tell(actor: Actor, survivor: Survivor, words: str, hidden: Collection[str]) -> None:
    """The open half says nothing that must stay unsaid there: it is read before she opened anything."""
    if code := told_by(words, hidden):
        values = {"what": str(HIDDEN[code])}
        raise Refused(_("A word in it would tell what must stay unsaid: %(what)s. Write it without.") % values)
    said = words.casefold()
    if "where_she_is" in hidden and any(name in said for name in names_of_her_place(actor, survivor)):
        raise Refused(_("It names the place where she is, and that must stay unsaid. Write it without."))


def _going(survivor: Survivor, towards: str) -> bool:
    rows = Study.objects.filter(survivor=survivor, towards=towards, ended_on=None)
    return bool(rows.exclude(request__state__in=ENDED).exists())


@rule("studies.send")
def may_send(actor: Actor, study: Study, data: Any) -> None:
    must(actor, study.request, "studies.send")
    open_case(study.survivor_id)
    if data is None:
        return
    _adds_to_unsaid(study, data)
    _must_not_tell(actor, study.survivor, study.request.words.read(), data.hidden)


@rule("studies.narrow")
def may_narrow(actor: Actor, study: Study, data: Any) -> None:
    open_case(study.survivor_id)
    _beside_her(actor, study)
    if study.request.state not in GOING:
        raise Refused(_("This is said while somebody is asked to go there, and until they wrote what was found."))
    if data is None:
        return
    _adds_to_unsaid(study, data)
    if set(data.questions) - set(study.questions) or set(data.may_meet) - set(study.may_meet):
        raise Refused(_("Here she may only allow less. For more than that the visit is asked for anew."))


def _adds_to_unsaid(study: Study, data: Any) -> None:
    if set(study.hidden) - set(data.hidden):
        raise Refused(_("What was to stay unsaid stays so."))


@rule("studies.report")
def may_report(actor: Actor, study: Study, data: Any) -> None:
    must(actor, study.request, "studies.report")
    if data is None:
        return
    if beyond := set(data.asked) - set(study.questions):
        raise Refused(_("She did not allow this to be asked: %(what)s.") % {"what": _named(beyond, QUESTIONS)})
    if set(data.met) - set(study.may_meet):
        raise Refused(_("She did not allow all of those to be met. Write down only whom she allowed."))
    if data.visited_on < study.asked_on:
        raise Refused(_("That day is before the visit was asked for."))


@rule("studies.not_done")
def may_say_not_done(actor: Actor, study: Study, data: Any) -> None:
    must(actor, study.request, "studies.not_done")
    names_nobody(actor, study.request, data.words if data is not None else "")
    if data is not None and (code := told_by(data.words, study.hidden)):
        values = {"what": str(HIDDEN[code])}
        raise Refused(_("A word in it would tell what must stay unsaid: %(what)s. Write it without.") % values)


@rule("studies.say")
def may_say(actor: Actor, study: Study, data: Any) -> None:
    open_case(study.survivor_id)
    _beside_her(actor, study)


@rule("studies.tell")
def may_tell(actor: Actor, study: Study, data: Any) -> None:
    _beside_her(actor, study)
    if study.ended_on is None:
        raise Refused(_("There is nothing to tell yet: nobody has been there."))
    if data is not None and data.on < study.ended_on:
        raise Refused(_("That day is before it was written down."))


@rule("studies.options")
def may_put_options(actor: Actor, study: Study, data: Any) -> None:
    open_case(study.survivor_id)
    _beside_her(actor, study)
    if not closed_by(study.wish, study.risk, study.willing):
        raise Refused(_("The way there is open to her. Prepare other options together with her, if she wants some."))
    if not held(study.survivor_id) & Section.PLACE:
        raise Refused(_("Where she stays is not shared with you."))


def _beside_her(actor: Actor, study: Study) -> None:
    if study.request.kept_by != actor.organisation:
        raise Refused(_("This is for those beside her who asked."))


def _named(codes: set[str], words: dict[str, Any]) -> str:
    return ", ".join(str(words[code]) for code in words if code in codes)
