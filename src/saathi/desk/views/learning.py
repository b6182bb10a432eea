"""What she learns; what markets take; courses as they are offered."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.kernel.access import acts, perform
from saathi.kernel.clock import today
from saathi.links.learning.market import queries as markets
from saathi.links.learning.occupations import CHOICES, occupations
from saathi.links.learning.queries import PathFact, gaps
from saathi.links.learning.queries import learning as learning_of
from saathi.links.learning_choices import Demand
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui import wording
from saathi.ui.fields import Choice, Field
from saathi.ui.nav import NavItem

from .. import labels
from .. import learning as said
from ..sheets import Sheet, answered
from ..shell import offer, shown, told
from .person import frame


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    district = request.GET.get("district", "")
    found = learning_of(request.actor, survivor, district=district if labels.district(district) else "")
    buttons = [
        button
        for name in ("learning.offer", "learning.gap")
        for button in offer(
            request.actor, name, survivor, reverse(name, args=[survivor]), str(acts()[name].words),
            primary=name == "learning.offer" and not found.paths,
        )
    ]  # fmt: skip
    values = {
        "is_shared": found.is_shared,
        "buttons": buttons,
        "paths": [_path(request, survivor, one) for one in found.paths],
        "offers": [said.offer(one) for one in found.offers],
        "may_choose": request.actor.holds("learning.choose"),
        "gaps": [said.gap(one) for one in found.gaps],
        "where": labels.district(found.district),
        "courses": [(one.course.language, *said.course_line(one)) for one in found.courses],
    }
    values |= frame(request, found.card, "learning.page")
    return shown(request, "desk/learning.html", values, "people.list")


def _path(request: StaffRequest, survivor: UUID, fact: PathFact) -> dict[str, Any]:
    one = said.path(fact, today())
    buttons = [
        (str(acts()[name].words), reverse(name, args=[survivor, fact.id]))
        for name in one["may"]
        if request.actor.holds(name)
    ]
    return {**one, "buttons": buttons}


@staff
def market(request: StaffRequest) -> HttpResponse:
    asked: dict[str, Any] = _asked(request, "demand")
    found = markets.notes(request.actor, **asked, after=request.GET.get("after", ""))
    values = {
        "lines": [said.note(one, found.staff, found.organisations, found.today) for one in found.lines],
        "fields": [*_fields(asked), _demand(asked["demand"])],
        "is_filtered": any(asked.values()) or "after" in request.GET,
        "more": _more("market.list", asked, found.after),
        "write_url": reverse("market.note") if request.actor.holds("market.note") else "",
        "pages": _pages("market.list"),
        "told": told(request),
    }
    return shown(request, "desk/market.html", values)


@staff
def courses(request: StaffRequest) -> HttpResponse:
    asked: dict[str, Any] = _asked(request)
    found = markets.courses(request.actor, **asked, after=request.GET.get("after", ""))
    own, ends = request.actor.organisation, request.actor.holds("courses.end")
    values = {
        "lines": [said.course(one, found.organisations, ends and one.organisation == own) for one in found.lines],
        "fields": _fields(asked),
        "is_filtered": any(asked.values()) or "after" in request.GET,
        "more": _more("courses.list", asked, found.after),
        "gaps": said.gap_counts(gaps(request.actor)),
        "write_url": reverse("courses.add") if request.actor.holds("courses.add") else "",
        "pages": _pages("courses.list"),
        "told": told(request),
    }
    return shown(request, "desk/courses.html", values)


@staff
def write(request: StaffRequest, name: str) -> HttpResponse:
    """What a market takes, or a course: about nobody."""
    why, back_label = {
        "market.note": (
            _("What you saw there yourself, or heard from those who employ or sell. It names nobody."),
            _("What markets take"),
        ),
        "courses.add": (_("As much good as hard. Whoever reads it decides about months of her life."), _("Courses")),
    }[name]
    back = reverse(f"{name.partition('.')[0]}.list")
    sheet = Sheet(name, "", back, why=why, back_label=back_label, begins={"language": wording.lang()})
    return answered(request, sheet)


@require_POST
@staff
def end(request: StaffRequest, course: UUID) -> HttpResponse:
    perform(request.actor, "courses.end", course, request.POST)
    return HttpResponseRedirect(f"{reverse('courses.list')}?done=courses.end", status=303)


def _asked(request: StaffRequest, *more: str) -> dict[str, str]:
    """The filters of an address; a code that is on no list is none."""
    known = {"occupation": occupations(), "demand": Demand.values}
    found = {name: request.GET.get(name, "") for name in ("district", "occupation", *more)}
    found = {name: code if name not in known or code in known[name] else "" for name, code in found.items()}
    return {**found, "district": found["district"] if labels.district(found["district"]) else ""}


def _fields(asked: dict[str, str]) -> list[Field]:
    places, works = [("", _("Anywhere")), *labels.district_choices()], [("", _("Any work")), *CHOICES]
    return [
        Field(name, words, kind="select", choices=tuple(
            Choice(str(code), str(label), chosen=code == asked[name]) for code, label in every))
        for name, words, every in (("district", _("District"), places), ("occupation", _("Work"), works))
    ]  # fmt: skip


def _demand(chosen: str) -> Field:
    every = [("", _("Anything")), *Demand.choices]
    choices = tuple(Choice(code, str(words), chosen=code == chosen) for code, words in every)
    return Field("demand", _("What it takes"), kind="select", choices=choices)


def _more(name: str, asked: dict[str, str], after: str) -> str:
    kept = {key: value for key, value in asked.items() if value}
    return f"{reverse(name)}?{urlencode({**kept, 'after': after})}" if after else ""


def _pages(here: str) -> list[NavItem]:
    named = (("market.list", _("What markets take")), ("courses.list", _("Courses")))
    return [NavItem(words, reverse(name), name == here) for name, words in named]
