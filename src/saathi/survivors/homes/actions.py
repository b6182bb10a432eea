"""Her home district is written down where nobody had: from then on it keeps away whoever comes from there."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section

from ..models import Survivor
from .forms import HomeForm


@action("conflicts.home", on=Survivor, takes=HomeForm, words=_("Write down her home district"))
def set_home(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Whoever writes it and comes from there herself does not see her any more when this is done."""
    touch(survivor.pk, Section.CARD, origin=data.district)
    return survivor.pk
