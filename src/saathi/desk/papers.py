"""Papers in words: each with its day, its part of her file and what was done with it; and demands, each with what it
waits on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.http import QueryDict
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.cases.paper_choices import PaperKind
from saathi.cases.papers.queries import DemandFact, PaperLine, PaperPage
from saathi.kernel.clock import day_of, today
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.survivors.forms import SECTIONS
from saathi.ui import wording
from saathi.ui.fields import Choice, Field

from . import labels

DAY = timedelta(days=1)  # papers are destroyed at night
FILTERS = ("section", "kind", "order")


def called(title: str, kind: str) -> str:
    """What stands for a paper in one line."""
    return title or labels.word("paper", kind)


def line(one: PaperLine) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": called(one.title, one.kind),
        "kind": labels.word("paper", one.kind) if one.title else "",
        "lang": one.language or wording.lang(),
        "section": str(SECTION_WORDS[Section(one.section)]),
        "dated": wording.day(one.dated_on) if one.dated_on else "",
        "added": wording.day(day_of(one.added_at)),
        "file": _file(one),
        "is_evidence": one.is_evidence,
        "away": _away(one),
    }


def _file(one: PaperLine) -> str:
    """Kind of file, pages and size."""
    pages = ngettext("%(n)s page", "%(n)s pages", one.pages) % {"n": wording.number(one.pages)} if one.pages else ""
    size = wording.size(one.kilobytes * 1024)
    return " · ".join(filter(None, (labels.word("paper_file", one.file), pages, size)))


def _away(one: PaperLine) -> str:
    if one.withdrawn_on is None or one.kept_until_on is None:
        return ""
    if one.recalled_on is not None:
        return _recalled(one, one.recalled_on)
    days = {"day": wording.day(one.withdrawn_on), "until": wording.day(one.kept_until_on)}
    if one.destroyed_on is not None:
        days["gone"] = wording.day(one.destroyed_on)
        return _("She wanted it put away on %(day)s. It was destroyed on %(gone)s.") % days
    if one.kept_until_on + DAY < today():
        return _(
            "She wanted it put away on %(day)s, and it was to be destroyed after %(until)s. A demand for papers of "
            "this part of her file is not answered yet: until it is, it stays closed and is kept."
        ) % days
    return _(
        "She wanted it put away on %(day)s. It stays closed. The law asks to keep it until %(until)s; then it is "
        "destroyed."
    ) % days


def _recalled(one: PaperLine, day: date) -> str:
    days = {"day": wording.day(day)}
    if one.destroyed_on is not None:
        return _("It was taken back where it came from, on %(day)s. Nothing of it is left here.") % days
    return _(
        "It was taken back where it came from, on %(day)s. A demand for papers of this part of her file is not "
        "answered yet: until it is, it stays closed and is kept."
    ) % days


def facts(page: PaperPage) -> list[tuple[str, str]]:
    one = page.line
    rows = [
        (_("What it is"), labels.word("paper", one.kind)),
        (_("Part of her file"), str(SECTION_WORDS[Section(one.section)])),
        (_("Day on it"), wording.day(one.dated_on) if one.dated_on else ""),
        (_("From whom"), one.from_whom),
        (_("Language"), labels.language_name(one.language)),
        (_("File"), _file(one)),
        (_("Fingerprint of the file (SHA-256)"), _in_groups(page.sha256)),
    ]
    return [(name, value) for name, value in rows if value]


def _in_groups(text: str) -> str:
    """Eight letters at a time, so that two people can compare it aloud, and a phone can break the line."""
    return " ".join(text[start : start + 8] for start in range(0, len(text), 8))


def steps(page: PaperPage) -> list[dict[str, Any]]:
    """Who did what with it, when and why, the newest first."""
    return [
        {
            "title": labels.word("paper_step", step.what),
            "day": _("%(day)s, %(time)s") % {"day": wording.day(day_of(step.at)), "time": wording.clock(step.at)},
            "by": page.staff.get(step.by, ""),
            "why": labels.word("reveal", step.purpose),
            "text": step.words,
            "lang": step.language or wording.lang(),
        }
        for step in page.steps
    ]


def demand(one: DemandFact, names: Mapping[UUID, tuple[str, str]], today: date) -> dict[str, Any]:
    who = _("%(who)s: %(name)s") % {"who": labels.word("demander", one.who), "name": one.named}
    state, is_late = _waits(one, today)
    told, is_untold_late = _told(one, today)
    return {
        "id": one.id,
        "who": who,
        "came": _("Came on %(day)s. Shown: %(what)s.")
        % {"day": wording.day(one.came_on), "what": _shown(one)},
        "scope": one.scope,
        "section": str(SECTION_WORDS[Section(one.section)]),
        "state": state,
        "late": is_late,
        "told": told,
        "untold_late": is_untold_late,
        "her_words": one.her_words,
        "her_lang": one.her_language or wording.lang(),
        "lawyer": _("Lawyer asked: %(name)s, on %(day)s.") % {"name": one.lawyer, "day": wording.day(one.lawyer_on)}
        if one.lawyer_on
        else _("No lawyer was asked yet."),
        "reason": one.reason,
        "given": [called(*names[paper]) for paper in one.given if paper in names],
        "may_answer": one.is_open,
        "may_tell": one.told_on is None,
    }


def _shown(one: DemandFact) -> str:
    return ", ".join(filter(None, (labels.word("demand_shown", one.shown), one.number)))


def _waits(one: DemandFact, today: date) -> tuple[str, bool]:
    """On whom it waits, since when and until when; or what was answered."""
    if not one.answer:
        values = {"since": wording.day(one.came_on), "by": wording.day(one.answer_by_on)}
        return _("It waits on us since %(since)s, and is to be answered by %(by)s.") % values, one.answer_by_on < today
    assert one.answered_on is not None
    if one.answer == "ask_court" and one.next_on:
        values = {"since": wording.day(one.answered_on), "by": wording.day(one.next_on)}
        return _("It waits on the court since %(since)s. Next date: %(by)s.") % values, one.next_on < today
    values = {"day": wording.day(one.answered_on), "what": labels.word("demand_answer", one.answer)}
    return _("Answered on %(day)s: %(what)s.") % values, False


def _told(one: DemandFact, today: date) -> tuple[str, bool]:
    if one.told_on:
        values = {"day": wording.day(one.told_on), "how": labels.word("demand_told", one.told_how)}
        return _("She was told on %(day)s: %(how)s.") % values, False
    values = {
        "why": labels.word("demand_untold", one.why_not_told),
        "by": wording.day(one.tell_by_on) if one.tell_by_on else "",
    }
    return (
        _("She was not told yet. Reason: %(why)s. She is to be told by %(by)s.") % values,
        one.tell_by_on is not None and one.tell_by_on < today,
    )


def asked(data: QueryDict) -> dict[str, Any]:
    """The filters of an address; what is on no list is left out."""
    section, kind = data.get("section", ""), data.get("kind", "")
    return {
        "section": int(section) if section in dict(SECTIONS) else 0,
        "kind": kind if kind in PaperKind.values else "",
        "oldest": data.get("order") == "oldest",
    }


def filter_fields(data: QueryDict) -> list[Field]:
    anything = ("", _("Anything"))
    lists: tuple[tuple[str, str, list[Any]], ...] = (
        ("section", _("Part of her file"), [anything, *SECTIONS]),
        ("kind", _("What it is"), [anything, *PaperKind.choices]),
        ("order", _("Order"), [("", _("Latest first")), ("oldest", _("Oldest first"))]),
    )
    return [
        Field(
            name,
            words,
            kind="select",
            choices=tuple(Choice(str(code), str(said), chosen=data.get(name, "") == str(code)) for code, said in known),
        )
        for name, words, known in lists
    ]


def more(data: QueryDict, after: str) -> str:
    """The next page of the same list."""
    kept = [(name, str(data[name])) for name in FILTERS if data.get(name)]
    return "?" + urlencode([*kept, ("after", after)]) if after else ""
