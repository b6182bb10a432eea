"""Pages of this tile: nine cards, and what she says of each."""

from __future__ import annotations

from uuid import uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from ..answering import answered
from ..pages import HerRequest, hers, shown
from ..tiles import BY_NAME
from ..told import deck

TILE = BY_NAME["rights"]


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    return shown(request, "portal/rights/first.html", {"deck": deck(request, "rights")}, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def card(request: HerRequest, nth: int) -> HttpResponse:
    """Her answer can be another one at any time: each is kept, the last counts."""
    pieces = deck(request, "rights")
    if not 1 <= nth <= len(pieces.cards):
        raise Http404
    one = pieces.cards[nth - 1]
    if request.method == "POST" and answered(request, pieces, one):
        return redirect("her.rights_card", nth)
    typed = request.POST.get("words", "")  # what could not be kept is not lost
    values = {"one": one, "following": pieces.after(nth), "once": uuid4(), "typed": typed}
    return shown(request, "portal/rights/card.html", values, TILE, status=422 if typed else 200)
