"""Pages of staff: the card of her own pages, seen from her file, and a browser that is the screen of the centre."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from saathi.kernel.access import hold, perform
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.passes.queries import door
from saathi.survivors.queries import card
from saathi.ui.pages import page
from saathi.ui.wording import day

from .. import actions
from ..pages import SHARED, closed

YEAR = 365 * 24 * 60 * 60


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def of_hers(request: StaffRequest, survivor: UUID) -> HttpResponse:
    """Whether a card opens her pages, and shutting it. When she was there last is hers to know."""
    hold(request.actor, "portal.close")
    her = card(request.actor, survivor)
    if request.method == "POST":
        perform(request.actor, "portal.close", survivor, {})
        return redirect("portal.close", survivor)
    known = door(request.actor, survivor)
    values: dict[str, Any] = {"her": her, "is_open": bool(known and known.is_open), "was_open": known is not None}
    values |= {"since": day(known.opened_at), "until": day(known.until)} if known else {}
    values["own"] = day(known.confirmed_at) if known and known.confirmed_at else ""
    return page(request, "portal/door/of_hers.html", {**values, "may_share": request.actor.holds("portal.kiosk")})


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def kiosk(request: StaffRequest) -> HttpResponse:
    """This browser stands there for everybody from now on, and whoever made it so is signed out; or no more."""
    hold(request.actor, "portal.kiosk")
    is_shared = SHARED in request.COOKIES
    if request.method != "POST":
        return page(request, "portal/door/screen.html", {"is_shared": is_shared})
    actions.share_screen(request.actor, None, {})
    if is_shared:
        response: HttpResponse = redirect("portal.kiosk")
        response.delete_cookie(SHARED, samesite="Strict")
        return response
    request.session.flush()
    response = redirect("her.door")
    response.set_cookie(SHARED, "1", max_age=YEAR, secure=settings.SESSION_COOKIE_SECURE, httponly=True,
                        samesite="Strict")  # fmt: skip
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return closed(response)
