"""The sections of what is known about a survivor. Each has its own key, its own consent and its own row policy."""

from enum import IntFlag

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Section(IntFlag):
    """One bit each, so that an access row names several. CARD is what anyone beside her needs to address her
    safely: chosen name, pronoun, languages, safe contact; every access row carries it."""

    CARD = 1
    IDENTITY = 2
    PLACE = 4
    PLAN = 8
    HEALTH = 16
    COUNSELLING = 32
    LEGAL = 64
    FAMILY = 128
    LEARNING = 256
    SAFETY = 512


ALL_SECTIONS = Section(1023)

SECTION_WORDS: dict[Section, str | Promise] = {
    Section.CARD: _("Name she chose and safe contact"),
    Section.IDENTITY: _("Identity"),
    Section.PLACE: _("Place"),
    Section.PLAN: _("Plan"),
    Section.HEALTH: _("Health"),
    Section.COUNSELLING: _("Counselling"),
    Section.LEGAL: _("Legal"),
    Section.FAMILY: _("Family"),
    Section.LEARNING: _("Learning and work"),
    Section.SAFETY: _("Safety"),
}


def section_named(name: str) -> Section:
    """The section of a stored lower-case name; raises KeyError for any other word."""
    return Section[name.upper()]


def each(sections: int) -> list[Section]:
    """The single sections inside a mask, in their order."""
    return [section for section in Section if section & sections]
