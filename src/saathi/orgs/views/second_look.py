"""Which acts of one's organisation wait for a second person."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from saathi.kernel.access import acts
from saathi.kernel.errors import Invalid, Refused
from saathi.kernel.forms import ActForm

from ..access_pages import StaffRequest, staff
from ..roles import ROLES
from ..second_look import Look, SecondLookForm, ask_approval, second_looks
from .shell import allowed, bad_form, form_page


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def second_look(request: StaffRequest) -> HttpResponse:
    allowed(request, "orgs.ask_approval")
    form: ActForm = SecondLookForm(request.actor)
    if request.method == "POST":
        try:
            ask_approval(request.actor, None, request.POST)
        except Invalid as error:
            form = bad_form(error)
        except Refused as refused:
            form = SecondLookForm(request.actor, request.POST)
            form.add_error(None, refused.sentence)
        else:
            return redirect("orgs.ask_approval")
    said = [_("It is kept, not done, until the second person says yes. Whoever asked sees who may answer.")]
    lines = [_line(one) for one in second_looks(request.actor)] or [_("No act waits for a second person now.")]
    return form_page(
        request, form, title=_("Acts that need a second person"), does=_("Ask for a second person"), back="/staff/",
        lines=[*said, *lines])


def _line(one: Look) -> str:
    values = {"act": acts()[one.act].words, "whose": _titles(one.asked_of), "who": _titles(one.answered_by)}
    return _("%(act)s, by %(whose)s: answered by %(who)s.") % values


def _titles(roles: tuple[str, ...]) -> str:
    return ", ".join(str(ROLES[role].title) for role in roles if role in ROLES)
