"""The closed lists of notes."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MayRead(models.TextChoices):
    YES = "yes", _("Yes")
    NOT_YET = "not_yet", _("Not yet")


class WhyNotYet(models.TextChoices):
    UNSAFE = "unsafe", _("Someone could read it over her shoulder")
    ANOTHER = "another", _("Another person told it and has not agreed yet")
    COURT = "court", _("A court or an investigation does not allow it")
    UNWELL = "unwell", _("She is too unwell now")
    SHE_ASKED = "she_asked", _("She asked not to hear it now")


class HowShown(models.TextChoices):
    READ = "read", _("She read it")
    READ_TO_HER = "read_to_her", _("It was read to her")
    TOLD = "told", _("It was told to her in her language")
    SAID_NO = "said_no", _("She was asked and did not want to")
