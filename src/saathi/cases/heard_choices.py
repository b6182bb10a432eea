"""The closed lists of what was explained to her, what she answered, and what she asks for."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from saathi.kernel.sections import Section


class HerAnswer(models.TextChoices):
    """HEARD and AGAIN answer what is said before her first words, the others a card of rights. NONE is written by
    staff alone, and never without why."""

    CLEAR = "clear", _("It is clear")
    NOT_CLEAR = "not_clear", _("It is not clear")
    ASK = "ask", _("I want to ask")
    HEARD = "heard", _("I heard it")
    AGAIN = "again", _("Say it again another day")
    NONE = "none", _("She did not answer")


class WhyNoAnswer(models.TextChoices):
    NOT_NOW = "not_now", _("She did not want to answer now")
    NO_LANGUAGE = "no_language", _("Nobody spoke her language")
    NOT_WELL = "not_well", _("She was not well")
    TOO_YOUNG = "too_young", _("She is too young to answer; it was told in a way for her age")


class HelpKind(models.TextChoices):
    """The keys of the contents of her help page. LEAVE is here for where no stay is written down that could end."""

    LEAVE = "leave", _("To leave")
    UNSAFE = "unsafe", _("She is not safe now")
    PAIN = "pain", _("Pain")
    TALK = "talk", _("To talk")
    LAWYER = "lawyer", _("A lawyer")
    SCHOOL = "school", _("To learn")
    WORK = "work", _("To work")
    MONEY = "money", _("About money")
    FAMILY = "family", _("About her family")
    PAPERS = "papers", _("Her ID papers")
    HOME = "home", _("To go home")


# The part of her file to which a help belongs; where whoever sits with her does not hold it, her plan, then her card.
PART_OF = {
    HelpKind.LEAVE: Section.PLACE,
    HelpKind.UNSAFE: Section.SAFETY,
    HelpKind.PAIN: Section.HEALTH,
    HelpKind.LAWYER: Section.LEGAL,
    HelpKind.SCHOOL: Section.LEARNING,
    HelpKind.WORK: Section.LEARNING,
    HelpKind.FAMILY: Section.FAMILY,
    HelpKind.PAPERS: Section.IDENTITY,
}
