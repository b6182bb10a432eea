"""When a copy may be handed out."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import lasting
from saathi.survivors.models import Survivor


@rule("file.copy")
def may_copy(actor: Actor, her: Survivor, data: Any) -> None:
    """It is hers: only while somebody sits with her, about her, and never by what danger opened for hours."""
    if actor.only is None or actor.only != her.pk:
        raise Refused(_("This is hers, while you sit together."))
    if not lasting(her.pk):
        raise Refused(_("Your file is open here only for hours, because of danger."))
