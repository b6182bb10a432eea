"""Pages of the room: bring a file, see what was found, decide, watch, get the rest back."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.desk.fields import drawn, joined
from saathi.desk.shell import shown
from saathi.intake import actions, jobs, queries
from saathi.intake.forms import CheckForm, TakeForm
from saathi.intake.running import write_rest
from saathi.intake.shown import SHOWN, page_values
from saathi.intake.upload import TOO_LARGE, InMemory
from saathi.kernel.access import can
from saathi.kernel.errors import Invalid, Refused
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.fields import ErrorLine, errors_of, from_form

AT_ONCE = 500
"""Rows that are taken while the person waits; more go to the worker."""
ACCEPT = {"accept": ".csv,.xlsx,.tsv,.txt"}


@require_safe
@staff
def listed(request: StaffRequest) -> HttpResponse:
    return _list(request, CheckForm(request.actor))


def _list(
    request: StaffRequest, form: ActForm, lines: list[ErrorLine] | None = None, status: int = 200
) -> HttpResponse:
    values = {
        "lines": lines or errors_of(form),
        "rows": queries.batches(request.actor),
        "may": request.actor.holds("intake.check"),
        "fields": from_form(form, caseload=ACCEPT, mapping=ACCEPT),
    }
    return shown(request, "intake/list.html", values, "intake.list", status=status)


@csrf_exempt  # the files must be received our way before the token is read; `_check` demands it
@require_POST
def check(request: HttpRequest) -> HttpResponse:
    request.upload_handlers = [InMemory(request)]
    return _check(request)


@csrf_protect
@staff
def _check(request: StaffRequest) -> HttpResponse:
    files = request.FILES
    if getattr(request, TOO_LARGE, False):
        told = _(
            "This file is larger than 25 MB. Ask whoever runs the server to take it in with “saathi import caseload”."
        )
        return _list(request, CheckForm(request.actor), [ErrorLine(told, "#field-caseload")], 413)
    try:
        made = actions.check_file(request.actor, None, request.POST, files=files)
    except Invalid as error:
        return _list(request, error.form, status=422)
    return redirect("intake.page", batch=made)


@require_safe
@staff
def page(request: StaffRequest, batch: UUID) -> HttpResponse:
    return _page(request, batch, TakeForm(request.actor, initial={"basis": "duty"}))


def _page(request: StaffRequest, batch: UUID, form: ActForm, lines: list[ErrorLine] | None = None) -> HttpResponse:
    known = queries.batch_page(request.actor, batch)
    values = page_values(known, start=_number(request.GET.get("from", "")), may_take=request.actor.holds("intake.take"))
    fields = [field for field in drawn(form, {}) if field.name != "leaves_unknown" or known.report.unknown]
    values |= {"fields": fields, "lines": lines or errors_of(form)}
    status = 422 if form.is_bound or lines else 200
    return shown(request, "intake/page.html", values, "intake.list", block="progress", status=status)


def _number(text: str) -> int:
    return int(text) // SHOWN * SHOWN if text.isascii() and text.isdigit() and len(text) < 7 else 0


@require_http_methods(["POST"])
@staff
def take(request: StaffRequest, batch: UUID) -> HttpResponse:
    posted = joined(request.POST, TakeForm)
    if sentence := can(request.actor, "intake.open", batch).sentence:  # brought by command, or a day old
        return _page(request, batch, TakeForm(request.actor), [ErrorLine(sentence)])
    try:
        actions.take(request.actor, batch, posted)
    except Invalid as error:
        return _page(request, batch, error.form)
    except Refused as refused:
        return _page(request, batch, TakeForm(request.actor, initial=posted.dict()), [ErrorLine(refused.sentence)])
    line = queries.batch_page(request.actor, batch).line
    if line.state == "taking" and line.rows <= AT_ONCE:
        jobs.take_kept(request.actor, batch)
    elif line.state == "taking":
        jobs.take_in.defer(batch=str(batch), person=str(request.actor.id))
    return redirect("intake.page", batch=batch)


@require_POST
@staff
def rest(request: StaffRequest, batch: UUID) -> HttpResponse:
    """The name of the file says nothing about what is in it."""
    kept, target = actions.open_rest(request.actor, batch, {}), BytesIO()
    kind = write_rest(request.actor, batch, BytesIO(kept.raw), target)
    types: dict[str, Any] = {"csv": "text/csv; charset=utf-8"}
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    answer = HttpResponse(target.getvalue(), content_type=types.get(kind, sheet))
    answer.headers["Content-Disposition"] = f'attachment; filename="rows.{kind}"'
    return answer
