"""Pages of her booklet: she ticks, picks a cover, says whether her name stands in it, and it is printed."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.ui.wording import lang

from ..pages import HerRequest, does, hers, sentence, shown
from ..tiles import BY_NAME
from . import offers, press
from .contents import contents
from .ticks import begun, changed, ticks_of
from .words import words

TILE = BY_NAME["plan"]
ASKS = require_http_methods(["GET", "HEAD", "POST"])


@ASKS
@hers
def ticked(request: HerRequest) -> HttpResponse:
    """Which pages. Nothing is ticked before she does it."""
    offered = offers.parts(request, offers.facts_of(request))
    said = ""
    if request.method == "POST":
        if parts := [code for code, *_drawn in offered if code in request.POST.getlist("pages")]:
            begun(request, parts)
            return redirect("her.booklet_cards" if "rights" in parts else "her.booklet_cover")
        said = _("Choose one page or more.")
    status = 422 if said else 200
    return shown(request, "portal/booklet/ticks.html", {"parts": offered, "said": said}, TILE, status=status)


@ASKS
@hers
def picked(request: HerRequest) -> HttpResponse:
    """Which of her rights; none is an answer too."""
    ticks = ticks_of(request)
    if ticks is None:
        return redirect("her.booklet")
    cards = offers.cards(request, offers.facts_of(request))
    if request.method == "POST":
        chosen = request.POST.getlist("cards")
        changed(request, ticks, cards=[key for card in cards if (key := offers.key(card)) in chosen])
        return redirect("her.booklet_cover")
    drawn = [(offers.key(one), one.heading(lang()), one.picture) for one in cards]
    return shown(request, "portal/booklet/cards.html", {"cards": drawn}, TILE)


@ASKS
@hers
def cover(request: HerRequest) -> HttpResponse:
    ticks, covers = ticks_of(request), offers.covers()
    if ticks is None:
        return redirect("her.booklet")
    if request.method == "POST" and request.POST.get("cover") in [one["name"] for one in covers]:
        changed(request, ticks, cover=request.POST["cover"])
        return redirect("her.booklet_name")
    return shown(request, "portal/booklet/cover.html", {"covers": covers}, TILE)


@ASKS
@hers
def named(request: HerRequest) -> HttpResponse:
    """Whether the name she chose stands in it: never another name."""
    ticks = ticks_of(request)
    if ticks is None or not ticks.cover:
        return redirect("her.booklet")
    if request.method == "POST" and request.POST.get("named") in ("yes", "no"):
        changed(request, ticks, is_named=request.POST["named"] == "yes")
        return redirect("her.booklet_ready")
    return shown(request, "portal/booklet/name.html", {}, TILE)


@require_safe
@hers
def ready(request: HerRequest) -> HttpResponse:
    ticks = ticks_of(request)
    if ticks is None or not ticks.cover:
        return redirect("her.booklet")
    names = words(lang())["page"]
    values = {"parts": [names[code] for code in ticks.parts], "title": names["title"], "is_named": ticks.is_named}
    return shown(request, "portal/booklet/ready.html", values, TILE)


@require_POST
@hers
def printed(request: HerRequest) -> HttpResponse:
    """The PDF itself, which nobody keeps. That it was printed is written down only when there is one."""
    ticks, paper = ticks_of(request), request.POST.get("paper")
    if ticks is None or not ticks.cover or paper not in ("a4", "a5"):
        return redirect("her.booklet")
    facts = offers.facts_of(request)
    try:
        made = press.printed(contents(facts, offers.asked(request, facts, ticks), lang()), paper)
    except press.NotPrinted:
        return sentence(request, 503, _("It could not be made now. What you chose is kept. Try again."))
    does(request, "booklets.print", request.talk.her, {"pages": list(ticks.parts), "once": ticks.once})
    neutral = {"Content-Disposition": f'inline; filename="notes-{facts.today:%Y-%m}.pdf"'}
    return HttpResponse(made, content_type="application/pdf", headers=neutral)
