"""What she may choose about. Each topic is one type of the ledger, and belongs to that type's section."""

from __future__ import annotations

from saathi.kernel.sections import Section

from ..types import decision_types

# The order is the library's; the words are there too, in the surface that shows them.
TYPE_OF = {
    "stay": "placement",
    "school": "school_or_course",
    "work": "work",
    "court": "statement_to_court",
    "contact": "family_contact",
    "health": "treatment",
    "home": "return_home",
}
WAIT = "wait"  # the option that is always there
ELSE = "something_else"  # she says it in her own words
FEWEST, MOST = 2, 4


def section_of(topic: str) -> Section:
    return decision_types()[TYPE_OF[topic]].section
