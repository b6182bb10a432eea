"""The pseudonymous person, and the consents that open her sections to others."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from saathi.kernel.fields import Code, Codes, LanguageCode, PlaceCode, Word
from saathi.kernel.models import Basis
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section


class Pronoun(models.TextChoices):
    SHE = "she", _("she")
    HE = "he", _("he")
    THEY = "they", _("they")


class AgeBand(models.IntegerChoices):
    """Lower ends of the bands; a birth date, where known, is sealed in identities."""

    UNDER_13 = 0, _("under 13")
    B13 = 13, _("13 to 15")
    B16 = 16, _("16 to 17")
    B18 = 18, _("18 to 20")
    B21 = 21, _("21 to 25")
    B26 = 26, _("26 to 30")
    B31 = 31, _("31 to 45")
    B46 = 46, _("46 and over")


class Track(models.TextChoices):
    """Which law counts the days: the child's or the adult's. A finding of age changes it."""

    CHILD = "child", _("Child")
    ADULT = "adult", _("Adult")
    UNKNOWN = "unknown", _("Age not known yet")


class Survivor(Record):
    SURVIVOR = "id"

    chosen_name = Sealed(Section.CARD)
    pronoun = Word(max_length=4, choices=Pronoun.choices, default=Pronoun.SHE)
    age_band = models.SmallIntegerField(choices=AgeBand.choices, null=True)
    track = Word(max_length=8, choices=Track.choices, default=Track.UNKNOWN)
    country = PlaceCode(default="")
    languages = Codes()
    came_out_on = models.DateField(null=True)
    opened_at = models.DateTimeField()

    class Privacy:
        case = ("pronoun", "age_band", "track", "country", "languages", "came_out_on", "opened_at")
        sealed = ("chosen_name",)


class ContactRule(models.TextChoices):
    NEVER = "never", _("Do not contact")
    MEET_ONLY = "meet_only", _("Do not call. Meet only.")
    CALL_BETWEEN = "call_between", _("Call only between these hours")
    MESSAGE_FIRST = "message_first", _("Send a message first, never call")
    ANY = "any", _("Call or meet")


class SafeContact(Record):
    """When, how, with which words, and what never. The newest row counts."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="safe_contacts")
    rule = Word(max_length=16, choices=ContactRule.choices)
    from_hour = models.SmallIntegerField(null=True)
    until_hour = models.SmallIntegerField(null=True)
    words = Sealed(Section.CARD)
    never = Sealed(Section.CARD)
    said_at = models.DateTimeField()

    class Privacy:
        case = ("survivor", "rule", "from_hour", "until_hour", "said_at")
        sealed = ("words", "never")


class DependantKind(models.TextChoices):
    CHILD = "child", _("Child")
    PARENT = "parent", _("Parent")
    SIBLING = "sibling", _("Sister or brother")
    OTHER = "other", _("Someone else")


class Dependant(Record):
    SECTION = Section.FAMILY

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="dependants")
    kind = Word(max_length=8, choices=DependantKind.choices)
    name = Sealed(Section.FAMILY)
    birth_year = models.SmallIntegerField(null=True)
    lives_with_her = models.BooleanField(null=True)
    said_at = models.DateTimeField()

    class Privacy:
        case = ("survivor", "kind", "birth_year", "lives_with_her", "said_at")
        sealed = ("name",)


class Purpose(models.TextChoices):
    CARE = "care", _("Care and support")
    LEGAL = "legal", _("Legal help")
    HEALTH = "health", _("Health care")
    RETURN = "return", _("Going home")
    LIVELIHOOD = "livelihood", _("Learning and work")


class Proof(models.TextChoices):
    """How her yes is known. Staff alone cannot make it: a witness is another person."""

    OWN_WORDS = "own_words", _("Her own words, written down")
    PICTURES = "pictures", _("She chose with pictures")
    WITNESS = "witness", _("A witness she chose")


class Consent(Record):
    """What she agreed to share, with whom, why, until when, in which language it was explained."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="consents")
    subject = models.UUIDField()
    organisation = models.UUIDField()
    sections = models.IntegerField()
    purpose = Word(max_length=12, choices=Purpose.choices)
    language = LanguageCode()
    proof = Word(max_length=12, choices=Proof.choices)
    words = Sealed(Section.CARD)
    given_at = models.DateTimeField()
    until = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Privacy:
        case = ("survivor", "subject", "organisation", "sections", "purpose", "language", "proof", "given_at", "until", "withdrawn_at")
        sealed = ("words",)


class Ground(Record):
    """Access that does not rest on her consent: an order or a duty by law. She is shown it, with the door to contest it."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="grounds")
    basis = Word(max_length=12, choices=[(Basis.ORDER.value, Basis.ORDER.label), (Basis.DUTY.value, Basis.DUTY.label)])
    subject = models.UUIDField()
    organisation = models.UUIDField()
    sections = models.IntegerField()
    law = Code(default="")
    document = Sealed(Section.CARD)
    from_at = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Privacy:
        case = ("survivor", "basis", "subject", "organisation", "sections", "law", "from_at", "until", "ended_at")
        sealed = ("document",)
