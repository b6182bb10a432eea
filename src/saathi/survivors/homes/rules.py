"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused

from ..models import Survivor
from .queries import is_known


@rule("conflicts.home")
def may_set_home(actor: Actor, survivor: Survivor, data: Any) -> None:
    """Once known it is not changed here: whoever it keeps away could ask a colleague to move it."""
    if is_known(survivor.pk):
        raise Refused(_("Her home district is known already, and keeps those away who come from it."))
