"""The closed lists of entitlements. Stored codes are those of the domain paper, part 5; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """How far it is. Applied, awarded and credited are three things."""

    NOT_TOLD = "not_told", _("She has not been told yet")
    TOLD = "told", _("She was told")
    WANTS = "wants", _("She wants it")
    DECLINED = "declined", _("She does not want it")
    PAPERS = "papers", _("Papers are gathered")
    FILED = "filed", _("Applied for")
    INQUIRY = "inquiry", _("The office asks questions")
    APPROVED = "approved", _("The office said yes")
    REFUSED = "refused", _("The office said no")
    CREDITED = "credited", _("She has it in her hands")
    DISPUTED = "disputed", _("She says it is not right")
    APPEALED = "appealed", _("She contests the answer")


RESTING = (State.DECLINED, State.CREDITED)
"""Nobody has to act: she does not want it, or she has it."""


class Step(models.TextChoices):
    """What one row of the history says."""

    FOUND = "found", _("It was found that this may be hers")
    TOLD = "told", _("She was told")
    WANTS = "wants", _("She wants it")
    DECLINES = "declines", _("She does not want it")
    GATHERS = "gathers", _("Papers are being gathered")
    FILES = "files", _("It was applied for")
    INQUIRES = "inquires", _("The office began to ask questions")
    APPROVES = "approves", _("The office said yes")
    REFUSES = "refuses", _("The office said no")
    CREDITS = "credits", _("It reached her")
    DISPUTES = "disputes", _("She says it is not right")
    APPEALS = "appeals", _("She contests the answer")
    SETTLES = "settles", _("What she disputed was answered")
    UNDONE = "undone", _("Taken back")


class Who(models.TextChoices):
    """Who takes a step; it is always a worker beside her who writes it down."""

    US = "us", _("We, with her")
    HER = "her", _("She herself")
    OFFICE = "office", _("The office")


class Account(models.TextChoices):
    """Into whose hands money goes. Hers alone comes first; nobody chooses a shared one for her."""

    OWN = "own", _("An account in her name alone")
    GUARDIAN = "guardian", _("An account in her name, kept by a committee until she is of age")
    CASH = "cash", _("Cash or a card, without an account")
    SHARED = "shared", _("An account shared with somebody else")


class Office(models.TextChoices):
    """On whom it waits."""

    US = "us", _("Us, who are beside her")
    HER = "her", _("Her own decision")
    LEGAL_SERVICES = "legal_services", _("Legal Services Authority")
    COURT = "court", _("Court")
    CWC = "cwc", _("Child Welfare Committee")
    PROTECTION_UNIT = "protection_unit", _("District Child Protection Unit")
    WITNESS_AUTHORITY = "witness_authority", _("Witness protection authority of the district")
    MAGISTRATE = "magistrate", _("District or sub-divisional magistrate")
    BLOCK_OFFICE = "block_office", _("Block development office")
    PANCHAYAT = "panchayat", _("Gram panchayat")
    SUBDIVISION = "subdivision", _("Sub-divisional office")
    ENROLMENT = "enrolment", _("Enrolment centre")
    ELECTION = "election", _("Booth level officer")
    REGISTRAR = "registrar", _("Registrar of births")
    BANK = "bank", _("Bank or post office")
    HOSPITAL = "hospital", _("Hospital")
    HEALTH = "health", _("Health department")
    SCHOOL = "school", _("School")
    LIVELIHOOD = "livelihood", _("Livelihood mission of the block")
    TRAINING = "training", _("Training centre")
    LEGAL_AID_BD = "legal_aid_bd", _("Legal aid committee of the district")
    UNION = "union", _("Union council")
    SOCIAL_SERVICES = "social_services", _("Social services office of the upazila")
    DEPARTMENT = "department", _("Government department")
    ORGANISATION = "organisation", _("An organisation near her home")
    ABOVE = "above", _("The office above it")


class Answer(models.TextChoices):
    """What she says when she is told."""

    WANTS = "wants", _("She wants it")
    DECLINES = "declines", _("She does not want it")
    TOLD = "told", _("She thinks about it")


class How(models.TextChoices):
    IN_PERSON = "in_person", _("Face to face, with nobody listening")
    CALL = "call", _("In a call, as she allows it")
    LETTER = "letter", _("In writing")


class Due(models.TextChoices):
    """What a list of what is owed can be narrowed to."""

    UNTOLD = "untold", _("Not told yet")
    PAST = "past", _("The date went by")
    ARREARS = "arrears", _("Awarded and not in her hands")
