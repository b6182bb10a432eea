"""Somebody near her home: whether she knows them, whether they may walk with her, what they may see and until when.

Asked and decided is what is kept, whatever she decides; a yes opens to that one person what she ticked.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.handovers.joint.queries import TeamLine, Together, together
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound
from saathi.kernel.sections import each
from saathi.links.requests.queries import HerRequest as Asked
from saathi.survivors.queries import sections
from saathi.ui import wording

from ..pages import HerRequest, does, hers
from . import kept
from .frame import BY_NAME, laid
from .people import drawn_parts, places, told
from .words import KNOWS, LASTS, named

PART = BY_NAME["near"]
DECIDE = "joint.decide"
ASKS = ["GET", "HEAD", "POST"]
KNOW = gettext_lazy("Do I know this person, or their family?")
SAYS = (
    ("yes", gettext_lazy("Yes"), "yes"),
    ("else", gettext_lazy("Somebody else there"), "change_my_mind"),
    ("no", gettext_lazy("Nobody from there"), "no"),
    ("not_now", gettext_lazy("Not now"), "not_now"),
)


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    page = together(request.actor, request.talk.her)
    asked = {one.line.to_organisation for one in page.asked}
    where = places(request.actor, asked | {one.organisation for one in page.teams})
    values = {
        "asked": [_asked(request, one, page, where) for one in page.asked if one.line.state != "done"],
        "teams": [_team(request, one, page, where) for one in reversed(page.teams)],
    }
    return laid(request, PART, "near", values)


def _asked(request: HerRequest, one: Asked, page: Together, where: dict[UUID, str]) -> dict[str, Any]:
    line = one.line
    may = DECIDE in {act for _transition, act in one.follows} and request.actor.holds(DECIDE)
    return {
        "id": line.id,
        "where": where.get(line.to_organisation, "") if line.to_organisation else "",
        "person": told(page.walkers.get(line.worker), where) if line.worker else None,
        "may": may and line.worker is not None,
        "said": _said(one),
    }


def _said(one: Asked) -> str:
    """What she said last; that she wants somebody else stands until they have named one."""
    values = {"day": wording.day(one.answered_on)}
    if one.line.is_going and one.line.refused and one.line.worker is None:
        return _("Somebody else was asked for")
    if one.line.state == "said_no":
        return _("I said no on %(day)s.") % values
    if one.line.state in ("rejected", "revoked"):
        return _("It came to its end")
    return _("I said “not now” on %(day)s.") % values if one.answer == "not_now" else ""


def _team(request: HerRequest, one: TeamLine, page: Together, where: dict[UUID, str]) -> dict[str, Any]:
    ended = _("This ended on %(day)s.") % {"day": wording.day(one.ended_on)} if one.ended_on else ""
    return {
        "id": one.id,
        "person": told(page.walkers.get(one.worker), where),
        "since": ended or _("Since %(day)s.") % {"day": wording.day(one.since_on)},
        "parts": [] if ended else drawn_parts(each(one.sections)),
        "may_stop": not ended and request.actor.holds("joint.end"),
    }


@require_POST
@hers
def stop(request: HerRequest, team: UUID) -> HttpResponse:
    """At once, and what that person may see ends with it."""
    if team not in {one.id for one in together(request.actor, request.talk.her).teams}:
        raise NotFound()
    does(request, "joint.end", team, {})
    return redirect("her.ahead_near")


@require_http_methods(ASKS)
@hers
def knows(request: HerRequest, one: UUID) -> HttpResponse:
    """Before anything else, and before this person hears of her: whether she knows them."""
    person = _person(request, one)
    if request.method == "POST":
        if named(KNOWS, request.POST.get("knows", ""))[0]:
            kept.keep(request, one, person=str(person.id), knows=request.POST["knows"])
            return redirect("her.ahead_near_a", one)
        return redirect("her.ahead_near_k", one)
    values = {"person": person, "answers": KNOWS, "field": "knows", "back": PART.route}
    return laid(request, PART, "person", values, asks=KNOW, drawn="ask")


@require_http_methods(ASKS)
@hers
def answer(request: HerRequest, one: UUID) -> HttpResponse:
    person, known = _person(request, one), kept.known(request, one)
    if known.get("person") != str(person.id):
        return redirect("her.ahead_near_k", one)
    if request.method == "POST":
        says = request.POST.get("says", "")
        if says == "yes":
            return redirect("her.ahead_near_b", one)
        return _decides(request, one, {"says": says})
    warns = known["knows"] != "no" or person.is_near
    values = {"person": person, "answers": SAYS, "field": "says", "back": PART.route, "warns": warns,
              "quiet": _("Until I say yes, this person knows nothing of me.")}  # fmt: skip
    return laid(request, PART, "person", values, asks=_("May this person go with me?"), drawn="way_together")


@require_http_methods(ASKS)
@hers
def parts(request: HerRequest, one: UUID) -> HttpResponse:
    """Nothing is ticked before she does it."""
    offered = drawn_parts(sections(request.actor, request.talk.her))
    if "knows" not in kept.known(request, one):
        return redirect("her.ahead_near_k", one)
    if request.method == "POST":
        ticked = [part["value"] for part in offered if part["value"] in request.POST.getlist("parts")]
        if ticked:
            kept.keep(request, one, parts=ticked)
            return redirect("her.ahead_near_c", one)
    values = {"parts": offered, "back": PART.route, "said": request.method == "POST"}
    asks = _("What may they see?")
    return laid(request, PART, "ticks", values, asks=asks, drawn="share", status=422 if values["said"] else 200)


@require_http_methods(ASKS)
@hers
def until(request: HerRequest, one: UUID) -> HttpResponse:
    known = kept.known(request, one)
    if "parts" not in known:
        return redirect("her.ahead_near_b", one)
    if request.method == "POST":
        lasts = request.POST.get("lasts", "")
        if not named(LASTS, lasts)[0]:
            return redirect("her.ahead_near_c", one)
        day = today() + timedelta(days=int(lasts))
        opened = {"sections": known["parts"], "until": day, "proof": "pictures"}
        return _decides(request, one, {"says": "yes", **opened})
    values = {"answers": LASTS, "field": "lasts", "back": PART.route, "once": uuid4()}
    return laid(request, PART, "person", values, asks=_("Until when?"), drawn="calendar")


def _decides(request: HerRequest, one: UUID, said: dict[str, Any]) -> HttpResponse:
    """About the person she was told of: where somebody else was named meanwhile, she is asked anew."""
    known = kept.known(request, one)
    if _person(request, one).id != UUID(known["person"]):
        return redirect("her.ahead_near_k", one)
    about = {"person": known["person"], "she_knows": "on", "language": request.talk.language}
    try:
        words = f"{KNOW} {named(KNOWS, known['knows'])[0]}"
        does(request, DECIDE, one, {**about, **said, "her_words": words, "once": request.POST.get("once", "")})
    except Invalid:
        return redirect("her.ahead_near_k", one)
    kept.forget(request)
    return redirect("her.ahead_near")


def _person(request: HerRequest, one: UUID) -> Any:
    """Whoever is named now. Raises NotFound where nobody is, or it is not hers to say any more."""
    page = together(request.actor, request.talk.her)
    for asked in page.asked:
        line = asked.line
        if line.id == one and line.worker and DECIDE in {act for _transition, act in asked.follows}:
            where = places(request.actor, {page.walkers[line.worker].organisation})
            return told(page.walkers[line.worker], where)
    raise NotFound()
