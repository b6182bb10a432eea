"""The closed lists of this room."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Corrected(models.TextChoices):
    """What became of "this is wrong"."""

    CORRECTED = "corrected", _("It was put right")
    BESIDE = "beside", _("What she says now stands beside it")
    NOT_CORRECTED = "not_corrected", _("It stays as it is, and why")


class Erased(models.TextChoices):
    """What became of "I want it erased"."""

    SEALED = "sealed", _("Sealed: nobody reads it any more")
    KEPT = "kept", _("It cannot be erased now, and why")
    TAKEN_BACK = "taken_back", _("She took it back")


class LedgerKind(models.TextChoices):
    SEALED = "sealed", _("Sealed")
    SHREDDED = "shredded", _("Keys destroyed")


class KeptBy(models.TextChoices):
    """By which law or order something must be kept although she wants it erased."""

    NONE = "none", _("No law keeps it longer than our own rule")
    ORDER = "order", _("An order of a court or committee, until a day")
    CASE = "case", _("A case in court needs it, until a day")
