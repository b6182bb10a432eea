"""The page on which a list of services is brought: read whole, and taken in whole or not at all."""

from __future__ import annotations

import json

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from saathi.desk.shell import shown
from saathi.intake.directory import COLUMNS, NEEDED, rows_of
from saathi.intake.sentences import Fault, Unreadable
from saathi.intake.upload import TOO_LARGE, InMemory
from saathi.kernel.access import acts, hold
from saathi.kernel.errors import Invalid
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.fields import ErrorLine, errors_of, from_form

MOST_SHOWN = 20
ACCEPT = {"accept": ".csv,.xlsx,.tsv,.txt"}


class ListForm(ActForm):
    services = forms.FileField(label=_("The file with the list"), allow_empty_file=True)


@csrf_exempt  # the file must be received our way before the token is read; `_page` demands it
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    request.upload_handlers = [InMemory(request)]
    return _page(request)


@csrf_protect
@staff
def _page(request: StaffRequest) -> HttpResponse:
    hold(request.actor, "directory.take_in")
    if request.method != "POST":
        return _shown(request, [], 200)
    files = request.FILES
    if getattr(request, TOO_LARGE, False):
        return _shown(request, [ErrorLine(_now("This file is larger than 25 MB. Split it."), "#field-services")], 413)
    form = ListForm(request.actor, request.POST, files)
    if not form.is_valid():
        return _shown(request, errors_of(form), 422)
    given = form.cleaned_data["services"]
    try:
        good, bad = rows_of(given, str(given.name))
    except Unreadable as unreadable:
        return _shown(request, [ErrorLine(str(unreadable), "#field-services")], 422)
    if bad or not good:
        return _shown(request, _lines(bad) or [ErrorLine(_now("The list is empty."), "#field-services")], 422)
    try:
        acts()["directory.take_in"].run(request.actor, None, {"rows": json.dumps(good)})
    except Invalid as invalid:
        return _shown(request, errors_of(invalid.form), 422)
    return HttpResponseRedirect(reverse("directory.search") + "?done=directory.take_in", status=303)


def _lines(bad: list[Fault]) -> list[ErrorLine]:
    lines = [
        ErrorLine(
            _now("Row %(number)s, %(column)s: %(fault)s")
            % {"number": fault.row, "column": fault.column or _now("the whole row"), "fault": str(fault.reason)},
            "#field-services",
        )
        for fault in bad[:MOST_SHOWN]
    ]
    if len(bad) > MOST_SHOWN:
        lines.append(ErrorLine(_now("And %(n)s more. Mend these first.") % {"n": len(bad) - MOST_SHOWN}))
    return lines


def _shown(request: StaffRequest, lines: list[ErrorLine], status: int) -> HttpResponse:
    values = {
        "lines": lines,
        "fields": from_form(ListForm(request.actor), services=ACCEPT),
        "columns": COLUMNS,
        "needed": ", ".join(NEEDED),
    }
    return shown(request, "intake/services.html", values, "requests.inbox", status=status)
