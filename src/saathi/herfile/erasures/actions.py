"""She asks; one prepares; a second person seals it, or it is kept with its reason; the worker shreds what is due."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db.models import Func, UUIDField
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.cases.models import Case
from saathi.cases.promises.hers import kept_to_her, promise_to_her
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.errors import Refused
from saathi.kernel.forms import NothingForm
from saathi.kernel.sections import Section
from saathi.orgs.models import Organisation
from saathi.orgs.queries import here_or
from saathi.survivors.models import Survivor
from saathi.vault.erased import bring_up, note
from saathi.vault.holding import erased, seal_file
from saathi.vault.recovery import NoRecovery

from ..choices import Erased
from ..country import lives_in
from ..law import own_term
from ..models import Erasure
from .forms import EraseForm, KeepForm, PrepareForm, shred_on


@action("erasures.ask", on=Survivor, takes=EraseForm, words=_("Ask that my file is erased"))
def ask(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> UUID:
    """The organisation that has her case answers, or whoever sits with her where that one works elsewhere; whoever sits
    with her owes that it is asked."""
    case = Case.objects.filter(survivor=her).first()
    organisation = here_or(case.organisation if case else None, actor.organisation)
    due_on = own_term("erasure").last_day(today(clock))
    words = _now("Answer that she wants her file erased.")
    promise = promise_to_her(actor, her.pk, Section.CARD, words, due_on, clock=clock)
    made = Erasure.objects.create(
        survivor=her, organisation=organisation, asked_at=clock(), asked_by=actor.id, due_on=due_on, promise=promise,
        **vars(data),
    )  # fmt: skip
    return made.pk


@action("erasures.take_back", on=Erasure, takes=NothingForm, words=_("I do not want it erased any more"))
def take_back(actor: Actor, erasure: Erasure, data: Any, *, clock: Clock) -> UUID:
    return _answered(actor, erasure, Erased.TAKEN_BACK, clock)


@action("erasures.prepare", on=Erasure, takes=PrepareForm, words=_("Prepare that her file is erased"))
def prepare(actor: Actor, erasure: Erasure, data: Any, *, clock: Clock) -> UUID:
    """Again as often as something changes: whoever did it last is the first of the two."""
    erasure.law_keeps, erasure.shred_on = data.law_keeps, shred_on(lives_in(erasure.survivor_id), data)
    erasure.prepared_at, erasure.prepared_by = clock(), actor.id
    erasure.save(update_fields=["law_keeps", "shred_on", "prepared_at", "prepared_by"])
    return erasure.pk


@action("erasures.keep", on=Erasure, takes=KeepForm, words=_("It cannot be erased now"))
def keep(actor: Actor, erasure: Erasure, data: Any, *, clock: Clock) -> UUID:
    erasure.reason = data.reason
    return _answered(actor, erasure, Erased.KEPT, clock)


@action("erasures.seal", on=Erasure, takes=NothingForm, words=_("Seal her file"))
def seal(actor: Actor, erasure: Erasure, data: Any, *, clock: Clock) -> UUID:
    """Nobody reads her from the end of this act on, whoever is here and whoever was granted anything, ours or not."""
    made = _answered(actor, erasure, Erased.SEALED, clock)
    try:
        seal_file(erasure.pk, erasure.survivor_id)
    except NoRecovery:
        raise Refused(
            _now("Nobody outside could open it if a court asked. Two people have to be named first.")
        ) from None
    line = {
        "what": "sealed", "erasure": erasure.pk, "whose": erasure.survivor_id, "organisation": erasure.organisation,
        "law": erasure.law_keeps, "at": clock(), "until_on": erasure.shred_on,
    }  # fmt: skip
    scope.current().after.append(lambda: note(line))
    return made


def _answered(actor: Actor, erasure: Erasure, answer: Erased, clock: Clock) -> UUID:
    erasure.answer, erasure.answered_at, erasure.answered_by = answer, clock(), actor.id
    erasure.save(update_fields=["answer", "reason", "answered_at", "answered_by"])
    kept_to_her(actor, erasure.promise, clock=clock)
    return erasure.pk


@action("erasures.shred", takes=NothingForm, words=_("Destroy keys whose day has come"))
def shred_due(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    """The day is the database's own. The journal names the files, of which nothing is left to read; and the ledger
    outside gets whatever it lacks."""
    due = Func(function="house.shred_due", output_field=ArrayField(UUIDField()))
    # Any table every actor may read carries the call; what is sealed is closed to the system.
    found = Organisation.objects.values_list(due)[:1]
    scope.current().shown = [whose for (those,) in found for whose in those]
    lines = erased()

    def outside() -> None:
        bring_up(lines)

    scope.current().after.append(outside)
