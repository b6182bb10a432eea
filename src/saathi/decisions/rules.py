"""Whether these acts may happen now."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from .models import Decision
from .types import decision_types

UNDO_WITHIN = timedelta(minutes=10)


@rule("decisions.record")
def may_record(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is not None and not held(survivor.pk) & decision_types()[data.what].section:
        raise Refused(_("This kind of decision belongs to a section that is not shared with you."))


@rule("decisions.tell")
def may_tell(actor: Actor, decision: Decision, data: Any) -> None:
    if decision.told_on is not None:
        raise Refused(_("She was already told about this decision."))
    if decision.undone_at is not None:
        raise Refused(_("This decision was taken back."))


@rule("decisions.undo")
def may_undo(actor: Actor, decision: Decision, data: Any) -> None:
    if decision.undone_at is not None:
        raise Refused(_("This decision was already taken back."))
    if decision.written_by != actor.id:
        raise Refused(_("Only the person who wrote this down can take it back."))
    if timezone.now() - decision.written_at > UNDO_WITHIN:
        raise Refused(_("Ten minutes have passed, so it stays in the ledger. Record what is right as a new decision."))
