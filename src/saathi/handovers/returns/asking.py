"""An escort as a request to another organisation: a district and a need, and nothing of who she is."""

from __future__ import annotations

from typing import Any

from saathi.kernel.sections import Section
from saathi.links.choices import HerAnswer, Need, RequestKind
from saathi.links.requests.sending import Asking, HerView
from saathi.plans.choices import MadeBy


def asking_of(data: Any) -> Asking:
    """The purpose needs to know from where to where she travels, and what keeps her safe on the way."""
    return Asking(
        RequestKind.TRANSFER,
        Need.TRAVEL,
        MadeBy.TOGETHER,
        organisation=data.organisation,
        words=data.words,
        sections=int(Section.CARD | Section.PLACE),
        district=data.district,
        by_on=data.by_on,
        section=Section.PLACE,
    )


def view_of(data: Any) -> HerView:
    """That she wants somebody to travel with her: her way home was begun with her, and who it should be is hers."""
    return HerView(HerAnswer.YES, data.her_words, data.language)
