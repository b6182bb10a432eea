"""Teams of one's own organisation, and what was agreed with others."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.kernel.errors import Invalid
from saathi.kernel.forms import ActForm
from saathi.ui.pages import page

from .. import actions, forms
from ..access_pages import StaffRequest, staff
from ..queries import organisations, staff_list, team_list
from .shell import allowed, bad_form, form_page, frame

BACK = "/staff/teams/"


@require_safe
@staff
def team_page(request: StaffRequest) -> HttpResponse:
    people = staff_list(request.actor)
    rows = []
    for team in team_list(request.actor):
        inside = [line for line in people if team.id in line.teams]
        rows.append((team, inside, [line for line in people if line not in inside]))
    return page(request, "orgs/teams.html", {**frame(request), "rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def add_team(request: StaffRequest) -> HttpResponse:
    allowed(request, "orgs.add_team")
    form: ActForm = forms.TeamForm(request.actor)
    if request.method == "POST":
        try:
            actions.add_team(request.actor, None, {"name": request.POST.get("name", "")})
        except Invalid as error:
            form = bad_form(error)
        else:
            return redirect(BACK)
    return form_page(request, form, title=_("Add a team"), does=_("Add this team"), back=BACK)


@require_POST
@staff
def join_team(request: StaffRequest, team: UUID) -> HttpResponse:
    actions.join_team(request.actor, team, request.POST)
    return redirect(BACK)


@require_POST
@staff
def leave_team(request: StaffRequest, team: UUID) -> HttpResponse:
    actions.leave_team(request.actor, team, request.POST)
    return redirect(BACK)


@require_safe
@staff
def organisation_page(request: StaffRequest) -> HttpResponse:
    values = {"rows": organisations(request.actor), "may_agree": request.actor.holds("orgs.agree")}
    return page(request, "orgs/organisations.html", {**frame(request), **values})


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def agree(request: StaffRequest) -> HttpResponse:
    allowed(request, "orgs.agree")
    form: ActForm = forms.AgreementForm(request.actor)
    if request.method == "POST":
        try:
            actions.agree(request.actor, None, request.POST)
        except Invalid as error:
            form = bad_form(error)
        else:
            return redirect("orgs.list")
    said = [_("An agreement opens nobody. It says what the two organisations may ask a person to share.")]
    return form_page(
        request, form, title=_("Write down an agreement"), does=_("Write down the agreement"), back="/organisations/",
        lines=said)
