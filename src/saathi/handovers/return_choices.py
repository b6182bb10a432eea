"""The closed lists of ways home. Stored codes are ours; the words are translated."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Where(models.TextChoices):
    """Where she wants to go. It is hers to choose, and to choose again until the day of travel is set."""

    FAMILY = "family", _("To her parents or the family she grew up in")
    HUSBAND = "husband", _("To her husband or his family")
    RELATIVE = "relative", _("To another relative")
    OTHER_ADDRESS = "other_address", _("To another address that she names")
    ORGANISATION = "organisation", _("To an organisation there")


class Wants(models.TextChoices):
    YES = "yes", _("She wants to go")
    NOT_SURE = "not_sure", _("She is not sure")
    NO = "no", _("She does not want to go")


class StepState(models.TextChoices):
    NOT_BEGUN = "not_begun", _("Not begun")
    ASKED = "asked", _("Asked for")
    WAITS = "waits", _("Waits")
    DONE = "done", _("Done")
    LAPSED = "lapsed", _("Its time ran out")
    REFUSED = "refused", _("They said no")
    NOT_NEEDED = "not_needed", _("Not needed")


class Ended(models.TextChoices):
    ARRIVED = "arrived", _("She arrived, and goes on from there")
    HER_WISH = "her_wish", _("She does not want to go any more")
    STOPPED = "stopped", _("An office stopped it")
    MISTAKE = "mistake", _("It was written down by mistake")


class EventKind(models.TextChoices):
    """What one row of the history says."""

    BEGUN = "begun", _("The way home was begun")
    STEP = "step", _("A step")
    PAPER = "paper", _("A paper came")
    WHERE = "where", _("She chose where")
    TOLD = "told", _("She was told")
    CLOSED = "closed", _("It ended")
