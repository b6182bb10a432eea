"""Who of an organisation sees what when it first meets someone: data, after the sight matrix of the domain paper, 3."""

from __future__ import annotations

from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.models import Seat
from saathi.kernel.reach import cohort_id
from saathi.kernel.sections import ALL_SECTIONS, Section

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
