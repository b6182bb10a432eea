"""The closed lists of this room. Stored codes are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Position(models.TextChoices):
    """Her own position (measures paper 2.2)."""

    AGREE = "agree", _("She agrees")
    PARTLY = "partly", _("She agrees in part")
    DISAGREE = "disagree", _("She does not agree")
    NO_VIEW = "no_view", _("She did not want to say")
    NOT_ASKED = "not_asked", _("She was not asked")


class WhyNoView(models.TextChoices):
    """Why there is no view of hers where a decision was made for her."""

    DID_NOT_WANT = "did_not_want", _("She did not want to say")
    EMERGENCY = "emergency", _("It was an emergency")
    NO_LANGUAGE = "no_language", _("Nobody spoke her language")
    NOT_PRESENT = "not_present", _("She was not there")
    TOO_UNWELL = "too_unwell", _("She was too unwell")


class StepKind(models.TextChoices):
    """What was done. `made_safe` is what follows a check that found something."""

    PAPERS_ASKED = "papers_asked", _("Papers were asked for")
    SENT = "sent", _("It was sent")
    REMINDED = "reminded", _("A reminder was sent")
    HEARD = "heard", _("She was heard")
    ANSWER_CAME = "answer_came", _("An answer came from outside")
    MADE_SAFE = "made_safe", _("Something was done so that she is safe")


class Changed(models.TextChoices):
    YES = "yes", _("The decision was changed")
    PARTLY = "partly", _("The decision was changed in part")
    NO = "no", _("The decision was not changed")


class Aftermath(models.TextChoices):
    """What she says when asked alone whether anyone treats her differently since."""

    NOTHING = "nothing", _("Nothing is different")
    SOMETHING = "something", _("Something is different")
    AFRAID = "afraid", _("She is afraid")


class Wanted(models.TextChoices):
    """What she wants where she does not agree (design paper 3b.7). It leads to the door."""

    EXPLAIN = "explain", _("That it is explained to her again")
    LOOK_AGAIN = "look_again", _("That it is looked at again")
    LAWYER = "lawyer", _("That a lawyer asks for her")
    OUTSIDE = "outside", _("That someone outside is told")
    KEEP = "keep", _("Only that her words are kept")


class Beside(models.TextChoices):
    """Whom she wants beside her."""

    WORKER = "worker", _("Another worker")
    PEER = "peer", _("Someone who lived it too")
    LAWYER = "lawyer", _("Her lawyer")
    FAMILY = "family", _("Someone of her family")


class KeepFrom(models.TextChoices):
    """Who must not know, besides those who decided. `office`: PostgreSQL keeps it from all who work there."""

    OFFICE = "office", _("Nobody who works where it was decided")
    HOME = "home", _("Nobody she lives with")
    FAMILY = "family", _("Nobody of her family")


UNSAFE = frozenset([Aftermath.SOMETHING.value, Aftermath.AFRAID.value])
