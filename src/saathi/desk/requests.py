"""What was asked of others, in words: of whom, on whom it waits, since when and until when, and what she said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from markupsafe import Markup

from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import Section, each
from saathi.links.referral_choices import CALLER, STARTED
from saathi.links.referrals.queries import ReferralLine, Services, services
from saathi.links.requests.clocks import HEARD_OF, Due
from saathi.links.requests.lines import RequestLine, StepLine
from saathi.links.requests.queries import HerRequest
from saathi.links.requests.there import Walker
from saathi.ui import wording, words

from . import labels
from .lists import when

Names = Mapping[UUID, str]
# What may be written next, the likeliest first; whether it may is asked of the table.
ORDER = (
    "requests.face", "requests.send", "requests.note_answer", "requests.hear", "requests.finish", "referrals.call",
    "referrals.company", "requests.refuse_person", "requests.say_no", "requests.revoke",
)  # fmt: skip
# Her no and taking it back are open at any time, and are never what is due next.
ENDS = ("requests.refuse_person", "requests.say_no", "requests.revoke")


def day_of(at: datetime) -> date:
    return at.astimezone(HOME_ZONE).date()


def whom(line: RequestLine, called: Names) -> str:
    """Who was asked: an organisation with a sign-in here, or an entry of the directory."""
    return called.get(line.provider or UUID(int=0), "") or called.get(line.to_organisation or UUID(int=0), "")


def title(line: RequestLine, called: Names) -> str:
    return " · ".join(filter(None, (labels.word("need", line.need), whom(line, called))))


def status(line: RequestLine) -> words.Status | None:
    """From the closed list; none for what was not sent, which is said in a sentence."""
    if line.state == "draft":
        return None
    if line.state == "said_no":
        return words.status("service", "said_no")
    if line.state == "accepted" and line.booked_on:
        return words.status("service", "booked", date=wording.day(line.booked_on))
    if line.state == "accepted" and line.answered_at and line.sent_at:
        n = max((day_of(line.answered_at) - day_of(line.sent_at)).days, 0)
        return words.status("handover", "accepted", days=wording.days(n))
    if line.state in ("in_progress", "accepted"):
        return words.status("service", "asked")
    if line.state == "done" and line.outcome != "not_happened":
        return words.status("service", "happened")
    why = _("it was taken back") if line.state == "revoked" else labels.word("why_no", line.reason)
    return words.status("service", "did_not_happen", reason=why)


def stands(line: RequestLine, called: Names, now: datetime) -> str:
    """Law 1: on whom it waits, for how long, since when; or how it ended."""
    if line.state == "draft":
        return _("She said “not now” on %(day)s. It was not sent.") % {"day": wording.day(day_of(line.made_at))}
    if line.is_going and line.sent_at:
        since = day_of(line.answered_at or line.sent_at)
        values = {"who": _on_whom(line, called), "days": wording.days(max((day_of(now) - since).days, 0)),
                  "since": wording.day(since)}  # fmt: skip
        if line.state == "accepted":
            return _("They said yes. Waits on: %(who)s, %(days)s, since %(since)s.") % values
        return _("Waits on: %(who)s, %(days)s, since %(since)s.") % values
    ended = {"day": wording.day(day_of(line.ended_at or line.made_at))}
    sentences = {
        "said_no": _("She said no on %(day)s. That is respected."),
        "rejected": _("They said no on %(day)s. It was not her no."),
        "revoked": _("It was taken back on %(day)s."),
        "done": _("It came to its end on %(day)s."),
    }
    return sentences[line.state] % ended


def _on_whom(line: RequestLine, called: Names) -> str:
    """Once somebody is named for one plan, those who asked ask her about that person."""
    is_ours = line.kind == "joint" and line.state == "accepted" and line.worker
    return (called.get(line.from_organisation, "") if is_ours else "") or whom(line, called)


def due(one: Due, now: datetime, *, ours: bool = False) -> dict[str, Any]:
    """A clock in words; `ours` for whoever was asked and has not answered."""
    said = {
        "ack": _("Say that you have seen it.") if ours else _("By then they should say that they have seen it."),
        "outcome": _("Answer, one way or the other.") if ours else _("By then it should be settled."),
        "silence": _("If nobody was heard by then, somebody here faces it."),
        "ask_her": _("Ask her again, once."),
        "hear_her": _("Ask her what came of it."),
    }
    is_black_hole = one.what == "silence" and one.is_late(now)
    text = _("Nobody was heard for two weeks. Somebody here has to face it.") if is_black_hole else said[one.what]
    day, ago, tone = when(day_of(one.at), day_of(now))
    return {"day": day, "ago": ago, "tone": tone, "text": text, "is_black_hole": is_black_hole}


def facts(line: RequestLine) -> list[str]:
    """What whoever is asked may know, and nothing more."""
    age = labels.age(line.age_band) if line.age_band is not None else ""
    until = _("needed until %(day)s") % {"day": wording.day(line.by_on)} if line.by_on else ""
    parts = (labels.word("request", line.kind), labels.district(line.district), age,
             labels.language_name(line.language), until)  # fmt: skip
    return [part for part in parts if part]


def needs(line: RequestLine) -> str:
    """The sections that the purpose would need; that they are open is another question."""
    return labels.sections(each(line.sections)) or _("Only her chosen name and safe contact")


def step(one: StepLine) -> dict[str, str]:
    """What happened to it, as both sides read it."""
    known = _("%(how)s: %(what)s") % {"how": labels.word("how_heard", one.how), "what": one.reference}
    reason = labels.word("facing" if one.transition == "face" else "why_no", one.reason)
    return {
        "what": _step_words(one.transition),
        "day": wording.day(day_of(one.at)),
        "by": (known if one.reference else labels.word("how_heard", one.how)) if one.how else "",
        "text": " · ".join(filter(None, (reason, one.words))),
    }


def _step_words(transition: str) -> str:
    said = {
        "keep": _("Written down, and not sent"),
        "send": _("Asked"),
        "acknowledge": _("They have seen it"),
        "accept": _("They said yes"),
        "decline": _("They said no"),
        "finish": _("It came to its end"),
        "revoke": _("Taken back"),
        "say_no": _("She said no"),
        "name_worker": _("They said who would walk with her"),
        "refuse_person": _("Somebody else was asked for"),
        "face": _("The silence was faced"),
        "agree": _("She agreed, part by part"),
    }
    return said.get(transition, "")


def entry(one: HerRequest, page: Services, actor: Actor) -> dict[str, Any]:
    """One request of hers as her page shows it."""
    line, called, now = one.line, page.asked.called, page.asked.now
    referral = page.referrals.get(line.id)
    asked = [view for view in one.views if view.answer]
    came = [view for view in one.views if not view.answer]
    following = _following(one, referral, actor, now)
    visit = _of_visit(one, page.asked.card.id, actor)
    return {
        "id": line.id,
        "title": title(line, called),
        "kind": labels.word("request", line.kind),
        "status": status(line),
        "stands": stands(line, called, now),
        "capacity": line.capacity,
        "answer": line.answer_words if line.state in ("rejected", "done") else "",
        "dues": [due(each_due, now) for each_due in line.dues],
        "is_black_hole": line.is_black_hole(now),
        "started_by": line.started_by,
        "started": str(STARTED[line.started_by]),
        "facts": [*facts(line), *filter(None, [_of_offers(one)])],
        "words": line.words,
        "needs": needs(line),
        "quote": _quote(asked),
        "came": _quote(came),
        "useful": labels.word("useful", str(one.useful)) if one.useful is not None else "",
        "steps": [step(each_step) for each_step in reversed(one.steps)],
        "walker": walker(page.asked.walkers.get(line.worker)) if line.worker else None,
        "referral": _referral(referral, line) if referral else None,
        "share_url": _share_url(line, page.asked.card.id, actor),
        "buttons": [*visit, *(_button(act, line, referral, page.asked.card.id) for act in following)],
        "goes_on": bool(visit) or (bool(following) and following[0] not in ENDS),
    }


def _of_offers(one: HerRequest) -> str:
    if one.n_offered < 2:
        return ""
    return _("of %(n)s ways that were offered") % {"n": wording.number(one.n_offered)}


def _quote(views: list[Any]) -> dict[str, str] | None:
    """Her newest words, in her language."""
    said = next((view for view in reversed(views) if view.words), None)
    return {"text": said.words, "lang": said.language or wording.lang()} if said else None


def walker(one: Walker | None) -> dict[str, Any] | None:
    """Whom they named, as she is told."""
    if one is None:
        return None
    values = {"name": one.first_name, "area": labels.district(one.area)}
    # A place may be marked with its own language.
    sentence = Markup(_("%(name)s would walk with her, from %(area)s."))
    return {"text": sentence % values, "is_near": one.is_of_her_district}


def _referral(one: ReferralLine, line: RequestLine) -> dict[str, Any]:
    company = labels.word("company", one.company)
    return {
        "caller": one.caller,
        "calls_words": str(CALLER[one.caller]),
        "company": f"{company}: {one.company_words}" if one.company_words else company,
        "calls": [
            {"day": wording.day(call.called_on), "what": labels.word("spoke", call.spoke), "caller": call.caller,
             "text": call.words, "lang": call.language or wording.lang()}
            for call in reversed(one.calls)
        ],
        "coaches": one.caller == "hers" and line.is_going,
    }  # fmt: skip


def _share_url(line: RequestLine, survivor: UUID, actor: Actor) -> str:
    """Once they have said yes: the page on which she is asked about sharing with them, and with nobody else."""
    if line.state != "accepted" or line.to_organisation is None or not actor.holds("consents.give"):
        return ""
    return reverse("consents.give", args=[survivor]) + f"?organisation={line.to_organisation}"


def _following(one: HerRequest, referral: ReferralLine | None, actor: Actor, now: datetime) -> list[str]:
    """The acts that may follow now, the likeliest first."""
    may = {act for _transition, act in one.follows}
    line = one.line
    if "requests.send" in may or not line.is_black_hole(now):
        may.discard("requests.face")
    if line.worker is None:
        may.discard("requests.refuse_person")
    if line.state in HEARD_OF and one.came_on is None and line.kept_by == actor.organisation:
        may.add("requests.hear")
    if referral and line.is_going and line.kept_by == actor.organisation:
        may |= {"referrals.call", "referrals.company"}
    return [act for act in ORDER if act in may and actor.holds(act)]


def _of_visit(one: HerRequest, survivor: UUID, actor: Actor) -> list[tuple[str, str]]:
    """A home study she thinks about goes out from its own page, with what she allows."""
    if "studies.send" not in {act for _transition, act in one.follows} or not actor.holds("studies.send"):
        return []
    return [(str(acts()["studies.send"].words), reverse("studies.page", args=[survivor]))]


def _button(act: str, line: RequestLine, referral: ReferralLine | None, survivor: UUID) -> tuple[str, str]:
    target = referral.id if act.startswith("referrals.") and referral else line.id
    args = [target] if act == "requests.finish" else [survivor, target]
    return str(acts()[act].words), reverse(act, args=args)


def subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """The request an act is about, in words. NotFound where it is none of hers."""
    page = services(actor, survivor)
    by_referral = {one.id: one.request for one in page.referrals.values()}
    wanted = by_referral.get(target, target)
    line = next((one.line for one in page.asked.requests if one.line.id == wanted), None)
    if line is None:
        raise NotFound()
    return title(line, page.asked.called), ""


def sections_for(need: str, held: Section, most: Mapping[str, Section]) -> list[tuple[str, str]]:
    """The sections that a need allows and the asker may see, for a form."""
    allowed = most.get(need, held) & held & ~Section.CARD
    return [(str(int(one)), str(labels.sections([one]))) for one in each(allowed)]
