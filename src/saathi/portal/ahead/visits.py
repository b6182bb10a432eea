"""The visit to her home: to whom, by whom, until when; what she allows and what stays unsaid, her view, and what was
found, once somebody told her.

She may allow less at any time; one press stops it. What came of a visit is told by a person first: until then she reads
that an answer has come, who tells her, and until when.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.cases.promises.queries import promised
from saathi.handovers.studies.queries import Studies, StudyFact, studies
from saathi.kernel.access import can
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.kernel.sections import Section
from saathi.ui import wording

from ..pages import HerRequest, does, hers
from . import kept
from .frame import BY_NAME, laid
from .people import places, told
from .standing import of_other_ways, of_visit
from .visit_words import ABLE, CLOSED, HIDDEN, MEETS, NOT_DONE, QUESTIONS, RISK, TOWARDS, WILLING, WISH
from .words import Drawn, named, word

PART = BY_NAME["visit"]
SEND, NARROW, SAY = "studies.send", "studies.narrow", "studies.say"
SAY_NO, ELSE = "requests.say_no", "requests.refuse_person"
ASKS = ["GET", "HEAD", "POST"]
MAY_THEY = (("yes", gettext_lazy("Yes"), "yes"), ("no", gettext_lazy("No"), "no"))
# The letter of its address, what is kept, what is offered, its question and the picture of that.
STEPS: dict[str, tuple[str, Drawn, Any, str]] = {
    "q": ("questions", QUESTIONS, gettext_lazy("What may be asked there?"), "ask"),
    "m": ("may_meet", MEETS, gettext_lazy("Who may be met?"), "friend"),
    "h": ("hidden", HIDDEN, gettext_lazy("What must nobody there be told?"), "put_aside"),
}


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    page = studies(request.actor, request.talk.her)
    where = places(request.actor, {org for one in page.studies for org in (one.line.to_organisation, one.line.kept_by)})
    tells = _tells(request)
    visits = [_one(request, one, page, where, tells) for one in page.studies]
    return laid(request, PART, "visits", {"visits": visits, "is_closed": not page.is_shared})


def _tells(request: HerRequest) -> dict[UUID, str]:
    """Who promised to tell her, by promise."""
    if not request.actor.holds("promises.list"):
        return {}
    return {one.id: one.doer_name for one in promised(request.actor, request.talk.her).open}


def _one(
    request: HerRequest, one: StudyFact, page: Studies, where: dict[UUID, str], tells: dict[UUID, str]
) -> dict[str, Any]:
    line, actor = one.line, request.actor
    organisation = where.get(line.to_organisation, "") if line.to_organisation else ""
    teller = (tells.get(one.promise, "") if one.promise else "") or where.get(line.kept_by, "")
    follows = {act for _transition, act in one.follows}
    return {
        "id": one.id,
        "towards": named(TOWARDS, one.towards),
        "where": organisation,
        "person": told(page.walkers.get(line.worker), where) if line.worker else None,
        "wants_another": line.is_going and bool(line.refused) and line.worker is None,
        "lines": of_visit(one, organisation, teller, page),
        "other_ways": of_other_ways(one),
        "view": _view(one),
        "has_heard": one.ended_on is not None and one.has_heard,
        "may_answer": can(actor, SEND, one.id).allowed,
        "may_say": can(actor, SAY, one.id).allowed,
        "may_else": line.worker is not None and ELSE in follows and actor.holds(ELSE),
        "may_stop": line.is_going and SAY_NO in follows and actor.holds(SAY_NO),
    }


def _view(one: StudyFact) -> dict[str, str]:
    """What she wants now, and her newest words about it."""
    wish, drawn = named(WISH, one.wish)
    worded = next((view for view in one.views if view.words), None)
    on = wording.day(one.views[0].said_on) if one.views else ""
    said = {"words": worded.words, "lang": worded.language or wording.lang()} if worded else {"words": "", "lang": ""}
    return {"wish": wish, "drawn": drawn, "on": on, **said}


@require_POST
@hers
def stop(request: HerRequest, one: UUID) -> HttpResponse:
    """Nobody goes there; or somebody else does."""
    line, said = _mine(request, one).line, request.POST.get("answer", "")
    if said == "else":
        does(request, ELSE, line.id, {})
    elif said == "stop":
        does(request, SAY_NO, line.id, {"language": request.talk.language})
    return redirect(PART.route)


@require_safe
@hers
def allowed(request: HerRequest, one: UUID) -> HttpResponse:
    """What may be asked and what may not, whom they may meet, what stays unsaid, and what is said instead."""
    fact = _mine(request, one)
    values = {
        "id": one,
        "towards": named(TOWARDS, fact.towards),
        "asked": _drawn(QUESTIONS, fact.questions),
        "not_asked": _drawn(QUESTIONS, {code for code, *_rest in QUESTIONS} - {*fact.questions}),
        "meets": _drawn(MEETS, fact.may_meet),
        "hidden": _drawn(HIDDEN, fact.hidden),
        "cover": fact.cover,
        "cover_lang": next((view.language for view in reversed(fact.views) if view.language), wording.lang()),
        "may_change": (may := can(request.actor, NARROW, one).allowed),
        "may_hide": may and bool(_offered(fact, "h")),
    }
    return laid(request, PART, "visit_allowed", values, asks=_("What I allow there"), drawn="safety")


@require_http_methods(ASKS)
@hers
def answer(request: HerRequest, one: UUID) -> HttpResponse:
    """Before anybody was asked: her yes, which goes on to what she allows, or her no."""
    fact = _mine(request, one)
    if not can(request.actor, SEND, one).allowed:
        raise NotFound()
    if request.method == "POST":
        said = request.POST.get("may", "")
        if said == "yes":
            return redirect("her.ahead_visit_t", one, "q")
        if said == "no":
            does(request, SAY_NO, fact.line.id, {"language": request.talk.language})
            return redirect(PART.route)
        return redirect("her.ahead_visit_a", one)
    values = {"about": _about(fact), "answers": MAY_THEY, "field": "may", "back": PART.route}
    return laid(request, PART, "person", values, asks=_("May somebody visit them?"), drawn="help_home")


@require_http_methods(ASKS)
@hers
def step(request: HerRequest, one: UUID, code: str) -> HttpResponse:
    """What she allows so far is ticked, and she takes from it; what stays unsaid is only added to."""
    if code not in STEPS:
        raise NotFound()
    fact = _changes(request, one)
    name, _every, asks, drawn = STEPS[code]
    offered, wrong = _offered(fact, code), False
    if request.method == "POST":
        ticked = [value for value, _words, _sign in offered if value in request.POST.getlist(name)]
        if ticked or name == "hidden":
            kept.keep(request, one, **{name: ticked})
            return _goes_on(one, fact, code)
        wrong = True
    so_far = () if name == "hidden" else getattr(fact, name)
    values = {
        "field": name, "offered": offered, "wrong": wrong, "back": PART.route,
        "ticked": kept.known(request, one).get(name, so_far),
        "stays": _drawn(HIDDEN, fact.hidden) if name == "hidden" else [],
    }  # fmt: skip
    return laid(request, PART, "visit_ticks", values, asks=asks, drawn=drawn, status=422 if wrong else 200)


def _offered(fact: StudyFact, code: str) -> Drawn:
    """Everything where nobody was asked yet; then what she allowed. Of what stays unsaid, what is not yet among it."""
    name, every = STEPS[code][:2]
    has = getattr(fact, name)
    if name == "hidden":
        return tuple(one for one in every if one[0] not in has)
    return tuple(one for one in every if one[0] in has or not fact.line.is_going)


def _goes_on(one: UUID, fact: StudyFact, code: str) -> HttpResponse:
    codes = [*STEPS]
    for after in codes[codes.index(code) + 1 :]:
        if _offered(fact, after):
            return redirect("her.ahead_visit_t", one, after)
    return redirect("her.ahead_visit_r", one)


@require_http_methods(ASKS)
@hers
def read_back(request: HerRequest, one: UUID) -> HttpResponse:
    """All of it before it holds."""
    fact, known = _changes(request, one), kept.known(request, one)
    said = {name: list(known.get(name, getattr(fact, name))) for name in ("questions", "may_meet")}
    if not all(said.values()):
        return redirect("her.ahead_visit_t", one, "q")
    said["hidden"] = [*fact.hidden, *known.get("hidden", ())]
    if request.method == "POST":
        kept.forget(request)
        if request.POST.get("right") != "yes":
            return redirect("her.ahead_visit_t", one, "q")
        return _allows(request, fact, said)
    values = {
        "asked": _drawn(QUESTIONS, said["questions"]), "meets": _drawn(MEETS, said["may_meet"]),
        "hidden": _drawn(HIDDEN, said["hidden"]), "once": uuid4(), "back": PART.route,
    }  # fmt: skip
    return laid(request, PART, "visit_back", values, asks=_("Is this right?"), drawn="safety")


def _allows(request: HerRequest, fact: StudyFact, said: dict[str, list[str]]) -> HttpResponse:
    act, more = (NARROW, {}) if fact.line.is_going else (SEND, {"her_words": "", "language": request.talk.language})
    try:
        does(request, act, fact.id, {**said, **more, "once": request.POST.get("once", "")})
    except Invalid:
        return redirect("her.ahead_visit_t", fact.id, "q")
    except Refused as refused:
        if act != SEND or isinstance(refused, NotHeld):
            raise
        # What was written for them would tell what stays unsaid: said in her words.
        return laid(request, PART, "nobody", {"why": "words", "back": PART.route}, status=409)
    return redirect(PART.route)


@require_http_methods(ASKS)
@hers
def says(request: HerRequest, one: UUID) -> HttpResponse:
    """Whether she wants to live there; on any day, also another thing than before."""
    fact = _speaks(request, one)
    if request.method == "POST":
        if named(WISH, request.POST.get("wish", ""))[0]:
            kept.keep(request, one, wish=request.POST["wish"])
            return redirect("her.ahead_visit_w", one)
        return redirect("her.ahead_visit_s", one)
    values = {"about": _about(fact), "answers": WISH, "field": "wish", "back": PART.route}
    return laid(request, PART, "person", values, asks=_("Do I want to live there?"), drawn="choice_go_home")


@require_http_methods(ASKS)
@hers
def words(request: HerRequest, one: UUID) -> HttpResponse:
    """In her words where she wants to add some, typed or in her own voice."""
    _speaks(request, one)
    wish, wrong = kept.known(request, one).get("wish", ""), False
    if not wish:
        return redirect("her.ahead_visit_s", one)
    if request.method == "POST":
        typed = _("I said it in my own voice.") if "aloud" in request.POST else request.POST.get("her_words", "")
        said = {"wish": wish, "her_words": typed, "language": request.talk.language}
        try:
            does(request, SAY, one, {**said, "once": request.POST.get("once", "")})
        except Invalid:
            wrong = True
        else:
            kept.forget(request)
            return redirect("her.plan_voice" if "aloud" in request.POST else PART.route)
    values = {"field": "her_words", "wrong": wrong, "back": PART.route, "once": uuid4(), "aloud": True, "most": 1000,
              "hint": _("I may leave it empty. What I said before stays beside it.")}  # fmt: skip
    asks = _("What do I say about it?")
    return laid(request, PART, "words", values, asks=asks, drawn="my_words", status=422 if wrong else 200)


@require_safe
@hers
def found(request: HerRequest, one: UUID) -> HttpResponse:
    """Her own view first, then what was found there and what they say; only once somebody told her."""
    fact = _mine(request, one)
    if fact.ended_on is None or not fact.has_heard:
        raise NotFound()
    report = fact.report
    values = {
        "towards": named(TOWARDS, fact.towards),
        "view": _view(fact),
        "found": _found(fact),
        "not_done": word(NOT_DONE, fact.not_done),
        "on": wording.day(report.visited_on) if report else "",
        "met": _drawn(MEETS, report.met) if report else [],
        "family": (report.family_words, report.language or wording.lang()) if report else ("", ""),
        "closed": word(CLOSED, fact.closed_by),
        "other_ways": of_other_ways(fact),
        "part_of": int(Section.FAMILY) if request.actor.holds("corrections.ask") else 0,
    }
    return laid(request, PART, "visit_found", values, asks=_("What was found there"), drawn="looked")


def _found(fact: StudyFact) -> list[tuple[str, str, str]]:
    """Each finding in her words, its picture, and how it is known."""
    if fact.report is None:
        return []
    every = (
        (RISK, fact.risk, fact.report.why_risk),
        (WILLING, fact.willing, fact.report.why_willing),
        (ABLE, fact.able, fact.report.why_able),
    )
    return [(*named(drawn, code), why) for drawn, code, why in every]


def _about(fact: StudyFact) -> dict[str, str]:
    said, drawn = named(TOWARDS, fact.towards)
    return {"words": said, "picture": drawn}


def _drawn(every: Drawn, codes: Collection[str]) -> list[dict[str, str]]:
    return [{"words": str(said), "picture": drawn} for code, said, drawn in every if code in codes]


def _mine(request: HerRequest, one: UUID) -> StudyFact:
    found = next((each for each in studies(request.actor, request.talk.her).studies if each.id == one), None)
    if found is None:
        raise NotFound()
    return found


def _changes(request: HerRequest, one: UUID) -> StudyFact:
    """Where what she allows is hers to say now."""
    fact = _mine(request, one)
    if not can(request.actor, NARROW if fact.line.is_going else SEND, one).allowed:
        raise NotFound()
    return fact


def _speaks(request: HerRequest, one: UUID) -> StudyFact:
    fact = _mine(request, one)
    if not can(request.actor, SAY, one).allowed:
        raise NotFound()
    return fact
