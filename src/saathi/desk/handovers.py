"""A handover in words: on whom it waits and until when, what goes along and what stays, and what arrived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from markupsafe import Markup

from saathi.cases.matters.words import KINDS as MATTERS
from saathi.handovers.offers.dossier import GROUP_OF, Dossier, Line, dossier
from saathi.handovers.offers.forms import GOES
from saathi.handovers.offers.lists import HandoverLine, HandoverPage, of_her
from saathi.handovers.offers.loss import Loss
from saathi.handovers.offers.stages import WITH_SENDER
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import Section, each
from saathi.links.requests.clocks import Due
from saathi.ui import wording, words

from . import carried, joint, labels, requests
from .lists import when
from .queries import names_of

Names = Mapping[UUID, str]
# What either side may do next on her page, the likeliest first.
ORDER = (
    "handovers.accept", "handovers.decline", "crossings.follow", "crossings.confirm", "crossings.seal",
    "handovers.arrive", "handovers.meet", "handovers.confirm", "requests.send", "handovers.visit", "handovers.check",
    "handovers.release", "handovers.say_no", "handovers.recall", "handovers.send_back",
)  # fmt: skip
ENDS = ("handovers.say_no", "handovers.recall", "handovers.send_back")  # open at any time, and never what is due next
OF_REQUEST = ("requests.send", "handovers.say_no", "handovers.recall")
ANSWERS = ("handovers.accept", "handovers.decline", "handovers.send_back")


def status(line: HandoverLine, now: datetime) -> words.Status:
    """One of the closed list of handovers."""
    at = line.request
    if line.stage in ("sent_back", "declined"):
        return words.status("handover", "sent_back", reason=labels.word("why_no", at.reason))
    if line.visited_on is not None:
        return words.status("handover", "visited")
    if line.agreed_at is not None:
        return words.status("handover", "shared", parts=labels.sections(each(line.yes)))
    if at.answered_at and at.sent_at and line.stage == "accepted":
        n = max((requests.day_of(at.answered_at) - requests.day_of(at.sent_at)).days, 0)
        return words.status("handover", "accepted", days=wording.days(n))
    return words.status("handover", "offered")


def stage(line: HandoverLine) -> str:
    """What the status does not say already."""
    return "" if line.stage in ("offered", "confirmed", "sent_back") else labels.word("handover", line.stage)


def due(one: Due, places: Names, line: HandoverLine, now: datetime) -> dict[str, Any]:
    """Law 1: who owes what until when."""
    side = line.request.from_organisation if one.side == "sender" else line.to
    values = {"who": places.get(side, "") if side else ""}
    day, ago, tone = when(requests.day_of(one.at), requests.day_of(now))
    return {"text": _owed()[one.what] % values, "day": day, "ago": ago, "tone": tone}


def _owed() -> dict[str, str]:
    return {
        "ask_her": _("%(who)s asks her again"),
        "accept": _("%(who)s answers whether they can go on with her"),
        "confirm": _("%(who)s goes through it with her, part by part"),
        "meet": _("%(who)s brings both sides together, with her"),
        "arrive": _("%(who)s writes down that she arrived"),
        "release": _("%(who)s closes what she does not let them keep"),
        "visit": _("%(who)s visits her first"),
        "check": _("%(who)s looks at what came along, with her"),
        "seal": _("%(who)s seals what goes along, and carries it"),
        "receipt": _("%(who)s sends a receipt for the sealed file"),
    }


def organisations(lines: Iterable[HandoverLine]) -> set[UUID]:
    return {where for line in lines for where in (line.request.from_organisation, line.to) if where}


def entry(page: HandoverPage, places: Names, survivor: UUID, actor: Actor) -> dict[str, Any]:
    """One handover as her page shows it: two sides, what goes and what stays."""
    line, now = page.line, page.now
    walker = page.walkers.get(line.request.worker) if line.request.worker else None
    is_with_sender = line.stage in WITH_SENDER
    following = [act for act in ORDER if _may_follow(act, line, actor)]
    return {
        "id": line.id,
        "status": status(line, now),
        "stage": stage(line),
        "is_over": line.is_over,
        "from": places.get(line.request.from_organisation, ""),
        "to": places.get(line.to, "") if line.to else "",
        "files": carried.files(line.carried, actor),
        "is_with_sender": is_with_sender,
        "capacity": carried.room(line.carried) or line.request.capacity,
        "walker": joint.walker(walker, places) if walker else None,
        "dues": [due(one, places, line, now) for one in line.dues],
        "goes": labels.sections(each(line.yes)),
        "keeps": labels.sections(each(line.keeps)),
        "stays": labels.sections(each(int(GOES) & ~line.yes)) if line.yes else "",
        "said": [joint.said(view) for view in reversed(page.views) if view.answer],
        "met": _met(line),
        "meeting_words": line.meeting_words,
        "arrived": wording.day(line.arrived_on) if line.arrived_on else "",
        "visit": _visit(line),
        "facts": _facts(line),
        "loss": loss(page.loss),
        "steps": [requests.step(one) for one in reversed(page.steps)],
        "goes_url": reverse("handovers.dossier", args=[survivor, line.id]) if line.id else "",
        "buttons": [_button(act, line, survivor) for act in following],
        "goes_on": bool(following) and following[0] not in ENDS,
    }


def _may_follow(act: str, line: HandoverLine, actor: Actor) -> bool:
    """What was done once is not offered again, and nobody arrives before both sides met."""
    done = {
        "handovers.visit": line.visited_on, "handovers.release": line.released_at, "handovers.check": not line.n_open,
        "handovers.meet": line.met_on, "handovers.arrive": not line.met_on,
    }  # fmt: skip
    return act in line.follows and actor.holds(act) and not done.get(act)


def _button(act: str, line: HandoverLine, survivor: UUID) -> tuple[str, str]:
    target = line.request.id if act in (*OF_REQUEST, *ANSWERS) else line.id
    args = [target] if act in ANSWERS else [survivor, target]
    return str(acts()[act].words), reverse(act, args=args)


def _met(line: HandoverLine) -> str:
    if line.met_on is None:
        return ""
    values = {"day": wording.day(line.met_on), "how": labels.word("handover_met", line.presence)}
    return _("%(day)s: %(how)s") % values


def _visit(line: HandoverLine) -> str:
    if line.visited_on:
        return _("First visit done on %(day)s.") % {"day": wording.day(line.visited_on)}
    return _("First visit by %(day)s.") % {"day": wording.day(line.visit_by_on)} if line.visit_by_on else ""


def _facts(line: HandoverLine) -> str:
    if not line.n_facts:
        return ""
    values = {"n": wording.number(line.n_facts), "open": wording.number(line.n_open)}
    if not line.arrived_on:
        return _("%(n)s facts go along, so that she need not tell them again.") % values
    if not line.n_open:
        return _("%(n)s facts came along, and each was looked at with her.") % values
    return _("%(n)s facts came along; %(open)s of them nobody has looked at with her yet.") % values


def loss(found: Loss | None) -> list[tuple[str, str]]:
    """What did not arrive within a week, and what she was asked again."""
    if found is None or found.loss is None or found.retelling is None:
        return []
    return [
        (_("Facts confirmed within 7 days"), _of(found.n_confirmed, found.n_held)),
        (_("Asked of her again although it was here"), _of(found.n_retold, found.n_held)),
    ]


def _of(n: int, every: int) -> str:
    return _("%(n)s of %(every)s") % {"n": wording.number(n), "every": wording.number(every)}


GROUPS = {
    "words": lambda: _("What she wants, in her words"), "goals": lambda: _("Her goals"),
    "promises": lambda: _("Promises"), "dates": lambda: _("Dates ahead"), "papers": lambda: _("Papers"),
    "matters": lambda: _("With courts and offices"), "legal": lambda: _("Legal help so far"),
    "health": lambda: _("Health so far"), "services": lambda: _("School, money and family so far"),
    "decisions": lambda: _("Decisions"), "stays": lambda: _("Where she lived"),
    "family": lambda: _("Who depends on her"),
    "flags": lambda: _("What everybody must know first"), "identity": lambda: _("Kept closed: opened one by one"),
}  # fmt: skip
_CODES = {
    "promises": "promise_kind", "dates": "date", "papers": "paper", "legal": "lane", "health": "lane",
    "services": "lane", "stays": "place", "family": "dependant", "flags": "flag", "identity": "particular",
}  # fmt: skip


def goes(found: Dossier) -> list[dict[str, Any]]:
    """What goes along, group by group."""
    return [
        {"id": name, "title": GROUPS[name](), "lines": [line(name, one) for one in lines]}
        for name, lines in found.groups.items()
    ]


def line(group: str, one: Line) -> dict[str, str]:
    return {
        "day": wording.day(one.on) if one.on else "",
        "title": _title(group, one),
        "text": one.text,
        "lang": one.language or wording.lang(),
    }


def _title(group: str, one: Line) -> str:
    if group == "decisions":
        return labels.decision(one.code)
    if group == "matters":
        return str(MATTERS.get(one.code, ""))
    if group in ("legal", "health", "services"):
        return " · ".join(filter(None, (labels.word("lane", one.code), labels.word("service", one.more))))
    return labels.word(_CODES[group], one.code) if group in _CODES else ""


def facts(found: Dossier) -> list[tuple[str, tuple[str, str]]]:
    """Each fact nobody has looked at yet, as a line to tick."""
    lines = []
    for fact in found.facts:
        one = found.line(fact.kind, fact.row)
        if fact.state != "open" or one is None:
            continue
        drawn = line(GROUP_OF[fact.kind], one)
        said = " · ".join(filter(None, (drawn["title"], drawn["text"], drawn["day"])))
        lines.append((str(fact.id), (f"{GROUPS[GROUP_OF[fact.kind]]()}: {said}", "")))
    return lines


def subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """From whom to whom. NotFound where the handover is none of hers."""
    page = page_of(actor, survivor, target)
    places = names_of(actor, organisations([page.line]))
    request = page.line.request
    values = {
        "was": places.get(request.from_organisation, ""),
        "became": places.get(page.line.to, "") if page.line.to else "",
    }
    about = _("From %(was)s to %(became)s") % values
    walker = page.walkers.get(request.worker) if request.worker else None
    return (Markup("{}: {}").format(about, joint.person_of(actor, walker)) if walker else about), ""


def page_of(actor: Actor, survivor: UUID, target: UUID) -> HandoverPage:
    """The handover of this id, or of this request."""
    found = next((one for one in of_her(actor, survivor) if target in (one.line.id, one.line.request.id)), None)
    if found is None:
        raise NotFound()
    return found


def open_facts(actor: Actor, survivor: UUID, target: UUID) -> list[tuple[str, tuple[str, str]]]:
    page = page_of(actor, survivor, target)
    return facts(dossier(actor, page.line.id)) if page.line.id else []


def parts(sections: int) -> list[Section]:
    return each(sections)
