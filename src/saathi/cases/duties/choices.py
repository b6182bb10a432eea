"""The closed lists of reports that a law makes a worker make."""

from django.db import models
from django.utils.translation import gettext_lazy as _


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
