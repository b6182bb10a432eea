"""Requests on our office and its answers; what offices owe her; the register of letters; a letter as a file."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.kernel.access import acts, perform
from saathi.links.offices.letters import Printed
from saathi.links.offices.queries import STATES, DutyPage, duty_page, inbox, of_her
from saathi.links.offices.register import Register, RegisterFilter, register
from saathi.links.offices.words import ASKS, OFFICES
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui import press
from saathi.ui.fields import Choice, Field
from saathi.ui.nav import NavItem

from .. import letters, offices, requests
from ..sheets import Sheet, answered
from ..shell import offer, shown, told
from .person import frame
from .requests import ways

NEEDED = ("missing", "reason", "next_on")


@staff
def listed(request: StaffRequest) -> HttpResponse:
    state = request.GET.get("state", "going")
    state = state if state in STATES else "going"
    found = inbox(request.actor, state, request.GET.get("after", ""))
    where = reverse("offices.inbox")
    said = (("going", _("To be answered")), ("late", _("Past the limit")), ("over", _("Over")))
    values = {
        "ways": ways(request.actor, "offices.inbox"),
        "states": [NavItem(words, f"{where}?state={code}", code == state) for code, words in said],
        "title": _("Requests on us") if request.headers.get("HX-Request") else _("The oldest first"),
        "lines": [offices.line(one, found.called, found.today) for one in found.lines],
        "older": f"{where}?{urlencode({'state': state, 'after': found.after})}" if found.after else "",
        "is_first": not request.GET.get("after"),
        # The page of today asks for the list alone.
        "heading": _("Requests on us") if request.headers.get("HX-Request") else _("The oldest first"),
        "told": told(request),
    }
    return shown(request, "desk/offices.html", values, "offices.inbox", block="asked")


@staff
def one(request: StaffRequest, target: UUID) -> HttpResponse:
    return shown(request, "desk/office.html", _page(request, duty_page(request.actor, target)), "offices.inbox")


def _page(request: StaffRequest, page: DutyPage) -> dict[str, Any]:
    duty = page.duty
    may = page.follows if "receiver" in page.sides else frozenset()
    return {
        "one": offices.line(duty, page.called, page.today),
        "counted": offices.counted(duty),
        "needs": requests.needs(duty.line),
        "answer": duty.line.answer_words,
        "steps": [offices.step(step) for step in reversed(page.steps)],
        "answer_url": reverse("offices.answer", args=[duty.line.id])
        if "offices.answer" in may and request.actor.holds("offices.answer")
        else "",
        "seen_url": reverse("offices.seen", args=[duty.line.id])
        if "requests.acknowledge" in may and duty.line.acked_at is None and request.actor.holds("requests.acknowledge")
        else "",
        "told": told(request),
    }


@staff
@require_POST
def seen(request: StaffRequest, target: UUID) -> HttpResponse:
    """Those who asked see that somebody read it, and when."""
    perform(request.actor, "requests.acknowledge", target, request.POST)
    return HttpResponseRedirect(reverse("offices.page", args=[target]) + "?done=requests.acknowledge", status=303)


@staff
def answer(request: StaffRequest, target: UUID) -> HttpResponse:
    page = duty_page(request.actor, target)
    sheet = Sheet(
        "offices.answer",
        "offices.inbox",
        reverse("offices.page", args=[target]),
        why=_("Every answer stops the clock and reaches her. A clear no, with its reason, is better than silence."),
        about=f"{ASKS[page.duty.ask]} · {page.called.get(page.duty.line.from_organisation, '')}",
        back_label=_("The request"),
        asks=NEEDED,
    )
    return answered(request, sheet, target)


@staff
def hers(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = of_her(request.actor, survivor)
    drawn_ = [offices.owed(each, found, request.actor) for each in found.duties]
    name = "offices.ask"
    values = {
        "going": [each for each in drawn_ if each["is_going"]],
        "over": [each for each in drawn_ if not each["is_going"]],
        "buttons": offer(
            request.actor, name, survivor, reverse(name, args=[survivor]), str(acts()[name].words), primary=True
        ),
    }
    about = {**frame(request, found.card, "offices.of_her"), **values}
    return shown(request, "desk/offices_owed.html", about, "people.list")


@staff
def written(request: StaffRequest) -> HttpResponse:
    """The register: every letter of the house by its number, and nobody's name."""
    state, office = request.GET.get("state", ""), request.GET.get("office", "")
    filters = RegisterFilter(state, office if office in OFFICES else "")
    found = register(request.actor, filters, request.GET.get("after", ""))
    where = reverse("letters.register")
    query = {name: value for name, value in (("state", state), ("office", filters.office)) if value}
    values = {
        "ways": ways(request.actor, "letters.register"),
        "lines": [_line(request, each, found) for each in found.lines],
        "fields": _fields(state, filters.office),
        "clear_url": where if query else "",
        "older": f"{where}?{urlencode({**query, 'after': found.after})}" if found.after else "",
        "told": told(request),
    }
    return shown(request, "desk/register.html", values, "requests.inbox")


def _line(request: StaffRequest, each: Any, found: Register) -> dict[str, Any]:
    may_open = each.survivor is not None and request.actor.holds("offices.of_her")
    url = reverse("offices.of_her", args=[each.survivor]) + f"#duty-{each.request}" if may_open else ""
    return {**offices.letter(each, found.today), "url": url}


def _fields(state: str, office: str) -> list[Field]:
    states = [("", _("All")), ("open", _("Not answered yet")), ("late", _("Past the day asked for")),
              ("unsent", _("Did not go yet")), ("answered", _("Answered"))]  # fmt: skip
    lists = (
        ("state", _("How far it is"), states, state),
        ("office", _("Which office"), [("", _("All")), *OFFICES.items()], office),
    )
    return [
        Field(name, label, "select", required=False,
              choices=tuple(Choice(code, str(words), chosen=code == now) for code, words in pairs))
        for name, label, pairs, now in lists
    ]  # fmt: skip


def handed_over(printed: Printed) -> HttpResponse:
    """The answer to the POST itself. The file is named by nothing of hers."""
    made = HttpResponse(press.printed(letters.sheet(printed), letters.SOURCE), content_type="application/pdf")
    made.headers["Content-Disposition"] = 'attachment; filename="letter.pdf"'
    made.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    made.headers["X-Content-Type-Options"] = "nosniff"
    made.headers["Cache-Control"] = "no-store"
    return made
