"""What nobody does for another on the strength of a session alone. Source: security paper 3.8."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from .actor import Actor
from .errors import Refused

HOLDS_FOR = timedelta(hours=12)


def is_proven(actor: Actor) -> bool:
    """A passkey or an authenticator app was shown within the last twelve hours."""
    return actor.second_step_at is not None and timezone.now() - actor.second_step_at <= HOLDS_FOR


def proven(actor: Actor) -> None:
    """For rules of acts that open something on the word of a second person."""
    if not is_proven(actor):
        raise Refused(_("Show your passkey or the code of your app first: it has to be less than 12 hours ago."))
