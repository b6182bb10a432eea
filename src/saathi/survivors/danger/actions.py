"""Opening a file because somebody may die, and the second person's look at it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.errors import Refused
from saathi.kernel.ids import new_id
from saathi.kernel.journal.writing import remember
from saathi.vault.glass import ALREADY, break_into, seek
from saathi.vault.keys import withdraw

from ..choices import Justified
from ..models import BreakGlass, DangerSearch, GlassReview
from .code import code_of, digits_of
from .exact import journalled, whose
from .forms import FindForm, GlassForm, ReviewForm

NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Opened:
    """What was made, and whose file it opened."""

    id: UUID
    survivor: UUID


@action("access.break_glass", takes=GlassForm, words=gettext_lazy("Open a file because someone may die"))
def break_glass(actor: Actor, target: None, data: Any, *, clock: Clock) -> Opened:
    """PostgreSQL finds the file, holds the limits, writes the access row and the row of its use; the words are sealed
    with the key that has just been given. Refused alike for a code that is nobody's, of another organisation, or of
    someone who is masked from this worker: it answers no question about who is known here."""
    made = new_id()
    survivor = break_into(made, data.code, data.danger)
    if survivor is None:
        raise Refused(_("No file that you may open this way has this code."))
    if survivor == ALREADY:
        raise Refused(_("Her file is open to you already. Look for her among your people."))
    scope.current().about = survivor
    row = BreakGlass.objects.get(pk=made)
    row.words = data.words
    row.save(update_fields=["words"])
    return Opened(made, survivor)


@action("access.find", takes=FindForm, words=gettext_lazy("Find someone who may die"))
def find(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """Answers the id of the search, whatever it found. Who is found has her file opened with it, so that no answer is
    free; who is not, for whatever reason, took the same statements. The journal gets the search with a keyed hash of
    what was typed, and an opening as any other."""
    made, glass = new_id(), new_id()
    her = whose(seek(made, data.danger, data.by), data.typed)
    survivor = break_into(glass, digits_of(code_of(her or NOBODY)), data.danger)
    row = DangerSearch.objects.get(pk=made)
    if survivor is None or survivor == ALREADY:
        row.words = data.words
        row.save(update_fields=["words"])
    else:
        _open_found(actor, row, survivor, glass, data.words)
    scope.current().actor = replace(actor, purpose=journalled(data.by, data.typed))
    return made


def _open_found(actor: Actor, row: DangerSearch, survivor: UUID, glass: UUID, words: str) -> None:
    """Why is sealed with her key and no other; the opening is an entry of its own, about her."""
    opened = BreakGlass.objects.get(pk=glass)
    opened.words = words
    opened.save(update_fields=["words"])
    row.glass = glass
    row.save(update_fields=["glass"])
    remember(replace(scope.current(), actor=actor, act="access.break_glass", about=survivor), None, glass)


@action(
    "access.review_break_glass",
    on=BreakGlass,
    takes=ReviewForm,
    words=gettext_lazy("Look at a file that was opened because someone may die"),
)
def review(actor: Actor, glass: BreakGlass, data: Any, *, clock: Clock) -> UUID:
    """What was not justified ends at once, if it still lasts."""
    GlassReview.objects.create(
        survivor_id=glass.survivor_id,
        glass=glass,
        verdict=data.verdict,
        words=data.words,
        reviewed_by=actor.id,
        reviewed_at=clock(),
    )
    if data.verdict == Justified.NO and glass.until > clock():
        withdraw(glass.survivor_id, glass.pk)
    return glass.pk
