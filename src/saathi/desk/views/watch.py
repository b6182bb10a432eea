"""Pages of alerts, of saying why, of homes that are not known, and of files that may be of one person."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from saathi.identities.duplicates.queries import sides
from saathi.kernel.access import acts, can
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.homes.queries import unknown_homes
from saathi.survivors.queries import card
from saathi.ui.nav import NavItem
from saathi.watch.choices import AlertState
from saathi.watch.orphans import orphans
from saathi.watch.queries import alert, alerts
from saathi.watch.questions.queries import one as one_question
from saathi.watch.questions.queries import to_answer

from ..sheets import Sheet, answered
from ..shell import offer, shown, told
from ..watch import alert_facts, alert_line, question_line, side_lines
from .person import frame


@staff
def listed(request: StaffRequest) -> HttpResponse:
    state = request.GET.get("state", "")
    found = [alert_line(one) for one in alerts(request.actor, state)]
    counted = orphans(request.actor) if request.actor.holds("alerts.orphans") else []
    left = [(one.words, one.n) for one in counted if one.n]
    where = reverse("alerts.list")
    states = [("", _("To be settled")), *((code, str(words)) for code, words in AlertState.choices if code != "open")]
    values = {
        "alarms": [one for one in found if not one["is_notice"]],
        "notices": [one for one in found if one["is_notice"]],
        "left": left,
        "states": [NavItem(words, f"{where}?state={code}" if code else where, code == state) for code, words in states],
        "questions": [question_line(one) for one in to_answer(request.actor)]
        if request.actor.holds("looks.list")
        else [],
        "told": told(request),
    }
    return shown(request, "desk/alerts.html", values, "alerts.list")


@staff
def one(request: StaffRequest, target: UUID) -> HttpResponse:
    found = alert(request.actor, target)
    buttons = [
        button
        for name in ("alerts.look", "alerts.clear")
        if can(request.actor, name, target).allowed
        for button in offer(request.actor, name, target, reverse(name, args=[target]), str(acts()[name].words))
    ]
    values = {"line": alert_line(found), "facts": alert_facts(found), "buttons": buttons, "told": told(request)}
    return shown(request, "desk/alert.html", values, "alerts.list")


@staff
def act(request: StaffRequest, name: str, target: UUID) -> HttpResponse:
    """Looking at one, or letting whoever was stopped go on."""
    line = alert_line(alert(request.actor, target))
    about = " · ".join((line["who"], line["what"]))
    return answered(request, Sheet(name, "alerts.list", reverse("alerts.page", args=[target]), about=about), target)


@staff
def question(request: StaffRequest, target: UUID) -> HttpResponse:
    values = {"line": question_line(one_question(request.actor, target)), "told": told(request)}
    return shown(request, "desk/question.html", values, "alerts.list")


@staff
def answer(request: StaffRequest, target: UUID) -> HttpResponse:
    """What she is told about why somebody looked."""
    line = question_line(one_question(request.actor, target))
    sheet = Sheet(
        "looks.answer",
        "alerts.list",
        reverse("alerts.list"),
        why=_("Ask the person first. Then write what is read to whoever asked, in short sentences."),
        about=" · ".join((line["who"], line["day"], line["time"], line["what"])),
    )
    return answered(request, sheet, target)


@staff
def explain(request: StaffRequest) -> HttpResponse:
    """Where one comes who opened more files than usual: one reason, and back to the file."""
    sheet = Sheet(
        "access.explain",
        "alerts.list",
        reverse("people.list"),
        why=_(
            "You opened more people's files within an hour than you usually do. That can be right. Say why, and go on."
        ),
        begins={"next": request.GET.get("next", "")},
        lands=lambda _made: _next(request),
    )
    return answered(request, sheet)


def _next(request: StaffRequest) -> str:
    """An address of ours, or the list of people."""
    where = request.POST.get("next", "")
    is_ours = where.startswith("/") and url_has_allowed_host_and_scheme(where, allowed_hosts=None)
    return where if is_ours else reverse("people.list")


@staff
def homes(request: StaffRequest) -> HttpResponse:
    lines = [
        {"name": each.chosen_name, "url": reverse("conflicts.home", args=[each.id])}
        for each in unknown_homes(request.actor)
    ]
    return shown(request, "desk/homes.html", {"lines": lines, "told": told(request)}, "people.list")


@staff
def files(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her = card(request.actor, survivor)
    values = {
        "sides": side_lines(sides(request.actor, survivor), survivor, request.actor.holds),
        "buttons": offer(
            request.actor, "duplicates.offer", survivor, reverse("duplicates.offer", args=[survivor]),
            str(acts()["duplicates.offer"].words),
        ),
    }  # fmt: skip
    return shown(request, "desk/files.html", {**frame(request, her, "identities.list"), **values}, "people.list")
