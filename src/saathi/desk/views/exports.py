"""Taking a list out, the page of what was taken out, and the sealed file."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.cases.choices import WhyExport
from saathi.cases.exports.columns import NAMING, headings
from saathi.cases.exports.forms import ExportForm, openers
from saathi.cases.exports.queries import ExportLine
from saathi.cases.exports.queries import exports as exports_of
from saathi.kernel.access import acts
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui import wording
from saathi.ui.fields import Choice, ErrorLine, from_form

from ..lists import asked, said
from ..sheets import Sheet, answered
from ..shell import shown, told


@staff
def make(request: StaffRequest) -> HttpResponse:
    """Its filters are those of the list one came from."""
    filters, _view = asked(request.GET)
    begins = {**said(filters), **({"waits": "on"} if filters.waits else {})}
    sheet = Sheet(
        "people.export",
        "people.list",
        reverse("people.list"),
        why=_(
            "A list that leaves cannot be called back. It is sealed to one person, each person in it can see that it "
            "was taken out, and more than 50 people need a second person to agree."
        ),
        begins={**begins, "columns": ExportForm.base_fields["columns"].initial, "kind": "xlsx"},
        lands=lambda _made: reverse("exports.list") + "?done=people.export",
        around=lambda form: _around(request, form),
    )
    return answered(request, sheet)


def _around(request: StaffRequest, form: ActForm) -> dict[str, Any]:
    who = openers(request.actor)
    chosen = str(form["recipient"].value() or (who[0][0] if who else ""))
    tiles = tuple(Choice(code, words, chosen=code == chosen) for code, words in who)
    no_key = _("Nobody here has a key for sealed files yet. Set your own first.")
    return {
        "fields": from_form(form, columns={"two": True}, recipient={"kind": "radio", "choices": tiles}),
        "missing": [] if who else [ErrorLine(no_key, reverse("logins.set_key"))],
    }


@staff
def listed(request: StaffRequest) -> HttpResponse:
    values = {"lines": [_line(one) for one in exports_of(request.actor)], "told": told(request)}
    return shown(request, "desk/exports.html", values, "exports.list")


def _line(one: ExportLine) -> dict[str, Any]:
    values = {"by": one.by, "to": one.to, "day": wording.day(one.made_at)}
    return {
        "what": _("%(n)s people") % {"n": wording.number(one.n_people)},
        "who": _("Taken out by %(by)s for %(to)s on %(day)s") % values,
        "why": str(dict(WhyExport.choices).get(one.purpose, "")),
        "columns": ", ".join(headings(list(one.columns))),
        "has_names": bool(set(one.columns) & set(NAMING)),
        "until": _("kept until %(day)s") % {"day": wording.day(one.until_on)},
        "fetch_url": reverse("exports.fetch", args=[one.id]) if one.may_fetch else "",
    }


@require_POST
@staff
def fetch(request: StaffRequest, export: UUID) -> HttpResponse:
    made = acts()["exports.fetch"].run(request.actor, export, request.POST)
    answer = HttpResponse(made.raw, content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = f'attachment; filename="{made.name}"'
    return answer
