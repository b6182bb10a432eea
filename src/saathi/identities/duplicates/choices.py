"""The closed lists of duplicates."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SideState(models.TextChoices):
    OFFERED = "offered", _("Offered: the other side has not answered")
    ASKED = "asked", _("Somebody believes that she has another file")
    LINKED = "linked", _("Both files are of her")
    REFUSED = "refused", _("They are two people")
    UNDONE = "undone", _("Was taken apart again")


class HerAnswer(models.TextChoices):
    AGREES = "agrees", _("She was asked and says that both are hers")
    NOT_ASKED = "not_asked", _("She could not be asked")
