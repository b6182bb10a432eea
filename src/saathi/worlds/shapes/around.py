"""What happens around her: services, dates, promises, money, who may know."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Service:
    """One tick on a lane. lane: health, counselling, legal, learning, money, family.
    state: asked, booked, happened, did_not_happen, she_said_no. useful: 0..2 in her own
    rating, None when she was not asked or did not say."""

    lane: str
    what: str
    on: date
    organisation: str
    called_by: str
    state: str
    reason: str
    useful: int | None


@dataclass(frozen=True, slots=True)
class NextDate:
    """Something ahead, never in the past. kind: hearing, review, visit, papers.
    with_kind: an organisation kind."""

    kind: str
    on: date
    with_kind: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Something we said we would do. asked_by: hers (she asked) or ours."""

    what: str
    promised_on: date
    due_on: date
    kept_on: date | None
    asked_by: str
    staff: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Compensation in three separate states; amount in whole rupees, 0 until awarded."""

    told_on: date | None
    filed_on: date | None
    awarded_on: date | None
    credited_on: date | None
    amount: int


@dataclass(frozen=True, slots=True)
class Access:
    """An organisation that may know. part: lead, destination, source, partner.
    basis: consent, order, duty. answer: full, partial, none; `none` means she was asked and
    said no, its sections are empty and nothing may be opened for it."""

    organisation: str
    part: str
    basis: str
    answer: str
    sections: tuple[str, ...]
    from_on: date
    until_on: date | None
    withdrawn_on: date | None
