"""The closed lists of this room. Stored codes are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from saathi.kernel.sections import Section


class CaseState(models.TextChoices):
    OPEN = "open", _("Open")
    CLOSED = "closed", _("Closed with her agreement")


class Duty(models.TextChoices):
    """What a member of the team does for her."""

    CASE_WORKER = "case_worker", _("Case worker")
    COUNSELLOR = "counsellor", _("Counsellor")
    LAWYER = "lawyer", _("Lawyer")
    DOCTOR = "doctor", _("Doctor")
    HOME_WORKER = "home_worker", _("Worker near her home")
    PEER = "peer", _("Peer beside her")


class PlaceKind(models.TextChoices):
    SHELTER_HOME = "shelter_home", _("Shelter home")
    PROTECTIVE_HOME = "protective_home", _("Protective home")
    CARE_CENTRE = "care_centre", _("Care centre")
    HOSPITAL = "hospital", _("Hospital")
    HOME = "home", _("Home")
    RELATIVE = "relative", _("With a relative")
    OWN_RENT = "own_rent", _("Own rented room")
    GROUP_LIVING = "group_living", _("Group living")
    HOSTEL = "hostel", _("Hostel")
    MARRIED_HOME = "married_home", _("With her husband")
    OTHER = "other", _("Another place")


class Freedom(models.TextChoices):
    FREE = "free", _("Free to leave")
    NOT_FREE = "not_free", _("Not free to leave")
    ASKED_TO_LEAVE = "asked_to_leave", _("Asked to leave")


class Authority(models.TextChoices):
    CWC = "cwc", _("Child Welfare Committee")
    MAGISTRATE = "magistrate", _("Magistrate")
    SESSIONS_COURT = "sessions_court", _("Sessions court")
    HIGH_COURT = "high_court", _("High Court")
    TRIBUNAL = "tribunal", _("Tribunal")
    PROBATION_OFFICER = "probation_officer", _("Probation officer")
    CHILD_WELFARE_BOARD = "child_welfare_board", _("Child Welfare Board")


class OrderKind(models.TextChoices):
    """Statutory orders of the domain paper, part 1."""

    FORM_18 = "form_18", _("Placement in a home (Form 18)")
    FORM_19 = "form_19", _("Placement with parent, guardian or fit person (Form 19)")
    FINAL_37 = "final_37", _("Final order of the committee (section 37)")
    EXTENSION = "extension", _("Extension of the stay")
    TRANSFER = "transfer", _("Transfer with escort (Form 45)")
    RESTORATION = "restoration", _("Restoration (Form 44)")
    ITPA_17_1 = "itpa_17_1", _("Safe custody, at most 10 days (ITPA section 17(1))")
    ITPA_17_3 = "itpa_17_3", _("Custody during inquiry, at most 3 weeks (ITPA section 17(3))")
    ITPA_17_4 = "itpa_17_4", _("Protective home (ITPA section 17(4))")
    ITPA_19 = "itpa_19", _("At her own request (ITPA section 19)")
    RELEASE = "release", _("Release")
    TRIBUNAL = "tribunal", _("Order of the tribunal")


class Reason(models.TextChoices):
    """Why she is still where she is: `stay_day.reason` of the measures paper, 2.2."""

    OWN_CHOICE = "own_choice", _("Her own choice")
    AGREED_SAFETY = "agreed_safety", _("Safety, as agreed with her")
    WAIT_COURT = "wait_court", _("Waits on a court or committee")
    WAIT_PAPERS = "wait_papers", _("Waits on papers")
    WAIT_HOME_REPORT = "wait_home_report", _("Waits on the home report")
    WAIT_TRAVEL = "wait_travel", _("Waits on travel")
    WAIT_OTHER_ORG = "wait_other_org", _("Waits on another organisation")
    OTHER = "other", _("Another reason")


class WaitingOn(models.TextChoices):
    NOBODY = "nobody", _("Nobody")
    HER = "her", _("Her own decision")
    CWC = "cwc", _("Child Welfare Committee")
    MAGISTRATE = "magistrate", _("Magistrate")
    COURT = "court", _("Court")
    LEGAL_SERVICES = "legal_services", _("Legal Services Authority")
    PROTECTION_UNIT = "protection_unit", _("District Child Protection Unit")
    POLICE = "police", _("Police")
    SOURCE_ORGANISATION = "source_organisation", _("Organisation near her home")
    HOME = "home", _("The home where she stays")
    TASK_FORCE = "task_force", _("Task force")
    MISSION = "mission", _("High Commission")
    DEPARTMENT = "department", _("Government department")
    BANK = "bank", _("Bank")
    HOSPITAL = "hospital", _("Hospital")


class Escort(models.TextChoices):
    ALONE = "alone", _("On her own")
    FAMILY = "family", _("With family")
    WORKER = "worker", _("With a worker she chose")
    POLICE_WOMAN = "police_woman", _("With a woman officer")
    POLICE = "police", _("With police")


class Lane(models.TextChoices):
    HEALTH = "health", _("Health")
    COUNSELLING = "counselling", _("Counselling")
    LEGAL = "legal", _("Legal")
    LEARNING = "learning", _("School and work")
    MONEY = "money", _("Money")
    FAMILY = "family", _("Family contact")


LANE_SECTIONS = {
    Lane.HEALTH: Section.HEALTH,
    Lane.COUNSELLING: Section.COUNSELLING,
    Lane.LEGAL: Section.LEGAL,
    Lane.LEARNING: Section.LEARNING,
    Lane.MONEY: Section.LEARNING,
    Lane.FAMILY: Section.FAMILY,
}


class ServiceState(models.TextChoices):
    ASKED = "asked", _("Asked")
    BOOKED = "booked", _("Booked")
    HAPPENED = "happened", _("Happened")
    DID_NOT_HAPPEN = "did_not_happen", _("Did not happen")
    SHE_SAID_NO = "she_said_no", _("She said no")


class DateKind(models.TextChoices):
    COMMITTEE = "committee", _("Committee sitting")
    COURT = "court", _("Court date")
    REVIEW = "review", _("Review of her plan")
    HOME_VISIT = "home_visit", _("Home visit")
    MEDICAL = "medical", _("Doctor's visit")
    PAPERS = "papers", _("Papers due")
    TRAVEL = "travel", _("Travel")
    ORDER_ENDS = "order_ends", _("Order ends")


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


class Sort(models.TextChoices):
    """The order of a list of people."""

    ACTIVE = "active", _("Latest first")
    NEXT = "next", _("Next date first")


class FlagReason(models.TextChoices):
    """Why her page is flagged: a danger, a need or a date; never what somebody thinks of her."""

    DANGER = "danger", _("Someone may be looking for her")
    ALONE = "alone", _("She asked not to be left alone now")
    UNWELL = "unwell", _("She needs medical care now")
    LANGUAGE = "language", _("Nobody here speaks her language: bring an interpreter")
    HEARING = "hearing", _("A hearing is near")
    DO_NOT_MOVE = "do_not_move", _("Do not move her before this is settled")
    FAMILY = "family", _("Ask her before anyone talks to her family")
    LOOK_AGAIN = "look_again", _("Look at her plan again with her")


FLAG_SECTIONS: dict[FlagReason, Section] = {
    FlagReason.DANGER: Section.SAFETY,
    FlagReason.ALONE: Section.SAFETY,
    FlagReason.UNWELL: Section.HEALTH,
    FlagReason.LANGUAGE: Section.CARD,
    FlagReason.HEARING: Section.LEGAL,
    FlagReason.DO_NOT_MOVE: Section.PLACE,
    FlagReason.FAMILY: Section.FAMILY,
    FlagReason.LOOK_AGAIN: Section.PLAN,
}


class WhyExport(models.TextChoices):
    """What a list is taken out for."""

    COURT = "court", _("A court or committee asked for it")
    INSPECTION = "inspection", _("An inspection by law")
    PLANNING = "planning", _("Planning the work of the team")
    VISITS = "visits", _("Visits, where there is no network")
    HANDOVER = "handover", _("Somebody takes over the work")


class ExportKind(models.TextChoices):
    XLSX = "xlsx", _("Spreadsheet (XLSX)")
    CSV = "csv", _("Plain table (CSV)")
