"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.models import Member
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import cohort_id
from saathi.orgs.models import Person
from saathi.orgs.queries import person_names

from ..models import Challenge, Decision, RetaliationCheck
from .line import deciding_organisations, line, standing, who_decides
from .queries import fitting_doors


@rule("challenges.lodge")
def may_lodge(actor: Actor, decision: Decision, data: Any) -> None:
    if decision.undone_at is not None:
        raise Refused(_("This decision was taken back."))
    if decision.made_by == "hers":
        raise Refused(_("She decided this herself. If she wants it otherwise now, record her new decision."))
    if who_decides(actor, decision.survivor_id)(decision):
        raise Refused(_who_can(decision))
    if data is None:
        return
    if data.door not in {door.code for door in fitting_doors(decision)}:
        raise Refused(_("This door is not for this kind of decision. Choose one of those that are offered."))
    if data.lodged_on < decision.decided_on:
        raise Refused(_("She cannot have disagreed before it was decided. Look at the day again."))


def _who_can(decision: Decision) -> str:
    """Said to whoever decided, whether or not there is a challenge: it depends on the decision and her team alone."""
    of_line = line(decision)
    team = Member.objects.filter(survivor_id=decision.survivor_id, until_on=None).values_list("person", flat=True)
    able = [one for one in team if one not in of_line and not _is_above(one, of_line)]
    if names := ", ".join(sorted(person_names(able).values())):
        said = _("You are one of those who decided this. Someone else writes down that she does not agree: %(names)s.")
        return said % {"names": names}
    return _(
        "You are one of those who decided this. Someone else writes down that she does not agree: a worker of another "
        "team, her lawyer, or someone of another organisation she trusts."
    )


def _is_above(person: Any, of_line: frozenset[Any]) -> bool:
    found = Person.objects.filter(pk=person).values_list("organisation", "profession").first()
    return found is None or found[0] in of_line or cohort_id(*found) in of_line


@rule("challenges.step")
def may_add_step(actor: Actor, challenge: Challenge, data: Any) -> None:
    _not_of_the_line(actor, challenge)
    if data is not None and data.on < challenge.lodged_on:
        raise Refused(_("This day is before she said that she does not agree."))


@rule("challenges.helper")
def may_name_helper(actor: Actor, challenge: Challenge, data: Any) -> None:
    _not_of_the_line(actor, challenge)
    _not_concluded(challenge)
    if data is None:
        return
    decision = challenge.decision
    deciding = {decision.organisation, *deciding_organisations(decision)} if decision else set()
    if data.organisation in {challenge.organisation, *deciding, *challenge.hidden_from}:
        raise Refused(_("An independent helper comes from an organisation that neither decided nor keeps this."))
    if data.person and not Person.objects.filter(pk=data.person, organisation=data.organisation, left_at=None).exists():
        raise Refused(_("This person does not work in that organisation."))


@rule("challenges.tell")
def may_tell(actor: Actor, challenge: Challenge, data: Any) -> None:
    if challenge.agreed_to_tell_on is not None:
        raise Refused(_("She already agreed that they are told."))
    if data is not None and data.agreed_on < challenge.lodged_on:
        raise Refused(_("This day is before she said that she does not agree."))


@rule("challenges.answer")
def may_answer(actor: Actor, challenge: Challenge, data: Any) -> None:
    if challenge.agreed_to_tell_on is None:
        raise Refused(_("She has not agreed yet that they are told."))
    if not _is_of_line(actor, challenge):
        raise Refused(_("Only those who decided answer here. What came from outside is written down as a step."))
    if challenge.answered_on is not None:
        raise Refused(_("This was already answered, and an answer is not changed."))
    _not_concluded(challenge)


@rule("challenges.conclude")
def may_conclude(actor: Actor, challenge: Challenge, data: Any) -> None:
    _not_of_the_line(actor, challenge)
    _not_concluded(challenge)
    if data is not None and data.concluded_on < challenge.lodged_on:
        raise Refused(_("This day is before she said that she does not agree."))


@rule("challenges.check")
def may_check(actor: Actor, check: RetaliationCheck, data: Any) -> None:
    _not_of_the_line(actor, check.challenge)
    if check.asked_on is not None:
        raise Refused(_("She was already asked. What she said then stays."))
    if data is not None and data.asked_on < check.challenge.lodged_on:
        raise Refused(_("This day is before she said that she does not agree."))


def _is_of_line(actor: Actor, challenge: Challenge) -> bool:
    return challenge.kept_by != actor.id and bool(standing(actor) & set(challenge.hidden_from))


def _not_of_the_line(actor: Actor, challenge: Challenge) -> None:
    if _is_of_line(actor, challenge):
        raise Refused(_("Those who decided may answer her challenge. Everything else in it is hers."))


def _not_concluded(challenge: Challenge) -> None:
    if challenge.concluded_on is not None:
        raise Refused(_("How this ended is already written down."))
