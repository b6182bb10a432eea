"""One checked row of a caseload, in our words: what every later step works with, whatever the file looked like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Band(NamedTuple):
    """A closed range of whole years or months; no upper end means "and more"."""

    lowest: int
    highest: int | None

    def __str__(self) -> str:
        return f"{self.lowest}+" if self.highest is None else f"{self.lowest}-{self.highest}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadRow:
    """Frozen, parsed, whole. Blank, None and () all mean "the file does not say", never "no".

    `row_key` is the same for the same case in every file of one organisation; `line` is where it stood in this file.
    Codes are those of the standard, countries ISO 3166-1 alpha-2, languages ISO 639.
    """

    line: int
    row_key: str
    reference: str = ""
    # identity
    alias: str = ""
    first_name: str = ""
    middle_name: str = ""
    second_name: str = ""
    born_on: date | None = None
    identity_number: str = ""
    email: str = ""
    home_phone: str = ""
    mobile_phone: str = ""
    home_street: str = ""
    home_city: str = ""
    home_postal_code: str = ""
    home_state: str = ""
    home_country: str = ""
    # who she is
    age: int | None = None
    age_band: Band | None = None
    gender: str = ""
    is_deceased: bool | None = None
    marital_status: str = ""
    children: int | None = None
    primary_language: str = ""
    other_languages: tuple[str, ...] = ()
    education: str = ""
    citizenships: tuple[str, ...] = ()
    # what was done to her
    trafficking_status: str = ""
    status_decided_by: str = ""
    relations_to_trafficker: tuple[str, ...] = ()
    age_when_trafficked: int | None = None
    age_band_when_trafficked: Band | None = None
    months_trafficked: Band | None = None
    recruitment_methods: tuple[str, ...] = ()
    recruitment_sites: tuple[str, ...] = ()
    means_of_control: tuple[str, ...] = ()
    exploitation_types: tuple[str, ...] = ()
    labour_sectors: tuple[str, ...] = ()
    sexual_exploitation_types: tuple[str, ...] = ()
    exploitation_sites: tuple[str, ...] = ()
    event_type: str = ""
    event_on: date | None = None
    event_country: str = ""
    event_state: str = ""
    event_city: str = ""
    event_description: str = ""
    # her case
    registered_on: date | None = None
    year_registered: int | None = None
    case_status: str = ""
    closure_reason: str = ""
    comment: str = ""
    referred_by: str = ""
    referred_in_on: date | None = None
    referral_in_reason: str = ""
    referral_in_details: str = ""
    referred_to: str = ""
    referred_out_on: date | None = None
    referral_out_reason: str = ""
    referral_out_details: str = ""
    plan_type: str = ""
    plan_objectives: str = ""
    plan_actions: str = ""
    plan_ends_on: date | None = None
    plan_ended_on: date | None = None
    consent: bool | None = None

    @property
    def exploitation_country(self) -> str:
        """The country of the event, where the file says that the event is the exploitation."""
        return self.event_country if self.event_type == "Exploitation" else ""

    @property
    def is_anonymous(self) -> bool:
        """No name of any kind: known by the organisation's reference only."""
        return not (self.alias or self.first_name or self.middle_name or self.second_name)


FREE_TEXT = frozenset({
    "closure_reason", "comment", "event_city", "event_description", "event_state", "plan_actions", "plan_objectives",
    "referral_in_details", "referral_out_details", "referred_by", "referred_to",
})  # fmt: skip
"""Homes whose words stay in the file: free text belongs in her record only once someone wrote it with her."""
