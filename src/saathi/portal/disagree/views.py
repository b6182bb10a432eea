"""Five pages: which decision, what I want, who is beside me, who must not know, and the receipt."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from saathi.decisions.challenges.queries import barred, challenge, challenges, ways
from saathi.decisions.queries import DecisionCard, decisions
from saathi.decisions.queries import decision as one_decision
from saathi.kernel.errors import Invalid, NotFound

from ..pages import HerRequest, does, hers, shown
from ..pictures.drawing import words_of
from ..queries import names
from ..tiles import BY_NAME
from . import lines, saying

TILE = BY_NAME["disagree"]


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    actor, her = request.actor, request.talk.her
    if not actor.holds("challenges.lodge"):
        return shown(request, "portal/disagree/first.html", {"may": False}, TILE)
    every = [one for one in decisions(actor, her) if not one.is_undone and one.made_by != "hers"]
    kept_out, mine = barred(actor, her, every), challenges(actor, her)
    said = {one.decision: one for one in reversed(mine)}
    named = names(actor, {one.helper for one in mine if one.helper}, {one.helper_organisation for one in mine})
    values = {
        "may": True,
        "decisions": [lines.decision(one, one.id in kept_out) for one in every if one.id not in said],
        "mine": [{"id": one.id, **lines.receipt(one, named)} for one in mine],
    }
    return shown(request, "portal/disagree/first.html", values, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def want(request: HerRequest, decision: UUID) -> HttpResponse:
    found, is_barred = _about(request, decision)
    if request.method == "POST" and not is_barred:
        wanted = request.POST.get("wanted", "")
        if wanted not in saying.WANTS:
            return redirect("her.disagree_want", decision)
        saying.keep(request, replace(saying.saying_of(request, decision), wanted=wanted))
        return redirect("her.disagree_beside", decision)
    offered = [(code, words_of(drawn), drawn) for code, drawn in saying.WANTS.items()]
    values = {"about": lines.decision(found, is_barred), "offered": offered, "where": request.path}
    return shown(request, "portal/disagree/want.html", values, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def beside(request: HerRequest, decision: UUID) -> HttpResponse:
    known = saying.saying_of(request, decision)
    if not known.wanted:
        return redirect("her.disagree_want", decision)
    if request.method == "POST":
        saying.keep(request, replace(known, beside=saying.chosen(request.POST.getlist("beside"), saying.BESIDE)))
        return redirect("her.disagree_last", decision)
    return shown(request, "portal/disagree/beside.html", {"offered": saying.BESIDE, "where": request.path}, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def last(request: HerRequest, decision: UUID) -> HttpResponse:
    """Who must not know, her own words where she wants to add some, and sending it."""
    known = saying.saying_of(request, decision)
    if not known.wanted:
        return redirect("her.disagree_want", decision)
    offer = saying.door_for(known.wanted, ways(request.actor, decision))
    if offer is None:
        raise NotFound()
    if request.method == "POST":
        return _sent(request, decision, known, offer.door.code)
    values = {
        "offered": saying.KEEP_FROM,
        "where": request.path,
        "door": lines.door(offer.door, offer.last_on),
        "want": saying.want_words(known.wanted),
        "once": str(uuid4()),
    }
    return shown(request, "portal/disagree/last.html", values, TILE)


def _sent(request: HerRequest, decision: UUID, known: saying.Saying, door: str) -> HttpResponse:
    sent = {
        "her_words": saying.her_words(request.POST.get("words", ""), known.wanted),
        "her_language": request.talk.language,
        "door": door,
        "wanted": known.wanted,
        "beside": list(known.beside),
        "keep_from": list(saying.chosen(request.POST.getlist("keep_from"), saying.KEEP_FROM)),
        "once": request.POST.get("once", ""),
    }
    try:
        made = does(request, "challenges.lodge", decision, sent)
    except Invalid:
        return redirect("her.disagree_last", decision)
    saying.forget(request)
    return redirect("her.disagree_receipt", made)


@require_safe
@hers
def receipt(request: HerRequest, kept: UUID) -> HttpResponse:
    """To read, to hear and to print: the paper bears no name and no sign of anybody."""
    card = challenge(request.actor, kept)
    named = names(request.actor, {card.helper} if card.helper else (), {card.helper_organisation})
    return shown(request, "portal/disagree/receipt.html", {"one": lines.receipt(card, named)}, TILE)


def _about(request: HerRequest, decision: UUID) -> tuple[DecisionCard, bool]:
    found = one_decision(request.actor, decision)
    if found.survivor != request.talk.her or found.is_undone or found.made_by == "hers":
        raise NotFound()
    return found, bool(barred(request.actor, request.talk.her, [found]))
