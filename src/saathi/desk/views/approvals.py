"""What waits for a second person: who asked, since when, who may answer, the next date; and the answer."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.cases.papers.actions import Opened
from saathi.kernel.access import acts, perform
from saathi.kernel.errors import Invalid, NotHeld, Refused
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff, way_to_second_step
from saathi.ui.fields import ErrorLine, from_form
from saathi.uploads.opening import sniffed

from ..approvals import filled_in, line
from ..queries import waiting, waiting_for
from ..shell import shown, told
from .papers import handed_over


@staff
def listed(request: StaffRequest) -> HttpResponse:
    found = waiting(request.actor)
    lines = [(one, line(one, found.people, found.names, request.actor)) for one in found.asked]
    values = {
        "to_answer": [said for one, said in lines if one.may_answer],
        "mine": [said for one, said in lines if not one.may_answer],
        "told": told(request),
    }
    return shown(request, "desk/approvals.html", values, "approvals.list")


@staff
def one(request: StaffRequest, asked: UUID) -> HttpResponse:
    return _page(request, asked, [], 200)


def _page(request: StaffRequest, asked: UUID, errors: list[ErrorLine], status: int) -> HttpResponse:
    found = waiting_for(request.actor, asked)
    is_mine, is_waiting = found.asked.actor == request.actor.id, found.asked.state == "asked"
    values = {
        "one": line(found.asked, found.people, found.names, request.actor),
        "who": ", ".join(found.who),
        "rows": filled_in(found.form, found.people),
        "may_answer": found.asked.may_answer,
        "may_withdraw": is_mine and is_waiting,
        "has_file": bool(found.asked.file_of) and is_waiting and request.actor.holds("approvals.open_file"),
        "fields": from_form(_no_form(request)) if found.asked.may_answer else [],
        "errors": errors,
        "step_url": way_to_second_step(request, reverse("approvals.page", args=[asked]))
        if found.asked.may_answer
        else "",
        "told": told(request),
    }
    return shown(request, "desk/approval.html", values, "approvals.list", status=status)


def _no_form(request: StaffRequest) -> ActForm:
    takes = acts()["approvals.refuse"].takes
    assert takes is not None
    return takes(request.actor)


@require_POST
@staff
def answer(request: StaffRequest, asked: UUID, name: str) -> HttpResponse:
    """Yes, no, taken back, told: one button each."""
    try:
        perform(request.actor, name, asked, request.POST)
    except Invalid:
        return _page(request, asked, [ErrorLine(_("Write why not."), "#field-reason")], 422)
    except NotHeld:
        raise
    except Refused as refused:
        return _page(request, asked, [ErrorLine(refused.sentence)], 409)
    return HttpResponseRedirect(f"{reverse('approvals.list')}?done={name}", status=303)


@require_POST
@staff
def file(request: StaffRequest, asked: UUID) -> HttpResponse:
    """What was chosen with the request, to be kept and looked at. Evidence may be of any kind: it has none here."""
    try:
        found = acts()["approvals.open_file"].run(request.actor, asked)
    except NotHeld:
        raise
    except Refused as refused:
        return _page(request, asked, [ErrorLine(refused.sentence)], 409)
    return handed_over(Opened(found.id, found.survivor, sniffed(found.raw), False, found.raw))
