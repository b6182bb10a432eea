"""What she may tick."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Part(models.TextChoices):
    WORDS = "words", _("My words")
    GOALS = "goals", _("My goals and steps")
    DECISIONS = "decisions", _("My decisions")
    STAND = "stand", _("Where things stand")
    RIGHTS = "rights", _("My rights")
    BESIDE = "beside", _("Who is beside me")
    CHANGED = "changed", _("What changed")
    HELP = "help", _("Numbers to call")
    BLANK = "blank", _("Pages to write on")
