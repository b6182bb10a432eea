"""Types of decision, read from `types.toml`: what each needs, whose section it is, how soon she is to be told."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from saathi.kernel.sections import Section, section_named

WORDS: dict[str, str | Promise] = {
    "placement": _("Where she stays"),
    "stay_extended": _("Her stay goes on longer"),
    "stay_ended": _("Her stay ends"),
    "transfer": _("She moves to another home"),
    "return_home": _("She goes home"),
    "return_across_border": _("She returns to her country"),
    "home_visit": _("A visit to her family's home"),
    "family_contact": _("Contact with her family"),
    "contact_restricted": _("Phone or visits restricted"),
    "going_out": _("Going out"),
    "school_or_course": _("School or course"),
    "work": _("Work"),
    "medical_examination": _("Medical examination"),
    "treatment": _("Treatment"),
    "counselling": _("Counselling"),
    "lawyer": _("Her lawyer"),
    "statement_to_court": _("Statement to a court"),
    "compensation_claim": _("Claim for compensation"),
    "identity_papers": _("Identity papers"),
    "information_shared": _("Information shared with others"),
    "care_plan": _("Her care plan"),
}


@dataclass(frozen=True, slots=True)
class DecisionType:
    """`tell_in_days` counts from the day of the decision; `mark` says how sure its source is (P: our own rule)."""

    code: str
    section: Section
    tell_in_days: int
    mark: str
    needs: tuple[str, ...]

    @property
    def words(self) -> str | Promise:
        return WORDS[self.code]


@cache
def decision_types() -> dict[str, DecisionType]:
    raw = tomllib.loads(Path(__file__).with_name("types.toml").read_text())
    return {
        code: DecisionType(
            code, section_named(kind["section"]), kind["tell_in_days"], kind["mark"], tuple(kind["needs"])
        )
        for code, kind in raw.items()
    }
