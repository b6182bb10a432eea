"""The closed lists of the directory. Stored codes are the field's terms; the words are translated."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from .choices import Need


class ProviderKind(models.TextChoices):
    HEALTH = "health", _("Hospital or clinic")
    COUNSELLING = "counselling", _("Counselling")
    LEGAL = "legal", _("Legal services")
    POLICE = "police", _("Police")
    COMMITTEE = "committee", _("Committee or court")
    PROTECTION = "protection", _("Child protection unit")
    SCHOOL = "school", _("School")
    SKILL = "skill", _("Training centre")
    EMPLOYER = "employer", _("Employer")
    BANK = "bank", _("Bank")
    BLOCK_OFFICE = "block_office", _("Block office")
    PANCHAYAT = "panchayat", _("Panchayat or union")
    HELPLINE = "helpline", _("Helpline")
    SURVIVORS = "survivors", _("Survivors' group")
    SHELTER = "shelter", _("Place to live")
    ORGANISATION = "organisation", _("Organisation that walks with survivors")


# Which of them answers which need, the likeliest first.
KINDS_FOR: dict[str, tuple[str, ...]] = {
    Need.HEALTH: ("health", "helpline"),
    Need.COUNSELLING: ("counselling", "organisation", "helpline"),
    Need.LEGAL: ("legal", "helpline"),
    Need.POLICE: ("police", "helpline"),
    Need.PROTECTION: ("protection", "police", "committee"),
    Need.SCHOOL: ("school",),
    Need.SKILL: ("skill",),
    Need.WORK: ("employer", "skill"),
    Need.BANK: ("bank",),
    Need.PAPERS: ("block_office", "panchayat"),
    Need.COMPENSATION: ("legal", "committee"),
    Need.STAY: ("shelter",),
    Need.TRAVEL: ("organisation", "protection"),
    Need.PEERS: ("survivors",),
    Need.INTERPRETER: ("organisation",),
    Need.CHILDCARE: ("organisation", "school"),
    Need.HOME_VISIT: ("organisation", "protection"),
    Need.JOINT_PLAN: ("organisation",),
    Need.TAKE_OVER: ("organisation",),
}


class Cost(models.TextChoices):
    FREE = "free", _("Free of cost")
    SMALL = "small", _("A small fee")
    FEE = "fee", _("It costs money")


class Access(models.TextChoices):
    """What makes it easier to use."""

    NO_STEPS = "no_steps", _("No steps")
    SIGN = "sign", _("Sign language")
    READING = "reading", _("Somebody reads and writes with her")
    CHILD = "child", _("Her child may come along")
    ALONE = "alone", _("A room to talk alone")
    NO_PAPERS = "no_papers", _("No paper is asked for")


class Found(models.TextChoices):
    """What there was instead."""

    NOTHING = "nothing", _("There is none")
    TOO_FAR = "too_far", _("There is one, too far away")
    FULL = "full", _("There is one, and it is full")
    NOT_FIT = "not_fit", _("There is one, and it does not fit her")
