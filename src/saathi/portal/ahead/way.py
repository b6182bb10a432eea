"""Her way home in its steps: where she is, what it waits on, and where she wants to go, which is hers to choose."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from saathi.handovers.returns.queries import WayFact, ways
from saathi.kernel.errors import Invalid, NotFound

from ..pages import HerRequest, does, hers
from .frame import BY_NAME, laid
from .standing import of_way, steps
from .words import WHERE, named

PART = BY_NAME["way"]
CHOOSE = "returns.choose_where"


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    page = ways(request.actor, request.talk.her)
    found = [
        {"id": one.id, "where": named(WHERE, one.where), "lines": of_way(one, page.today), "steps": steps(one),
         "may_choose": one.may_choose and request.actor.holds(CHOOSE), "words": one.where_words, "lang": one.language}
        for one in page.ways
    ]  # fmt: skip
    return laid(request, PART, "way", {"ways": found})


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def where(request: HerRequest, one: UUID) -> HttpResponse:
    fact = _mine(request, one)
    if request.method == "POST":
        said: dict[str, Any] = {"where": request.POST.get("where", ""), "language": request.talk.language}
        try:
            does(request, CHOOSE, one, {**said, "where_words": "", "once": request.POST.get("once", "")})
        except Invalid:
            return redirect("her.ahead_way_w", one)
        return redirect(PART.route)
    values = {"answers": [each for each in WHERE if each[0] != fact.where], "field": "where", "back": PART.route,
              "once": uuid4()}  # fmt: skip
    return laid(request, PART, "person", values, asks=_("Where do I want to go?"), drawn="choice_go_home")


def _mine(request: HerRequest, one: UUID) -> WayFact:
    found = next((each for each in ways(request.actor, request.talk.her).ways if each.id == one), None)
    if found is None or not found.may_choose:
        raise NotFound()
    return found
