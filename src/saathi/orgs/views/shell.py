"""What the frame of every staff page of this room is drawn from."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from saathi.kernel.errors import Invalid
from saathi.kernel.forms import ActForm
from saathi.ui.fields import errors_of, from_form
from saathi.ui.nav import NavItem
from saathi.ui.pages import page

from ..access_pages import StaffRequest

PLACES = (
    ("desk.today", "/", _("Today")),
    ("orgs.staff", "/staff/", _("Staff")),
    ("orgs.teams", "/staff/teams/", _("Teams")),
    ("orgs.agree", "/organisations/", _("Organisations")),
)


def frame(request: StaffRequest) -> dict[str, Any]:
    """Menu and way out. Only places whose act the actor holds are named."""
    places = [(href, str(label)) for act, href, label in PLACES if request.actor.holds(act)]
    nav = [NavItem(label, href, current=href == request.path) for href, label in places]
    mine = reverse("logins.mine")
    nav.append(NavItem(str(_("My sign-in")), mine, current=mine == request.path))
    return {"nav": nav, "leave_url": reverse("account_logout")}


def form_page(
    request: StaffRequest, form: ActForm, *, title: Any, does: Any, back: str, lines: Any = (), **more: Any
) -> HttpResponse:
    """A page with one form and one button. `lines` say beforehand what the button will do."""
    values = {
        **frame(request), "title": title, "does": does, "back": back, "said": lines,
        "fields": from_form(form, **more), "lines": errors_of(form),
    }
    return page(request, "orgs/form.html", values, status=422 if form.is_bound else 200)


def bad_form(error: Invalid) -> ActForm:
    form: ActForm = error.form
    return form


def plain(request: HttpRequest, template: str, form: ActForm, **values: Any) -> HttpResponse:
    """A page before signing in."""
    shown = {"fields": from_form(form), "lines": errors_of(form), **values}
    return page(request, template, shown, status=422 if form.is_bound else 200)
