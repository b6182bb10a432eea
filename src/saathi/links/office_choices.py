"""The closed lists around offices. Stored codes are the field's terms; the words are translated."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reply(models.TextChoices):
    """What an office says to what it owes her. Each of them stops a clock; the two in the middle set another."""

    GRANTED = "granted", _("It is granted")
    PARTLY = "partly", _("Granted in part")
    MORE = "more", _("Something is missing first")
    REFUSED = "refused", _("Refused")


GOES_ON = (Reply.PARTLY, Reply.MORE)  # after these a next date is owed


class Missing(models.TextChoices):
    """What an office says it needs first."""

    PAPER = "paper", _("A paper")
    ORDER = "order", _("An order of a court or committee")
    FORM = "form", _("A form of theirs, filled in")
    IDENTITY = "identity", _("Who she is")
    HEARING = "hearing", _("To hear her themselves")
    ANOTHER = "another", _("The answer of another office")


class LetterKind(models.TextChoices):
    FIRST = "first", _("Letter")
    REMINDER = "reminder", _("Reminder")
    ABOVE = "above", _("Letter to the office above")


class SentHow(models.TextChoices):
    HAND = "hand", _("Given in by hand")
    POST = "post", _("By post")
    REGISTERED = "registered", _("By registered post")
    MAIL = "mail", _("By electronic mail")
