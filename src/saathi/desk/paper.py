"""What a printed page carries instead of names: a code for each person, who printed it, and when.

Whoever finds a sheet must learn nobody's name (secrecy of identity: JJ Act s. 74, BNS s. 72, POCSO s. 23).
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.exports.columns import code_of
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.ui import wording


def on_paper(actor: Actor, survivor: UUID | None = None) -> dict[str, Any]:
    """`code` stands where her name stands on the screen; `printed` is the last line of the sheet."""
    values = {"day": wording.day(today()), "who": code_of(actor.id)}
    return {
        "code": code_of(survivor) if survivor else "",
        "printed": _("Printed on %(day)s by %(who)s. Codes stand for people. Keep it locked, and shred it after use.")
        % values,
    }
