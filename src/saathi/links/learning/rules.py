"""Whether these acts may happen now. A mismatch is never a reason to refuse her: only her not knowing of it is."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..learning_choices import ELSE, FEWEST
from ..models import Course, LearningOffer, LearningPath, LearningStep
from .market.queries import markets
from .market.rules import of_a_district
from .offered import options_of
from .table import found, steps_of


def _learning(survivor: Survivor) -> None:
    open_case(survivor.pk)
    if not held(survivor.pk) & Section.LEARNING:
        raise Refused(_("What she learns is not shared with you."))


@rule("learning.offer")
def may_offer(actor: Actor, survivor: Survivor, data: Any) -> None:
    _learning(survivor)
    if data is None:
        return
    of_a_district(data.district)
    if len(data.courses) < FEWEST:
        raise Refused(_("Put at least three courses before her. If there are not so many, write that no course fits."))
    if Course.objects.filter(pk__in=data.courses, ended_on=None).count() != len(data.courses):
        raise Refused(_("One of these courses is not offered any more."))


@rule("learning.choose")
def may_choose(actor: Actor, offer: LearningOffer, data: Any) -> None:
    open_case(offer.survivor_id)
    if offer.picked:
        raise Refused(_("She has chosen already. Put courses before her again if she changes her mind."))
    if data is None:
        return
    named = {one["key"]: one for one in options_of(offer)}
    if data.picked not in named and data.picked not in ELSE:
        raise Refused(_("This did not lie before her."))
    if data.picked in named:
        _knows(offer.district, named[data.picked]["occupation"], data.knows_mismatch)


@rule("learning.gap")
def may_log_gap(actor: Actor, survivor: Survivor, data: Any) -> None:
    _learning(survivor)
    if data is not None:
        of_a_district(data.district)


@rule("learning.begin")
def may_begin(actor: Actor, path: LearningPath, data: Any) -> None:
    """The market is asked again: it may have changed since she chose."""
    _may_step(path, "learning.begin", data, "begins")
    if data is not None and path.mismatch_told_on is None:
        _knows(path.district, path.occupation, data.knows_mismatch)


@rule("learning.finish")
def may_finish(actor: Actor, path: LearningPath, data: Any) -> None:
    _may_step(path, "learning.finish", data, data.step if data else "")


@rule("learning.use")
def may_use(actor: Actor, path: LearningPath, data: Any) -> None:
    _may_step(path, "learning.use", data, data.step if data else "")


def _may_step(path: LearningPath, act: str, data: Any, step: str) -> None:
    open_case(path.survivor_id)
    if not steps_of(path.state, act) or (step and found(path.state, step) is None):
        raise Refused(_("This cannot follow where her learning stands now."))
    last = LearningStep.objects.filter(path=path).order_by("-on").values_list("on", flat=True).first()
    if data is not None and last is not None and data.on < last:
        raise Refused(_("That day is before the last step that was written."))


def _knows(district: str, occupation: str, knows: bool) -> None:
    if markets(district, [occupation], today())[occupation].is_mismatch and not knows:
        raise Refused(
            _("The place where she wants to live takes no such work now. Tell her first; then it is hers to choose.")
        )
