"""The staff of one's own organisation: who works here, who joins, who has left."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.forms import ActForm, NothingForm
from saathi.ui.fields import Choice as Tile
from saathi.ui.pages import page

from .. import actions, forms
from ..access_pages import StaffRequest, staff
from ..queries import StaffLine, professions, staff_list, team_list
from ..roles import ROLES
from ..tokens import new_code
from .shell import allowed, bad_form, form_page, frame

BACK = "/staff/"
HIDDEN = {"kind": "hidden"}


@require_safe
@staff
def staff_page(request: StaffRequest) -> HttpResponse:
    people = staff_list(request.actor)
    teams = {team.id: team.name for team in team_list(request.actor)}
    rows = [(line, ", ".join(teams[team] for team in line.teams if team in teams)) for line in people]
    return page(request, "orgs/staff.html", {**frame(request), "rows": rows, "own": request.actor.id})


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def add_person(request: StaffRequest) -> HttpResponse:
    allowed(request, "orgs.add_person")
    form: ActForm = forms.PersonForm(request.actor)
    if request.method == "POST":
        code = new_code()
        given = request.POST.copy()
        given["code"] = code
        given.pop("id", None)
        try:
            actions.add_person(request.actor, None, given)
        except Invalid as error:
            form = bad_form(error)
        except Refused as refused:
            form = forms.PersonForm(request.actor, given)
            form.add_error(None, refused.sentence)
        else:
            return _shown_once(request, given.get("name", ""), code if given.get("sign_in_name") else "")
    return form_page(
        request, form, title=_("Add a person to the staff"), does=_("Add this person"), back=BACK,
        profession={"kind": "radio", "choices": _in_prose(form)}, joined_on=HIDDEN, code=HIDDEN, id=HIDDEN)


def _in_prose(form: ActForm) -> tuple[Tile, ...]:
    """Each profession with the words of its role, so that whoever gives it reads what it opens."""
    chosen = form["profession"].value()
    named = [(value, label, ROLES[value].prose) for value, label in professions()]
    return tuple(Tile(value, label, str(prose), chosen=value == chosen) for value, label, prose in named)


def _shown_once(request: StaffRequest, name: str, code: str) -> HttpResponse:
    where = request.build_absolute_uri(reverse("logins.enrol"))
    values = {**frame(request), "name": name, "code": code, "where": where}
    return page(request, "orgs/code.html", values)


def _colleague(request: StaffRequest, person: UUID) -> StaffLine:
    for line in staff_list(request.actor):
        if line.id == person:
            return line
    raise NotFound()


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def end_person(request: StaffRequest, person: UUID) -> HttpResponse:
    line = _colleague(request, person)
    allowed(request, "orgs.end_person", person)
    if request.method == "POST":
        actions.end_person(request.actor, person, request.POST)
        return redirect(BACK)
    said = [
        _("%(name)s will be signed out on every device at once and cannot come back.") % {"name": line.name},
        _("What she wrote stays, with her name beside it."),
    ]
    return form_page(
        request, NothingForm(request.actor), title=_("%(name)s has left") % {"name": line.name},
        does=_("End her access now"), back=BACK, lines=said)


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def enrol_again(request: StaffRequest, person: UUID) -> HttpResponse:
    line = _colleague(request, person)
    allowed(request, "orgs.enrol_again", person)
    if request.method == "POST":
        code = new_code()
        actions.enrol_again(request.actor, person, {"code": code})
        return _shown_once(request, line.name, code)
    said = [
        _("Be sure that it is %(name)s who stands before you.") % {"name": line.name},
        _("Her password, passkeys and codes end now. With the new code she chooses a password again."),
    ]
    return form_page(
        request, NothingForm(request.actor), title=_("A new one-time code for %(name)s") % {"name": line.name},
        does=_("Give a new one-time code"), back=BACK, lines=said)
