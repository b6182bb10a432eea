"""Whom a yes of hers, or a ground, lets see her: the subject of an access row, and back to what was chosen."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel.errors import Refused
from saathi.kernel.reach import cohort_id, who_may
from saathi.kernel.sections import Section
from saathi.orgs.models import Organisation, Person

from .choices import WhoThere

WHOLE = WhoThere.WHOLE.value
PROFESSIONS = tuple(code for code in WhoThere.values if code != WHOLE)


def subject_of(data: Any) -> UUID:
    """The named person, the profession there, or the organisation itself for those who answer for all of it."""
    if data.subject:
        return UUID(str(data.subject))
    return UUID(str(data.organisation)) if data.who == WHOLE else cohort_id(data.organisation, data.who)


def who_of(subject: UUID, organisation: UUID) -> str:
    """What was chosen of that organisation; empty for one person or a team."""
    if subject == organisation:
        return WHOLE
    return next((code for code in PROFESSIONS if cohort_id(organisation, code) == subject), "")


def must_work_there(data: Any) -> None:
    """Raises Refused where her page would name another organisation than the one that sees her."""
    if not Organisation.objects.filter(pk=data.organisation, is_active=True).exists():
        raise Refused(_("Choose an organisation from the list."))
    there = Person.objects.filter(pk=data.subject, organisation=data.organisation, left_at=None)
    if data.subject and not there.exists():
        raise Refused(_("This person does not work in that organisation."))


def must_not_take_away(survivor: UUID, data: Any, basis: str, sections: Section, until: datetime) -> None:
    """PostgreSQL keeps one access row for the same subject and basis. Raises Refused where writing it again would
    shorten or narrow what is open now, or would take it out of what was opened for several together."""
    subject, now = subject_of(data), who_may(survivor)
    together = Counter(one.because for one in now)
    for one in now:
        if one.subject == subject and together[one.because] > 1:
            raise Refused(_("They see her already, together with others of their organisation."))
        if (one.subject, one.basis) == (subject, basis) and (one.sections & ~sections or one.until > until):
            raise Refused(
                _("They see more of her already, or for longer. End that first, then write down what holds now.")
            )
