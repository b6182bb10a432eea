"""Her papers and who demanded them; one paper with all that was done with it; and the file itself, handed over once."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.cases.papers import queries
from saathi.cases.papers.actions import Opened
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import card
from saathi.ui.nav import Action
from saathi.uploads.kinds import ENDINGS, TYPES

from .. import papers as said
from ..shell import offer, shown
from .person import frame

OFFERED = ("papers.add", "papers.legal_demand")
OF_PAPER = ("papers.open", "papers.change_section", "papers.withdraw")


@staff
def listed(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her, asked = card(request.actor, survivor), said.asked(request.GET)
    found = queries.papers(request.actor, survivor, **asked, after=request.GET.get("after", ""))
    demanded = queries.demands(request.actor, survivor)
    given = {paper for one in demanded for paper in one.given}
    names = queries.called(request.actor, given) if given else {}
    values = {
        "lines": [said.line(one) for one in found.lines],
        "is_filtered": any(asked.values()) or "after" in request.GET,
        "fields": said.filter_fields(request.GET),
        "older": said.more(request.GET, found.after),
        "demands": [said.demand(one, names, today()) for one in demanded],
        "may_open": request.actor.holds("papers.open"),
        "may_answer": request.actor.holds("papers.answer_demand"),
        "buttons": [
            button
            for n, name in enumerate(OFFERED)
            for button in offer(
                request.actor, name, survivor, reverse(name, args=[survivor]), str(acts()[name].words), primary=n == 0
            )
        ],
    }
    return shown(request, "desk/papers.html", {**frame(request, her, "papers.list"), **values}, "people.list")


@staff
def one(request: StaffRequest, survivor: UUID, paper: UUID) -> HttpResponse:
    her, page = card(request.actor, survivor), queries.paper(request.actor, paper)
    if page.line.survivor != survivor:
        raise NotFound()
    values = {
        "paper": said.line(page.line),
        "facts": said.facts(page),
        "steps": said.steps(page),
        "buttons": _buttons(request, survivor, paper),
        "back": reverse("papers.list", args=[survivor]),
    }
    return shown(request, "desk/paper.html", {**frame(request, her, "papers.list"), **values}, "people.list")


def _buttons(request: StaffRequest, survivor: UUID, paper: UUID) -> list[Action]:
    return [
        button
        for name in OF_PAPER
        for button in offer(
            request.actor, name, paper, reverse(name, args=[survivor, paper]), str(acts()[name].words),
            primary=name == OF_PAPER[0],
        )
    ]  # fmt: skip


def handed_over(opened: Opened) -> HttpResponse:
    """The answer to the POST itself, to be kept and never shown in a page. The name of the file says nothing. Evidence
    has no kind either, so that no program opens it by itself."""
    kind = "application/octet-stream" if opened.is_evidence else TYPES[opened.file]
    ending = "bin" if opened.is_evidence else ENDINGS[opened.file]
    answer = HttpResponse(opened.raw, content_type=kind)
    answer.headers["Content-Disposition"] = f'attachment; filename="paper.{ending}"'
    answer.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Cache-Control"] = "no-store"
    return answer
