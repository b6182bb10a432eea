"""Opening a file because someone may die, and the second person's page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import can
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import NotFound
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff, way_to_second_step
from saathi.survivors.danger.queries import found, opened_one, right, searches

from .. import danger
from ..fields import drawn
from ..sheets import Sheet, answered
from ..shell import shown


@staff
def open_file(request: StaffRequest) -> HttpResponse:
    sheet = Sheet(
        danger.ACT,
        "desk.today",
        reverse("people.list"),
        why=_("Only where someone may die and nobody who can open her file is there. Everything else can wait."),
        template="desk/danger.html",
        lands=lambda made: reverse("people.page", args=[made.survivor]) + f"?done={danger.ACT}",
        around=lambda _form: {
            "limits": _(
                "It opens her name, whom she has and what was said about her safety, for four hours. Those beside her, "
                "a second person and she herself see at once that you did it, and why."
            ),
            "left": danger.left(right(request.actor)),
            "other_url": reverse(danger.FIND) if request.actor.holds(danger.FIND) else "",
        },
    )
    return answered(request, sheet)


@staff
def find(request: StaffRequest) -> HttpResponse:
    """What is typed is posted and never stands in an address; the answer is a page of its own, whatever it is."""
    sheet = Sheet(
        danger.FIND,
        "desk.today",
        reverse("people.list"),
        why=_("Only where someone may die and nobody who can open her file is there. Everything else can wait."),
        template="desk/danger_find.html",
        lands=lambda made: reverse("access.found", args=[made]),
        around=lambda form: _find(request, form),
    )
    return answered(request, sheet)


def _find(request: StaffRequest, form: ActForm) -> dict[str, Any]:
    whole = ("name", "number")  # one of the two; the browser keeps neither
    every = drawn(form, {}, asks=whole)
    return {
        "limits": _(
            "If exactly one person of your organisation has this name or number, her file opens at once for four hours:"
            " her name, whom she has and what was said about her safety. Whoever looks after data is told of every"
            " search, and those beside her, a second person and she herself see that her file was opened, and why."
        ),
        "left": danger.searches_left(searches(request.actor), right(request.actor)),
        "other_url": reverse(danger.ACT) if request.actor.holds(danger.ACT) else "",
        "fields": [replace(one, autocomplete="off") if one.name in whole else one for one in every],
    }


@staff
def sought(request: StaffRequest, search: UUID) -> HttpResponse:
    values = {**danger.found(found(request.actor, search), server_clock()), "back": reverse("people.list")}
    values |= {"again_url": reverse(danger.FIND), "code_url": reverse(danger.ACT)}
    return shown(request, "desk/danger_found.html", values, "people.list")


@staff
def review(request: StaffRequest, survivor: UUID, target: UUID) -> HttpResponse:
    """For whoever has no page of hers: it shows the name she chose, who opened her file and why, and nothing more."""
    if not can(request.actor, danger.REVIEW, target).held:
        raise NotFound()
    found = opened_one(request.actor, survivor, target)
    one = found.glass
    around = {
        "opened": {"name": found.chosen_name, **danger.line(one, {one.actor: found.who}, {}, server_clock())},
        "step_url": way_to_second_step(request, reverse(danger.REVIEW, args=[one.survivor, one.id])),
    }
    sheet = Sheet(
        danger.REVIEW,
        "desk.today",
        reverse("desk.today"),
        why=_(
            "A second person says within 72 hours whether it was justified. If nobody does, whoever opened it can open"
            " no other file this way."
        ),
        template="desk/review.html",
        lands=lambda _made: reverse("desk.today"),
        around=lambda _form: around,
    )
    return answered(request, sheet, target)
