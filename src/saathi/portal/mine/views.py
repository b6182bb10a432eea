"""Pages of her file: what a copy holds, which parts she wants, and the copy itself, which nobody keeps."""

from __future__ import annotations

import json

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.herfile.copies.forms import WHO_LOOKED, WHO_MAY
from saathi.herfile.copies.queries import whole
from saathi.kernel.access import can
from saathi.kernel.clock import today
from saathi.ui import wording

from ..booklet import press
from ..pages import HerRequest, does, hers, sentence, shown
from ..tiles import BY_NAME
from . import received, told, wrong
from .ticks import begun, ticks_of

TILE = BY_NAME["looked"]
ASKS = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    may = can(request.actor, "file.copy", request.talk.her)
    held_back = "" if may.held else _("When somebody sits with me, I can have it.")
    values = {"answers": wrong.answers(request), "may": may.sentence or held_back}
    return shown(request, "portal/mine/first.html", values, TILE)


@ASKS
@hers
def ticked(request: HerRequest) -> HttpResponse:
    """Which parts. Nothing is ticked before she does it; what cannot be in it is said here already."""
    found, may_tell = whole(request.actor, request.talk.her), received.may_tell(request.actor)
    offered, problem = told.offered(found, may_tell), ""
    if request.method == "POST":
        every = "all" in request.POST
        if parts := [code for code, *_rest in offered if every or code in request.POST.getlist("parts")]:
            begun(request, parts)
            return redirect("her.file_ready")
        problem = _("Choose one part or more.")
    values = {"parts": offered, "left": told.left_out(found, may_tell), "said": problem}
    return shown(request, "portal/mine/ticks.html", values, TILE, status=422 if problem else 200)


@require_safe
@hers
def ready(request: HerRequest) -> HttpResponse:
    ticks = ticks_of(request)
    if ticks is None:
        return redirect("her.file_copy")
    offered = told.offered(whole(request.actor, request.talk.her), True)
    values = {"parts": [(words, drawn) for code, words, drawn, _n in offered if code in ticks.parts]}
    return shown(request, "portal/mine/ready.html", values, TILE)


@require_POST
@hers
def handed_out(request: HerRequest) -> HttpResponse:
    """The copy itself. That it was handed out is written down in the same moment, and only then is it given."""
    ticks, form = ticks_of(request), request.POST.get("form", "")
    if ticks is None or form not in ticks.once:
        return redirect("her.file_copy")
    try:
        made, kind, ending = _made(request, ticks.parts, form)
    except press.NotPrinted:
        return sentence(request, 503, _("It could not be made now. Choose fewer parts, or try again."))
    does(request, "file.copy", request.talk.her, {"parts": list(ticks.parts), "form": form, "once": ticks.once[form]})
    shows = "inline" if form == "paper" else "attachment"
    neutral = {"Content-Disposition": f'{shows}; filename="notes-{today():%Y-%m}.{ending}"'}
    return HttpResponse(made, content_type=kind, headers=neutral)


def _made(request: HerRequest, parts: tuple[str, ...], form: str) -> tuple[bytes, str, str]:
    found, may_tell = whole(request.actor, request.talk.her), received.may_tell(request.actor)
    may = received.who_may(request) if may_tell and WHO_MAY in parts else None
    looked, is_cut = received.looked(request) if may_tell and WHO_LOOKED in parts else (None, False)
    got, left = told.Received(may, looked, is_cut), told.left_out(found, may_tell)
    if form == "data":
        data = told.as_data(found, parts, got, left, today().isoformat())
        return json.dumps(data, ensure_ascii=False, indent=1).encode(), "application/json", "json"
    it = told.printed(found, parts, got, left, wording.day(today()))
    return press.printed(it, press.FILE), "application/pdf", "pdf"
