"""How many people's files one worker opens in an hour: past a first number she says why, past a second she is stopped.

The numbers are of the paper on security, 3.7: more than 20, and more than three times what 95 of 100 of her own hours
of the last 30 days had, asks for a reason; more than 60 stops her until whoever looks after data has cleared her. It is
asked inside the act of opening, so that no job has to run first. An entry of the journal is the count: nothing else is
kept, and nothing else decides from the journal.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.db import connection
from django.utils.translation import gettext as _

from .actor import Actor
from .errors import AskedWhy, Stopped

ASK_ABOVE, STOP_ABOVE, TIMES_USUAL = 20, 60, 3
ASK, STOP = "access.ask", "access.stop"  # how the journal calls the two
_OPENED = "SELECT house.opened(%s, %s, %s, %s, %s, %s::text[], %s, %s, %s, %s)"


def open_her(actor: Actor, act: str, survivor: UUID, opening: Sequence[str], *, writes: bool) -> None:
    """Raises AskedWhy or Stopped. `opening` are all acts that open a file; `writes` puts down that she was opened."""
    values = [actor.kind, actor.organisation, act, actor.purpose, survivor, list(opening)]
    with connection.cursor() as cursor:
        cursor.execute(_OPENED, [*values, ASK_ABOVE, STOP_ABOVE, TIMES_USUAL, writes])
        row = cursor.fetchone()
    answer = row[0] if row else "stopped"
    if answer == "ask":
        raise AskedWhy(
            _("These are more people than you usually open in one hour. Say why, and go on."), survivor, ASK
        )
    if answer != "open":
        said = _(
            "You opened the files of more than %(n)s people within an hour. Nobody else's file opens to you until "
            "whoever looks after data in your organisation has spoken with you."
        )
        raise Stopped(said % {"n": STOP_ABOVE}, survivor, STOP if answer == "stop" else "")
