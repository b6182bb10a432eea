"""Pages of this tile, one question each: what about, which of these, this or that one, who hears of it, is it right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from saathi.decisions.options.forms import HEARERS
from saathi.decisions.options.queries import choices
from saathi.decisions.options.topics import ELSE
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound
from saathi.kernel.ids import new_id
from saathi.ui.wording import day

from ..cards import library
from ..pages import HerRequest, does, hers, shown
from ..tiles import BY_NAME
from .laid import Matter, hearers_named, matters

TILE = BY_NAME["choices"]
AGAIN = [
    ("7", _("In one week"), "days_week"),
    ("28", _("In four weeks"), "days_month"),
    ("91", _("In three months"), "days_season"),
]
ASKS = ["GET", "HEAD", "POST"]
PARTS = ("good", "hard", "pays", "long", "next")
PICTURES = {"family": "help_family", "lawyer": "lawyer", "home": "home", "committee": "committee", "doctor": "doctor"}


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    found = [(one, _holds(one) if one.now else None) for one in _matters(request)]
    return shown(request, "portal/choices/first.html", {"matters": found}, TILE)


@require_http_methods(ASKS)
@hers
def topic(request: HerRequest, one: UUID) -> HttpResponse:
    """What holds, and in one tap another; where she has not chosen yet, the options."""
    matter = _matter(request, one)
    if matter.now is None:
        return options(request, one)
    if request.method == "POST":
        return _chosen(request, matter, request.POST.get("picked", ""))
    before = [(matter.name_of(was.picked, was.said), day(was.chosen_at)) for was in matter.earlier]
    return _shown(request, "chosen", matter, {"holds": _holds(matter), "before": before, "once": new_id()})


@require_http_methods(ASKS)
@hers
def options(request: HerRequest, one: UUID) -> HttpResponse:
    matter = _matter(request, one)
    if request.method == "POST":
        if request.POST.get("picked"):
            done = _weighs(request, matter, {"picked": request.POST["picked"]})
            return redirect("her.choices_e" if done else "her.choices_a", one)
        _weighs(request, matter, {"option": request.POST.get("option"), "answer": request.POST.get("answer")})
        return redirect("her.choices_a", one)
    return _shown(request, "options", matter)


@require_http_methods(ASKS)
@hers
def sort(request: HerRequest, one: UUID) -> HttpResponse:
    """One card at a time: yes, not sure, no. After the last, the two that are left, or all that are."""
    matter = _matter(request, one)
    if request.method == "POST":
        _weighs(request, matter, {"option": request.POST.get("option"), "answer": request.POST.get("answer")})
        return redirect("her.choices_b", one)
    if matter.unasked is None:
        return redirect("her.choices_d" if len(matter.left) == 2 else "her.choices_a", one)
    return _shown(request, "sort", matter, {"card": matter.unasked})


@require_safe
@hers
def two(request: HerRequest, one: UUID) -> HttpResponse:
    matter = _matter(request, one)
    if len(matter.left) != 2:
        return redirect("her.choices_a", one)
    return _shown(request, "two", matter)


@require_http_methods(ASKS)
@hers
def other(request: HerRequest, one: UUID) -> HttpResponse:
    """Something else, in her own words."""
    matter, wrong = _matter(request, one), ""
    if request.method == "POST":
        try:
            _does_weigh(request, matter, {"picked": ELSE, "words": request.POST.get("words", "")})
        except Invalid as invalid:
            wrong = " ".join(invalid.form.errors.get("words", []))
        else:
            return redirect("her.choices_e", one)
    return _shown(request, "other", matter, {"wrong": wrong}, status=422 if wrong else 200)


@require_http_methods(ASKS)
@hers
def heard(request: HerRequest, one: UUID) -> HttpResponse:
    """Who should hear of it. Nobody is ticked before."""
    matter = _matter(request, one)
    if not matter.weighing.picked:
        return redirect("her.choices_t", one)
    if request.method == "POST":
        named = [] if "nobody" in request.POST else request.POST.getlist("hearers")
        done = _weighs(request, matter, {"is_heard": "on", "hearers": named})
        return redirect("her.choices_g" if done else "her.choices_e", one)
    who = [(code, words, PICTURES[code]) for code, words in HEARERS]
    return _shown(request, "heard", matter, {"who": who})


@require_http_methods(ASKS)
@hers
def read_back(request: HerRequest, one: UUID) -> HttpResponse:
    """What she takes is read back; the day to look again saves it."""
    matter = _matter(request, one)
    picked = request.POST.get("picked") or matter.weighing.picked
    if not picked:
        return redirect("her.choices_t", one)
    if request.method == "POST":
        return _chosen(request, matter, picked, request.POST.get("days", ""))
    values = {
        "says": matter.name_of(picked, matter.weighing.words), "drawn": matter.picture_of(picked), "picked": picked,
        "hearers": hearers_named(matter.weighing.hearers), "again": AGAIN, "once": new_id(),
    }  # fmt: skip
    return _shown(request, "read_back", matter, values)


def _chosen(request: HerRequest, matter: Matter, picked: str, days: str = "") -> HttpResponse:
    review_on = today() + timedelta(days=int(days)) if days in {one[0] for one in AGAIN} else None
    data = matter.choosing(picked, request.talk.language, today(), review_on)
    if data["said"]:
        does(request, "choices.choose", request.talk.her, {**data, "once": request.POST.get("once", "")})
    return redirect("her.choices_t", matter.id)


def _weighs(request: HerRequest, matter: Matter, said: Mapping[str, Any]) -> bool:
    """False where what was sent is none of the answers there are: the same page is shown again."""
    try:
        _does_weigh(request, matter, said)
    except Invalid:
        return False
    return True


def _does_weigh(request: HerRequest, matter: Matter, said: Mapping[str, Any]) -> None:
    data = {"topic": matter.key, "language": request.talk.language, **said}
    does(request, "choices.weigh", request.talk.her, data)


def _matters(request: HerRequest) -> tuple[Matter, ...]:
    page = choices(request.actor, request.talk.her)
    return matters(page, request.talk.id, request.talk.language, demonstration=bool(settings.DEMO_PIN))


def _matter(request: HerRequest, one: UUID) -> Matter:
    for matter in _matters(request):
        if matter.id == one:
            return matter
    raise NotFound()


def _holds(matter: Matter) -> dict[str, Any]:
    """What she chose, as values."""
    now = matter.now
    assert now is not None
    return {
        "says": matter.name_of(now.picked, now.said), "drawn": matter.picture_of(now.picked),
        "on": day(now.chosen_at), "review_on": day(now.review_on) if now.review_on else "",
        "hearers": hearers_named(now.hearers),
    }  # fmt: skip


def _shown(
    request: HerRequest, name: str, matter: Matter, values: Mapping[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    labels = {part: getattr(library.labels(), part)[request.talk.language] for part in PARTS}
    frame = {"matter": matter, "labels": labels, "no_words": not matter.is_read}
    return shown(request, f"portal/choices/{name}.html", {**frame, **(values or {})}, TILE, status=status)
