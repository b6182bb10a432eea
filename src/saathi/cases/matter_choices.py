"""The closed lists of matters. Stored codes are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class StepKind(models.TextChoices):
    """What one row of the history says."""

    OPENED = "opened", _("Written down for the first time")
    MOVED = "moved", _("It moved on")
    WAITS = "waits", _("What it waits on")
    AWARDED = "awarded", _("A sum was awarded")
    PAID = "paid", _("Money was paid")
    TOLD = "told", _("She was told")
    CLOSED = "closed", _("It ended")
    UNDONE = "undone", _("Taken back")


REACHES = (StepKind.OPENED, StepKind.MOVED, StepKind.AWARDED, StepKind.PAID)


class Ending(models.TextChoices):
    REACHED = "reached", _("It reached its end")
    HER_WISH = "her_wish", _("She does not want it any more")
    STOPPED = "stopped", _("The office stopped it")
    MISTAKE = "mistake", _("It was written down by mistake")


class How(models.TextChoices):
    IN_PERSON = "in_person", _("Face to face, with nobody listening")
    CALL = "call", _("In a call, as she allows it")
    LETTER = "letter", _("In writing")


class Teller(models.TextChoices):
    """Who told her: where it is the office that owes it by law, its clock is met."""

    WORKER = "worker", _("One of us")
    LAWYER = "lawyer", _("Her lawyer")
    OFFICE = "office", _("The police or the office itself")


class Understood(models.TextChoices):
    YES = "yes", _("She understood")
    ASKS = "asks", _("She wants to ask something")
    NOT_NOW = "not_now", _("She did not want to hear it now")


class Account(models.TextChoices):
    """Into whose hands the money went."""

    OWN = "own", _("An account in her name alone")
    SHARED = "shared", _("An account shared with somebody else")
    CASH = "cash", _("Cash or a card, without an account")


class Currency(models.TextChoices):
    INR = "INR", _("Indian rupees")
    BDT = "BDT", _("Bangladeshi taka")
