"""What came along in a sealed file, in words: each line, and whether somebody looked at it with her."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.handovers.crossings.queries import Came, CameLine, came
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import day_of
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import each
from saathi.survivors.choices import ContactRule, Pronoun
from saathi.ui import wording

from . import handovers, labels


def came_along(found: Came, survivor: UUID, actor: Actor) -> dict[str, Any]:
    """What came in one file, group by group, each line with whether somebody looked at it with her."""
    groups: dict[str, list[CameLine]] = {}
    for one in found.kept:
        groups.setdefault(one.group, []).append(one)
    act = "crossings.close" if found.recalled_at else "crossings.check"
    return {
        "id": found.id,
        "sender": found.sender or _("an organisation that is not in the directory"),
        "arrived": wording.day(found.arrived_on),
        "parts": labels.sections(each(found.sections)),
        "groups": [{"title": title(group), "lines": [drawn(one) for one in lines]} for group, lines in groups.items()],
        "open": _("%(n)s of them nobody has looked at with her yet.") % {"n": wording.number(found.n_open)}
        if found.n_open else "",
        "loss": handovers.loss(found.loss),
        "recalled": recalled(found),
        "button": (str(acts()[act].words), reverse(act, args=[survivor, found.id]))
        if (found.kept if found.recalled_at else found.n_open) and actor.holds(act) else None,
    }  # fmt: skip


def recalled(found: Came) -> list[str]:
    """When it was taken back, how much of it is closed, and what stayed because it is hers."""
    if found.recalled_at is None:
        return []
    closed, kept = found.n_closed, len(found.kept)
    return [
        _("They took it back. That was taken in here on %(day)s.") % {"day": wording.day(day_of(found.recalled_at))},
        ngettext("One line of it is closed, and nobody can read it any more.",
                 "%(n)s lines of it are closed, and nobody can read them any more.", closed)
        % {"n": wording.number(closed)},
        _("What she confirmed or said here stayed: it is her own telling.") if kept else _("Nothing of it stayed."),
    ]  # fmt: skip


def title(group: str) -> str:
    return handovers.GROUPS[group]() if group in handovers.GROUPS else _("Name she chose and safe contact")


def drawn(one: CameLine) -> dict[str, str]:
    said = _of_card(one) if one.group == "card" else handovers.line(one.group, one.line)
    if one.is_closed:  # nothing of the copy is left but what she said of it
        said = {**said, "title": "", "text": "", "day": ""}
    return {
        **said,
        "her_words": one.her_words,
        "her_lang": one.line.language or wording.lang(),
        "state": labels.word("handover_fact", one.state) if one.state != "open" else "",
    }


def _of_card(one: CameLine) -> dict[str, str]:
    code, text = one.line.code, one.line.text
    words = {"pronoun": dict(Pronoun.choices), "contact": dict(ContactRule.choices)}.get(code)
    said = labels.language_name(text) if code == "language" else str(words.get(text, "")) if words else text
    return {"day": "", "title": "", "text": said, "lang": wording.lang()}


def open_lines(actor: Actor, survivor: UUID, target: UUID) -> list[tuple[str, tuple[str, str]]]:
    """Each line nobody has looked at yet, to tick."""
    found = _one(actor, survivor, target)
    return [(str(one.id), (_said(one), "")) for one in found.lines if one.state == "open" and not one.is_closed]


def kept_lines(actor: Actor, survivor: UUID, target: UUID) -> list[tuple[str, tuple[str, str]]]:
    """Each line that stayed after it was taken back, to tick."""
    return [(str(one.id), (_said(one), "")) for one in _one(actor, survivor, target).kept]


def _said(one: CameLine) -> str:
    line = drawn(one)
    said = (line["title"], line["text"], line["day"], line["her_words"])
    return f"{title(one.group)}: {' · '.join(filter(None, said))}"


def subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """From whom it came. NotFound where it is none of hers."""
    return _("What came along from %(who)s") % {"who": _one(actor, survivor, target).sender}, ""


def _one(actor: Actor, survivor: UUID, target: UUID) -> Came:
    found = next((one for one in came(actor, survivor) if one.id == target), None)
    if found is None:
        raise NotFound()
    return found


def part(raw_lines: tuple[str, list[Any]]) -> dict[str, Any] | None:
    """A part of a bundle in words; None where it is none of ours."""
    group, lines = raw_lines
    if not group:
        return None
    said = [drawn(CameLine(line.id, group, "open", line)) for line in lines]
    return {"title": title(group), "lines": said}
