"""From what was typed to what is asked of an office. Pure."""

from __future__ import annotations

from typing import Any

from saathi.kernel.sections import Section

from ..choices import RequestKind
from ..requests.sending import Asking
from .book import asks


def asking_of(data: Any) -> Asking:
    """An office is asked what it owes; of her it needs to see nothing to begin with."""
    ask = asks()[data.ask]
    return Asking(
        RequestKind.DUTY,
        ask.need,
        data.started_by,
        organisation=data.organisation,
        provider=data.provider,
        words=data.words,
        sections=int(Section.CARD),
        by_on=ask.due_on(data.since_on),
    )
