"""Requests to us: what other organisations ask of this one, the oldest first; one of them; and answering it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.forms import ChoiceField
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.forms import ActForm
from saathi.links.choices import Need, RequestKind
from saathi.links.requests.lines import RequestLine
from saathi.links.requests.queries import MOST, Inbox, InboxFilter, RequestPage, Silent, inbox, request_page, silent
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui import wording
from saathi.ui.fields import Choice, Field
from saathi.ui.nav import NavItem

from .. import labels, requests
from ..addresses import at
from ..fields import drawn
from ..lists import when
from ..sheets import Sheet, answered
from ..shell import shown, told

ANSWERS = ("requests.accept", "requests.acknowledge", "requests.decline", "requests.finish", "requests.name_worker")


def ways(actor: Actor, current: str) -> list[NavItem]:
    """The pages around requests that this actor may open."""
    every = (
        ("requests.inbox", _("Requests to us")),
        ("offices.inbox", _("Owed by our office")),
        ("letters.register", _("Letters")),
        ("requests.silent", _("No answer")),
        ("handovers.list", _("Handovers")),
        ("directory.search", _("Directory")),
        ("directory.gaps", _("Gaps")),
    )
    return [NavItem(words, reverse(name), name == current) for name, words in every if actor.holds(name)]


@staff
def listed(request: StaffRequest) -> HttpResponse:
    filters = asked(request.GET)
    found = inbox(request.actor, filters, request.GET.get("after", ""))
    query = {name: request.GET[name] for name in ("state", "kind", "need", "late") if request.GET.get(name)}
    where = reverse("requests.inbox")
    values = {
        "ways": ways(request.actor, "requests.inbox"),
        # On Today the piece says itself what it is.
        "title": _("Requests to us") if request.headers.get("HX-Request") else _("The oldest first"),
        "lines": [_line(one, found) for one in found.lines],
        "fields": _fields(request.GET),
        "clear_url": where if query else "",
        "older": f"{where}?{urlencode({**query, 'after': found.after})}" if found.after else "",
        "is_first": not request.GET.get("after"),
        "told": told(request),
    }
    return shown(request, "desk/requests.html", values, "requests.inbox", block="late" if filters.is_late else "")


def asked(data: QueryDict) -> InboxFilter:
    def one_of(name: str, known: Any, otherwise: str = "") -> str:
        value = data.get(name, otherwise)
        return value if value in known else otherwise

    state = one_of("state", ("going", "over", "all"), "going")
    return InboxFilter(
        "" if state == "all" else state,
        one_of("kind", RequestKind.values),
        one_of("need", Need.values),
        data.get("late") == "on",
    )


def _fields(data: QueryDict) -> list[Field]:
    def select(name: str, label: str, pairs: list[tuple[str, Any]]) -> Field:
        now = data.get(name, pairs[0][0])
        choices = tuple(Choice(code, str(words), chosen=code == now) for code, words in pairs)
        return Field(name, label, "select", choices=choices, value=now)

    states = [("going", _("Going on")), ("over", _("Over")), ("all", _("All"))]
    return [
        select("state", _("How far it is"), states),
        select("kind", _("What kind"), [("", _("All")), *RequestKind.choices]),
        select("need", _("What is needed"), [("", _("All")), *Need.choices]),
        Field("late", _("Only where we are late"), "check", value=data.get("late") == "on"),
    ]


def _line(line: RequestLine, found: Inbox) -> dict[str, Any]:
    assert line.sent_at is not None
    owed = next((due for due in line.dues if due.side == "receiver"), None)
    return {
        "url": at("offices.page" if line.kind == "duty" else "requests.page", line.id),
        "title": labels.word("need", line.need),
        "who": found.called.get(line.from_organisation, ""),
        "sent": when(requests.day_of(line.sent_at), requests.day_of(found.now))[:2],
        "facts": wording.beside(requests.facts(line)),
        "words": line.words,
        "status": requests.status(line),
        "due": requests.due(owed, found.now, ours=line.state == "in_progress") if owed and line.is_going else None,
        "is_late": line.is_late(found.now),
        "name": found.names.get(line.survivor, "") if line.survivor else "",
    }


@staff
def one(request: StaffRequest, target: UUID) -> HttpResponse:
    page = request_page(request.actor, target)
    if page.line.kind == RequestKind.HANDOVER and request.actor.holds("handovers.offered"):
        return redirect("handovers.offered", target=target)
    return shown(request, "desk/request.html", _page(request, page), "requests.inbox")


def _page(request: StaffRequest, page: RequestPage) -> dict[str, Any]:
    line, now = page.line, page.now
    may = {act for _transition, act in page.follows}
    is_asked = "receiver" in page.sides and line.state == "in_progress"
    if line.acked_at is not None:
        may.discard("requests.acknowledge")
    return {
        "title": labels.word("need", line.need),
        "who": page.called.get(line.from_organisation, ""),
        "status": requests.status(line),
        "stands": requests.stands(line, page.called, now),
        "dues": [requests.due(one, now, ours=is_asked) for one in line.dues if one.side == "receiver"],
        "facts": requests.facts(line),
        "words": line.words,
        "needs": requests.needs(line),
        "capacity": line.capacity,
        "walker": requests.walker(page.walkers.get(line.worker)) if line.worker else None,
        "wants_another": bool(line.refused) and line.worker is None and line.is_going,
        "steps": [requests.step(step) for step in reversed(page.steps)],
        "her_name": page.card.chosen_name if page.card else "",
        "her_url": reverse("people.page", args=[page.card.id]) if page.card else "",
        "buttons": [
            *_found(request.actor, page),
            *(
                (str(acts()[act].words), reverse(act, args=[line.id]))
                for act in ANSWERS
                if act in may and request.actor.holds(act)
            ),
        ],
        "told": told(request),
    }


def _found(actor: Actor, page: RequestPage) -> list[tuple[str, str]]:
    """Of a home study they said yes to, what was found is written down on her page, once she opened it to them."""
    is_ours = page.line.kind == RequestKind.STUDY and page.line.state == "accepted" and "receiver" in page.sides
    if not is_ours or page.card is None or not actor.holds("studies.report"):
        return []
    return [(str(acts()["studies.report"].words), reverse("studies.page", args=[page.card.id]))]


@staff
def act(request: StaffRequest, name: str, target: UUID) -> HttpResponse:
    """Whoever was asked answers; where those who asked write that it ended, the same page."""
    page = request_page(request.actor, target)
    who = page.called.get(page.line.from_organisation, "")
    back = _back(page)
    sheet = Sheet(
        name,
        "requests.inbox",
        back,
        why=_why(name),
        about=" · ".join(filter(None, (labels.word("need", page.line.need), who))),
        back_label=_("The request"),
        around=lambda form: {
            "fields": drawn(form, _walkers(form, page.line), ("reason",) if name == "requests.decline" else ())
        },
    )
    return answered(request, sheet, target)


def _back(page: RequestPage) -> str:
    """Those beside her come back to her page, those who were asked to the request."""
    if "sender" in page.sides and page.line.survivor:
        return reverse("referrals.page", args=[page.line.survivor])
    return reverse("requests.page", args=[page.line.id])


def _walkers(form: ActForm, line: RequestLine) -> dict[str, Any]:
    """Those whom she does not want are not offered again."""
    field = form.fields.get("worker")
    if not isinstance(field, ChoiceField):
        return {}
    gone = {str(one) for one in line.refused}
    there: list[Any] = list(field.choices)  # type: ignore[arg-type]
    return {"worker": [(code, (said, "")) for code, said in there if code not in gone]}


def _why(name: str) -> str:
    return {
        "requests.acknowledge": _("Those who asked see that somebody read it, and when."),
        "requests.accept": _("Say what you can really offer. Who she is, you learn when she agrees, part by part."),
        "requests.decline": _("A clear no, soon, is worth more to her than a long silence. Say why."),
        "requests.finish": _("Say what happened. What she says about it is asked by those beside her."),
        "requests.name_worker": _("She is told the first name and the area, and may ask for somebody else."),
    }.get(name, "")


@staff
def unheard(request: StaffRequest) -> HttpResponse:
    """Black holes: a piece of Today, or a page where there is no script."""
    found = silent(request.actor)
    values = {
        "ways": ways(request.actor, "requests.silent"),
        "lines": [_unheard(one, found, request.actor) for one in found.lines],
        "asks": [_unheard(one, found, request.actor) for one in found.asks],
        "is_cut": found.is_cut,
        "n": wording.number(MOST),
    }
    return shown(request, "desk/silent.html", values, "requests.inbox", block="silent")


def _unheard(line: RequestLine, found: Silent, actor: Actor) -> dict[str, Any]:
    """A silence since when; or until when she was to be asked, and what."""
    owed = next((due for due in line.dues if due.side == "sender" and due.what != "silence"), None)
    since = owed.at if owed else line.quiet_since
    text = requests.due(owed, found.now)["text"] if owed else requests.stands(line, found.called, found.now)
    return {
        "name": found.names.get(line.survivor, "") if line.survivor else "",
        "title": requests.title(line, found.called),
        "text": text,
        "when": when(requests.day_of(since), requests.day_of(found.now)) if since else None,
        "url": at("referrals.page", line.survivor) + f"#request-{line.id}"
        if line.survivor and actor.holds("referrals.page")
        else "",
    }
