"""Where the sealed files are that carry a handover, in full sentences: for staff, and for her beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.exchange.kinds import State
from saathi.handovers.offers.carried import Carried
from saathi.kernel.actor import Actor
from saathi.ui import wording


def files(one: Carried | None, actor: Actor) -> dict[str, Any] | None:
    """Where what carries it is now; None for a handover inside this installation."""
    if one is None:
        return None
    newest = one.bundle or one.offer
    may_open = actor.holds("bundles.sent") and one.heard is not None
    return {
        "text": _where(one),
        "to_carry": one.heard is not None and one.heard.to_carry,
        "who": one.who,
        "until": wording.day(one.until) if one.until else "",
        "url": reverse("bundles.sent", args=[newest]) if may_open else "",
        "list_url": reverse("bundles.list") if actor.holds("bundles.list") else "",
    }


def room(one: Carried | None) -> str:
    """What they have for her, from their own answer."""
    heard = one.heard if one else None
    if heard is None or heard.since is None:
        return ""
    return _("Room for %(n)s, from %(day)s.") % {"n": wording.number(heard.places), "day": wording.day(heard.since)}


def _where(one: Carried) -> str:
    if one.heard is None:
        return ""
    if not one.bundle:
        return _offered()[State(one.heard.state)]
    return _sealed()[State(one.heard.bundle)]


def _offered() -> Mapping[State, str]:
    return {
        State.MADE: _("They are asked in a sealed file without her name. No answer has come back yet."),
        State.RECEIVED: _("They have the question, without her name. No answer has come back yet."),
        State.OPENED: _("They have the question, without her name. No answer has come back yet."),
        State.ACCEPTED: _("They said yes. Nothing of her file has left."),
        State.DECLINED: _("They said no. Nothing of her file has left."),
        State.RECALLED: _("The question is taken back. Carry the recall to them."),
        State.CLOSED: _("The question is taken back, and they confirmed it."),
    }


def _sealed() -> Mapping[State, str]:
    return {
        State.MADE: _("What she let go along is sealed. No receipt has come back yet."),
        State.RECEIVED: _("They have the sealed file. Nobody has opened it yet."),
        State.OPENED: _("They have opened the sealed file."),
        State.ACCEPTED: _("They have opened the sealed file."),
        State.DECLINED: _("They did not accept the sealed file, and threw it away unopened."),
        State.RECALLED: _("The sealed file is taken back. Carry the recall: what was read cannot be unread."),
        State.CLOSED: _("The sealed file is taken back, and they confirmed that it is closed."),
    }
