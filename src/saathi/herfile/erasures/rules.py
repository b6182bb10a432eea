"""When she may ask that her file be erased, and who prepares, seals or keeps it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.proof import proven
from saathi.kernel.reach import lasting
from saathi.survivors.models import Survivor

from ..models import Erasure


@rule("erasures.ask")
def may_ask(actor: Actor, her: Survivor, data: Any) -> None:
    _at_her_table(actor, her.pk)
    if not lasting(her.pk):
        raise Refused(_("Your file is open here only for hours, because of danger."))
    if Erasure.objects.filter(survivor=her, answered_at=None).exists():
        raise Refused(_("You asked this already. The answer comes here."))


@rule("erasures.take_back")
def may_take_back(actor: Actor, erasure: Erasure, data: Any) -> None:
    _at_her_table(actor, erasure.survivor_id)
    _waits(erasure)


@rule("erasures.prepare")
def may_prepare(actor: Actor, erasure: Erasure, data: Any) -> None:
    _is_theirs(actor, erasure)


@rule("erasures.keep")
def may_keep(actor: Actor, erasure: Erasure, data: Any) -> None:
    _is_theirs(actor, erasure)


@rule("erasures.seal")
def may_seal(actor: Actor, erasure: Erasure, data: Any) -> None:
    """Two people, and the second one has just proved who she is: it cannot be taken back here."""
    _is_theirs(actor, erasure)
    if erasure.prepared_by is None:
        raise Refused(_("Nobody has prepared this yet: say first whether a law keeps it."))
    if erasure.prepared_by == actor.id:
        raise Refused(_("You prepared it. A second person seals it."))
    if data is not None:
        proven(actor)


@rule("erasures.shred")
def may_shred(actor: Actor, target: None, data: Any) -> None:
    """No role of a person holds it. What is due, and that the system asks, the database says itself."""


def _at_her_table(actor: Actor, her: Any) -> None:
    if actor.only is None or actor.only != her:
        raise Refused(_("This is hers, while you sit together."))


def _is_theirs(actor: Actor, erasure: Erasure) -> None:
    _waits(erasure)
    if erasure.organisation != actor.organisation:
        raise Refused(_("The organisation that has her case answers this."))
    if not lasting(erasure.survivor_id):
        raise Refused(_("Her file is open to you only for hours, because of danger."))


def _waits(erasure: Erasure) -> None:
    if erasure.answered_at is not None:
        raise Refused(_("This was answered already."))
