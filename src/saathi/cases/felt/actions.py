"""She says how a service was."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from saathi.kernel import groups
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock

from ..models import Service
from .forms import FeltForm


@action("services.answer", on=Service, takes=FeltForm, words=_("Say how it was"))
def answer(actor: Actor, service: Service, data: Any, *, clock: Clock) -> None:
    """Only counted, by kind of service: neither her name, nor the service, nor the day stands beside it."""
    groups.answer(question(service.lane), data.felt)


def question(lane: str) -> str:
    return f"service_{lane}"
