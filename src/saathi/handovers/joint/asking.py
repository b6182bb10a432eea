"""The request of a joint team as it is sent: a need, a district, a language, an age band, and no name."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from saathi.kernel.models import Access
from saathi.kernel.sections import Section
from saathi.links.choices import HerAnswer, Need, RequestKind
from saathi.links.requests.sending import Asking, HerView


def home_of(survivor: UUID) -> str:
    """The district she is from; empty while nobody knows it. Inside a query or act."""
    return Access.objects.filter(survivor=survivor).values_list("origin", flat=True).first() or ""


def asking_of(survivor: UUID, data: Any) -> Asking:
    return Asking(
        RequestKind.JOINT,
        Need.JOINT_PLAN,
        data.started_by,
        organisation=data.organisation,
        words=data.words,
        sections=int(Section.CARD),
        district=home_of(survivor),
    )


def view_of(data: Any) -> HerView:
    answer = data.answer if data.answer in HerAnswer.values else HerAnswer.NOT_ASKED
    return HerView(answer, data.her_words, data.language)
