"""Pages of this tile: who looked and asking why, being counted."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.kernel.errors import Invalid
from saathi.kernel.reach import MOST_LOOKS
from saathi.survivors.answers.queries import answers
from saathi.survivors.queries import who_looked
from saathi.ui import wording
from saathi.watch.questions.queries import asked

from ..pages import HerRequest, does, hers, shown
from ..queries import names
from ..tiles import BY_NAME
from . import lines

TILE = BY_NAME["looked"]
DAYS = 30
SHARES = "sharing.page"


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    if not request.actor.holds(SHARES):
        return shown(request, "portal/looked/first.html", {"may": False}, TILE)
    found = who_looked(request.actor, request.talk.her, days=DAYS)
    people = {one.actor for one in found if not one.in_list and one.actor != lines.SYSTEM}
    values = {"may": True, "n": len(people), "days": wording.days(DAYS)}
    return shown(request, "portal/looked/first.html", values, TILE)


@require_safe
@hers
def opened(request: HerRequest) -> HttpResponse:
    actor, her = request.actor, request.talk.her
    found, questions = who_looked(actor, her, days=DAYS), asked(actor, her)
    places = {one.organisation for one in found} | {one.organisation for one in questions}
    named = names(actor, {one.actor for one in found}, places)
    values = {
        "lines": lines.opened(found, named, questions),
        "lists": lines.in_lists(found),
        "asked": lines.asked_lines(questions, named),
        "days": wording.days(DAYS),
        "is_cut": len(found) >= MOST_LOOKS,
    }
    return shown(request, "portal/looked/opened.html", values, TILE)


@require_POST
@hers
def question(request: HerRequest) -> HttpResponse:
    """She did not expect it: one press, and it is asked."""
    sent = {name: request.POST.get(name, "") for name in ("looked_at", "person")}
    try:
        UUID(sent["person"])
        does(request, "looks.ask", request.talk.her, sent)
    except (Invalid, ValueError):
        return redirect("her.looked_opened")
    return redirect("her.looked_opened")


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def counted(request: HerRequest) -> HttpResponse:
    """Being counted in reports: a question of its own, which changes nothing else."""
    if request.method == "POST":
        said = {"topic": "counted", "answer": request.POST.get("answer", ""), "language": request.talk.language}
        try:
            does(request, "sharing.answer", request.talk.her, said)
        except Invalid:
            return redirect("her.looked_counted")
        return redirect("her.looked_counted")
    known = answers(request.actor, request.talk.her) if request.actor.holds("sharing.answers") else []
    mine = next((one for one in known if one.topic == "counted"), None)
    values = {"answer": mine.answer if mine else "", "day": wording.day(mine.said_at) if mine else ""}
    return shown(request, "portal/looked/counted.html", values, TILE)
