"""A home study as a request: what of it is read before she opened anything, and what is not."""

from __future__ import annotations

from typing import Any

from saathi.cases.models import Stay
from saathi.kernel.actor import Actor
from saathi.kernel.sections import Section
from saathi.links.choices import Need, RequestKind
from saathi.links.requests.sending import Asking, HerView
from saathi.orgs.geography import place
from saathi.orgs.queries import organisation_names, own_organisation
from saathi.survivors.models import Survivor


def asking_of(data: Any) -> Asking:
    """The open half: the need, a district, an age band, a language, and words without identity. Questions, what must
    stay unsaid and who may be met stand in her own row."""
    return Asking(
        RequestKind.STUDY,
        Need.HOME_VISIT,
        data.started_by,
        organisation=data.organisation,
        words=data.words,
        sections=int(Section.CARD | Section.FAMILY),
        district=data.district,
        by_on=data.by_on,
        section=Section.FAMILY,
    )


def view_of(data: Any) -> HerView:
    return HerView(data.answer, data.her_words, data.language)


def names_of_her_place(actor: Actor, survivor: Survivor) -> list[str]:
    """By what the place where she is could be known: the names of the organisations she stays with and of whoever
    asks, and of the district. Folded. Inside an act."""
    stays = list(Stay.objects.filter(survivor=survivor, days__upper_inf=True))
    names = organisation_names({own_organisation(actor), *(stay.organisation for stay in stays if stay.organisation)})
    found = [part for name in names.values() for part in (name.name, name.local, name.short)]
    found += [str(part) for stay in stays if stay.district for part in place(stay.district).names.values()]
    return [name.casefold() for name in found if len(name) > 2]
