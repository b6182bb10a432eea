"""Pages of this tile."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from ..pages import HerRequest, hers, shown
from ..tiles import BY_NAME

TILE = BY_NAME["help"]


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    return shown(request, "portal/help/first.html", {}, TILE)
