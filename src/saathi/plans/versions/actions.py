"""Making a version, and writing down what she says to it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..models import Answer, Version
from .content import written
from .forms import AnswerForm, VersionForm
from .queries import content_of


@action("plans.version", on=Survivor, takes=VersionForm, words=_("Make a version of her plan"))
def make_version(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Her row is locked, so that no two versions get one number."""
    scope.current().section = int(Section.PLAN)
    last = Version.objects.filter(survivor=survivor).order_by("-number").first()
    made = Version.objects.create(
        survivor=survivor,
        number=last.number + 1 if last else 1,
        why=data.why,
        content=written(content_of(survivor.pk)),
        made_at=clock(),
        made_by=actor.id,
    )
    touch(survivor.pk, Section.PLAN)
    return made.pk


@action("plans.answer", on=Survivor, takes=AnswerForm, words=_("Write down her answer"))
def answer(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    scope.current().section = int(Section.PLAN)
    said = dict(vars(data))
    made = Answer.objects.create(
        survivor=survivor,
        version=Version.objects.get(survivor=survivor, number=said.pop("number")),
        written_by=actor.id,
        written_at=clock(),
        **said,
    )
    touch(survivor.pk, Section.PLAN)
    return made.pk
