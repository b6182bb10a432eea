"""Her plan: what she wants in her words, her goals in her order, and whether this is her plan."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from saathi.kernel.errors import Invalid, NotFound
from saathi.plans.queries import Whole, whole
from saathi.plans.recordings.queries import recordings

from ...pages import HerRequest, does, hers, shown
from ...tiles import BY_NAME
from .. import told

TILE = BY_NAME["plan"]
OWN = {"chosen_by": "hers", "origin": "own", "state": "now"}
# The letter of its address, the answer that is kept, and the question of its page.
INSTEAD = {"b": ("not_sure", _("What am I not sure about?")), "c": ("disagrees", _("What would I want instead?"))}


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    """Whoever sits here may hold no part of her plan: then nothing of it is drawn."""
    if not request.actor.holds("plans.whole"):
        return shown(request, "portal/plan/first.html", {"is_closed": True}, TILE)
    her = request.talk.her
    values = told.plan(whole(request.actor, her), recordings(request.actor, her))
    return shown(request, "portal/plan/first.html", {"is_closed": False, **values}, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def words(request: HerRequest) -> HttpResponse:
    if request.method == "POST":
        try:
            does(request, "plans.words", request.talk.her, _typed(request))
        except Invalid:
            return redirect("her.plan_words")
        return redirect("her.plan")
    return shown(request, "portal/plan/words.html", told.fresh(), TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def add(request: HerRequest) -> HttpResponse:
    """A goal is hers from the first: chosen by her, her own idea, and it begins now."""
    if request.method == "POST":
        try:
            does(request, "plans.goal_add", request.talk.her, {**_typed(request), **OWN})
        except Invalid:
            return redirect("her.plan_add")
        return redirect("her.plan")
    return shown(request, "portal/plan/add.html", told.fresh(), TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def goal(request: HerRequest, goal: UUID) -> HttpResponse:
    """One goal and its steps. A button is an act: its place in her order, or where it stands."""
    aims = whole(request.actor, request.talk.her).aims
    line = next((aim.line for aim in aims if aim.line.id == goal), None)
    if line is None:
        raise NotFound()
    if request.method == "POST":
        asked = told.asked(request.POST)
        if asked is not None:
            does(request, asked.act, asked.step or goal, asked.data)
        return redirect("her.plan_goal", goal=goal)
    return shown(request, "portal/plan/goal.html", {**told.fresh(), "goal": told.goal(line)}, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def agree(request: HerRequest) -> HttpResponse:
    """The plan as it stands, and her answer. A yes is kept at once; the others ask for words she may leave out."""
    now = whole(request.actor, request.talk.her)
    if request.method == "POST":
        letter = request.POST.get("answer", "")
        if letter in INSTEAD:
            return redirect("her.plan_instead", answer=letter)
        if letter == "a":
            _answers(request, now, {"answer": "agrees"})
            return redirect("her.plan")
        return redirect("her.plan_agree")
    return shown(request, "portal/plan/agree.html", told.version(now), TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def instead(request: HerRequest, answer: str) -> HttpResponse:
    if answer not in INSTEAD:
        raise NotFound()
    kept, question = INSTEAD[answer]
    if request.method == "POST":
        said = {"answer": kept, "wants": request.POST.get("wants", ""), "language": request.talk.language}
        _answers(request, whole(request.actor, request.talk.her), said)
        return redirect("her.plan")
    return shown(request, "portal/plan/instead.html", {**told.fresh(), "question": str(question)}, TILE)


def _typed(request: HerRequest) -> dict[str, str]:
    """What she wrote, in the language of her page."""
    typed = {name: request.POST.get(name, "") for name in ("text", "once")}
    return {**typed, "language": request.talk.language}


def _answers(request: HerRequest, now: Whole, said: dict[str, str]) -> None:
    """Her answer is to a numbered version: where something changed since the last, a new one is made first."""
    her = request.talk.her
    if not now.no_version:
        does(request, "plans.version", her, {"why": "her_wish" if now.newest else "first"})
        now = whole(request.actor, her)
    if now.newest is None:
        return
    explained = {"explained": "her_pages", "explained_in": request.talk.language}
    does(request, "plans.answer", her, {**said, **explained, "number": str(now.newest.number)})
