"""Where things stand: each matter with its steps, on whom it waits, the next date, and what she was told."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.cases.matters.words import KINDS
from saathi.kernel.access import acts
from saathi.orgs.access_pages import StaffRequest, staff

from .. import matters, offices
from ..shell import shown
from ..standing import standing
from .person import frame


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found, owed = standing(request.actor, survivor)
    drawn = [
        {**_drawn(request, survivor, matters.one(fact, found.today)),
         "owed": offices.of_matter(owed, fact.id) if owed else []}
        for fact in found.matters
    ]  # fmt: skip
    may_begin = request.actor.holds("matters.open")
    values = {
        "going": [one for fact, one in zip(found.matters, drawn, strict=True) if fact.closed_on is None],
        "over": [one for fact, one in zip(found.matters, drawn, strict=True) if fact.closed_on is not None],
        "kinds": [(kind.code, str(KINDS[kind.code])) for kind in found.kinds] if may_begin else [],
        "begin_url": reverse("matters.open", args=[survivor]),
        "not_shared": matters.not_shared(found),
        "fault": found.fault,
    }
    return shown(request, "desk/matters.html", {**frame(request, found.card, "matters.page"), **values}, "people.list")


def _drawn(request: StaffRequest, survivor: UUID, one: dict[str, Any]) -> dict[str, Any]:
    """With the addresses of what this actor may write about it."""
    buttons = [
        (str(acts()[name].words), reverse(name, args=[survivor, one["id"]]))
        for name in one["may"]
        if request.actor.holds(name)
    ]
    may_undo = one["undo"] and request.actor.holds("matters.undo")
    undo_url = reverse("matters.undo", args=[survivor, one["id"]]) if may_undo else ""
    return {**one, "buttons": buttons, "undo_url": undo_url}
