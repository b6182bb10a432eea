"""A child's yes needs an order beside it (issue 4; JJ Act 2015 ss. 30 and 37, Bangladesh Children Act 2013 ss. 84-86).

No parent says it instead: who ordered stands in the order. Her no needs nothing and binds everybody.
"""

from __future__ import annotations

from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import is_ordered

ADULT_FROM = 18


def counts_as_child(track: str, age_band: int | None) -> bool:
    """Her age now decides; where nobody knows it, the law that counts her days; where nobody knows that either she is
    protected as a child is."""
    return age_band < ADULT_FROM if age_band is not None else track != "adult"


def must_be_ordered(actor: Actor, survivor: UUID, track: str, age_band: int | None) -> None:
    """Raises Refused for a child about whom no order of a committee or court is written down that holds today."""
    if not counts_as_child(track, age_band) or is_ordered(survivor):
        return
    if actor.only == survivor:
        raise Refused(
            _("Under 18 my yes needs an order too. The committee or the court gives it. Ask someone here for it.")
        )
    raise Refused(
        _(
            "She is under 18, or nobody knows her age: beside her yes an order is needed. In India the Child Welfare "
            "Committee or a court gives it, in Bangladesh the Child Welfare Board or a court. No parent gives it "
            "instead. Write the order down where she stays, or as an order to share. Then ask her again."
        )
    )
