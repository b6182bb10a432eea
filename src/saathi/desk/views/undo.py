"""Takes the last act back."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.kernel.access import perform
from saathi.kernel.errors import Refused
from saathi.orgs.access_pages import StaffRequest, staff

from ..undo import KEY, kept


@require_POST
@staff
def undo(request: StaffRequest) -> HttpResponse:
    """Its rule is asked now; whatever it answers, the way back is used up."""
    found = kept(request)
    request.session.pop(KEY, None)
    if found is None:
        raise Refused(_("There is nothing left to take back. Ten minutes have passed, or it was done already."))
    perform(request.actor, found["act"], UUID(found["on"]) if found["on"] else None, found["data"])
    where, _sign, anchor = (found["back"] or reverse("people.list")).partition("#")
    joint = "&" if "?" in where else "?"
    return HttpResponseRedirect(f"{where}{joint}done={found['act']}" + (f"#{anchor}" if anchor else ""), status=303)
