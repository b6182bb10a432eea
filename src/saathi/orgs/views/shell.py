"""What the frame of every staff page of this room is drawn from."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import can
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.kernel.forms import ActForm
from saathi.ui.fields import errors_of, from_form
from saathi.ui.nav import NavItem
from saathi.ui.pages import page

from ..access_pages import StaffRequest, ending

# The desk's own menu first, in its order; a room that is not there has no address.
PLACES = (
    ("desk.today", "desk.today", _("Today")),
    ("people.list", "people.list", _("People")),
    ("desk.calendar", "desk.calendar", _("Calendar")),
    ("intake.list", "intake.list", _("Caseload files")),
    ("bundles.list", "bundles.list", _("Sealed files")),
    ("orgs.staff", "orgs.staff", _("Staff")),
    ("orgs.teams", "orgs.teams", _("Teams")),
    ("orgs.agree", "orgs.list", _("Organisations")),
    ("alerts.list", "alerts.list", _("Alerts")),
    ("peers.page", "peers.page", _("Directory")),
)


def frame(request: StaffRequest) -> dict[str, Any]:
    """Menu and way out. Only places whose act the actor holds are named."""
    held = [(_address(name), str(label)) for act, name, label in PLACES if request.actor.holds(act)]
    nav = [NavItem(label, href, current=href == request.path) for href, label in held if href]
    mine = reverse("logins.mine")
    home = nav[0].url if nav else mine
    go = {"url": _address("desk.go"), "keys_url": _address("desk.keys"), "her": ""}
    keys_off = bool(request.session.get("single_keys_off"))
    return {
        "go": go, "keys_off": keys_off, "nav": nav, "leave_url": reverse("account_logout"), "mine_url": mine,
        "home": home, **ending(request),
    }  # fmt: skip


def _address(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def allowed(request: StaffRequest, act: str, target: UUID | None = None) -> None:
    """A form is not shown to whom its act would be refused: raises what the act itself would."""
    verdict = can(request.actor, act, target)
    if not verdict.held:
        raise NotHeld(_("Your role does not include this.")) if target is None else NotFound()
    if not verdict.allowed:
        raise Refused(verdict.sentence)


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
