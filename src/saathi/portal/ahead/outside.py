"""What people did or said to her: who, where, what she wants, in her words; her yes or no to each step, how it is."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.cases.queries.journey import journey
from saathi.kernel.errors import Invalid, NotFound
from saathi.stigma.queries import IncidentFact, ResponseFact, incidents
from saathi.ui import wording

from ..pages import HerRequest, does, hers
from . import kept
from .frame import BY_NAME, laid
from .words import AT, BY_WHOM, NOW, STEPS_DRAWN, WANTS, named

PART = BY_NAME["outside"]
ABOUT = "outside"
ASKS = ["GET", "HEAD", "POST"]
NOTHING = "nothing"
# The letter of its address, what is kept, its answers, its question and the picture of that.
STEPS: dict[str, tuple[str, Any, Any, str]] = {
    "a": ("by_whom", BY_WHOM, gettext_lazy("Who was it?"), "help_family"),
    "b": ("place", AT, gettext_lazy("Where was it?"), "place"),
    "c": ("wants", WANTS, gettext_lazy("What do I want?"), "choices"),
}


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    page = incidents(request.actor, request.talk.her)
    values = {
        "incidents": [_incident(request, one) for one in page.incidents],
        "is_closed": not page.is_shared,
        "may": page.is_shared and request.actor.holds("incidents.record"),
        "once": uuid4(),
    }
    return laid(request, PART, "outside", values)


def _incident(request: HerRequest, one: IncidentFact) -> dict[str, Any]:
    whom, drawn = named(BY_WHOM, one.by_whom)
    wants, wanted = named(WANTS, one.wants)
    is_over = one.state == "ended"
    return {
        "id": one.id, "on": wording.day(one.on), "whom": whom, "drawn": drawn, "where": named(AT, one.place)[0],
        "words": one.her_words, "lang": one.language, "wants": wants, "wanted": wanted,
        "now": named(NOW, one.outcome)[0] if is_over else "",
        "steps": [_step(step) for step in one.steps if step.state in ("proposed", "agreed", "done")],
        "may": request.actor.holds("incidents.want"),
        "may_stop": one.state in ("heard", "going_on") and request.actor.holds("incidents.want"),
        "may_end": not is_over and request.actor.holds("incidents.end"),
    }  # fmt: skip


def _step(one: ResponseFact) -> dict[str, Any]:
    return {"id": one.id, "words": one.words, "drawn": STEPS_DRAWN[one.what], "by": wording.day(one.by_on),
            "is_asked": one.state == "proposed", "may_stop": one.state == "agreed",
            "is_done": one.state == "done"}  # fmt: skip


@require_http_methods(ASKS)
@hers
def step(request: HerRequest, code: str) -> HttpResponse:
    if code not in STEPS:
        raise NotFound()
    if _district(request) is None:
        return laid(request, PART, "nobody", {"why": "place", "back": PART.route})
    name, answers, asks, drawn = STEPS[code]
    if request.method == "POST":
        if named(answers, request.POST.get(name, ""))[0]:
            kept.keep(request, ABOUT, **{name: request.POST[name]})
            codes = [*STEPS, ""]
            after = codes[codes.index(code) + 1]
            return redirect("her.ahead_outside_s", after) if after else redirect("her.ahead_outside_w")
        return redirect("her.ahead_outside_s", code)
    values = {"answers": answers, "field": name, "back": PART.route}
    return laid(request, PART, "person", values, asks=asks, drawn=drawn)


@require_http_methods(ASKS)
@hers
def words(request: HerRequest) -> HttpResponse:
    """Typed, or said aloud: a recording stays among hers, and whom she lets hear it is hers to say there."""
    known, wrong = kept.known(request, ABOUT), False
    if not {one[0] for one in STEPS.values()} <= known.keys():
        return redirect("her.ahead_outside_s", "a")
    if request.method == "POST":
        aloud = _("I said it in my own voice.")
        typed = aloud if "aloud" in request.POST else request.POST.get("her_words", "")
        said = {"her_words": typed, "language": request.talk.language, "district": _district(request) or ""}
        try:
            does(request, "incidents.record", request.talk.her,
                 {**known, **said, "once": request.POST.get("once", "")})  # fmt: skip
        except Invalid:
            wrong = True
        else:
            kept.forget(request)
            return redirect("her.plan_voice" if "aloud" in request.POST else PART.route)
    values = {"field": "her_words", "wrong": wrong, "back": PART.route, "once": uuid4(), "aloud": True,
              "hint": _("You may stop at any time. Nothing you said is lost.")}  # fmt: skip
    asks = _("What was done or said to me?")
    return laid(request, PART, "words", values, asks=asks, drawn="my_words", status=422 if wrong else 200)


@require_http_methods(ASKS)
@hers
def wants(request: HerRequest, one: UUID) -> HttpResponse:
    """Something else, at any time: what is louder than that stops at once."""
    fact = _mine(request, one)
    if request.method == "POST":
        code = request.POST.get("wants", "")
        words_, _drawn = named(WANTS, code)
        if words_ and code != fact.wants:
            said = {"wants": code, "wants_words": words_, "once": request.POST.get("once", "")}
            does(request, "incidents.want", one, said)
        return redirect(PART.route)
    answers = [each for each in WANTS if each[0] != fact.wants]
    values = {"answers": answers, "field": "wants", "back": PART.route, "once": uuid4()}
    return laid(request, PART, "person", values, asks=_("What do I want?"), drawn="choices")


@require_POST
@hers
def stop(request: HerRequest, one: UUID) -> HttpResponse:
    """All of it, at once."""
    _mine(request, one)
    does(request, "incidents.want", one, {"wants": NOTHING, "wants_words": named(WANTS, NOTHING)[0]})
    return redirect(PART.route)


@require_http_methods(ASKS)
@hers
def ended(request: HerRequest, one: UUID) -> HttpResponse:
    _mine(request, one)
    if request.method == "POST":
        said, _drawn = named(NOW, request.POST.get("now", ""))
        if said:
            outcome = {"outcome": request.POST["now"], "outcome_words": said, "once": request.POST.get("once", "")}
            does(request, "incidents.end", one, outcome)
        return redirect(PART.route)
    values = {"answers": NOW, "field": "now", "back": PART.route, "once": uuid4()}
    return laid(request, PART, "person", values, asks=_("How is it now?"), drawn="look_again")


@require_POST
@hers
def answer(request: HerRequest, one: UUID) -> HttpResponse:
    """Her yes, her no, or stop, to this very step."""
    every = (step for fact in incidents(request.actor, request.talk.her).incidents for step in fact.steps)
    if one not in {step.id for step in every}:
        raise NotFound()
    said = {"yes": ("agreed", _("Yes")), "no": ("said_no", _("No")), "stop": ("stopped", "")}
    state, spoken = said.get(request.POST.get("answer", ""), ("", ""))
    if state:
        does(request, "responses.move", one,
             {"state": state, "she_said_so": "on", "her_words": spoken, "language": request.talk.language})  # fmt: skip
    return redirect(PART.route)


def _mine(request: HerRequest, one: UUID) -> IncidentFact:
    found = next((each for each in incidents(request.actor, request.talk.her).incidents if each.id == one), None)
    if found is None:
        raise NotFound()
    return found


def _district(request: HerRequest) -> str | None:
    """Where she lives now; None where nobody wrote it down, or it is closed to whoever sits here."""
    stay = journey(request.actor, request.talk.her).lasting if request.actor.holds("journey.page") else None
    return stay.district if stay and stay.district else None
