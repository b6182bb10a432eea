"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held, lasting
from saathi.kernel.sections import Section

from .actions import end_of
from .answers.children import counts_as_child, must_be_ordered
from .answers.limits import must_be_asked_now, until_of
from .forms import sections_of
from .models import Consent, Ground, Survivor
from .searched import has_searched
from .seers import must_not_take_away, must_work_there


@rule("survivors.open")
def may_open(actor: Actor, target: None, data: Any) -> None:
    if actor.organisation is None:
        raise Refused(_("Only someone who works in an organisation can add a person."))
    if data is not None and not has_searched(actor, data.searched):
        raise Refused(_("Search for her first: she may already have a file under another spelling."))
    if data is None:
        return
    if data.until is not None and data.until <= today():
        raise Refused(_("The last day must be after today."))
    if data.basis == "consent" and counts_as_child(data.track, data.age_band):
        raise Refused(
            _(
                "She is under 18, or her age is not known: her yes alone does not let you keep her file. Choose the "
                "order of the committee or court, or the duty by law. No parent agrees instead of her."
            )
        )


@rule("survivors.rename")
@rule("survivors.describe")
@rule("safe_contact.set")
def may_write_card(actor: Actor, survivor: Survivor, data: Any) -> None:
    """Whoever is beside her may write down what she asks to be called and how she may be reached."""


@rule("dependants.add")
def may_write_family(actor: Actor, survivor: Survivor, data: Any) -> None:
    _need(survivor, Section.FAMILY, _("You cannot write about her family because you cannot see that section."))


@rule("consents.give")
def may_give(actor: Actor, survivor: Survivor, data: Any) -> None:
    if data is None:
        return
    wanted = sections_of(data.sections)
    if lasting(survivor.pk) & wanted != wanted:
        raise Refused(_("You can only help her share what you may see yourself."))
    if data.until <= today():
        raise Refused(_("The last day of sharing must be after today."))
    must_work_there(data)
    must_be_ordered(actor, survivor.pk, survivor.track, survivor.age_band)
    now = server_clock()
    must_be_asked_now(actor, survivor.pk, data.organisation, now)
    until = until_of(actor, data.organisation, end_of(data.until), now)
    must_not_take_away(survivor.pk, data, "consent", wanted, until)


@rule("consents.withdraw")
def may_withdraw(actor: Actor, consent: Consent, data: Any) -> None:
    if consent.withdrawn_at is not None:
        raise Refused(_("This consent was already withdrawn."))
    _more_than_danger(consent.survivor_id)


@rule("grounds.record")
def may_record_ground(actor: Actor, survivor: Survivor, data: Any) -> None:
    if data is None:
        return
    wanted = sections_of(data.sections)
    if lasting(survivor.pk) & wanted != wanted:
        raise Refused(_("You can only pass on what you may see yourself."))
    if data.until <= today():
        raise Refused(_("The last day must be after today."))
    if data.basis == "duty" and Section.COUNSELLING & wanted:
        raise Refused(_("No duty by law opens counselling notes. A court may order it, or she may agree."))
    must_work_there(data)
    must_not_take_away(survivor.pk, data, data.basis, wanted, end_of(data.until))


@rule("grounds.end")
def may_end_ground(actor: Actor, ground: Ground, data: Any) -> None:
    if ground.ended_at is not None:
        raise Refused(_("This was already ended."))
    if ground.organisation != actor.organisation:
        raise Refused(_("Only the organisation it was given to can give it back. She can contest it."))
    _more_than_danger(ground.survivor_id)


@rule("conflicts.declare")
def may_declare(actor: Actor, survivor: Survivor, data: Any) -> None:
    """Anyone may step back from a person she is kin to."""


@rule("conflicts.clear")
def may_clear(actor: Actor, survivor: Survivor, data: Any) -> None:
    if data is not None and data.person == actor.id:
        raise Refused(_("Nobody clears herself. Ask a colleague to ask her."))
    _more_than_danger(survivor.pk)


def _more_than_danger(survivor: UUID) -> None:
    """What a danger opened for four hours gives nobody a say over who else sees her."""
    if not lasting(survivor):
        raise Refused(_("Her file is open to you only for a danger. Who sees her is for those beside her to write."))


def _need(survivor: Survivor, section: Section, sentence: str) -> None:
    if not held(survivor.pk) & section:
        raise Refused(sentence)
