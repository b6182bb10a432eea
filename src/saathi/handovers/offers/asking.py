"""The request of a handover as it is sent: a need, a district, a language, an age band, and no name."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from saathi.kernel.sections import Section
from saathi.links.choices import Need, RequestKind
from saathi.links.requests.sending import Asking, HerView

from ..joint.asking import home_of


def asking_of(survivor: UUID, data: Any) -> Asking:
    """What it needs of her file is asked of her part by part once they said yes: until then it asks for nothing."""
    return Asking(
        RequestKind.HANDOVER,
        Need.TAKE_OVER,
        data.started_by,
        organisation=data.organisation,
        words=data.words,
        sections=int(Section.CARD),
        district=home_of(survivor),
        by_on=data.by_on,
    )


def view_of(data: Any) -> HerView:
    return HerView(data.answer, data.her_words, data.language)
