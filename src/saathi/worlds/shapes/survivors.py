"""Who she is: names, ages, contacts. All invented."""

from dataclasses import dataclass
from datetime import date


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
    """How she may be reached. channel: never, meet_only, call_between, message_first,
    any. Hours are local and whole; `say` is what to say if another answers."""

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
    family_view: wants_her_home, unsafe, wants_marriage, refuses, not_known.
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
