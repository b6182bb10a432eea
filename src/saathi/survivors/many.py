"""Many people opened in one act, for a caseload an organisation already keeps (`intake`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel import scope
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.errors import Refused
from saathi.kernel.ids import new_id
from saathi.vault.many import Newcomer, open_many

from .actions import YEAR, end_of
from .answers.children import counts_as_child
from .answers.limits import until_of
from .choices import ContactRule, Proof, Purpose
from .models import Consent, Ground, SafeContact, Survivor
from .opening import first_subjects, keep_safe


@dataclass(frozen=True, slots=True)
class Opening:
    """One person as her card is to say it. `state` is that of her case; `age_band` the lower end of a band."""

    chosen_name: str
    pronoun: str
    languages: tuple[str, ...]
    age_band: int | None
    track: str
    country: str
    state: str


@dataclass(frozen=True, slots=True)
class Basis:
    """Why these files may be kept: her consent, or an order or duty by law, until a day (else a year)."""

    kind: str
    law: str
    until: date | None


def open_people(actor: Actor, openings: Sequence[Opening], basis: Basis, *, clock: Clock) -> list[UUID]:
    """Part of an act of another room. As for one person: keys first, given to those who will be beside her, then her
    card. Nobody may be called before someone asked her how: the safe-contact rule is to meet only."""
    if actor.organisation is None:
        raise Refused(_("Only someone who works in an organisation can add a person."))
    now, subjects, is_hers = clock(), first_subjects(actor), basis.kind == "consent"
    if is_hers and any(counts_as_child(one.track, one.age_band) for one in openings):
        raise Refused(_("Under 18 a yes alone does not do. Name the order or the law that lets you keep the file."))
    asked = end_of(basis.until) if basis.until else now + YEAR
    until = until_of(actor, actor.organisation, asked, now) if is_hers else asked
    ids, grounds = [new_id() for _one in openings], [new_id() for _one in openings]
    newcomers = [
        Newcomer(id_, ground, one.state, one.age_band, one.languages[0] if one.languages else "")
        for id_, ground, one in zip(ids, grounds, openings, strict=True)
    ]
    open_many(newcomers, subjects, organisation=actor.organisation, basis=basis.kind, until=until)
    _write_cards(ids, openings, now)
    first = {"subject": actor.organisation, "organisation": actor.organisation, "sections": int(subjects[0][1])}
    first["until"] = until
    if is_hers:
        said = {"purpose": Purpose.CARE, "proof": Proof.ON_FILE, "given_at": now, "asked_until": asked}
        Consent.objects.bulk_create(
            Consent(id=reason, survivor_id=id_, language=one.languages[0] if one.languages else "", **first, **said)
            for id_, reason, one in zip(ids, grounds, openings, strict=True)
        )
        keep_safe(ids, actor, asked, now)
    else:
        Ground.objects.bulk_create(
            Ground(id=reason, survivor_id=id_, basis=basis.kind, law=basis.law, from_at=now, **first)
            for id_, reason in zip(ids, grounds, strict=True)
        )
    scope.current().shown = ids
    return ids


def _write_cards(ids: Sequence[UUID], openings: Sequence[Opening], now: datetime) -> None:
    Survivor.objects.bulk_create(
        [
            Survivor(
                id=id_,
                chosen_name=one.chosen_name,
                pronoun=one.pronoun,
                age_band=one.age_band,
                track=one.track,
                country=one.country,
                languages=list(one.languages),
                opened_at=now,
            )
            for id_, one in zip(ids, openings, strict=True)
        ]
    )
    SafeContact.objects.bulk_create(
        [SafeContact(survivor_id=id_, rule=ContactRule.MEET_ONLY, said_at=now) for id_ in ids]
    )
