"""The box that finds people, acts and pages, as a page of its own; and the page of the keys."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse

from saathi.kernel.access import hold
from saathi.orgs.access_pages import StaffRequest, staff

from ..go import links
from ..shell import as_id, shown

SINGLE_KEYS = "single_keys_off"


@staff
def go(request: StaffRequest) -> HttpResponse:
    hold(request.actor, "desk.go")
    text, her = request.POST.get("q", "").strip(), as_id(request.POST.get("her", ""))
    values = {"text": text, "found": links(request.actor, text, her), "about": str(her or "")}
    return shown(request, "desk/go.html", values, block="found")


@staff
def keys(request: StaffRequest) -> HttpResponse:
    """Single keys can be switched off for as long as one is signed in: whoever speaks to her computer needs that."""
    hold(request.actor, "desk.go")
    if request.method == "POST":
        request.session[SINGLE_KEYS] = request.POST.get("single") != "on"
        return HttpResponseRedirect(reverse("desk.keys"), status=303)
    return shown(request, "desk/keys.html", {"is_off": bool(request.session.get(SINGLE_KEYS))})
