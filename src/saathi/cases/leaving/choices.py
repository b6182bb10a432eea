"""The closed lists of leaving. Stored codes are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Wish(models.TextChoices):
    """Her answer to the monthly question (domain paper, A6)."""

    VOLUNTARY = "voluntary", _("She wants to stay")
    WANTS_TO_LEAVE = "wants_to_leave", _("She wants to leave")
    NOT_SURE = "not_sure", _("She is not sure")
    NOT_ASKED = "not_asked", _("She was not asked")


class WhyNotAsked(models.TextChoices):
    NOT_HERE = "not_here", _("She was not here")
    TOO_UNWELL = "too_unwell", _("She was too unwell")
    NO_LANGUAGE = "no_language", _("Nobody spoke her language")
    NOT_ALONE = "not_alone", _("There was no place to ask her alone")
    DID_NOT_WANT = "did_not_want", _("She did not want to talk")


class Counted(models.TextChoices):
    """Whose law counted when she asked: an age that is not known is counted as a child's."""

    CHILD = "child", _("Child")
    ADULT = "adult", _("Adult")


class Route(models.TextChoices):
    """What follows when she asks to leave."""

    DOOR = "door", _("She is out within 24 hours")
    MAGISTRATE = "magistrate", _("An application for early release")
    COMMITTEE = "committee", _("An application to the committee")


class Outcome(models.TextChoices):
    LEFT = "left", _("She left")
    WITHDRAWN = "withdrawn", _("She changed her mind")


class WhyLeave(models.TextChoices):
    FAMILY = "family", _("A family event")
    ILLNESS = "illness", _("Someone in her family is ill")
    EXAM = "exam", _("An examination or school")
    FESTIVAL = "festival", _("A festival")
    PAPERS = "papers", _("Papers, bank or court")
    REST = "rest", _("Time for herself")
    OTHER = "other", _("Another reason")


class Answer(models.TextChoices):
    GRANTED = "granted", _("Granted")
    NOT_GRANTED = "not_granted", _("Not granted")
