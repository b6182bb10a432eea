"""What is owed after her return, in full sentences; and what an act there is about."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.handovers.followups.dues import Due
from saathi.handovers.followups.facts import AfterReturn, DueDays
from saathi.handovers.followups.talks import talk_named
from saathi.handovers.followups.words import talk_words
from saathi.ui import wording

from . import labels
from .addresses import at
from .after import word
from .lists import when
from .promises import by_day

PAGES = {"stigma": "stigma.page"}
ANCHORS = {
    "alarm": "alarms", "tell": "alarms", "visit": "meets", "law": "meets", "support": "beside", "rating": "life",
    "safety": "safe", "again": "closing", "stigma": "",
}  # fmt: skip


def sentence(due: Due) -> str:
    if due.what == "alarm":
        return _("%(what)s. A person has to decide.") % {"what": word("alarm", due.code)}
    if due.what == "visit":
        return word("way", due.code) or word("kind", due.code)
    if due.what == "support":
        return _("Look again for: %(what)s") % {"what": word("support", due.code)}
    if due.what == "law":
        talk = talk_named(due.code)
        return talk_words(talk) if talk else ""
    return {
        "stigma": _("Something she wants is done, or she is asked again."),
        "tell": _("She is still to be told what was done without her."),
        "rating": _("Ask her how she finds her life."),
        "safety": _("Look at her safety plan with her."),
        "again": _("She wants to be asked once more how she is."),
    }[due.what]


def owed(page: AfterReturn) -> list[dict[str, Any]]:
    found = []
    for due in page.dues:
        day, ago, tone = when(due.by, page.today)
        found.append({"day": day, "ago": ago, "tone": tone, "text": sentence(due), "is_breach": due.what == "alarm",
                      "href": f"#{ANCHORS[due.what]}"})  # fmt: skip
    return found


def due_groups(days: DueDays, may_note: bool) -> list[tuple[str, str, list[dict[str, Any]]]]:
    """(heading, id, lines) of what falls due of many, as Today groups promises."""
    lines = [(due.by, _line(due, days, may_note)) for due in sorted(days.dues, key=lambda one: one.by)]
    return by_day(lines, days.today, "after")


def _line(due: Due, days: DueDays, may_note: bool) -> dict[str, Any]:
    is_visit = due.what == "visit" and due.about is not None and due.by <= days.today and may_note
    return {
        "when": when(due.by, days.today),
        "name": days.names[due.survivor],
        "href": at(PAGES.get(due.what, "followups.page"), due.survivor) + f"#{ANCHORS[due.what]}".rstrip("#"),
        "text": sentence(due),
        "asked": "",
        "whose": "",
        "label": _("Write down whether you met"),
        "act_url": at("visits.note", due.survivor, due.about) if is_visit and due.about else "",
    }


def subject(page: AfterReturn, target: UUID) -> str:
    """The thing an act is about, in words; empty where it is not hers."""
    for one in (*page.planned, *page.noted):
        if one.id == target:
            what = word("way", one.way) or word("kind", one.kind)
            return _("%(what)s, %(day)s") % {"what": what, "day": wording.day(one.planned_on)}
    for support_ in page.supports:
        if support_.id == target:
            return word("support", support_.kind)
    for alarm_ in page.alarms:
        if alarm_.id == target:
            return alarm_.words or word("alarm", alarm_.kind)
    return ""


def not_shared(page: AfterReturn) -> str:
    """No gap misleads: whether there is anything is not said either."""
    if not page.not_shared:
        return ""
    values = {"sections": labels.sections(page.not_shared)}
    return _("Of sections not shared with you nothing is shown here: %(sections)s.") % values
