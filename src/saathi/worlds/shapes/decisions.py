"""Who decided what, and the plan in her words."""

from dataclasses import dataclass
from datetime import date

from saathi.worlds.shapes.plans import Work
from saathi.worlds.shapes.words import Words


@dataclass(frozen=True, slots=True)
class Challenge:
    """She did not agree and said so. state: received, helped, sent, answered, changed,
    not_changed. door: where it went (childrens_court, sessions_court, district_magistrate,
    suggestion_box, lead_organisation)."""

    on: date
    door: str
    wish: Words | None
    state: str
    answered_on: date | None
    answer: str


@dataclass(frozen=True, slots=True)
class Decision:
    """kind: a code of `saathi.worlds.decisions.kinds()`. position: agree, partly, disagree,
    no_view, not_asked. attest: own_pin, own_device, advocate, staff. told_on None: not yet
    told. law is a code such as jj_37, house_rule where it was decided for her
    without a law, or "" where the choice needs none. why_no_view, when there are no words:
    did_not_want, emergency, no_language, not_present, too_unwell. organisation: who recorded it."""

    key: str
    kind: str
    decided_on: date
    recorded_on: date
    made_by: str
    organisation: str
    emergency: bool
    options: tuple[str, ...]
    told_on: date | None
    told_language: str
    asked_on: date | None
    her_words: Words | None
    why_no_view: str
    position: str
    attest: str
    reason: str
    law: str
    until_on: date | None
    review_on: date | None
    challenge: Challenge | None


@dataclass(frozen=True, slots=True)
class Goal:
    """state: idea, now, later, waiting, done, dropped. origin: own, prompted, menu, staff.
    area: living, school, work, money, health, court, family, papers. waiting_on is an
    organisation kind and waiting_since a day only when state is waiting. `title` is plain
    English for workers; `words` is how she says it, where it is her own or she was prompted."""

    key: str
    title: str
    words: Words | None
    area: str
    state: str
    chosen_by: str
    origin: str
    opened_on: date
    changed_on: date
    waiting_on: str
    waiting_since: date | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Her words first; the plan may be empty in the first days. `work` is what was done for it since."""

    words: Words | None
    said_on: date | None
    goals: tuple[Goal, ...]
    work: Work | None = None
