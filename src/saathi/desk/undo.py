"""The way back from an act that has an inverse: for ten minutes, kept in the session, never in an address.

The inverse is an act like any other: its rule is asked when it is done, and the journal keeps both.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.queries.people import own_views
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.orgs.access_pages import StaffRequest
from saathi.ui.nav import Message

from .entitled_acts import UNDONE as ENTITLED_UNDONE
from .lists import said
from .matter_acts import UNDONE as MATTERS_UNDONE
from .offers import beginning
from .promise_acts import UNDONE as PROMISES_UNDONE

LASTS = timedelta(minutes=10)
KEY = "undo"
Inverse = tuple[str, str | None, dict[str, Any]]


def before(actor: Actor, name: str, survivor: UUID | None, target: UUID | None) -> dict[str, Any]:
    """What stands now and would be lost: read before the act, so that the way back can say it again."""
    if name == "plans.goal_change":
        return {key: str(value or "") for key, value in beginning(actor, name, survivor, target).items()}
    if name in ("views.drop", "views.stop_sharing") and actor.holds("views.mine"):
        view = next((one for one in own_views(actor) if one.id == target), None)
        return {"name": view.name, "team": str(view.team or ""), **said(view.filters)} if view else {}
    return {}


def _of_made(act: str) -> Callable[..., Inverse]:
    return lambda target, made, posted, stood: (act, made, {})


def _goal_back(target: str, made: str, posted: Any, stood: dict[str, Any]) -> Inverse:
    return "plans.goal_change", target, {**stood, "changed_by": posted.get("changed_by", "")}


def _moved_back(target: str, made: str, posted: Any, stood: dict[str, Any]) -> Inverse:
    return "plans.goal_move", target, {} if posted.get("up") else {"up": "on"}


INVERSES: dict[str, Callable[..., Inverse]] = {
    "decisions.record": _of_made("decisions.undo"),
    "steps.change_state": _of_made("steps.undo"),
    **dict.fromkeys(MATTERS_UNDONE, _of_made("matters.undo")),
    **dict.fromkeys(ENTITLED_UNDONE, _of_made("entitlements.undo")),
    **dict.fromkeys(PROMISES_UNDONE, _of_made("promises.undo")),
    "clocks.event": _of_made("clocks.undo"),
    "clocks.pause": _of_made("clocks.undo"),
    "flags.raise": _of_made("flags.lower"),
    "flags.lower": _of_made("flags.undo"),
    "plans.goal_change": _goal_back,
    "plans.goal_move": _moved_back,
    "views.save": _of_made("views.drop"),
    "views.share": _of_made("views.stop_sharing"),
    "views.drop": lambda target, made, posted, stood: ("views.save", None, stood),
    "views.stop_sharing": lambda target, made, posted, stood: ("views.share", target, {"team": stood.get("team", "")}),
}


def keep(request: StaffRequest, name: str, target: UUID | None, made: Any, stood: dict[str, Any], back: str) -> None:
    """Remembers the way back of what was just done; only the last act has one."""
    inverse = INVERSES.get(name)
    if inverse is None:
        request.session.pop(KEY, None)
        return
    act, on, data = inverse(str(target) if target else None, str(made), request.POST, stood)
    request.session[KEY] = {
        "name": name, "act": act, "on": on, "data": data, "back": back, "at": server_clock().timestamp(),
    }  # fmt: skip


def kept(request: StaffRequest) -> dict[str, Any] | None:
    """The last act that can still be taken back."""
    found: dict[str, Any] | None = request.session.get(KEY)
    if found and server_clock() - datetime.fromtimestamp(found["at"], UTC) < LASTS and found["act"] in acts():
        return found
    return None


def just_done(request: StaffRequest) -> Message | None:
    """The bar of ten seconds, on the page one comes back to."""
    found = kept(request)
    if found and found["name"] == request.GET.get("done") and request.actor.holds(found["act"]):
        return Message(_("Saved."), undo_url=reverse("desk.undo"))
    return None


def still(request: StaffRequest) -> dict[str, str] | None:
    """The quiet way back on every later page, for whoever missed the bar or has no JavaScript."""
    found = kept(request)
    if found is None or not request.actor.holds(found["act"]):
        return None
    return {"url": reverse("desk.undo"), "what": str(acts()[found["name"]].words)}
