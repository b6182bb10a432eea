"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.survivors.models import Survivor

from ..rules import shared_plan


@rule("booklets.print")
def may_print(actor: Actor, her: Survivor, data: Any) -> None:
    """It is hers: only while somebody sits with her, and only about her."""
    if actor.only is None or actor.only != her.pk:
        raise Refused(_("This is hers, while you sit together."))
    shared_plan(her)
