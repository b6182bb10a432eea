"""Pages of "this is wrong": which part, which entry, what is wrong with it; and what became of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from saathi.herfile.choices import Corrected
from saathi.herfile.copies.queries import Whole, whole
from saathi.herfile.copies.rows import Entry, Said
from saathi.herfile.corrections.queries import Wrong, corrections
from saathi.herfile.corrections.words import law_line
from saathi.herfile.kinds import Kind
from saathi.herfile.words import AND
from saathi.kernel.errors import Invalid, NotFound
from saathi.kernel.sections import Section
from saathi.ui import wording

from ..pages import HerRequest, does, hers, shown
from ..queries import Named, names
from ..tiles import BY_NAME
from .told import DRAWN, PARTS, sign

TILE = BY_NAME["looked"]
SHORT = 90  # letters of an entry on its button
ANSWERS = dict(Corrected.choices)


@require_safe
@hers
def parts(request: HerRequest) -> HttpResponse:
    """Only parts that whoever sits with her sees: of another part she asks somebody else."""
    found = whole(request.actor, request.talk.her)
    offered = [(int(one), PARTS[one], DRAWN[one]) for one in Section if found.n_of(one)]
    return shown(request, "portal/mine/parts.html", {"parts": offered}, TILE)


@require_safe
@hers
def entries(request: HerRequest, section: int) -> HttpResponse:
    part, found = _part(section), whole(request.actor, request.talk.her)
    groups = [
        (kind.words, sign(kind, part), [_button(one) for one in every if one.section == part])
        for kind, every in found.groups
    ]
    values = {"section": section, "part": PARTS[part], "drawn": DRAWN[part],
              "groups": [group for group in groups if group[2]]}  # fmt: skip
    if not values["groups"]:
        raise NotFound()
    return shown(request, "portal/mine/entries.html", values, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def said(request: HerRequest, section: int, row: UUID | None = None) -> HttpResponse:
    """Her words, and what she wants it to say. Without a row it is about the whole part."""
    part, kind, entry, errors = _part(section), None, None, {}
    if row is not None:
        kind, entry = _entry(whole(request.actor, request.talk.her), part, row)
    sent: dict[str, Any] = {name: request.POST.get(name, "") for name in ("her_words", "wants", "once")}
    if request.method == "POST":
        about = {"section": section, "about": kind.code if kind else "", "row": row, "her_language": wording.lang()}
        try:
            does(request, "corrections.ask", request.talk.her, {**sent, **about})
            return redirect("her.file")
        except Invalid as wrong:
            errors = {name: " ".join(map(str, found)) for name, found in wrong.form.errors.items()}
    values = {
        "part": PARTS[part],
        "kind": kind.words if kind else "",
        "drawn": sign(kind, part) if kind else "all_parts",
        "day": entry.day if entry else "",
        "lines": [(one.label, _said(one), one.language) for one in entry.said if one.words] if entry else [],
        "sent": {**sent, "once": sent["once"] or str(uuid4())},
        "wrong_words": errors.get("her_words", ""),
    }
    return shown(request, "portal/mine/wrong.html", values, TILE, status=422 if errors else 200)


def _part(section: int) -> Section:
    if section not in Section.__members__.values():
        raise NotFound()
    return Section(section)


def _entry(found: Whole, part: Section, row: UUID) -> tuple[Kind, Entry]:
    for kind, every in found.groups:
        for one in every:
            if one.id == row and one.section == part:
                return kind, one
    raise NotFound()


def _button(one: Entry) -> dict[str, Any]:
    """Its day, and the first of its words in their language."""
    words, spoken = next(
        ((each.words, each.language) for each in one.said if each.words and each.words != one.day), ("", "")
    )
    short = f"{words[:SHORT]}…" if len(words) > SHORT else words
    return {"id": one.id, "day": one.day, "words": short, "lang": spoken}


def _said(one: Said) -> list[str]:
    """Its words; the parts she shares, and several things chosen of a list, one by one."""
    if one.name == "sections":
        return one.words.split(", ")
    return one.words.split(AND) if isinstance(one.value, list) else [one.words]


def answers(request: HerRequest) -> list[dict[str, Any]]:
    """What she said is wrong, who answers it by when, and the answers."""
    if not request.actor.holds("corrections.list"):
        return []
    found = corrections(request.actor, request.talk.her)
    named = names(request.actor, {one.asked_by for one in found}, {one.organisation for one in found})
    return [_line(one, named) for one in found]


def _line(one: Wrong, named: Named) -> dict[str, Any]:
    values = {"place": named.places.get(one.organisation, ""), "who": named.who(one.asked_by),
              "day": wording.day(one.due_on), "since": wording.day(one.asked_on)}  # fmt: skip
    waits = _("%(who)s, %(place)s, answers by %(day)s. I said it on %(since)s.") % values
    return {
        "about": one.about or str(PARTS[one.section]),
        "words": one.her_words,
        "lang": one.her_language,
        "wants": one.wants,
        "waits": "" if one.answer else waits,
        "law": [] if one.answer else [law_line(last) for last in one.by_law],
        "answer": str(ANSWERS.get(one.answer, "")),
        "reason": one.reason,
    }
