"""Her plan goes on paper."""

from __future__ import annotations

from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import Booklet
from .forms import PrintForm


@action("booklets.print", on=Survivor, takes=PrintForm, words=_("Print my notebook"))
def print_booklet(actor: Actor, her: Survivor, pages: list[str], *, clock: Clock) -> UUID:
    """Only that it was printed, when, and which pages she ticked: what stood on them is not kept a second time."""
    scope.current().section = int(Section.PLAN)
    made = Booklet.objects.create(survivor=her, pages=pages, printed_at=clock(), written_by=actor.id)
    return made.pk
