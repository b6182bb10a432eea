"""The closed lists of learning and livelihood. Stored codes are plain; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Demand(models.TextChoices):
    """What a market takes of a kind of work, as somebody saw it on a day."""

    NOW = "now", _("Takes it now")
    LITTLE = "little", _("Takes a little")
    NONE = "none", _("Does not take it")


class NoteKind(models.TextChoices):
    EMPLOYER = "employer", _("Somebody employs")
    OWN = "own", _("Work of one's own")


UNKNOWN = "unknown"
MARKET_WORDS = {**dict(Demand.choices), UNKNOWN: _("Nobody has looked there in the last year")}


class Far(models.TextChoices):
    """How far a course is from where she wants to live."""

    SAME = "same", _("In the same district")
    STATE = "state", _("In another district of the state")
    COUNTRY = "country", _("In another state")
    ABROAD = "abroad", _("In another country")


class PathState(models.TextChoices):
    CHOSEN = "chosen", _("She chose it")
    LEARNING = "learning", _("She is learning")
    FINISHED = "finished", _("She finished it")
    LEFT = "left", _("She stopped")
    USED = "used", _("She lives from it")
    NOT_USED = "not_used", _("She does not use it")


RESTING = (PathState.LEFT, PathState.USED)
"""Nobody has to act."""


class PathStep(models.TextChoices):
    CHOOSES = "chooses", _("She chose it")
    BEGINS = "begins", _("She began")
    FINISHES = "finishes", _("She finished it")
    LEAVES = "leaves", _("She stopped")
    USES = "uses", _("She uses what she learned")
    DOES_NOT = "does_not", _("She does not use it")


class Waits(models.TextChoices):
    """On whom it waits."""

    US = "us", _("Us, who are beside her")
    HER = "her", _("Her own decision")
    COURSE = "course", _("Those who teach")


class WhyNot(models.TextChoices):
    """Why she stopped, or does not use what she learned. Never what somebody thinks of her."""

    NO_WORK = "no_work", _("There is no such work where she lives")
    NO_MONEY = "no_money", _("There is no money to begin, or no tools")
    LOW_PAY = "low_pay", _("It pays too little")
    NOT_SAFE = "not_safe", _("She is not safe there")
    FAMILY = "family", _("Her family does not want it")
    ILL = "ill", _("She is ill")
    BEING_THERE = "being_there", _("She moved away, or a court needed her")
    TEACHING = "teaching", _("The course was not as promised")
    OTHER_WORK = "other_work", _("She found something she likes better")
    HERS = "hers", _("She does not want it any more")
    NOT_SAID = "not_said", _("She did not want to say")


class MadeBy(models.TextChoices):
    """A course is never chosen for her."""

    HERS = "hers", _("She decided")
    TOGETHER = "together", _("Together")


WAIT, NONE_FITS = "wait", "none"
ELSE = {WAIT: _("Not now"), NONE_FITS: _("None of these fits")}
FEWEST, MOST = 3, 6
