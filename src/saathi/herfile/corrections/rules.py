"""When she may say that something is wrong, and who may answer it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import lasting
from saathi.survivors.models import Survivor

from ..choices import Corrected
from ..kinds import KINDS
from ..models import Correction

BY_CODE = {kind.code: kind for kind in KINDS}
WRITERS = ("written_by", "kept_by", "added_by", "raised_by", "made_by", "said_by", "by")


@rule("corrections.ask")
def may_ask(actor: Actor, her: Survivor, data: Any) -> None:
    if actor.only is None or actor.only != her.pk:
        raise Refused(_("This is hers, while you sit together."))
    if data is None:
        return
    if not lasting(her.pk) & data.section:
        raise Refused(_("Whoever sits with you does not see this part."))
    if data.row and _section_of(data.about, data.row, her) != data.section:
        raise Refused(_("This entry is not there any more."))
    same = Correction.objects.filter(survivor=her, row=data.row, section=data.section, answered_at=None)
    if data.row and same.exists():
        raise Refused(_("You said this already. The answer comes here."))


def _section_of(about: str, row: Any, her: Survivor) -> int | None:
    """The section of an entry of hers that is within reach; None for any other."""
    found = entry_of(about, row, her.pk)
    if found is None:
        return None
    section = found.SECTION
    return int(getattr(found, section)) if isinstance(section, str) else int(section)


def entry_of(about: str, row: Any, survivor: Any) -> Any:
    """The row itself, inside an act or query that is open; None where it is gone or out of reach."""
    table = BY_CODE[about].table
    return table._default_manager.filter(**{"pk": row, table.SURVIVOR: survivor}).first()


@rule("corrections.answer")
def may_answer(actor: Actor, correction: Correction, data: Any) -> None:
    if correction.answered_at is not None:
        raise Refused(_("This was already answered, and an answer is not changed."))
    if correction.organisation != actor.organisation:
        raise Refused(_("The organisation that sat with her answers this."))
    if data is None:
        return
    if data.answer == Corrected.NOT_CORRECTED and _wrote(actor, correction):
        raise Refused(_("You wrote it yourself. Somebody else has to look before she is told no."))


def _wrote(actor: Actor, correction: Correction) -> bool:
    if correction.row is None:
        return False
    found = entry_of(correction.about, correction.row, correction.survivor_id)
    return found is not None and any(getattr(found, name, None) == actor.id for name in WRITERS)
