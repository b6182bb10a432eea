"""Lists one named oneself: kept with a name, and removed."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID, uuid4

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.cases.forms import ViewForm
from saathi.kernel.access import acts, hold, perform
from saathi.kernel.errors import Invalid, NotHeld, Refused
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.fields import ErrorLine, errors_of, from_form

from ..fields import token_of
from ..shell import shown


@staff
def save(request: StaffRequest) -> HttpResponse:
    """Asked for on the list itself; this page is where one comes when the name is missing or one keeps too many."""
    if request.method != "POST":
        hold(request.actor, "views.save")
        return _page(request, ViewForm(request.actor, initial=request.GET.dict()), [], 200)
    try:
        perform(request.actor, "views.save", None, request.POST)
    except Invalid as invalid:
        return _page(request, invalid.form, [], 422)
    except NotHeld:
        raise
    except Refused as refused:
        return _page(request, ViewForm(request.actor, request.POST), [ErrorLine(refused.sentence)], 409)
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
    perform(request.actor, "views.drop", view, {})
    return HttpResponseRedirect(reverse("people.list") + "?done=views.drop", status=303)
