"""Her file in words: what she can tick, what is left out, and a copy of it as the press sets it or as data. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from saathi.herfile.copies.forms import WHO_LOOKED, WHO_MAY
from saathi.herfile.copies.queries import LeftOut, Whole
from saathi.herfile.copies.rows import Entry
from saathi.herfile.kinds import KINDS, Kind
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.ui import wording
from saathi.ui.fonts import drawable

from ..booklet.words import LANGUAGES
from ..booklet.words import words as booklet_words
from ..looked.seen import PICTURES
from .received import Line

FORMAT = "notes/1"
WORDS = {kind.code: kind.words for kind in KINDS}
DRAWN = {**PICTURES, Section.CARD: "me"}
# Of kinds of entries that have a picture of their own; any other has that of its part.
SIGNS: Mapping[str, str] = {
    "survivors.safecontact": "topic_contact", "cases.member": "way_together", "cases.meeting": "meet_in_person",
    "cases.heard": "explain_again", "cases.stay": "shelter", "cases.order": "court_house", "cases.move": "bus_stop",
    "cases.nextdate": "calendar", "cases.staywish": "topic_stay", "cases.leavingrequest": "help_leave",
    "cases.waiting": "choice_wait", "cases.note": "only_keep_my_words", "cases.paper": "help_papers",
    "cases.matter": "topic_court", "plans.words": "my_words", "plans.review": "look_again",
    "plans.booklet": "print", "plans.recording": "record", "decisions.decision": "rights_decides",
    "decisions.offer": "choices", "decisions.choice": "compare", "decisions.challenge": "disagree",
    "survivors.consent": "share", "survivors.sharinganswer": "share", "survivors.ground": "looked",
    "watch.question": "ask", "herfile.correction": "wrong_entry", "herfile.erasure": "delete",
}
PARTS = {**SECTION_WORDS, Section.CARD: gettext_lazy("My name and how I am reached")}  # as she calls them


@dataclass(frozen=True, slots=True)
class Received:
    """What she ticked of who received something; None where she did not tick it."""

    may: list[Line] | None = None
    looked: list[Line] | None = None
    is_cut: bool = False


def offered(whole: Whole, may_tell: bool) -> list[tuple[str, str, str, str]]:
    """(code, words, picture, how many entries) of what she can tick: parts that would not be empty."""
    found = [
        (str(int(one)), str(PARTS[one]), DRAWN[one], _entries(n))
        for one in Section
        if (n := whole.n_of(one))
    ]
    if may_tell:
        found.append((WHO_MAY, _("Who may see what"), "share", ""))
        found.append((WHO_LOOKED, _("Who opened my pages"), "looked", ""))
    return found


def sign(kind: Kind, part: Section) -> str:
    """The picture of an entry."""
    return SIGNS.get(kind.code, DRAWN[part])


def _entries(n: int) -> str:
    return ngettext("%(n)s entry", "%(n)s entries", n) % {"n": wording.number(n)}


def left_out(whole: Whole, may_tell: bool) -> list[str]:
    """Sentences that say what is not in it. What is kept from whoever sits with her is named and never counted."""
    said = [_left(one) for one in whole.left_out]
    if not may_tell:
        said.append(_("Whoever sits with me may not open who looked."))
    return [*said, _("Not counted: what I keep from whoever sits with me.")]


def _left(one: LeftOut) -> str:
    part = str(PARTS[one.section]) if one.section else str(WORDS.get(one.kind, ""))
    values = {"part": part, "n": _entries(one.n), "day": wording.day(one.until_on) if one.until_on else ""}
    return {
        "section": _("%(part)s: %(n)s. Whoever sits with me does not see this part."),
        "role": _("%(part)s: %(n)s. Whoever sits with me may not open these."),
        "kept_back": _("%(part)s: %(n)s. Somebody has to tell me first, by %(day)s."),
        "older": _("%(part)s: %(n)s are older. I can ask for them."),
        "files": _("Papers, pictures and my voice: %(n)s. I can ask for each of them."),
    }[one.why] % values


def ticked(whole: Whole, parts: Iterable[str]) -> Iterator[tuple[Section, list[tuple[Kind, list[Entry]]]]]:
    """Sections she ticked with the kinds in them."""
    wanted = set(parts)
    for section in Section:
        if str(int(section)) not in wanted:
            continue
        groups = [(kind, [one for one in found if one.section == section]) for kind, found in whole.groups]
        if groups := [(kind, found) for kind, found in groups if found]:
            yield section, groups


def printed(whole: Whole, parts: Sequence[str], got: Received, left: Sequence[str], day: str) -> dict[str, Any]:
    """What `file.typ` sets."""
    language = wording.lang()
    title = booklet_words(language)["page"]["title"]
    made = [
        {"heading": drawable(str(PARTS[section])), "groups": [_group(kind, found) for kind, found in groups]}
        for section, groups in ticked(whole, parts)
    ]
    lists = [(got.may, _("Who may see what")), (got.looked, _("Who opened my pages, within a year"))]
    made += [{"heading": words, "groups": [_lines(found)]} for found, words in lists if found is not None]
    cut = [_("Who looked: only the newest %(n)s lines.") % {"n": len(got.looked)}] if got.looked and got.is_cut else []
    return {
        "language": language,
        "title": title,
        "opening": [_("What is kept about me."), _("Made on %(day)s.") % {"day": day}],
        "parts": made,
        "left": {"heading": _("What is not in this copy"), "lines": [drawable(one) for one in (*left, *cut)]},
    }


def _group(kind: Kind, found: list[Entry]) -> dict[str, Any]:
    return {"heading": drawable(str(kind.words)), "entries": [_entry(one) for one in found]}


def _entry(one: Entry) -> dict[str, Any]:
    said = [
        {"label": drawable(each.label), "text": drawable(each.words), "language": _known(each.language)}
        for each in one.said
        if each.words
    ]
    return {"day": drawable(one.day), "said": said}


def _known(language: str) -> str:
    return language if language in LANGUAGES else wording.lang()


def _lines(found: list[Line]) -> dict[str, Any]:
    own = wording.lang()
    return {
        "heading": "",
        "entries": [
            {"day": drawable(one.who), "said": [{"label": "", "text": drawable(text), "language": own}
                                                for text in one.said if text]}
            for one in found
        ],
    }  # fmt: skip


def as_data(whole: Whole, parts: Sequence[str], got: Received, left: Sequence[str], made_on: str) -> dict[str, Any]:
    """The same as data; `docs/her-file.md` says what each name means."""
    return {
        "format": FORMAT,
        "made_on": made_on,
        "language": wording.lang(),
        "parts": [
            {
                "part": str(section.name).lower(),
                "words": str(PARTS[section]),
                "entries": [_data(kind, one) for kind, found in groups for one in found],
            }
            for section, groups in ticked(whole, parts)
        ],
        "who_may_see": None if got.may is None else [asdict(one) for one in got.may],
        "who_looked": None if got.looked is None else [asdict(one) for one in got.looked],
        "who_looked_is_cut": got.is_cut,
        "left_out": list(left),
    }


def _data(kind: Kind, one: Entry) -> dict[str, Any]:
    fields = [asdict(each) for each in one.said]
    return {"kind": kind.code, "words": str(kind.words), "id": str(one.id), "fields": fields}
