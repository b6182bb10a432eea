"""The directory: who there is around a place, one entry, keeping it right, and where there is nobody."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import acts, can
from saathi.links.directory.queries import ProviderPage, gaps, provider_page, search
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui import wording

from .. import directory
from ..addresses import at
from ..sheets import Sheet, answered
from ..shell import address, offer, shown, told
from .requests import ways

OF_ENTRY = ("directory.verify", "directory.change", "directory.join", "directory.close", "directory.doubt")


@staff
def listed(request: StaffRequest) -> HttpResponse:
    filters = directory.filters_of(request.GET)
    found = search(request.actor, filters, request.GET.get("after", ""))
    here = reverse("directory.search")
    values = {
        "ways": ways(request.actor, "directory.search"),
        "fields": directory.filter_fields(request.GET, filters),
        "lines": [{**directory.line(one), "url": at("directory.page", one.id)} for one in found.lines],
        "clear_url": here if directory.query_of(request.GET) else "",
        "older": f"{here}?{directory.query_of(request.GET, after=found.after)}" if found.after else "",
        "gap_url": gap_url(request),
        "add_url": reverse("directory.add") if request.actor.holds("directory.add") else "",
        "take_in_url": address("intake.services") if request.actor.holds("directory.take_in") else "",
        "told": told(request),
    }
    return shown(request, "desk/directory.html", values, "requests.inbox")


def gap_url(request: StaffRequest) -> str:
    """Where it is written down that there is nobody, with what was looked for."""
    if not request.actor.holds("directory.log_gap"):
        return ""
    query = directory.query_of(request.GET)
    return reverse("directory.log_gap") + (f"?{query}" if query else "")


@staff
def one(request: StaffRequest, target: UUID) -> HttpResponse:
    page = provider_page(request.actor, target)
    buttons = [
        button
        for name in OF_ENTRY
        if can(request.actor, name, target).allowed
        for button in offer(request.actor, name, target, reverse(name, args=[target]), str(acts()[name].words))
    ]
    values = {**_entry(page), "buttons": buttons, "told": told(request)}
    return shown(request, "desk/entry.html", values, "requests.inbox")


def _entry(page: ProviderPage) -> dict[str, Any]:
    line = directory.line(page.line)
    rows = [
        (_("What it is"), line["kind"]),
        (_("Where"), wording.beside((line["where"], page.line.address))),
        (_("Number"), line["phone"]),
        (_("Open"), line["hours"]),
        (_("To know"), " · ".join([*line["facts"], *filter(None, [page.line.words])])),
        (_("Who keeps this entry"), page.keeper),
    ]
    return {
        "line": line,
        "rows": [(label, value) for label, value in rows if value],
        "said": directory.said(page.said),
        "doubts": [one.words for one in page.doubts],
        "is_closed": page.line.closed_on is not None,
    }


@staff
def act(request: StaffRequest, name: str, target: UUID) -> HttpResponse:
    """Keeping one entry right, or saying what is wrong with it."""
    page = provider_page(request.actor, target)
    back = reverse("directory.page", args=[target])
    return _answered(request, name, back, _begins(name, page), target, directory.line(page.line)["name"])


def _begins(name: str, page: ProviderPage) -> dict[str, Any]:
    if name != "directory.change":
        return {}
    takes = acts()[name].takes
    assert takes is not None
    now = {field: getattr(page.line, field) for field in takes.base_fields}
    return {field: list(value) if isinstance(value, tuple) else value for field, value in now.items()}


@staff
def add(request: StaffRequest) -> HttpResponse:
    return _answered(request, "directory.add", reverse("directory.search"), {})


@staff
def log_gap(request: StaffRequest) -> HttpResponse:
    """Begins with what was looked for."""
    begins = {name: request.GET[name] for name in ("need", "kind", "district", "km") if request.GET.get(name)}
    return _answered(request, "directory.log_gap", reverse("directory.search"), begins)


def _answered(
    request: StaffRequest, name: str, back: str, begins: dict[str, Any], target: UUID | None = None, about: str = ""
) -> HttpResponse:
    def lands(made: UUID | None) -> str:
        is_entry = made and name != "directory.log_gap"
        return (reverse("directory.page", args=[made]) if is_entry else back) + f"?done={name}"

    sheet = Sheet(
        name, "requests.inbox", back, why=_why(name), about=about, back_label=_("Directory"), begins=begins, lands=lands
    )
    return answered(request, sheet, target)


def _why(name: str) -> str:
    return {
        "directory.add": _("Everybody in this programme reads it. Write what you know, and when you asked them."),
        "directory.change": _("Write what holds now. If you asked them, write the day."),
        "directory.verify": _("Ask them whether all of it still holds. Then write the day."),
        "directory.join": _("From now on what is asked of them comes to their own page here."),
        "directory.close": _("It is found no more. What was asked of them stays where it is."),
        "directory.doubt": _("Say what you found. Whoever keeps it asks them and corrects it."),
        "directory.log_gap": _("No name of hers belongs here. Managers see where nobody can be asked, and what for."),
    }[name]


@staff
def missing(request: StaffRequest) -> HttpResponse:
    """Where there is nobody to ask, for managers."""
    found = [directory.gap(one) for one in gaps(request.actor)]
    values = {"ways": ways(request.actor, "directory.gaps"), "gaps": found, "told": told(request)}
    return shown(request, "desk/gaps.html", values, "requests.inbox")
