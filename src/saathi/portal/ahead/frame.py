"""The pages of her road ahead, in their order, and the frame they share: one question, its picture, its clip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..pages import HerRequest, shown
from ..tiles import Tile

TILE = Tile("ahead", "g", _("My road ahead"), _("Who goes with me, and what is mine."), "neel", "route")


@dataclass(frozen=True, slots=True)
class Part:
    """`read` is the query without which whoever sits here may not open it; `did` are its acts, as the last page of the
    talk names them."""

    name: str
    words: str | Promise
    drawn: str
    read: str
    did: tuple[str, ...]

    @property
    def route(self) -> str:
        return f"her.ahead_{self.name}"


PARTS = (
    Part("near", _("Somebody near my home"), "choice_near_home", "joint.page", ("joint.decide", "joint.end")),
    Part("goes", _("What goes with me"), "share", "handovers.of_her", ("handovers.confirm", "handovers.say_no")),
    Part("way", _("My way back home"), "choice_go_home", "returns.page", ("returns.choose_where",)),
    Part("visit", _("The visit to my home"), "help_home", "studies.page",
         ("studies.send", "studies.narrow", "studies.say")),
    Part("after", _("After I am back"), "home", "followups.page",
         ("followups.plan", "ratings.record", "alarms.raise", "cases.close", "cases.reopen")),
    Part("outside", _("What people did or said to me"), "help_talk", "stigma.page",
         ("incidents.record", "incidents.want", "incidents.end", "responses.move")),
    Part("asked", _("What was asked for me"), "office", "requests.of_her",
         ("requests.refuse_person", "requests.send", "requests.say_no", "requests.hear")),
    Part("owed", _("Money and papers that are mine"), "rights_things", "entitlements.page", ("entitlements.answer",)),
)  # fmt: skip
BY_NAME = {part.name: part for part in PARTS}
# What a page of one question may leave out.
LEFT_OUT = {"person": None, "about": None, "says": "", "quiet": "", "warns": False, "once": "", "aloud": False,
            "most": 0}  # fmt: skip
DID = {act: part.words for part in PARTS for act in part.did}


def laid(
    request: HerRequest, part: Part | None, template: str, values: Mapping[str, Any], *,
    asks: str | Promise = "", drawn: str = "", status: int = 200,
) -> HttpResponse:  # fmt: skip
    """A page of a part. `asks` is what it asks, with its picture; without, it is the part's own first page."""
    words, sign = (part.words, part.drawn) if part else (TILE.words, "topic_home")
    frame = {**LEFT_OUT, "asks": str(asks or words), "drawn": drawn or sign, "part": part}
    return shown(request, f"portal/ahead/{template}.html", {**frame, **values}, TILE, status=status)
