"""What the columns are called of what follows after her return, and of what was done or said to her."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from .kinds import Words

AFTER: Mapping[str, Words] = {
    # who
    "by_whom": _("By whom"),
    "decided_by": _("Decided by"),
    "faces": _("On whom it waited"),
    "people": _("Whom I can go to"),
    "reopened_by": _("Opened again by"),
    # when
    "act_by_on": _("Something is done by"),
    "agreed_on": _("I said yes on"),
    "ask_again_on": _("I am asked once more on"),
    "ended_on": _("Ended on"),
    "every_days": _("Days from one meeting to the next"),
    "first_on": _("First on"),
    "made_on": _("Made on"),
    "moved_on": _("This came of it on"),
    "planned_on": _("Planned for"),
    "raised_at": _("Raised on"),
    "reopened_on": _("Opened again on"),
    "wants_on": _("I said what I want on"),
    # what
    "asked_words": _("What I said when I was asked once more"),
    "case": _("My case"),
    "code_word": _("My word that says that I need help"),
    "copy_kept": _("Where a copy is"),
    "cover": _("What we say if somebody asks"),
    "domain": _("Part of my life"),
    "end_words": _("What I said at its end"),
    "housed": _("I live where I want to stay"),
    "incident": _("What it is about"),
    "lawful": _("I am there lawfully"),
    "mark": _("How I find it"),
    "moved_words": _("What I said last"),
    "not_told": _("Who must not know"),
    "outcome_words": _("What I said about how it ended"),
    "own": _("What I call having arrived"),
    "papers": _("Papers that show it"),
    "place": _("Where"),
    "place_words": _("Where exactly"),
    "places": _("Where I am safe"),
    "reopened_language": _("Language when it was opened again"),
    "reopened_words": _("What I said when it was opened again"),
    "safe": _("I am safe"),
    "signs": _("Signs of danger"),
    "supported": _("Somebody is there whom I can rely on"),
    "sustained": _("Whether it has held for six months"),
    "take": _("What I take with me"),
    "talk": _("It counts as"),
    "tries": _("Tries until a person decides"),
    "wants_words": _("How I said what I want"),
    "way": _("How we looked for me"),
    "ways": _("How I may be looked for"),
    "with_her": _("Whether I was asked"),
}
