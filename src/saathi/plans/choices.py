"""The closed lists of this room. Stored codes are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MadeBy(models.TextChoices):
    """Who decided. Never more than three, and always said."""

    HERS = "hers", _("She decided")
    TOGETHER = "together", _("Decided together")
    FOR_HER = "for_her", _("Decided for her")


class GoalState(models.TextChoices):
    IDEA = "idea", _("Idea")
    NOW = "now", _("Now")
    LATER = "later", _("Later")
    WAITING = "waiting", _("Waiting")
    DONE = "done", _("Done")
    DROPPED = "dropped", _("Dropped by me")


class Origin(models.TextChoices):
    """Where a goal came from (measures paper 2.2)."""

    OWN = "own", _("Her own idea")
    PROMPTED = "prompted", _("After a question")
    MENU = "menu", _("From a list")
    STAFF = "staff", _("From staff")
