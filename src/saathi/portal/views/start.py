"""The privacy screen: the last page of staff before her turn."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
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
from ..told import deck_for, in_demonstration


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
            return redirect(_first(request, survivor))
    pin = settings.DEMO_PIN if request.session.get(DEMONSTRATION) else ""
    values = {"her": her, "fields": from_form(form), "lines": errors_of(form), "pin": pin}
    return page(request, "portal/start.html", values, status=status)


def _first(request: StaffRequest, survivor: UUID) -> str:
    """Before her first words the first of three pages she has not answered yet; then her home."""
    is_demo = in_demonstration(request)
    pieces = deck_for(request.actor, survivor, "before", request.POST["language"], is_demo=is_demo)
    following = pieces.after(0)
    return reverse("her.before_card", args=[following.n]) if following else reverse("her.home")
