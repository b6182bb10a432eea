"""How she is met after her return: who comes, where, how often, when first, and what whoever comes says. One question a
page; nothing holds before the last of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from saathi.handovers.followups.facts import AfterReturn
from saathi.handovers.followups.queries import after_return, comers
from saathi.handovers.offers.lists import of_her
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound

from ..pages import HerRequest, does, hers
from . import kept
from .frame import BY_NAME, laid
from .words import FIRST, OFTEN, PLACES, named

PART = BY_NAME["after"]
ABOUT = "meeting"
ASKS = ["GET", "HEAD", "POST"]
COMES = (("yes", gettext_lazy("Yes"), "yes"), ("no", gettext_lazy("Somebody else"), "change_my_mind"))
# The letter of its address, what is kept, its answers, its question and the picture of that.
STEPS: dict[str, tuple[str, Any, Any, str]] = {
    "p": ("place", PLACES, gettext_lazy("Where shall we meet?"), "place"),
    "o": ("often", OFTEN, gettext_lazy("How often shall we meet?"), "calendar"),
    "d": ("first", FIRST, gettext_lazy("When do we meet first?"), "day_tomorrow"),
}


@require_http_methods(ASKS)
@hers
def who(request: HerRequest, n: int = 1) -> HttpResponse:
    """One after the other of those who could come, until she says yes to one. Nobody comes whom she did not accept."""
    every = comers(request.actor, request.talk.her)
    asks = _("May this person come to me?")
    if since_of(request) is None:
        return laid(request, PART, "nobody", {"why": "return", "back": PART.route}, asks=asks)
    if not 1 <= n <= len(every):
        return laid(request, PART, "nobody", {"why": "people", "back": PART.route}, asks=asks)
    if request.method == "POST":
        if request.POST.get("comes") == "yes":
            kept.keep(request, ABOUT, worker=str(every[n - 1][0]))
            return redirect("her.ahead_meet_s", "p")
        return redirect("her.ahead_meet_n", n + 1)
    values = {"about": {"words": every[n - 1][1], "picture": "worker"}, "answers": COMES, "field": "comes",
              "back": PART.route}  # fmt: skip
    return laid(request, PART, "person", values, asks=asks, drawn="worker")


@require_http_methods(ASKS)
@hers
def step(request: HerRequest, code: str) -> HttpResponse:
    if code not in STEPS:
        raise NotFound()
    name, answers, asks, drawn = STEPS[code]
    if "worker" not in kept.known(request, ABOUT):
        return redirect("her.ahead_meet")
    if request.method == "POST":
        if named(answers, request.POST.get(name, ""))[0]:
            kept.keep(request, ABOUT, **{name: request.POST[name]})
            codes = [*STEPS]
            after = codes.index(code) + 1
            return redirect("her.ahead_meet_s", codes[after]) if after < len(codes) else redirect("her.ahead_meet_c")
        return redirect("her.ahead_meet_s", code)
    values = {"answers": answers, "field": name, "back": PART.route}
    return laid(request, PART, "person", values, asks=asks, drawn=drawn)


@require_http_methods(ASKS)
@hers
def cover(request: HerRequest) -> HttpResponse:
    """What whoever comes says, in her words: with that, all of it is kept."""
    known = kept.known(request, ABOUT)
    if not {"worker", *(step[0] for step in STEPS.values())} <= known.keys():
        return redirect("her.ahead_meet")
    wrong = False
    if request.method == "POST":
        try:
            does(request, "followups.plan", request.talk.her, _said(request, known))
        except Invalid:
            wrong = True
        else:
            kept.forget(request)
            return redirect(PART.route)
    values = {"field": "cover", "wrong": wrong, "back": PART.route, "once": uuid4(),
              "hint": _("Whoever comes says this, and nothing else.")}  # fmt: skip
    asks = _("What do they say when somebody asks?")
    return laid(request, PART, "words", values, asks=asks, drawn="my_words", status=422 if wrong else 200)


def _said(request: HerRequest, known: dict[str, Any]) -> dict[str, Any]:
    """Ways to look for her stay as she named them; none is added here."""
    page, back = after_return(request.actor, request.talk.her), since_of(request)
    ways = dict(zip(("way_1", "way_2", "way_3"), page.meets.ways if page.meets else (), strict=False))
    return {
        **ways, "returned_on": back, "country": page.meets.country if page.meets else page.card.country,
        "worker": known["worker"], "she_accepts": "on", "neighbour_said": "on",
        "first_on": today() + timedelta(days=int(known["first"])), "every_days": known["often"],
        "place": known["place"], "place_words": "", "cover": request.POST.get("cover", ""),
        "tries": page.meets.tries if page.meets else 3, "her_words": "", "language": request.talk.language,
        "once": request.POST.get("once", ""),
    }  # fmt: skip


def since_of(request: HerRequest) -> Any:
    """Since when she is back, as it is written down; None where nobody has written it."""
    page: AfterReturn = after_return(request.actor, request.talk.her)
    if page.meets is not None:
        return page.meets.returned_on
    if not request.actor.holds("handovers.of_her"):
        return None
    return next((one.line.arrived_on for one in of_her(request.actor, request.talk.her) if one.line.arrived_on), None)
