"""A decision and a challenge, as she reads them."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.decisions.challenges.doors import Door
from saathi.decisions.challenges.queries import ChallengeCard
from saathi.decisions.forms import DECISION_LAWS
from saathi.decisions.queries import DecisionCard
from saathi.kernel.clock import today
from saathi.ui import wording, words

from ..pictures.drawing import words_of
from ..queries import Named
from . import named, saying

LAWS = dict(DECISION_LAWS)


def decision(one: DecisionCard, is_barred: bool) -> dict[str, Any]:
    """Who, why, when and by which law; in plain words."""
    return {
        "id": one.id,
        **_what(one.what),
        "who": _who(one),
        "drawn_who": _who_drawn(one),
        "day": wording.day(one.decided_on),
        "why": one.reason or _("No reason was written down."),
        "law": str(LAWS[one.law]) if one.law and one.law in LAWS else _("No law was named."),
        "is_barred": is_barred,
    }


def _what(code: str) -> dict[str, str]:
    """In the language of the page. A challenge about nothing that was decided bears the tile's own words."""
    found = named.what().get(code)
    if found is None:
        return {"what": words_of("disagree"), "drawn": "disagree"}
    return {"what": found.said[wording.lang()], "drawn": found.picture}


def _who(one: DecisionCard) -> str:
    if one.decider in named.who():
        return named.who()[one.decider].said[wording.lang()]
    return _("We, together") if one.made_by == "together" else _("The organisation that wrote it down")


def _who_drawn(one: DecisionCard) -> str:
    if one.decider in named.who():
        return named.who()[one.decider].picture
    return "way_together" if one.made_by == "together" else "office"


def state(card: ChallengeCard, names: Named) -> words.Status:
    if card.changed:
        if card.changed == "no":
            return words.status("challenge", "not_changed", reason=card.why)
        return words.status("challenge", "changed")
    if card.answered_on:
        return words.status("challenge", "answered")
    if card.sent_on:
        return words.status("challenge", "sent", office=card.door.whom)
    if card.helper_organisation:
        return words.status("challenge", "helped", name=helper(card, names))
    return words.status("challenge", "received")


def helper(card: ChallengeCard, names: Named) -> str:
    """Who helps her from outside; empty while nobody does."""
    where = names.places.get(card.helper_organisation, "") if card.helper_organisation else ""
    who = names.people.get(card.helper, "") if card.helper else ""
    return ", ".join(filter(None, (who, where)))


def helper_line(card: ChallengeCard, names: Named) -> str:
    if card.helper_organisation and card.helper_since_on:
        values = {"who": helper(card, names), "day": wording.day(card.helper_since_on)}
        return _("%(who)s helps me since %(day)s.") % values
    values = {"day": wording.day(card.lodged_on), "days": wording.days(max((today() - card.lodged_on).days, 0))}
    if card.lodged_on >= today():
        return _("No independent helper yet, since %(day)s.") % values
    return _("No independent helper yet, since %(day)s: %(days)s.") % values


def door(one: Door, last_on: Any) -> dict[str, str]:
    """Where it goes. A limit that is not verified is no promise, and is not said as one."""
    last = _("The last day is %(day)s.") % {"day": wording.day(last_on)} if last_on and one.is_verified else ""
    return {"whom": one.whom, "law": one.law, "last": last,
            "unsure": "" if one.is_verified else _("(Not yet verified.)")}  # fmt: skip


def receipt(card: ChallengeCard, names: Named) -> dict[str, Any]:
    return {
        **_what(card.what),
        "decided": wording.day(card.decided_on) if card.decided_on else "",
        "day": wording.day(card.lodged_on),
        "words": card.her_words,
        "words_lang": card.her_language,
        "want": saying.want_words(card.wanted),
        "beside": saying.words_for(card.beside, saying.BESIDE),
        "keep_from": saying.words_for(card.keep_from, saying.KEEP_FROM),
        "door": door(card.door, card.last_on),
        "asks_nobody": card.door.about == "words",
        "helper": helper_line(card, names),
        "state": state(card, names),
        "answer": card.answer,
        "asked_on": [wording.day(one.due_on) for one in card.checks if one.asked_on is None],
        "is_told": card.agreed_to_tell_on is not None,
    }
