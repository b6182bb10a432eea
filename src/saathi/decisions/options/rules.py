"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from .topics import section_of


@rule("choices.offer")
def may_offer(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    _is_shared(survivor, data)


@rule("choices.weigh")
@rule("choices.choose")
def is_her_own(actor: Actor, survivor: Survivor, data: Any) -> None:
    """Nobody weighs or chooses for her: only at her table, and only about her."""
    if actor.only is None or actor.only != survivor.pk:
        raise Refused(_("She chooses herself, while you sit together."))
    open_case(survivor.pk)
    _is_shared(survivor, data)


def _is_shared(survivor: Survivor, data: Any) -> None:
    if data is not None and not held(survivor.pk) & section_of(data.topic):
        raise Refused(_("This part of her life is not shared with whoever sits here."))
