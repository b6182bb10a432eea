"""Three short pages before her first words. She may put them off; nothing is locked behind them."""

from __future__ import annotations

from uuid import uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from ..answering import answered
from ..pages import HerRequest, hers, shown
from ..told import deck


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    return shown(request, "portal/before/first.html", {"deck": deck(request, "before")})


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def card(request: HerRequest, nth: int) -> HttpResponse:
    """After the last of them her home."""
    pieces = deck(request, "before")
    if not 1 <= nth <= len(pieces.cards):
        raise Http404
    one = pieces.cards[nth - 1]
    if request.method == "POST" and answered(request, pieces, one):
        following = pieces.after(nth)
        return redirect("her.before_card", following.n) if following else redirect("her.home")
    values = {"deck": pieces, "one": one, "following": pieces.after(nth), "once": uuid4()}
    return shown(request, "portal/before/card.html", values)
