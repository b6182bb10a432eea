"""An act that stands on a page of its own: GET shows its form, POST acts and goes on. Nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse

from saathi.kernel.access import acts, can, hold
from saathi.kernel.errors import Held, Invalid, NotFound, NotHeld, Refused
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest
from saathi.ui.fields import ErrorLine, errors_of

from .act_page import Words
from .fields import drawn, joined, token_of
from .shell import shown

Around = Mapping[str, Any]
NOBODY = dict.fromkeys(("her", "about", "about_lang", "why", "typed_at", "draft_url", "drop_url"), "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """`back` is where one comes from, `lands` where one goes with what was made (back, where it says nothing). `asks`:
    fields.drawn. `around` is asked for each form that is shown: what else stands on its page, its `fields` among it."""

    name: str
    nav: str
    back: str
    why: Words = ""
    about: str = ""
    back_label: Words = ""
    template: str = "desk/act.html"
    asks: tuple[str, ...] = ()
    begins: Mapping[str, Any] = field(default_factory=dict)
    lands: Callable[[Any], str] | None = None
    around: Callable[[ActForm], Around] | None = None


def answered(request: StaffRequest, sheet: Sheet, target: UUID | None = None) -> HttpResponse:
    """Raises NotHeld where no role of hers has the act, NotFound where what it is about is out of her reach."""
    if target is None:
        hold(request.actor, sheet.name)
    verdict = can(request.actor, sheet.name, target)
    if not verdict.held:
        raise NotFound()
    if request.method != "POST":
        form = _taken(sheet)(request.actor, initial=dict(sheet.begins))
        return _page(request, sheet, form, verdict.sentence, 403 if verdict.sentence else 200)
    return _acted(request, sheet, target)


def _acted(request: StaffRequest, sheet: Sheet, target: UUID | None) -> HttpResponse:
    takes = _taken(sheet)
    data = joined(request.POST, takes)
    try:
        made = acts()[sheet.name].run(request.actor, target, data, files=request.FILES)
    except Held as held:
        return HttpResponseRedirect(reverse("approvals.page", args=[held.request]) + "?done=approvals.ask", status=303)
    except Invalid as invalid:
        return _page(request, sheet, invalid.form, "", 422)
    except NotHeld:
        raise
    except Refused as refused:
        return _page(request, sheet, takes(request.actor, data), refused.sentence, 409)
    lands = sheet.lands(made) if sheet.lands else f"{sheet.back}?done={sheet.name}"
    return HttpResponseRedirect(lands, status=303)


def _taken(sheet: Sheet) -> type[ActForm]:
    takes = acts()[sheet.name].takes
    assert takes is not None
    return takes


def _page(request: StaffRequest, sheet: Sheet, form: ActForm, sentence: str, status: int) -> HttpResponse:
    around = dict(sheet.around(form)) if sheet.around else {}
    values = {
        **NOBODY,
        "heading": acts()[sheet.name].words,
        "why": sheet.why,
        "about": sheet.about,
        "back": sheet.back,
        "once": token_of(request.POST) or str(uuid4()),
        **({"back_label": sheet.back_label} if sheet.back_label else {}),
        **({} if "fields" in around else {"fields": drawn(form, {}, sheet.asks)}),
        **around,
        "errors": [*([ErrorLine(sentence)] if sentence else []), *around.get("missing", ()), *errors_of(form)],
    }
    return shown(request, sheet.template, values, sheet.nav, status=status)
