"""What is sealed: the dossier of a handover, cut by her yes, as parts of text and her papers; and a part of text read
back on the other side.

A part of text is {"group", "lines"}; a line has a day, two codes of our lists, words and their language. No legal name
and no number is among them, as in every dossier; the card is what anyone beside her needs. The line of a paper that
goes along has the name of its part as second code.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from saathi.exchange.bundles.given import Consent, Cut, digest_of, written_part
from saathi.exchange.kinds import TEXT
from saathi.exchange.parts import Part
from saathi.kernel.actor import Actor
from saathi.kernel.sections import Section, each, section_named
from saathi.survivors.actions import end_of
from saathi.survivors.forms import LANGUAGES
from saathi.survivors.queries import Card, card

from ..models import Crossing, Handover
from ..offers.dossier import GROUPS, Line, cut

# group of a dossier -> what its part is called (docs/sealed-files.md); the card comes first.
CARD, PAPERS = "card", "papers"
NAMES = {
    "words": "plan", "goals": "goals", "promises": "promises", "dates": "dates", "papers": "papers", "matters": "legal",
    "legal": "legal", "health": "medical", "services": "services", "decisions": "decisions", "stays": "journey",
    "family": "family", "flags": "safety", "identity": "identity",
}  # fmt: skip
WITHDRAWAL = ("office", "worker")
MOST_TEXT, MOST_LINES = 4000, 2000
CODE = re.compile(r"[a-z0-9_.]{0,32}")
_FIELDS = ("on", "code", "more", "text", "language")
_SPOKEN = frozenset(code for code, _words in LANGUAGES)
NOBODY = UUID(int=0)
NO_PAPERS: Mapping[UUID, Part] = {}


def cut_of(
    actor: Actor, handover: Handover, crossing: Crossing, need: str, papers: Mapping[UUID, Part] = NO_PAPERS
) -> Cut:
    """Inside an act, by what whoever seals it may see. `papers` are those of hers that go along, by their row."""
    assert crossing.until is not None and handover.agreed_at is not None
    scope = tuple(one.name.lower() for one in each(handover.yes) if one.name)
    said = {
        "case": str(crossing.pk), "to": str(handover.to_organisation), "yes": list(scope),
        "at": handover.agreed_at.isoformat(), "until": crossing.until.isoformat(), "how": handover.proof,
    }  # fmt: skip
    consent = Consent(digest_of(said), scope, handover.language, end_of(crossing.until), WITHDRAWAL)
    return Cut(need, consent, (*text_of(actor, handover, papers), *papers.values()))


def text_of(actor: Actor, handover: Handover, papers: Mapping[UUID, Part] = NO_PAPERS) -> Iterator[Part]:
    """One part for each group and section, so that each stands under the part of her yes that covers it."""
    yield written_part(CARD, "card", {"group": CARD, "lines": _card(card(actor, handover.survivor_id))})
    n_of: dict[str, int] = {}
    for group, lines in cut(handover.survivor_id, handover.yes).items():
        for section in sorted({line.section for line in lines}):
            name = NAMES[group]
            n_of[name] = n_of.get(name, 0) + 1
            kept = [_said(_named(line, papers)) for line in lines if line.section == section]
            title = name if n_of[name] == 1 else f"{name}_{n_of[name]}"
            yield written_part(title, str(Section(section).name).lower(), {"group": group, "lines": kept})


def _named(line: Line, papers: Mapping[UUID, Part]) -> Line:
    return replace(line, more=papers[line.id].name) if line.id in papers else line


def _card(her: Card) -> list[dict[str, str]]:
    found = [("chosen_name", her.chosen_name), ("pronoun", her.pronoun), *(("language", one) for one in her.languages)]
    if her.contact is not None:
        contact = her.contact
        found += [("contact", contact.rule), ("contact_words", contact.words), ("contact_never", contact.never)]
    return [{"on": "", "code": code, "more": "", "text": _plain(text), "language": ""} for code, text in found if text]


def _said(line: Line) -> dict[str, str]:
    return {
        "on": line.on.isoformat() if line.on else "", "code": line.code, "more": line.more, "text": _plain(line.text),
        "language": line.language,
    }  # fmt: skip


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text)[:MOST_TEXT]


def lines_in(part: Part) -> tuple[str, list[Line]]:
    """Group and lines of a part of ours; nothing of what is another's. What another installation wrote is text to be
    shown, and codes nobody here knows are shown as nothing."""
    return lines_of(part.raw, part.media, int(section_named(part.section)))


def lines_of(raw: bytes, media: str, section: int = int(Section.CARD)) -> tuple[str, list[Line]]:
    said = json.loads(raw) if media == TEXT else {}
    group = said.get("group", "") if isinstance(said, dict) else ""
    lines = said.get("lines") if isinstance(said, dict) else None
    if group not in (CARD, *GROUPS) or not isinstance(lines, list):
        return "", []
    return group, [one for raw in lines[:MOST_LINES] if (one := _line(raw, section)) is not None]


def _line(raw: Any, section: int) -> Line | None:
    if not isinstance(raw, dict) or not all(isinstance(raw.get(name), str) for name in _FIELDS):
        return None
    return Line(
        id=NOBODY, section=section, on=_day(raw["on"]), code=_code(raw["code"]), more=_code(raw["more"]),
        text=raw["text"][:MOST_TEXT], language=raw["language"] if raw["language"] in _SPOKEN else "",
    )  # fmt: skip


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _code(text: str) -> str:
    return text if CODE.fullmatch(text) else ""
