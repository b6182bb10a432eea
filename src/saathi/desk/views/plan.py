"""Her plan, its versions and its reviews."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.kernel.access import Verdict, acts
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.plans.reviews.queries import MOST
from saathi.ui import wording
from saathi.ui.nav import Action

from .. import told as hers
from ..plan import reviewed, told
from ..plan.queries import plan_days, plan_page, reviews_page, versions_page
from ..shell import shown
from .person import frame

OF_GOAL = (
    "plans.goal_change",
    "plans.goal_move",
    "steps.add",
    "steps.change_state",
    "steps.move",
    "goals.levels",
    "goals.attain",
)
OF_REVIEWS = ("reviews.hold", "reviews.plan_date")


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = plan_page(request.actor, survivor)
    plan = found.whole
    aims = [told.aim(one, found.staff) for one in plan.aims]
    values = {
        "said": hers.said(plan.said),
        "earlier": [hers.said(one) for one in plan.earlier],
        "agreement": told.agreement(plan),
        "aims": [one for one in aims if one["is_open"]],
        "ended": [one for one in aims if not one["is_open"]],
        "attained": told.attained(plan.attained),
        "ahead": told.ahead(plan.ahead),
        "may": {name.replace(".", "_"): request.actor.holds(name) for name in OF_GOAL},
        "buttons": _buttons(request, survivor, found.verdict, ("plans.words", "plans.goal_add")),
        "agreeing": _agreeing(request, survivor, found.verdict, plan.no_version, bool(plan.versions)),
        "reviewing": _buttons(request, survivor, found.verdict, OF_REVIEWS),
    }
    return shown(request, "desk/plan.html", {**frame(request, found.card, "plans.page"), **values}, "people.list")


def _buttons(request: StaffRequest, survivor: UUID, verdict: Verdict, names: tuple[str, ...]) -> list[Action]:
    return [
        Action(str(acts()[name].words), reverse(name, args=[survivor]), sentence=verdict.sentence)
        for name in names
        if verdict.held and request.actor.holds(name)
    ]


def _agreeing(
    request: StaffRequest, survivor: UUID, verdict: Verdict, no_version: str, has_version: bool
) -> list[Action]:
    """Her answer first, where there is a version; then a new version, or the sentence that holds it back."""
    answer = _buttons(request, survivor, verdict, ("plans.answer",)) if has_version else []
    version = _buttons(request, survivor, verdict, ("plans.version",))
    return answer + [Action(one.label, one.url, sentence=one.sentence or no_version) for one in version]


@staff
def versions(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = versions_page(request.actor, survivor)
    values: dict[str, Any] = {"versions": [reviewed.version(one, found.staff) for one in found.versions]}
    values |= frame(request, found.card, "plans.page")
    return shown(request, "desk/plan_versions.html", values, "people.list")


@staff
def reviews(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = reviews_page(request.actor, survivor)
    values = {
        "ahead": told.ahead(found.reviews.ahead),
        "by_law": reviewed.by_law(found.by_law),
        "held": [reviewed.review(one, found.decided, survivor) for one in found.reviews.held],
        "between": [reviewed.judged(one) for one in found.reviews.between],
        "buttons": _buttons(request, survivor, found.verdict, OF_REVIEWS),
        "may_decide": request.actor.holds("decisions.record"),
    }
    values |= frame(request, found.card, "plans.page")
    return shown(request, "desk/plan_reviews.html", values, "people.list")


@staff
def days(request: StaffRequest) -> HttpResponse:
    """When plans are looked at again: a piece of Today, or a page where there is no script."""
    found = plan_days(request.actor)
    values = {"groups": reviewed.day_groups(found, request.actor), "is_cut": found.is_cut, "most": wording.number(MOST)}
    return shown(request, "desk/plan_days.html", values, "desk.today", block="plans")
