"""Who of an organisation sees what when it first meets someone: data, after the sight matrix of the domain paper, 3."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.actor import Actor
from saathi.kernel.ids import new_id
from saathi.kernel.models import Seat
from saathi.kernel.reach import cohort_id
from saathi.kernel.sections import ALL_SECTIONS, Section
from saathi.vault.keys import Grant, share

from .models import Ground

KEEPS = "keeps_file"
"""The duty of whoever wrote down what somebody said: nobody chooses it from a list."""
KEEPS_WORDS = _("Looking after what was written: nothing but her chosen name and safe contact")

WORKER = ALL_SECTIONS & ~Section.COUNSELLING
BY_PROFESSION: dict[str, Section] = {
    "counsellor": Section.CARD | Section.PLACE | Section.PLAN | Section.COUNSELLING | Section.HEALTH | Section.FAMILY
    | Section.SAFETY,
    "house_mother": Section.CARD | Section.PLACE | Section.PLAN | Section.SAFETY,
}


def first_subjects(actor: Actor) -> list[tuple[UUID, Section]]:
    """Subjects of the actor's own organisation and their sections: her teams (or she alone), those who answer for the
    whole house, and the professions that live with her."""
    assert actor.organisation is not None
    teams = list(Seat.objects.filter(actor=actor.id, kind="team").values_list("subject", flat=True))
    subjects = [(subject, WORKER) for subject in teams or [actor.id]]
    subjects.append((actor.organisation, WORKER))
    subjects += [(cohort_id(actor.organisation, who), what) for who, what in BY_PROFESSION.items()]
    return subjects


def keep_safe(survivors: Sequence[UUID], actor: Actor, until: datetime, now: datetime) -> None:
    """Files that rest on her yes alone. Should it end, her chosen name and safe contact stay open, by the duty to look
    after what was written: to whoever opened the file and to those who answer for the house. Nothing else stays."""
    assert actor.organisation is not None
    rows = [
        Ground(
            id=new_id(), survivor_id=one, basis="duty", subject=subject, organisation=actor.organisation,
            sections=int(Section.CARD), law=KEEPS, from_at=now, until=until,
        )
        for one in survivors for subject in (actor.id, actor.organisation)
    ]  # fmt: skip
    Ground.objects.bulk_create(rows)
    for row in rows:
        share(row.survivor_id, Grant(row.subject, row.organisation, Section.CARD, "duty", until, row.pk))
