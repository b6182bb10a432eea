"""Pages of "I want it erased": what it means, who answers by when, and taking it back."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from saathi.herfile.choices import Erased
from saathi.herfile.erasures.queries import Asking, Wanted, erasure
from saathi.herfile.law import Term
from saathi.kernel.access import can
from saathi.kernel.errors import Invalid
from saathi.ui import wording

from ..pages import HerRequest, does, hers, shown
from ..queries import names
from ..tiles import BY_NAME

TILE = BY_NAME["looked"]
ANSWERS = dict(Erased.choices)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def ask(request: HerRequest) -> HttpResponse:
    """She reads what it means first; one press asks, and nothing is erased by it yet."""
    if request.method == "POST":
        sent = {"her_language": wording.lang(), **{name: request.POST.get(name, "") for name in ("her_words", "once")}}
        try:
            does(request, "erasures.ask", request.talk.her, sent)
        except Invalid:
            return redirect("her.file_erase")
        return redirect("her.file_erase")
    found = erasure(request.actor, request.talk.her)
    values = {
        "until": wording.day(found.kept_until),
        "laws": [_law(term) for term in found.laws],
        "asked": asked_line(request, found),
        "may": can(request.actor, "erasures.ask", request.talk.her),
        "once": str(uuid4()),
    }
    return shown(request, "portal/mine/erase.html", values, TILE)


@require_POST
@hers
def take_back(request: HerRequest) -> HttpResponse:
    found = erasure(request.actor, request.talk.her).wanted
    if found is not None and found.is_open:
        does(request, "erasures.take_back", found.id, {})
    return redirect("her.file_erase")


def _law(term: Term) -> str:
    values = {"law": term.words, "from": wording.day(term.in_force_on), "days": wording.days(term.days)}
    said = _("From %(from)s on it is %(days)s (%(law)s).") % values
    return said if term.is_verified else f"{said} {_('(Not yet verified.)')}"


def asked_line(request: HerRequest, found: Asking) -> dict[str, Any] | None:
    """What she asked last, who answers by when, or the answer."""
    one = found.wanted
    if one is None:
        return None
    place = names(request.actor, (), [one.organisation]).places.get(one.organisation, "")
    return {"waits": _waits(one, place) if one.is_open else "", "answer": str(ANSWERS.get(one.answer, "")),
            "reason": one.reason, "words": one.her_words, "lang": one.her_language}  # fmt: skip


def _waits(one: Wanted, place: str) -> list[str]:
    values = {"place": place, "day": wording.day(one.due_on), "since": wording.day(one.asked_on)}
    said = [_("I asked on %(since)s. %(place)s answers by %(day)s.") % values]
    if one.shred_on:
        said.append(_("One person has agreed. A second one decides."))
        said.append(_("The keys would be destroyed on %(day)s.") % {"day": wording.day(one.shred_on)})
    return said
