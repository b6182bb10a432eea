"""Opening a file because someone may die, and the second person's page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import acts, can, hold
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff, way_to_second_step
from saathi.survivors.danger.queries import found, opened_one, right, searches
from saathi.ui.fields import ErrorLine, errors_of

from .. import danger
from ..fields import drawn, joined, token_of
from ..shell import shown


@staff
def open_file(request: StaffRequest) -> HttpResponse:
    hold(request.actor, danger.ACT)
    takes = acts()[danger.ACT].takes
    assert takes is not None
    if request.method != "POST":
        verdict = can(request.actor, danger.ACT)
        return _open_page(request, takes(request.actor), verdict.sentence, 403 if verdict.sentence else 200)
    data = joined(request.POST, takes)
    try:
        made = acts()[danger.ACT].run(request.actor, None, data)
    except Invalid as invalid:
        return _open_page(request, invalid.form, "", 422)
    except NotHeld:
        raise
    except Refused as refused:
        return _open_page(request, takes(request.actor, data), refused.sentence, 409)
    return HttpResponseRedirect(reverse("people.page", args=[made.survivor]) + f"?done={danger.ACT}", status=303)


def _open_page(request: StaffRequest, form: ActForm, sentence: str, status: int) -> HttpResponse:
    values = {
        "why": _("Only where someone may die and nobody who can open her file is there. Everything else can wait."),
        "limits": _(
            "It opens her name, whom she has and what was said about her safety, for four hours. Those beside her, a"
            " second person and she herself see at once that you did it, and why."
        ),
        "left": danger.left(right(request.actor)),
        "other_url": reverse(danger.FIND) if request.actor.holds(danger.FIND) else "",
        "back": reverse("people.list"),
    }
    return _asked(request, "desk/danger.html", danger.ACT, form, sentence, status, values)


@staff
def find(request: StaffRequest) -> HttpResponse:
    """What is typed is posted and never stands in an address; the answer is a page of its own, whatever it is."""
    hold(request.actor, danger.FIND)
    takes = acts()[danger.FIND].takes
    assert takes is not None
    if request.method != "POST":
        verdict = can(request.actor, danger.FIND)
        return _find_page(request, takes(request.actor), verdict.sentence, 403 if verdict.sentence else 200)
    try:
        made = acts()[danger.FIND].run(request.actor, None, request.POST)
    except Invalid as invalid:
        return _find_page(request, invalid.form, "", 422)
    except NotHeld:
        raise
    except Refused as refused:
        return _find_page(request, takes(request.actor, request.POST), refused.sentence, 409)
    return HttpResponseRedirect(reverse("access.found", args=[made]), status=303)


def _find_page(request: StaffRequest, form: ActForm, sentence: str, status: int) -> HttpResponse:
    values: dict[str, Any] = {
        "why": _("Only where someone may die and nobody who can open her file is there. Everything else can wait."),
        "limits": _(
            "If exactly one person of your organisation has this name or number, her file opens at once for four hours:"
            " her name, whom she has and what was said about her safety. Whoever looks after data is told of every"
            " search, and those beside her, a second person and she herself see that her file was opened, and why."
        ),
        "left": danger.searches_left(searches(request.actor), right(request.actor)),
        "other_url": reverse(danger.ACT) if request.actor.holds(danger.ACT) else "",
        "back": reverse("people.list"),
    }
    whole = ("name", "number")  # one of the two; the browser keeps neither
    every = drawn(form, {}, asks=whole)
    values["fields"] = [replace(one, autocomplete="off") if one.name in whole else one for one in every]
    return _asked(request, "desk/danger_find.html", danger.FIND, form, sentence, status, values)


@staff
def sought(request: StaffRequest, search: UUID) -> HttpResponse:
    values = {**danger.found(found(request.actor, search), server_clock()), "back": reverse("people.list")}
    values |= {"again_url": reverse(danger.FIND), "code_url": reverse(danger.ACT)}
    return shown(request, "desk/danger_found.html", values, "people.list")


@staff
def review(request: StaffRequest, survivor: UUID, target: UUID) -> HttpResponse:
    """For whoever has no page of hers: it shows the name she chose, who opened her file and why, and nothing more."""
    takes = acts()[danger.REVIEW].takes
    assert takes is not None
    verdict = can(request.actor, danger.REVIEW, target)
    if not verdict.held:
        raise NotFound()
    found = opened_one(request.actor, survivor, target)
    if request.method != "POST":
        return _review_page(request, found, takes(request.actor), verdict.sentence, 403 if verdict.sentence else 200)
    try:
        acts()[danger.REVIEW].run(request.actor, target, request.POST)
    except Invalid as invalid:
        return _review_page(request, found, invalid.form, "", 422)
    except NotHeld:
        raise
    except Refused as refused:
        return _review_page(request, found, takes(request.actor, request.POST), refused.sentence, 409)
    return HttpResponseRedirect(reverse("desk.today"), status=303)


def _review_page(request: StaffRequest, found: Any, form: ActForm, sentence: str, status: int) -> HttpResponse:
    one = found.glass
    values = {
        "why": _(
            "A second person says within 72 hours whether it was justified. If nobody does, whoever opened it can open"
            " no other file this way."
        ),
        "opened": {"name": found.chosen_name, **danger.line(one, {one.actor: found.who}, {}, server_clock())},
        "back": reverse("desk.today"),
        "step_url": way_to_second_step(request, reverse(danger.REVIEW, args=[one.survivor, one.id])),
    }
    return _asked(request, "desk/review.html", danger.REVIEW, form, sentence, status, values)


def _asked(
    request: StaffRequest, template: str, act: str, form: ActForm, sentence: str, status: int, values: dict[str, Any]
) -> HttpResponse:
    frame = {
        "her": None,
        "heading": acts()[act].words,
        "about": "",
        "about_lang": "",
        "typed_at": "",
        "fields": drawn(form, {}),
        "errors": [*([ErrorLine(sentence)] if sentence else []), *errors_of(form)],
        "once": token_of(request.POST) or str(uuid4()),
        "draft_url": "",
        "drop_url": "",
    }
    return shown(request, template, {**frame, **values}, "desk.today", status=status)
