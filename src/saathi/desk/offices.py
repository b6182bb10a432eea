"""What offices owe her in words: what is asked, by which law, since when and until when; answers; and letters."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.leaving.clocks import midnight
from saathi.cases.matters.words import LAWS
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.links.office_choices import LetterKind, Missing, Reply, SentHow
from saathi.links.offices.book import OWN_RULE, asks, offices
from saathi.links.offices.queries import DutyLine, HerDuties, HerDuty, LetterLine, choices, law_of, of_her
from saathi.links.offices.words import ASKS, OFFICES, SINCE
from saathi.ui import wording, words

from . import labels, matters, requests
from .lists import when

REPLIES, KINDS, HOWS, MISSES = (dict(one.choices) for one in (Reply, LetterKind, SentHow, Missing))
OF_DUTY = ("offices.take_in", "offices.note_answer", "letters.write")


def law(ask: str) -> dict[str, Any]:
    """By which law, and whether that was read; where no law is known, that."""
    code, place, is_sure = law_of(ask)
    if code == OWN_RULE:
        text = _("Our own limit. It rests on: %(place)s") % {"place": place} if place else _("Our own limit, no law")
        return {"text": text, "is_unsure": False}
    said = ", ".join(filter(None, (str(LAWS[code]), place)))
    return {"text": _("By law: %(law)s") % {"law": said}, "is_unsure": not is_sure}


def limit(one: DutyLine, today: date, *, ours: bool = False) -> dict[str, Any]:
    """Until when: by the law, or by the date that the office gave itself since; `ours` for that office."""
    day = one.next_on or one.due_on
    shown, ago, tone = when(day, today)
    said = _("The limit") if one.next_on is None else _("The date we gave") if ours else _("The date they gave")
    return {"day": shown, "ago": ago, "tone": tone if one.line.is_going else "", "text": said}


def counted(one: DutyLine) -> str:
    values = {"day": wording.day(one.since_on), "what": SINCE[asks()[one.ask].since]}
    return _("Counted from %(day)s, %(what)s.") % values


def replied(one: DutyLine) -> str:
    """What the office said last, with its day."""
    if not one.reply or one.replied_on is None:
        return ""
    values = {"day": wording.day(one.replied_on), "reply": REPLIES[one.reply]}
    said = _("%(reply)s, on %(day)s") % values
    missing = ", ".join(str(MISSES[code]) for code in one.missing)
    why = labels.word("why_no", one.line.reason)
    return " · ".join(filter(None, (said, missing if one.reply == Reply.MORE else "", why)))


def above(office: str) -> dict[str, Any] | None:
    """Whom one may go to when it stays silent; unverified is said."""
    known = offices().get(office)
    if known is None or not known.above:
        return None
    return {"name": str(OFFICES[known.above]), "is_unsure": not known.is_above_sure}


def line(one: DutyLine, called: dict[UUID, str], today: date) -> dict[str, Any]:
    """One request on an office, as the office reads it."""
    assert one.line.sent_at is not None
    return {
        "id": one.line.id,
        "url": reverse("offices.page", args=[one.line.id]),
        "title": str(ASKS[one.ask]),
        "who": called.get(one.line.from_organisation, ""),
        "asked": when(requests.day_of(one.line.sent_at), today)[:2],
        "facts": _facts(one),
        "words": one.line.words,
        "law": law(one.ask),
        "limit": limit(one, today, ours=True),
        "replied": replied(one),
        "is_late": one.is_late(today),
        "is_going": one.line.is_going,
    }


def _facts(one: DutyLine) -> str:
    """What an office may know of her: where, how old, which language."""
    age = labels.age(one.line.age_band) if one.line.age_band is not None else ""
    place, spoken = labels.district_name(one.line.district), labels.language_name(one.line.language)
    return " · ".join(filter(None, (place, age, spoken)))


def owed(one: HerDuty, page: HerDuties, actor: Actor) -> dict[str, Any]:
    """What one office owes her, as her page shows it to those beside her."""
    duty, today = one.duty, page.today
    return {
        "id": duty.line.id,
        "title": str(ASKS[duty.ask]),
        "office": requests.whom(duty.line, page.called) or str(OFFICES[duty.office]),
        "status": _status(duty),
        "stands": requests.stands(duty.line, page.called, _now(page)),
        "law": law(duty.ask),
        "counted": counted(duty),
        "limit": limit(duty, today),
        "is_late": duty.is_late(today),
        "is_going": duty.line.is_going,
        "replied": replied(duty),
        "answer": duty.line.answer_words,
        "words": duty.line.words,
        "above": above(duty.office) if duty.is_late(today) else None,
        "letters": [letter(each, today, page.card.id, actor) for each in one.letters],
        "papers": [reverse("papers.page", args=[page.card.id, paper]) for paper in one.papers]
        if actor.holds("papers.page")
        else [],
        "steps": [step(each) for each in reversed(one.steps)],
        "buttons": _buttons(one, page, actor),
    }


def _now(page: HerDuties) -> Any:
    return midnight(page.today)


def _status(one: DutyLine) -> words.Status | None:
    return requests.status(one.line)


def _buttons(one: HerDuty, page: HerDuties, actor: Actor) -> list[tuple[str, str]]:
    found = []
    for name in OF_DUTY:
        if actor.holds(name) and _may(one, name, page.today):
            found.append((_words(one, name), reverse(name, args=[page.card.id, one.duty.line.id])))
    return found


def _may(one: HerDuty, name: str, today: date) -> bool:
    if name == "offices.take_in":
        return one.is_to_take_in
    if name not in one.follows:
        return False
    if name != "letters.write":
        return True
    last = one.letters[-1] if one.letters else None
    return one.duty.line.to_organisation is None and (last is None or last.is_late(today))


def _words(one: HerDuty, name: str) -> str:
    if name == "letters.write" and one.letters:
        is_first = one.letters[-1].kind == LetterKind.FIRST
        return _("Remind them by letter") if is_first else _("Write to those above them")
    return str(acts()[name].words)


def step(one: Any) -> dict[str, str]:
    """As a request's step; what only offices say has its own words."""
    said = requests.step(one)
    return {**said, "what": said["what"] or (_("They answered, and it goes on") if one.transition == "go_on" else "")}


def letter(one: LetterLine, today: date, survivor: UUID | None = None, actor: Actor | None = None) -> dict[str, Any]:
    """One letter: its number, how it went, until when an answer is asked for, and what it names of her."""
    carries = ", ".join(labels.word("particular", kind) for kind in one.carries)
    buttons = []
    if survivor and actor:
        every = ("letters.print", *(("letters.send",) if one.sent_on is None else ()))
        buttons = [(str(acts()[name].words), reverse(name, args=[survivor, one.id])) for name in every
                   if actor.holds(name)]  # fmt: skip
    return {
        "id": one.id,
        "number": one.number,
        "kind": str(KINDS[one.kind]),
        "office": str(OFFICES[one.office]),
        "ask": str(ASKS[one.ask]),
        "language": labels.language_name(one.language),
        "went": _went(one),
        "stands": _stands(one, today),
        "is_late": one.is_late(today),
        "carries": carries or _("Nothing that shows who she is"),
        "is_named": bool(carries),
        "buttons": buttons,
    }


def _went(one: LetterLine) -> str:
    if one.sent_on is None:
        return _("Written on %(day)s. It did not go yet.") % {"day": wording.day(one.made_on)}
    said = _("%(how)s, %(day)s") % {"how": HOWS[one.how], "day": wording.day(one.sent_on)}
    return " · ".join(filter(None, (said, one.receipt)))


def _stands(one: LetterLine, today: date) -> str:
    if one.answered_on is not None:
        return _("Answered on %(day)s") % {"day": wording.day(one.answered_on)}
    if one.sent_on is None:
        return ""
    values = {"day": wording.day(one.due_on), "ago": wording.ago(one.due_on, today)}
    if one.is_followed:
        return _("No answer came.")
    if one.due_on < today:
        return _("No answer. It was asked for by %(day)s, %(ago)s. The next letter is owed.") % values
    return _("An answer is asked for by %(day)s, %(ago)s.") % values


def of_matter(page: HerDuties, matter: UUID) -> list[dict[str, str]]:
    """What offices were asked for a matter, and what they said, where that matter stands."""
    return [
        {
            "what": str(ASKS[one.duty.ask]),
            "said": replied(one.duty) or requests.stands(one.duty.line, page.called, _now(page)),
            "answer": one.duty.line.answer_words,
            "url": reverse("offices.of_her", args=[page.card.id]) + f"#duty-{one.duty.line.id}",
            "tone": "late" if one.duty.is_late(page.today) else "",
        }
        for one in page.of_matter(matter)
    ]


def offered(actor: Actor, act: str, survivor: UUID, target: UUID | None) -> dict[str, list[tuple[str, Any]]]:
    """Choices of the forms of this slice."""
    if act == "offices.ask":
        found = choices(actor, survivor)
        return {
            "organisation": [(str(one), name) for one, name, _kind in found.organisations],
            "provider": [(str(one), name) for one, name, _kind in found.providers],
            "matter": [(str(one), matters.name(kind, about)) for one, kind, about in found.matters],
        }
    if act == "letters.write" and target:
        duty = _one(of_her(actor, survivor), target)
        return {"carries": [(kind, labels.word("particular", kind)) for kind in asks()[duty.duty.ask].carries]}
    return {}


def begins(actor: Actor, act: str, survivor: UUID, target: UUID | None) -> dict[str, Any]:
    """The next letter that is due, in the language of the page."""
    if act != "letters.write" or not target:
        return {}
    letters = _one(of_her(actor, survivor), target).letters
    last = letters[-1].kind if letters else ""
    kind = {"": LetterKind.FIRST, "first": LetterKind.REMINDER}.get(last, LetterKind.ABOVE)
    return {"kind": kind.value, "language": wording.lang()}


def subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """What an act is about in words: what is owed, or a letter with its number. NotFound where it is none of hers."""
    page = of_her(actor, survivor)
    for one in page.duties:
        if one.duty.line.id == target:
            return f"{ASKS[one.duty.ask]} · {requests.whom(one.duty.line, page.called)}", ""
        for each in one.letters:
            if each.id == target:
                carries = ", ".join(labels.word("particular", kind) for kind in each.carries)
                said = _("It names of her: %(what)s") % {"what": carries} if carries else _("It does not name her")
                return f"{KINDS[each.kind]} {each.number} · {OFFICES[each.office]} · {said}", ""
    raise NotFound()


def _one(page: HerDuties, target: UUID) -> HerDuty:
    found = next((one for one in page.duties if one.duty.line.id == target), None)
    if found is None:
        raise NotFound()
    return found
