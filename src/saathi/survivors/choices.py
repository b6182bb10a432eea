"""The closed lists of this room. Stored codes are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


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


class ContactRule(models.TextChoices):
    NEVER = "never", _("Do not contact")
    MEET_ONLY = "meet_only", _("Do not call. Meet only.")
    CALL_BETWEEN = "call_between", _("Call only between these hours")
    MESSAGE_FIRST = "message_first", _("Send a message first, never call")
    ANY = "any", _("Call or meet")


class DependantKind(models.TextChoices):
    CHILD = "child", _("Child")
    PARENT = "parent", _("Parent")
    SIBLING = "sibling", _("Sister or brother")
    OTHER = "other", _("Someone else")


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
    ON_FILE = "on_file", _("As the file says that was brought")


SAID = [one for one in Proof.choices if one[0] != Proof.ON_FILE]
"""How she can say it now: only a caseload that is brought in says it otherwise."""


class Topic(models.TextChoices):
    """What she is asked to share, and answers yes, no or not now to."""

    ORGANISATION = "organisation", _("Sharing with an organisation")
    COUNTED = "counted", _("Being counted in reports")


class Said(models.TextChoices):
    YES = "yes", _("Yes")
    NO = "no", _("No")
    NOT_NOW = "not_now", _("Not now")


class WhoThere(models.TextChoices):
    """Whom of an organisation a yes or a ground names: those who answer for all of it, or everyone of a profession
    whose role opens people. No names: whoever works at another organisation is its own to name."""

    WHOLE = "whole", _("Those who answer for the whole organisation")
    CASE_WORKER = "case_worker", _("All case workers there")
    COMMUNITY_WORKER = "community_worker", _("All community workers there")
    COUNSELLOR = "counsellor", _("All counsellors there")
    LAWYER = "lawyer", _("All lawyers there")
    DOCTOR = "doctor", _("All doctors there")
    HOUSE_MOTHER = "house_mother", _("All house mothers there")
    PROTECTION_OFFICER = "protection_officer", _("All protection officers there")
    COMMITTEE_MEMBER = "committee_member", _("All committee members there")
    LEGAL_OFFICER = "legal_officer", _("All officers of legal services there")
    POLICE_OFFICER = "police_officer", _("All police officers there")
    TASK_FORCE_MEMBER = "task_force_member", _("All members of the task force there")


# The same, once it is written down.
OF_THEM = {
    "whole": _("Those who answer for all of %(organisation)s"),
    "case_worker": _("Case workers of %(organisation)s"),
    "community_worker": _("Community workers of %(organisation)s"),
    "counsellor": _("Counsellors of %(organisation)s"),
    "lawyer": _("Lawyers of %(organisation)s"),
    "doctor": _("Doctors of %(organisation)s"),
    "house_mother": _("House mothers of %(organisation)s"),
    "protection_officer": _("Protection officers of %(organisation)s"),
    "committee_member": _("Committee members of %(organisation)s"),
    "legal_officer": _("Officers of legal services of %(organisation)s"),
    "police_officer": _("Police officers of %(organisation)s"),
    "task_force_member": _("Members of the task force of %(organisation)s"),
}


class Danger(models.TextChoices):
    """Danger to life, and nothing less, opens a file past her sharing (security paper 3.7)."""

    SELF_HARM = "self_harm", _("She may take her own life")
    VIOLENCE = "violence", _("Someone is hurting her, or may kill her")
    MEDICAL = "medical", _("Her life is in danger from illness or injury")
    TAKEN = "taken", _("She was taken away, or is being sold again")
    DISASTER = "disaster", _("Fire, flood or another disaster")


class Justified(models.TextChoices):
    YES = "yes", _("Justified")
    NO = "no", _("Not justified")
