"""What was asked for her: of whom, on whose turn it is, since when; her yes to what waits for it, her stop, and of what
use it was."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from saathi.kernel.clock import day_of
from saathi.kernel.errors import Invalid, NotFound
from saathi.links.requests.queries import HerRequest as Asked
from saathi.links.requests.queries import HerRequests, of_her
from saathi.ui import wording

from ..pages import HerRequest, does, hers
from .frame import BY_NAME, laid
from .people import told
from .standing import of_request, office
from .words import NEEDS, NEEDS_DRAWN, USEFUL, named, word

PART = BY_NAME["asked"]
# What has pages of its own, where she decides about a person.
ELSEWHERE = {"joint": "her.ahead_near", "handover": "her.ahead_goes", "study": "her.ahead_visit"}
SEND, STOP, HEAR = "requests.send", "requests.say_no", "requests.hear"


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    page = of_her(request.actor, request.talk.her)
    return laid(request, PART, "asked", {"requests": [_one(request, one, page) for one in page.requests]})


def _one(request: HerRequest, one: Asked, page: HerRequests) -> dict[str, Any]:
    line, holds = one.line, request.actor.holds
    follows = {act for _transition, act in one.follows if holds(act)}
    whom = page.called.get(line.to_organisation or line.provider or line.kept_by, "")
    came = line.state in ("done", "rejected") and one.came_on is None
    return {
        "id": line.id,
        "what": word(NEEDS, line.need),
        "drawn": NEEDS_DRAWN.get(line.need, "ask"),
        "whom": whom,
        "on": wording.day(day_of(line.made_at)),
        "lines": of_request(line, office("us") if line.is_going and _is_ours(one) else whom, page.now),
        "person": told(page.walkers.get(line.worker), page.called) if line.worker else None,
        "elsewhere": ELSEWHERE.get(line.kind, ""),
        "may_send": SEND in follows,
        "may_stop": STOP in follows,
        "useful": USEFUL if came and line.kind == "referral" and holds(HEAR) else (),
        "was": named(USEFUL, str(one.useful))[0] if one.useful is not None else "",
    }


def _is_ours(one: Asked) -> bool:
    """They said yes and asked for something she decides or those beside her do."""
    return one.line.state == "accepted" and one.line.kind in ("joint", "handover")


@require_POST
@hers
def answer(request: HerRequest, one: UUID) -> HttpResponse:
    """Her yes to what nobody has sent yet, her stop to what goes on, or of what use it was."""
    if one not in {each.line.id for each in of_her(request.actor, request.talk.her).requests}:
        raise NotFound()
    said, language = request.POST.get("answer", ""), request.talk.language
    spoken = {"language": language, "her_words": ""}
    try:
        if said in ("send", "stop"):
            does(request, SEND if said == "send" else STOP, one, spoken)
        elif words := named(USEFUL, said)[0]:
            does(request, HEAR, one, {"useful": said, "came_words": words, "came_language": language})
    except Invalid:
        return redirect(PART.route)
    return redirect(PART.route)

