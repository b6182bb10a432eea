"""Her case and journey: where she was, under which order, waiting on whom."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Order:
    """A paper that says where she must or may be. kind: form_18, form_19,
    final_37, transfer, itpa_17_1, itpa_17_3, itpa_17_4, itpa_19,
    tribunal."""

    kind: str
    authority: str
    valid_from: date
    valid_to: date | None
    release_ordered_on: date | None


@dataclass(frozen=True, slots=True)
class Wait:
    """Why she was here on these days (measures 2.2). `waiting_on` is an organisation kind,
    "" when nobody is waited on. reason: own_choice, agreed_safety, wait_court, wait_papers,
    wait_home_report, wait_travel, wait_other_org, other."""

    from_on: date
    until_on: date | None
    reason: str
    waiting_on: str
    words: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """She said, herself, that she wishes to stay here in these days. attest: own_pin,
    own_device, advocate, staff."""

    from_on: date
    until_on: date
    attest: str


@dataclass(frozen=True, slots=True)
class Stay:
    """kind: shelter_home, care_centre, protective_home, hospital, home, relative,
    own_rent, hostel. freedom: free, not_free, asked_to_leave. The waits cover every
    day of the stay exactly once. ended_by: "", move, release, left_without_telling, own_wish."""

    key: str
    kind: str
    organisation: str | None
    district: str
    country: str
    from_on: date
    until_on: date | None
    freedom: str
    ended_by: str
    orders: tuple[Order, ...]
    waits: tuple[Wait, ...]
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """From one stay to the next. escort: alone, family, worker,
    police_woman, police. The receiving side took accepted_on - offered_on days."""

    from_stay: str
    to_stay: str
    offered_on: date | None
    accepted_on: date | None
    left_on: date
    arrived_on: date
    escort: str
    crosses_border: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper the law or practice asks for. made_on is None where it is missing; due_on is
    None where no law sets a day. made_on > due_on is a breach the clocks should find."""

    kind: str
    asked_on: date
    due_on: date | None
    made_on: date | None


@dataclass(frozen=True, slots=True)
class Case:
    """track: child_india, adult_court, repatriation. workers are staff keys, the first is
    hers by name. breaches: what was planted for the law clocks to find:
    order_gap, order_lapsed, released_late, past_18, <paper kind>_late, <paper kind>_missing."""

    key: str
    survivor: str
    organisation: str
    team: str
    workers: tuple[str, ...]
    track: str
    came_out_on: date
    opened_on: date
    closed_on: date | None
    stays: tuple[Stay, ...]
    moves: tuple[Move, ...]
    papers: tuple[Paper, ...]
    breaches: tuple[str, ...]
