"""What she wants where she does not agree: the pictures she presses, the door each leads to, and what is said for her
where she pressed pictures alone."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from saathi.decisions.challenges.queries import DoorOffer
from saathi.decisions.choices import Beside, KeepFrom, Wanted

from ..pages import HerRequest
from ..pictures.drawing import words_of

KEY = "saying"
# What she presses: the picture whose words it bears, in four languages and heard.
WANTS = {
    Wanted.EXPLAIN.value: "explain_again",
    Wanted.LOOK_AGAIN.value: "look_again",
    Wanted.LAWYER.value: "help_lawyer",
    Wanted.OUTSIDE.value: "tell_outside",
    Wanted.KEEP.value: "only_keep_my_words",
}
BESIDE = [
    (Beside.WORKER.value, gettext_lazy("Another worker"), "worker"),
    (Beside.PEER.value, gettext_lazy("Someone who lived it too"), "friend"),
    (Beside.LAWYER.value, gettext_lazy("My lawyer"), "lawyer"),
    (Beside.FAMILY.value, gettext_lazy("Someone of my family"), "help_family"),
]
KEEP_FROM = [
    (KeepFrom.OFFICE.value, gettext_lazy("Nobody who works where it was decided"), "office"),
    (KeepFrom.HOME.value, gettext_lazy("Nobody I live with"), "shelter"),
    (KeepFrom.FAMILY.value, gettext_lazy("Nobody of my family"), "help_family"),
]
# Doors that are no way to somebody outside of those who decided.
NOT_OUTSIDE = ("keep_words", "legal_aid", "home_complaint")


@dataclass(frozen=True, slots=True)
class Saying:
    """Kept in the session until it is sent, and only as long as this talk."""

    talk: str
    decision: str
    wanted: str = ""
    beside: tuple[str, ...] = ()


def saying_of(request: HerRequest, decision: UUID) -> Saying:
    kept: dict[str, Any] | None = request.session.get(KEY)
    if kept and (kept["talk"], kept["decision"]) == (request.talk.id, str(decision)):
        return Saying(**{**kept, "beside": tuple(kept["beside"])})
    return Saying(request.talk.id, str(decision))


def keep(request: HerRequest, saying: Saying) -> None:
    request.session[KEY] = asdict(saying)


def forget(request: HerRequest) -> None:
    request.session.pop(KEY, None)


def want_words(wanted: str) -> str:
    return words_of(WANTS[wanted]) if wanted in WANTS else ""


def door_for(wanted: str, offers: list[DoorOffer]) -> DoorOffer | None:
    """The door her wish leads to: of those that fit the decision, the best first. To be told again why, or to keep her
    words, asks nobody for anything."""
    by_code = {one.door.code: one for one in offers}
    ways = [one for one in offers if one.door.code not in ("keep_words", "legal_aid")]
    outside = [one for one in ways if one.door.code not in NOT_OUTSIDE]
    aid = [by_code["legal_aid"]] if "legal_aid" in by_code else []
    quiet = [by_code["keep_words"]] if "keep_words" in by_code else []
    found = {
        Wanted.LOOK_AGAIN.value: ways + aid,
        Wanted.LAWYER.value: aid + ways,
        Wanted.OUTSIDE.value: outside + aid,
    }.get(wanted, quiet)
    return next(iter(found + offers), None)


def her_words(text: str, wanted: str) -> str:
    """What she said; where she pressed pictures alone, what the pictures say."""
    return text.strip() or _("I do not agree. %(want)s.") % {"want": want_words(wanted)}


def chosen(values: list[str], offered: list[tuple[str, Any, str]]) -> tuple[str, ...]:
    known = {one[0] for one in offered}
    return tuple(one for one in dict.fromkeys(values) if one in known)


def words_for(codes: tuple[str, ...], offered: list[tuple[str, Any, str]]) -> list[str]:
    said = {one[0]: str(one[1]) for one in offered}
    return [said[one] for one in codes if one in said]
