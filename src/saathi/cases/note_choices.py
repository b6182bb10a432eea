"""The closed lists of notes, and of reports that a law makes a worker make."""

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


class ToldBefore(models.TextChoices):
    YES = "yes", _("Yes, before she spoke")
    NO = "no", _("No")


class HowTold(models.TextChoices):
    SPOKEN = "spoken", _("Spoken, in her language")
    PICTURES = "pictures", _("With pictures")
    READ = "read", _("She read it")
    INTERPRETER = "interpreter", _("Through someone who speaks her language")


class WhyNotTold(models.TextChoices):
    AT_ONCE = "at_once", _("She spoke before anyone could say it")
    SEEN = "seen", _("It was seen, or someone else told it")
    NO_LANGUAGE = "no_language", _("Nobody spoke her language")
    DANGER = "danger", _("The danger left no time")
    FORGOTTEN = "forgotten", _("We did not say it")
