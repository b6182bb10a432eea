"""When a service may be answered: by her, at her table, about what happened there."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused

from ..choices import ServiceState
from ..models import Service


@rule("services.answer")
def may_answer(actor: Actor, service: Service, data: Any) -> None:
    """An answer is counted in the actor's organisation: one about another's service would be counted wrong."""
    if actor.only is None or actor.only != service.survivor_id:
        raise Refused(_("This is hers, while you sit together."))
    if service.state != ServiceState.HAPPENED or service.organisation != actor.organisation:
        raise Refused(_("Only what happened here can be answered here."))
