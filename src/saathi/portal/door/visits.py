"""Somebody stands before the door: the number she gave and the pictures she pressed, kept in the session alone.

No answer depends on the number before all seven pictures are there: after any four everybody sees the same page.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.http import HttpRequest

from saathi.kernel import holders
from saathi.kernel.clock import server_clock
from saathi.orgs.middleware import DEMONSTRATION
from saathi.survivors.passes import cards
from saathi.survivors.passes.actions import enter
from saathi.ui.wording import lang

from .. import talks
from ..cards.pieces import COUNTRIES, TRACKS
from ..pictures.drawing import of_group

KEY = "door"
ALL = cards.FIRST + cards.SECOND


@dataclass(frozen=True, slots=True)
class Visit:
    """`said` is why the last try opened nothing: "wrong", or a verdict of `holders`. `seen` are seconds since 1970."""

    language: str
    seen: float
    number: str = ""
    picked: tuple[str, ...] = ()
    goes_on: bool = False
    country: str = COUNTRIES[0]
    track: str = "adult"
    said: str = ""

    @property
    def is_open(self) -> bool:
        """What is here for everybody."""
        return len(self.picked) == cards.FIRST and not self.goes_on

    @property
    def nth(self) -> int:
        """Which picture of its secret comes next, from 1."""
        return len(self.picked) % cards.FIRST + 1

    @property
    def of(self) -> int:
        return cards.FIRST if len(self.picked) < cards.FIRST else cards.SECOND


def visit_of(request: HttpRequest) -> Visit:
    """Afresh where nobody touched it for five minutes."""
    kept: dict[str, Any] | None = request.session.get(KEY)
    now = server_clock().timestamp()
    if kept is None or now - kept["seen"] > talks.IDLE:
        asked = request.GET.get("l", "")
        return Visit(asked if asked in dict(settings.LANGUAGES) else lang(), now)
    return Visit(**{**kept, "picked": tuple(kept["picked"])})


def keep(request: HttpRequest, visit: Visit) -> None:
    request.session[KEY] = asdict(replace(visit, seen=server_clock().timestamp()))


def begun(request: HttpRequest, visit: Visit, number: str) -> None:
    """From here on this browser is nobody's: whoever of staff was signed in is not any more."""
    request.session.flush()
    keep(request, replace(visit, number=number, picked=(), goes_on=False, said=""))


def pressed(request: HttpRequest, visit: Visit, thing: str) -> bool:
    """One more picture. Whether her pages are open now."""
    may = bool(visit.number) and not visit.is_open and thing in {one.name for one in of_group("things")}
    now = replace(visit, picked=(*visit.picked, thing), said="") if may else visit
    if len(now.picked) < ALL:
        keep(request, now)
        return False
    verdict = _tried(request, now)
    if verdict != "open":
        keep(request, replace(now, picked=(), goes_on=False, said=verdict))
    return verdict == "open"


def placed(visit: Visit, country: str, track: str) -> Visit:
    """By which law the page for everybody speaks."""
    return replace(visit, country=country if country in COUNTRIES else visit.country,
                   track=track if track in TRACKS else visit.track)  # fmt: skip


def _tried(request: HttpRequest, visit: Visit) -> str:
    """The same work in the same order whether there is such a card or not."""
    token = cards.token(visit.number)
    verdict = holders.guess(token)
    if verdict != "go":
        return verdict
    card = holders.card(token)
    if not cards.is_secret(visit.number, visit.picked, card.secret if card else ""):
        holders.wrong(token)
        return "wrong"
    assert card is not None
    return "open" if _entered(request, visit, card, token) else "wrong"


def _entered(request: HttpRequest, visit: Visit, card: holders.Card, token: str) -> bool:
    """A new session, and the journal's entry as her own."""
    sitting = uuid4()
    her = holders.enter(card.holder, token, sitting)
    if her is None:
        return False
    now = server_clock().timestamp()
    asks = not holders.is_own(card.holder, sitting)
    talk = talks.Talk(str(sitting), str(her), visit.language, now, now, holder=str(card.holder), is_asked=asks)
    request.session.flush()
    if settings.DEMO_SIGN_IN:
        request.session[DEMONSTRATION] = True
    talks.keep(request, talk)
    actor = talks.herself(talk)
    assert actor is not None
    enter(actor, her, {})
    return True
