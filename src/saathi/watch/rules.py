"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused

from .choices import AlertState, Rule
from .models import Alert

ENDED = (AlertState.EXPLAINED, AlertState.TRUE)


@rule("alerts.raise")
def may_raise(actor: Actor, target: None, data: Any) -> None:
    if actor.kind != "system":
        raise Refused(_("Alerts come from the journal alone: nobody writes one about somebody."))


@rule("access.explain")
def may_explain(actor: Actor, target: None, data: Any) -> None:
    if actor.kind != "person" or actor.organisation is None:
        raise Refused(_("Only someone who works in an organisation is asked this."))


@rule("alerts.look")
def may_look(actor: Actor, alert: Alert, data: Any) -> None:
    if alert.state in ENDED:
        raise Refused(_("What was found is already written down."))
    if alert.rule == Rule.STOP and data is not None and data.state == AlertState.EXPLAINED:
        raise Refused(_("She is stopped: let her go on, and write there why."))


@rule("alerts.clear")
def may_clear(actor: Actor, alert: Alert, data: Any) -> None:
    if alert.rule != Rule.STOP:
        raise Refused(_("She was not stopped: there is nothing to lift."))
    if alert.state in ENDED:
        raise Refused(_("What was found is already written down."))
