"""Lists one named oneself: kept with a name, shared with a team, and removed."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID, uuid4

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.cases.forms import ViewForm
from saathi.cases.queries.people import own_views
from saathi.kernel.access import acts, hold, perform
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.fields import ErrorLine, errors_of, from_form

from ..fields import token_of
from ..lists import said
from ..shell import shown
from ..undo import before, keep


@staff
def save(request: StaffRequest) -> HttpResponse:
    """Asked for on the list itself; this page is where one comes when the name is missing or one keeps too many."""
    if request.method != "POST":
        hold(request.actor, "views.save")
        return _page(request, ViewForm(request.actor, initial=request.GET.dict()), [], 200)
    try:
        made = perform(request.actor, "views.save", None, request.POST)
    except Invalid as invalid:
        return _page(request, invalid.form, [], 422)
    except NotHeld:
        raise
    except Refused as refused:
        return _page(request, ViewForm(request.actor, request.POST), [ErrorLine(refused.sentence)], 409)
    keep(request, "views.save", None, made, {}, reverse("people.list"))
    return HttpResponseRedirect(_list_of(request), status=303)


def _list_of(request: StaffRequest) -> str:
    """The list that was just named, by its filters."""
    filters = [
        (name, value)
        for name in ViewForm.base_fields
        if name != "name" and (value := request.POST.get(name, ""))
    ]
    return f"{reverse('people.list')}?{urlencode([*filters, ('done', 'views.save')])}"


def _page(request: StaffRequest, form: ViewForm, held: list[ErrorLine], status: int) -> HttpResponse:
    values = {
        "heading": acts()["views.save"].words,
        "why": _("It stands beside the other lists, for you alone, until you remove it."),
        "fields": from_form(form),
        "errors": [*held, *errors_of(form)],
        "back": reverse("people.list"),
        **dict.fromkeys(("her", "about", "about_lang", "typed_at", "draft_url", "drop_url"), ""),
        "once": token_of(request.POST) or str(uuid4()),
    }
    return shown(request, "desk/act.html", values, "people.list", status=status)


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
