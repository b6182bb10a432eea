"""Lists one named oneself: kept with a name, shared with a team, and removed."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.cases.forms import ViewForm
from saathi.cases.queries.people import own_views
from saathi.kernel.access import perform
from saathi.kernel.errors import Invalid, NotFound
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.fields import from_form

from ..lists import said
from ..sheets import Sheet, answered
from ..undo import before, keep


@staff
def save(request: StaffRequest) -> HttpResponse:
    """Asked for on the list itself; this page is where one comes when the name is missing or one keeps too many."""

    def lands(made: UUID) -> str:
        keep(request, "views.save", None, made, {}, reverse("people.list"))
        return _list_of(request)

    sheet = Sheet(
        "views.save",
        "people.list",
        reverse("people.list"),
        why=_("It stands beside the other lists, for you alone, until you remove it."),
        begins=request.GET.dict(),
        lands=lands,
        around=lambda form: {"fields": from_form(form)},
    )
    return answered(request, sheet)


def _list_of(request: StaffRequest) -> str:
    """The list that was just named, by its filters."""
    filters = [
        (name, value)
        for name in ViewForm.base_fields
        if name != "name" and (value := request.POST.get(name, ""))
    ]
    return f"{reverse('people.list')}?{urlencode([*filters, ('done', 'views.save')])}"


@require_POST
@staff
def drop(request: StaffRequest, view: UUID) -> HttpResponse:
    return _done(request, "views.drop", view)


@require_POST
@staff
def share(request: StaffRequest, view: UUID) -> HttpResponse:
    return _done(request, "views.share", view)


@require_POST
@staff
def stop_sharing(request: StaffRequest, view: UUID) -> HttpResponse:
    return _done(request, "views.stop_sharing", view)


def _done(request: StaffRequest, act: str, view: UUID) -> HttpResponse:
    """Back to the same list, with the way back; a list that is gone, or a team that is none, to all people."""
    stood = before(request.actor, act, None, view)
    one = next((each for each in own_views(request.actor) if each.id == view), None)
    try:
        made = perform(request.actor, act, view, request.POST)
    except Invalid as invalid:
        raise NotFound() from invalid
    where = f"{reverse('people.list')}?{urlencode(said(one.filters))}" if one and act != "views.drop" else ""
    where = where or reverse("people.list")
    keep(request, act, view, made, stood, where)
    joint = "&" if "?" in where else "?"
    return HttpResponseRedirect(f"{where}{joint}done={act}", status=303)
