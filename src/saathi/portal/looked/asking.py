"""What is about to be asked: one organisation, what for, which parts, who there, until when. Kept in the session until
she answers, and only as long as this talk."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.survivors.choices import Purpose, WhoThere
from saathi.survivors.queries import Card

from ..pages import HerRequest

KEY = "asking"
ADULT = 18
PURPOSES = [
    (Purpose.CARE.value, Purpose.CARE.label, "help_talk"),
    (Purpose.LEGAL.value, Purpose.LEGAL.label, "lawyer"),
    (Purpose.HEALTH.value, Purpose.HEALTH.label, "doctor"),
    (Purpose.RETURN.value, Purpose.RETURN.label, "topic_home"),
    (Purpose.LIVELIHOOD.value, Purpose.LIVELIHOOD.label, "topic_work"),
]
THERE = [
    (WhoThere.CASE_WORKER.value, WhoThere.CASE_WORKER.label, "worker"),
    (WhoThere.COMMUNITY_WORKER.value, WhoThere.COMMUNITY_WORKER.label, "village"),
    (WhoThere.COUNSELLOR.value, WhoThere.COUNSELLOR.label, "choice_counsellor"),
    (WhoThere.LAWYER.value, WhoThere.LAWYER.label, "lawyer"),
    (WhoThere.DOCTOR.value, WhoThere.DOCTOR.label, "doctor"),
    (WhoThere.WHOLE.value, WhoThere.WHOLE.label, "office"),
]
LASTS = [
    ("30", _("One month"), "days_month"),
    ("91", _("Three months"), "days_season"),
    ("365", _("One year"), "days_year"),
]
STEPS = ("purpose", "sections", "who", "lasts")


@dataclass(frozen=True, slots=True)
class Asking:
    """`lasts` is a number of days, `sections` are the numbers of sections; empty while they were not asked."""

    talk: str
    organisation: str
    purpose: str = ""
    sections: tuple[str, ...] = ()
    who: str = ""
    lasts: str = ""

    @property
    def next_step(self) -> str:
        """The first thing that is not known yet; empty where all is."""
        return next((step for step in STEPS if not getattr(self, step)), "")


def asking_of(request: HerRequest, organisation: UUID) -> Asking:
    kept: dict[str, Any] | None = request.session.get(KEY)
    if kept and (kept["talk"], kept["organisation"]) == (request.talk.id, str(organisation)):
        return Asking(**{**kept, "sections": tuple(kept["sections"])})
    return Asking(request.talk.id, str(organisation))


def keep(request: HerRequest, asking: Asking) -> None:
    request.session[KEY] = asdict(asking)


def forget(request: HerRequest) -> None:
    request.session.pop(KEY, None)


def taken(step: str, values: list[str], sections: set[str]) -> Any:
    """What she pressed, where it was offered; None otherwise."""
    if step == "sections":
        chosen = tuple(one for one in dict.fromkeys(values) if one in sections)
        return chosen or None
    offered = {"purpose": PURPOSES, "who": THERE, "lasts": LASTS}[step]
    value = values[0] if values else ""
    return value if value in {one[0] for one in offered} else None


def consent_of(asking: Asking, language: str) -> dict[str, Any]:
    """The yes, as the act takes it: shown with pictures, in the language of her pages."""
    return {
        "organisation": asking.organisation,
        "who": asking.who,
        "sections": list(asking.sections),
        "purpose": asking.purpose,
        "until": today() + timedelta(days=int(asking.lasts)),
        "language": language,
        "proof": "pictures",
        "words": "",
    }


def is_child(her: Card) -> bool:
    return her.track == "child" or (her.age_band is not None and her.age_band < ADULT)


def is_own(actor: Actor, organisation: UUID) -> bool:
    """Whether whoever sits with her works there."""
    return actor.organisation == organisation
