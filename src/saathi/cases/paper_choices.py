"""The closed lists of papers and of demands for them. Kinds follow the pack of the domain paper, 5."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from saathi.kernel.sections import Section
from saathi.uploads import kinds


class PaperKind(models.TextChoices):
    ORDER = "order", _("Order of a court or committee")
    FIR = "fir", _("Copy of the FIR")
    STATEMENT = "statement", _("Her statement")
    MEDICAL = "medical", _("Medical report")
    AGE = "age", _("Paper about her age")
    IDENTITY = "identity", _("Identity paper")
    TRAVEL = "travel", _("Travel permit or ticket")
    BANK = "bank", _("Bank paper")
    SCHOOL = "school", _("School or course paper")
    LETTER = "letter", _("Letter or message")
    PHOTOGRAPH = "photograph", _("Photograph")
    RECORDING = "recording", _("Recording of voice or film")
    OTHER = "other", _("Another paper")


# Where a paper of a kind is kept if nobody says otherwise; another paper has to be given a section.
SECTION_OF = {
    PaperKind.ORDER: Section.LEGAL,
    PaperKind.FIR: Section.LEGAL,
    PaperKind.STATEMENT: Section.LEGAL,
    PaperKind.MEDICAL: Section.HEALTH,
    PaperKind.AGE: Section.IDENTITY,
    PaperKind.IDENTITY: Section.IDENTITY,
    PaperKind.TRAVEL: Section.PLACE,
    PaperKind.BANK: Section.IDENTITY,
    PaperKind.SCHOOL: Section.LEARNING,
    PaperKind.LETTER: Section.FAMILY,
    PaperKind.PHOTOGRAPH: Section.IDENTITY,
    PaperKind.RECORDING: Section.SAFETY,
}


class FileKind(models.TextChoices):
    JPEG = kinds.JPEG, _("Photograph (JPEG)")
    PNG = kinds.PNG, _("Picture (PNG)")
    WEBP = kinds.WEBP, _("Picture (WebP)")
    PDF = kinds.PDF, _("PDF")
    OGG = kinds.OGG, _("Voice (Opus)")
    MP4 = kinds.MP4, _("Film or voice (MP4)")


class Step(models.TextChoices):
    """What was done with a paper."""

    ADDED = "added", _("Added")
    OPENED = "opened", _("Opened")
    MOVED = "moved", _("Moved to another section")
    GIVEN = "given", _("Given out after a demand")
    CARRIED = "carried", _("Went along with her, in a sealed file")
    CAME = "came", _("Came along with her, in a sealed file")
    RECALLED = "recalled", _("Emptied, as it was taken back where it came from")
    WITHDRAWN = "withdrawn", _("Put away, because she wanted it")
    DESTROYED = "destroyed", _("Destroyed, as its time was over")


class OpenPurpose(models.TextChoices):
    """Why a paper is opened; written in the journal, where she can see it."""

    WITH_HER = "with_her", _("To read it with her")
    HER_COPY = "her_copy", _("To give her the copy that is hers")
    COURT = "court_paper", _("A paper for a court or committee")
    LAWYER = "lawyer", _("Her lawyer needs it")
    HEALTH = "health", _("Seeing a doctor")
    IDENTITY = "identity_paper", _("Getting her an identity paper")
    COMPENSATION = "compensation", _("Claiming compensation")
    CHECK = "check_paper", _("Looking whether it is the right paper")
    DEMAND = "legal_demand", _("Answering a demand for it")


class Demander(models.TextChoices):
    """Who wants papers of hers."""

    POLICE = "police", _("Police")
    COURT = "court", _("Court or magistrate")
    COMMITTEE = "committee", _("Child Welfare Committee")
    PROSECUTOR = "prosecutor", _("Public prosecutor")
    DEFENCE = "defence", _("Lawyer of someone accused")
    DEPARTMENT = "department", _("Government department")
    COMMISSION = "commission", _("A commission")
    MISSION = "mission", _("High Commission")
    OTHER = "other", _("Someone else")


class Shown(models.TextChoices):
    """What whoever demands has shown for it."""

    ORDER = "court_order", _("An order of a court")
    SUMMONS = "summons", _("A written order to bring papers (BNSS, section 94)")
    WARRANT = "warrant", _("A search warrant")
    LETTER = "letter", _("A letter")
    NOTHING = "nothing", _("Nothing, only words")


class DemandAnswer(models.TextChoices):
    """Asking the court is not the end: the demand goes on waiting, on the court."""

    GIVE = "give", _("These papers are given")
    NARROW = "narrow", _("Less than was demanded is given")
    REFUSE = "refuse", _("Nothing is given")
    ASK_COURT = "ask_court", _("The court is asked first")


class HowTold(models.TextChoices):
    IN_PERSON = "in_person", _("Face to face, in her language")
    INTERPRETER = "interpreter", _("With an interpreter she agreed to")
    PHONE = "phone", _("By phone, as she wants to be called")
    LAWYER = "lawyer", _("By her lawyer")


class WhyNotTold(models.TextChoices):
    NOT_REACHED = "not_reached", _("She could not be reached safely yet")
    TOO_UNWELL = "too_unwell", _("She is too unwell today")
    NO_LANGUAGE = "no_language", _("Nobody spoke her language")
    FORBIDDEN = "forbidden", _("A court forbade in writing to tell her")
