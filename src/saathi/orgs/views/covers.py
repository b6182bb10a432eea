"""Who is away, who covers her, and until when."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.kernel.actor import Actor
from saathi.kernel.errors import Invalid, Refused
from saathi.kernel.forms import ActForm
from saathi.ui import wording
from saathi.ui.fields import Choice
from saathi.ui.pages import page

from ..access_pages import StaffRequest, staff
from ..covers import actions
from ..covers.forms import CoverForm
from ..covers.queries import CoverFact, covers
from ..covers.rules import arranges
from ..queries import colleague_choices
from .shell import allowed, bad_form, form_page, frame

BACK = "/away/"


@require_safe
@staff
def cover_page(request: StaffRequest) -> HttpResponse:
    lines = [_line(one, request) for one in covers(request.actor)]
    values = {"lines": lines, "may_add": request.actor.holds("covers.ask")}
    return page(request, "orgs/covers.html", {**frame(request), **values})


def _line(one: CoverFact, request: StaffRequest) -> dict[str, Any]:
    actor, waits = request.actor, one.agreed_at is None
    values = {"name": one.name, "by": one.by_name, "first": wording.day(one.from_on), "last": wording.day(one.until_on)}
    said = _("%(name)s is away from %(first)s to %(last)s. %(by)s does her work.") % values
    if waits:
        asked = {**values, "since": wording.day(one.asked_at)}
        said = _(
            "%(name)s is away from %(first)s to %(last)s. It waits on: %(by)s, since %(since)s, who has to agree by"
            " %(first)s."
        ) % asked
    return {
        "id": one.id,
        "text": said,
        "may_agree": waits and (actor.id == one.by or arranges(actor)),
        "may_end": actor.id in (one.person, one.by) or arranges(actor),
    }


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def add_cover(request: StaffRequest) -> HttpResponse:
    allowed(request, "covers.ask")
    own = str(request.actor.id)
    form: ActForm = CoverForm(request.actor, initial={"person": own})
    if request.method == "POST":
        given = request.POST if arranges(request.actor) else {**request.POST.dict(), "person": own}
        try:
            actions.cover(request.actor, None, given)
        except Invalid as error:
            form = bad_form(error)
        except Refused as refused:
            form = CoverForm(request.actor, given)
            form.add_error(None, refused.sentence)
        else:
            return redirect(BACK)
    said = [
        _("Whoever covers finds the promises and the people of the one who is away beside her own."),
        _("Nobody’s file is opened by this: she sees what she may see anyway. It ends by itself."),
    ]
    person = _select(form, "person", request.actor) if arranges(request.actor) else {"kind": "hidden"}
    return form_page(
        request, form, title=_("Somebody is away"), does=_("Write it down"), back=BACK, lines=said, person=person,
        by=_select(form, "by", request.actor))


def _select(form: ActForm, name: str, actor: Actor) -> dict[str, Any]:
    chosen = str(form[name].value() or "")
    named = [("", _("Choose")), *colleague_choices(actor)]
    return {"kind": "select", "choices": tuple(Choice(value, said, chosen=value == chosen) for value, said in named)}


@require_POST
@staff
def agree(request: StaffRequest, cover: UUID) -> HttpResponse:
    actions.agree(request.actor, cover, request.POST)
    return redirect(BACK)


@require_POST
@staff
def end(request: StaffRequest, cover: UUID) -> HttpResponse:
    actions.end(request.actor, cover, request.POST)
    return redirect(BACK)
