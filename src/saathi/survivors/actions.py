"""What may be written about the person as she chose to be known, and about who may see what."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, Clock
from saathi.kernel.forms import NothingForm
from saathi.kernel.ids import new_id
from saathi.kernel.models import Conflict
from saathi.kernel.reach import step_back, touch
from saathi.kernel.sections import Section
from saathi.vault.keys import Grant, open_survivor, share, withdraw

from .answers.limits import gains, until_of
from .choices import Purpose, Said, Topic
from .forms import (
    ConflictForm,
    ConsentForm,
    DependantForm,
    DescribeForm,
    GroundForm,
    RenameForm,
    SafeContactForm,
    sections_of,
)
from .models import Consent, Dependant, Ground, SafeContact, SharingAnswer, Survivor
from .opening import first_subjects, keep_safe
from .seers import subject_of

YEAR = timedelta(days=365)


def end_of(day: date) -> datetime:
    """Midnight at the end of a day, where the programme works."""
    return datetime.combine(day + timedelta(days=1), time(), HOME_ZONE)


def open_person(actor: Actor, data: Any, *, clock: Clock) -> Survivor:
    """Part of the act `survivors.open`, which opens her case with her (cases.actions). Her keys are made, given to
    those of this organisation who will be beside her, and only then is she written."""
    now, survivor = clock(), new_id()
    asked = end_of(data.until) if data.until else now + YEAR
    assert actor.organisation is not None
    is_hers = data.basis == "consent"
    until = until_of(actor, actor.organisation, asked, now) if is_hers else asked
    reason = new_id()
    grants = [
        Grant(subject, actor.organisation, sections, data.basis, until, reason)
        for subject, sections in first_subjects(actor)
    ]
    open_survivor(survivor, grants)
    row = Survivor.objects.create(
        id=survivor,
        chosen_name=data.chosen_name,
        pronoun=data.pronoun,
        languages=data.languages,
        age_band=data.age_band,
        track=data.track,
        country=data.country,
        came_out_on=data.came_out_on,
        opened_at=now,
    )
    SafeContact.objects.create(survivor=row, rule=data.rule, words=data.words, said_at=now)
    first = {"id": reason, "survivor": row, "subject": actor.organisation, "organisation": actor.organisation}
    first |= {"sections": int(grants[0].sections), "until": until}
    if is_hers:
        said = {"purpose": Purpose.CARE, "language": data.explained_in, "proof": data.proof}
        Consent.objects.create(**first, **said, given_at=now, asked_until=asked)
        keep_safe([survivor], actor, asked, now)
    else:
        Ground.objects.create(**first, basis=data.basis, law=data.law, from_at=now)
    scope.current().about = survivor
    touch(survivor, Section.CARD, named=True, age_band=data.age_band, language=data.languages[0])
    return row


@action("survivors.rename", on=Survivor, takes=RenameForm, words=_("Change the name she uses"))
def rename(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    survivor.chosen_name = data.chosen_name
    survivor.save(update_fields=["chosen_name"])
    touch(survivor.pk, Section.CARD, named=True)
    return survivor.pk


@action("survivors.describe", on=Survivor, takes=DescribeForm, words=_("Change what is known"))
def describe(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    for name in ("pronoun", "languages", "age_band", "track", "country", "came_out_on"):
        setattr(survivor, name, getattr(data, name))
    survivor.save(update_fields=["pronoun", "languages", "age_band", "track", "country", "came_out_on"])
    touch(survivor.pk, Section.CARD, age_band=data.age_band, language=data.languages[0])
    return survivor.pk


@action("safe_contact.set", on=Survivor, takes=SafeContactForm, words=_("Change safe contact"))
def set_safe_contact(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = SafeContact.objects.create(
        survivor=survivor,
        rule=data.rule,
        from_hour=data.from_hour,
        until_hour=data.until_hour,
        words=data.words,
        never=data.never,
        said_at=clock(),
    )
    touch(survivor.pk, Section.CARD)
    return made.pk


@action("dependants.add", on=Survivor, takes=DependantForm, words=_("Add someone who depends on her"))
def add_dependant(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    scope.current().section = int(Section.FAMILY)
    made = Dependant.objects.create(
        survivor=survivor,
        kind=data.kind,
        name=data.name,
        birth_year=data.birth_year,
        lives_with_her=data.lives_with_her,
        said_at=clock(),
    )
    touch(survivor.pk, Section.FAMILY)
    return made.pk


@action("consents.give", on=Survivor, takes=ConsentForm, words=_("Share with an organisation"))
def give_consent(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """To the same people once more it may only add (`must_not_take_away`): the earlier yes ends in this one. Where
    those wrote it down who gain by it, it ends in 14 days unless she says it once more without them."""
    sections, asked, subject, now = sections_of(data.sections), end_of(data.until), subject_of(data), clock()
    until = until_of(actor, data.organisation, asked, now)
    same = Consent.objects.filter(survivor=survivor, subject=subject, withdrawn_at=None)
    same.filter(until__gt=now).update(withdrawn_at=now)
    same.filter(asked_until__gt=now, confirmed_at=None).exclude(subject=F("organisation")).update(withdrawn_at=now)
    made = Consent.objects.create(
        survivor=survivor,
        subject=subject,
        organisation=data.organisation,
        sections=int(sections),
        purpose=data.purpose,
        language=data.language,
        proof=data.proof,
        words=data.words,
        given_at=now,
        until=until,
        asked_until=asked if gains(actor, data.organisation) else None,
    )
    if actor.only == survivor.pk:
        SharingAnswer.objects.create(
            survivor=survivor, topic=Topic.ORGANISATION, organisation=data.organisation, answer=Said.YES,
            language=data.language, said_at=now,
        )  # fmt: skip
    share(survivor.pk, Grant(subject, data.organisation, sections, "consent", until, made.pk))
    touch(survivor.pk, Section.CARD)
    return made.pk


@action("consents.withdraw", on=Consent, takes=NothingForm, words=_("Stop sharing"))
def withdraw_consent(actor: Actor, consent: Consent, data: Any, *, clock: Clock) -> UUID:
    """Withdrawal always wins: the rows and their wrapped keys are gone when this commits."""
    consent.withdrawn_at = clock()
    consent.save(update_fields=["withdrawn_at"])
    withdraw(consent.survivor_id, consent.pk)
    return consent.pk


@action("grounds.record", on=Survivor, takes=GroundForm, words=_("Record an order or duty to share"))
def record_ground(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """For the same people once more it may only add (`must_not_take_away`): the earlier one ends in this one."""
    sections, until, subject, now = sections_of(data.sections), end_of(data.until), subject_of(data), clock()
    same = Ground.objects.filter(survivor=survivor, subject=subject, basis=data.basis, ended_at=None, until__gt=now)
    same.update(ended_at=now)
    made = Ground.objects.create(
        survivor=survivor,
        basis=data.basis,
        subject=subject,
        organisation=data.organisation,
        sections=int(sections),
        law=data.law,
        document=data.document,
        from_at=now,
        until=until,
    )
    share(survivor.pk, Grant(subject, data.organisation, sections, data.basis, until, made.pk))
    return made.pk


@action("grounds.end", on=Ground, takes=NothingForm, words=_("End this access"))
def end_ground(actor: Actor, ground: Ground, data: Any, *, clock: Clock) -> UUID:
    ground.ended_at = clock()
    ground.save(update_fields=["ended_at"])
    withdraw(ground.survivor_id, ground.pk)
    return ground.pk


@action("conflicts.declare", on=Survivor, takes=NothingForm, words=_("I am kin to her: keep her file from me"))
def declare_kin(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    return step_back(survivor.pk)


@action("conflicts.clear", on=Survivor, takes=ConflictForm, words=_("She agrees that this worker may see her"))
def clear_conflict(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """She was asked by a colleague and agreed: a shared district, and kinship where it was declared, are cleared for
    this worker. What nobody declared yet is not cleared beforehand."""
    made, _created = Conflict.objects.update_or_create(
        actor=data.person, survivor=survivor.pk, kind="district", defaults={"cleared_at": clock()}
    )
    Conflict.objects.filter(actor=data.person, survivor=survivor.pk, kind="kin").update(cleared_at=clock())
    return made.pk
