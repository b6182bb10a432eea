"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .models import Particular


@rule("identities.add")
@rule("identities.photograph")
def may_add(actor: Actor, survivor: Survivor, data: Any) -> None:
    if not held(survivor.pk) & Section.IDENTITY:
        raise Refused(_("Her legal name and contacts are not shared with you."))


@rule("identities.correct")
@rule("identities.reveal")
def may_touch(actor: Actor, particular: Particular, data: Any) -> None:
    if particular.ended_at is not None:
        raise Refused(_("This was corrected since. Look at the newer entry."))
