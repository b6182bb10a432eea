"""What the generator hands over: frozen values, no behaviour, no database.

Conventions that hold everywhere below:

* A *key* is text that is unique in its kind and the same for the same seed.
* A range is half open: `from_on` counts, `until_on` does not (it is the first day of what
  follows). `until_on = None` means it still runs on the day the world was made.
* Geography is a code of `saathi.orgs.geography` (`IN-D303`, `BD-D20`); countries are ISO alpha-2.
* Languages are `bn`, `hi`, `mr`, `en`; scripts are `Beng`, `Deva`, `Latn`.
* Who decided, chose or called: `hers`, `together`, `for_her`.
* `reason`, `purpose` and the like are English sentences; anything she said is `Words` in her language.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Words:
    """Something said, in the language and script it was said in."""

    text: str
    language: str


# ------------------------------------------------------------------ organisations and staff


@dataclass(frozen=True, slots=True)
class Team:
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Staff:
    """A worker. `role` is a role code; it equals `profession` unless stated."""

    key: str
    name: str
    organisation: str
    teams: tuple[str, ...]
    profession: str
    role: str
    languages: tuple[str, ...]
    home_district: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """`names` has English always and the local languages where we have them."""

    key: str
    kind: str
    names: dict[str, str]
    country: str
    district: str
    teams: tuple[Team, ...]
    staff: tuple[Staff, ...]


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody the demonstration lets a visitor be. `may` and `may_not` are full sentences."""

    key: str
    staff: str
    organisation: str
    title: str
    may: str
    may_not: str


# ------------------------------------------------------------------ the survivor


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling of one name. kind: chosen, alias, legal. `source` says whose paper or mouth."""

    text: str
    script: str
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class BirthDate:
    """One claimed birth date. source: her_word, school_certificate, birth_certificate,
    age_order, medical_test, identity_card. Two claims of one person may differ."""

    born_on: date
    source: str


@dataclass(frozen=True, slots=True)
class Contact:
    """kind: phone, trusted_person, worker. Numbers are of ranges nobody can hold."""

    kind: str
    value: str
    whose: str
    shared_phone: bool


@dataclass(frozen=True, slots=True)
class Address:
    """An invented village or lane in a real district. kind: origin, present, said_elsewhere."""

    kind: str
    lines: str
    district: str
    country: str


@dataclass(frozen=True, slots=True)
class SafeContact:
    """How she may be reached. channel: never, meet_only, call_between, message_only,
    through_person. Hours are local and whole; `say` is what to say if another answers."""

    channel: str
    from_hour: int | None
    until_hour: int | None
    say: str
    never: str


@dataclass(frozen=True, slots=True)
class Child:
    """A child who depends on her: age in whole years and with whom the child lives."""

    age: int
    lives_with: str


@dataclass(frozen=True, slots=True)
class Survivor:
    """`person` is the truth behind the files: two files of one woman at two organisations
    share it, and `same_as` names the earlier file. Generated children are 13 to 17.

    gender: female, male, transgender. pronoun: she, he, they. age_band is as of `today`.
    family_view: wants_her_home, afraid, wants_marriage, refuses, not_known.
    documents: kinds held in her own name (aadhaar, nid, bank_account, ration_card …).
    contradictions: what was planted to disagree (age, spelling, address).
    """

    key: str
    person: str
    same_as: str | None
    chosen_name: Name
    aliases: tuple[Name, ...]
    legal_names: tuple[Name, ...]
    pronoun: str
    gender: str
    languages: tuple[str, ...]
    script: str
    age_band: str
    birth_dates: tuple[BirthDate, ...]
    country: str
    district: str
    schooling: str
    safe_contact: SafeContact
    contacts: tuple[Contact, ...]
    addresses: tuple[Address, ...]
    children: tuple[Child, ...]
    family_view: str
    documents: tuple[str, ...]
    contradictions: tuple[str, ...]


# ------------------------------------------------------------------ her case and journey


@dataclass(frozen=True, slots=True)
class Order:
    """A paper that says where she must or may be. kind: form_18_placement, form_19_placement,
    jj_37_final, transfer_order, itpa_17_1, itpa_17_3, itpa_17_4, itpa_19_voluntary,
    form_42_overnight, release_order, bd_custody_order."""

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
    """kind: shelter_home, care_centre, protective_home, hospital, parents_home, relative,
    rented, hostel, own_home. freedom: free, not_free, asked_to_leave. The waits cover every
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
    """From one stay to the next. escort: police, department_worker, organisation_worker,
    family, border_guards, none. The receiving side took accepted_on - offered_on days."""

    from_stay: str
    to_stay: str
    offered_on: date | None
    accepted_on: date | None
    left_on: date
    arrived_on: date
    escort: str
    woman_officer: bool
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
    hers by name. breaches: what was planted for the law clocks to find."""

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


# ------------------------------------------------------------------ decisions and plan


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
    """kind: a code of `saathi.worlds.decisions.KINDS`. position: agree, partly, disagree,
    no_view, not_asked. attest: own_pin, own_device, advocate, staff. told_on None: not yet
    told. law is a code such as jj_37 or "" where no law decides. organisation: who recorded it."""

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
    organisation kind and waiting_since a day only when state is waiting."""

    key: str
    title: str
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
    """Her words first; the plan may be empty in the first days."""

    words: Words | None
    said_on: date | None
    goals: tuple[Goal, ...]


# ------------------------------------------------------------------ around her


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


@dataclass(frozen=True, slots=True)
class Person:
    """One file about one survivor: everything the loader needs, self-contained."""

    survivor: Survivor
    case: Case
    decisions: tuple[Decision, ...]
    plan: Plan
    services: tuple[Service, ...]
    next_dates: tuple[NextDate, ...]
    promises: tuple[Promise, ...]
    claim: Claim | None
    access: tuple[Access, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """A whole demonstration. The first two people are the stories of Meghna and Rupa."""

    seed: int
    today: date
    organisations: tuple[Organisation, ...]
    personas: tuple[Persona, ...]
    people: tuple[Person, ...]
