"""Pages of this tile: what she can ask for, numbers to call, and asking to leave."""

from __future__ import annotations

from uuid import UUID, uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.cases.leaving.queries import HerStay, stay_now
from saathi.cases.promises.queries import PromiseFact
from saathi.kernel.clock import day_of, today
from saathi.kernel.errors import Invalid

from ..cards import library
from ..pages import HerRequest, does, hers, shown
from ..tiles import BY_NAME
from ..told import hers_open
from .leaving import next_of
from .offers import LEAVE, UNSAFE, Offer, asked_of, numbers_of, offers, words_for

TILE = BY_NAME["help"]
TODAY = "0"


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    values = {"offers": offers(request), "asked": [asked_of(one) for one in hers_open(request.actor, request.talk.her)]}
    return shown(request, "portal/help/first.html", values, TILE)


@require_safe
@hers
def numbers(request: HerRequest) -> HttpResponse:
    return shown(request, "portal/help/numbers.html", {"numbers": numbers_of(request)}, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def one(request: HerRequest, nth: int) -> HttpResponse:
    """Who calls; for danger what to do at once, and for leaving its own page where a stay of hers is known."""
    offer = _offer(request, nth)
    if offer.key == LEAVE and _stay(request) is not None:
        return redirect("her.help_go")
    values = {"offer": offer, "once": uuid4()}
    if offer.key == UNSAFE:
        if request.method == "POST":
            return _asked(request, offer, TODAY)
        return shown(request, "portal/help/now.html", {**values, "numbers": numbers_of(request)}, TILE)
    named = [(n, way.picture, way.name[request.talk.language]) for n, way in enumerate(library.ways(), 1)]
    return shown(request, "portal/help/one.html", {**values, "ways": named}, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def when(request: HerRequest, nth: int, way: int) -> HttpResponse:
    """By when: her answer is the date of the promise."""
    offer = _offer(request, nth)
    if not 1 <= way <= len(library.ways()):
        raise Http404
    if request.method == "POST":
        return _asked(request, offer, request.POST.get("when", ""), way)
    chosen = library.ways()[way - 1]
    named = {"way": chosen, "nth_way": way, "way_name": chosen.name[request.talk.language]}
    values = {"offer": offer, **named, "once": uuid4()}
    return shown(request, "portal/help/when.html", values, TILE)


@require_safe
@hers
def kept(request: HerRequest, promise: UUID) -> HttpResponse:
    """The receipt: what, who, by when."""
    values = {"one": asked_of(_mine(request, promise)), "can_change": request.actor.holds("promises.let_go")}
    return shown(request, "portal/help/kept.html", values, TILE)


@require_POST
@hers
def let_go(request: HerRequest, promise: UUID) -> HttpResponse:
    """One tap, and no why."""
    one = _mine(request, promise)
    why = {"how": "let_go", "reason": _("She does not need it any more."), "told_on": today()}
    does(request, "promises.let_go", one.id, why)
    return redirect("her.help")


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def go(request: HerRequest) -> HttpResponse:
    """She asks to leave, in her words; and what happens next, who does it and by when."""
    stay = _stay(request)
    if stay is None:
        return redirect("her.help_one", 1)
    offer, typed = _offer(request, 1), request.POST.get("words", "").strip()
    if request.method == "POST":
        try:
            said = {"words": typed or offer.name, "language": request.talk.language}
            does(request, "stays.ask_to_leave", stay.id, {**said, "once": request.POST.get("once", "")})
            return redirect("her.help_go")
        except Invalid:
            pass  # shown again with what she typed
    following = next_of(stay, is_alone=bool(request.talk.holder))
    values = {"offer": offer, "stay": stay, "next": following, "typed": typed, "once": uuid4()}
    values["can_change"] = request.actor.holds("stays.withdraw_request")
    values["asked_on"] = day_of(stay.asked.asked_at) if stay.asked else None
    return shown(request, "portal/help/go.html", values, TILE)


@require_POST
@hers
def stay(request: HerRequest) -> HttpResponse:
    """She changed her mind: one tap."""
    now = stay_now(request.actor, request.talk.her)
    if now is not None and now.asked is not None:
        said = {"words": _("I changed my mind."), "language": request.talk.language}
        does(request, "stays.withdraw_request", now.asked.id, said)
    return redirect("her.help")


def _stay(request: HerRequest) -> HerStay | None:
    """Hers, where whoever sits with her may write down that she asks to leave it."""
    if not request.actor.holds("stays.ask_to_leave"):
        return None
    return stay_now(request.actor, request.talk.her)


def _asked(request: HerRequest, offer: Offer, when: str, way: int = 0) -> HttpResponse:
    said = {"kind": offer.key, "words": words_for(request, offer.n, way), "when": when}
    try:
        made = does(request, "helps.ask", request.talk.her, {**said, "once": request.POST.get("once", "")})
    except Invalid:
        return redirect(request.path)
    return redirect("her.help_kept", made) if made else redirect("her.help")


def _offer(request: HerRequest, nth: int) -> Offer:
    every = offers(request)
    if not 1 <= nth <= len(every):
        raise Http404
    return every[nth - 1]


def _mine(request: HerRequest, promise: UUID) -> PromiseFact:
    found = next((one for one in hers_open(request.actor, request.talk.her) if one.id == promise), None)
    if found is None:
        raise Http404
    return found
