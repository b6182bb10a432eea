"""The same offer twice: as a request that stands in her file here, and as the sealed message that goes out."""

from __future__ import annotations

from typing import Any

from saathi.exchange.kinds import Band
from saathi.exchange.kinds import Need as Outside
from saathi.kernel.sections import Section
from saathi.links.choices import HerAnswer, Need, RequestKind
from saathi.links.requests.sending import Asking, HerView
from saathi.survivors.models import Survivor

from ..models import Return

GROWN_FROM, YOUNG_FROM = 26, 18


def asking_of(data: Any) -> Asking:
    """Whoever is asked has no sign-in here: they stand where an entry of the directory does."""
    return Asking(
        RequestKind.HANDOVER, Need.TAKE_OVER, data.started_by, provider=data.organisation, sections=int(Section.CARD),
        district=data.district,
    )  # fmt: skip


def view_of(data: Any) -> HerView:
    return HerView(data.answer, data.her_words, data.language)


def is_yes(data: Any) -> bool:
    return bool(data.answer == HerAnswer.YES)


def offer_of(survivor: Survivor, data: Any) -> dict[str, Any]:
    """The data of `offers.make`. An age nobody knows is told as a child's, as the law counts it."""
    goes_home = Return.objects.filter(survivor=survivor, closed_on=None).exists()
    age = survivor.age_band or 0
    band = Band.GROWN if age >= GROWN_FROM else Band.YOUNG if age >= YOUNG_FROM else Band.CHILD
    return {
        "to": str(data.organisation), "need": str(Outside.RETURN if goes_home else Outside.HANDOVER),
        "district": data.district, "language": (survivor.languages or ["bn"])[0], "age_band": str(band),
        "within": data.within,
    }  # fmt: skip
