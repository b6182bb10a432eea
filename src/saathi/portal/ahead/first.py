"""Where her road leads: only what whoever sits with her may open."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from ..pages import HerRequest, hers
from .frame import PARTS, laid


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    parts = [one for one in PARTS if request.actor.holds(one.read)]
    return laid(request, None, "first", {"parts": parts})
