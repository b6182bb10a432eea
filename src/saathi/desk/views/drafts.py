"""What is being typed, kept every few seconds while one types, and thrown away when asked."""

from __future__ import annotations

import json
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from saathi.kernel.access import perform
from saathi.kernel.errors import Invalid, Refused
from saathi.orgs.access_pages import StaffRequest, staff

from ..fields import typed


@require_POST
@staff
def keep(request: StaffRequest, act: str, target: UUID) -> HttpResponse:
    try:
        perform(
            request.actor, "drafts.keep", None, {"act": act, "target": target, "typed": json.dumps(typed(request.POST))}
        )
    except (Invalid, Refused):
        return HttpResponse(status=409)
    return HttpResponse(status=204)


@require_POST
@staff
def drop(request: StaffRequest, act: str, target: UUID) -> HttpResponse:
    perform(request.actor, "drafts.drop", None, {"act": act, "target": target})
    back = request.POST.get("back", "")
    safe = url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return HttpResponseRedirect(back if safe else reverse("people.list"), status=303)
