"""The privacy screen: the last page of staff before her turn."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from saathi.kernel.access import hold
from saathi.kernel.errors import Invalid
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.orgs.middleware import DEMONSTRATION
from saathi.survivors.queries import card
from saathi.ui.fields import errors_of, from_form
from saathi.ui.pages import page
from saathi.ui.wording import LANGUAGES, lang

from .. import actions, talks
from ..forms import BeginForm


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def start(request: StaffRequest, survivor: UUID) -> HttpResponse:
    hold(request.actor, "talks.begin")
    her = card(request.actor, survivor)
    spoken = [code for code in her.languages if code in dict(LANGUAGES)]
    form = BeginForm(request.actor, initial={"language": spoken[0] if spoken else lang()})
    status = 200
    if request.method == "POST":
        try:
            actions.begin(request.actor, survivor, request.POST)
        except Invalid as wrong:
            form, status = wrong.form, 422
        else:
            talks.begin(request, survivor, request.POST["language"])
            return redirect("her.home")
    pin = settings.DEMO_PIN if request.session.get(DEMONSTRATION) else ""
    values = {"her": her, "fields": from_form(form), "lines": errors_of(form), "pin": pin}
    return page(request, "portal/start.html", values, status=status)
