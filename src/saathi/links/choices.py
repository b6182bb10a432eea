"""The closed lists of this room. Stored states are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from saathi.kernel.sections import ALL_SECTIONS, Section


class RequestKind(models.TextChoices):
    """What one organisation may ask of another."""

    REFERRAL = "referral", _("A service for her")
    JOINT = "joint", _("Working on one plan together")
    STUDY = "study", _("A home study")
    HANDOVER = "handover", _("Handover")
    TRANSFER = "transfer", _("Transfer with an escort")
    DUTY = "duty", _("What an office owes her")


class RequestState(models.TextChoices):
    """`said_no`: she did. `rejected`: whoever was asked did. Never the one for the other."""

    DRAFT = "draft", _("She is thinking about it")
    IN_PROGRESS = "in_progress", _("Asked")
    ACCEPTED = "accepted", _("They said yes")
    REJECTED = "rejected", _("They said no")
    DONE = "done", _("It came to its end")
    REVOKED = "revoked", _("Taken back")
    SAID_NO = "said_no", _("She said no")


GOING = (RequestState.IN_PROGRESS, RequestState.ACCEPTED)
ENDED = (RequestState.REJECTED, RequestState.DONE, RequestState.REVOKED, RequestState.SAID_NO)


class Need(models.TextChoices):
    """What is needed, as whoever is asked reads it."""

    HEALTH = "health", _("Health care")
    COUNSELLING = "counselling", _("Counselling")
    LEGAL = "legal", _("Legal help")
    POLICE = "police", _("Help from the police")
    PROTECTION = "protection", _("Protection")
    SCHOOL = "school", _("School")
    SKILL = "skill", _("A course")
    WORK = "work", _("Work")
    BANK = "bank", _("A bank account")
    PAPERS = "papers", _("A paper or an entitlement")
    COMPENSATION = "compensation", _("Compensation")
    STAY = "stay", _("A place to live")
    TRAVEL = "travel", _("Company on the way")
    PEERS = "peers", _("Other survivors")
    INTERPRETER = "interpreter", _("An interpreter")
    CHILDCARE = "childcare", _("Care for her child")
    HOME_VISIT = "home_visit", _("A visit to her family")
    JOINT_PLAN = "joint_plan", _("One plan, two workers")
    TAKE_OVER = "take_over", _("Going on with her")


# The most that each need lets somebody else see: whoever is asked sees only what the purpose needs.
NEEDS_SECTIONS: dict[str, Section] = {
    Need.HEALTH: Section.HEALTH,
    Need.COUNSELLING: Section.COUNSELLING,
    Need.LEGAL: Section.LEGAL | Section.SAFETY,
    Need.POLICE: Section.LEGAL | Section.SAFETY,
    Need.PROTECTION: Section.SAFETY | Section.PLACE,
    Need.SCHOOL: Section.LEARNING,
    Need.SKILL: Section.LEARNING,
    Need.WORK: Section.LEARNING,
    Need.BANK: Section.IDENTITY,
    Need.PAPERS: Section.IDENTITY,
    Need.COMPENSATION: Section.LEGAL | Section.IDENTITY,
    Need.STAY: Section.PLACE | Section.SAFETY,
    Need.TRAVEL: Section.PLACE | Section.SAFETY,
    Need.PEERS: Section.CARD,
    Need.INTERPRETER: Section.CARD,
    Need.CHILDCARE: Section.FAMILY,
    Need.HOME_VISIT: Section.FAMILY | Section.PLACE,
    Need.JOINT_PLAN: ALL_SECTIONS & ~Section.COUNSELLING,
    Need.TAKE_OVER: ALL_SECTIONS & ~Section.COUNSELLING,
}
# Where a request about it stands in her file: whoever does not see that section does not see that it was asked.
SECTION_OF_NEED: dict[str, Section] = {
    Need.HEALTH: Section.HEALTH,
    Need.COUNSELLING: Section.COUNSELLING,
    Need.LEGAL: Section.LEGAL,
    Need.POLICE: Section.LEGAL,
    Need.COMPENSATION: Section.LEGAL,
    Need.PROTECTION: Section.SAFETY,
    Need.SCHOOL: Section.LEARNING,
    Need.SKILL: Section.LEARNING,
    Need.WORK: Section.LEARNING,
    Need.BANK: Section.LEARNING,
    Need.PAPERS: Section.IDENTITY,
    Need.STAY: Section.PLACE,
    Need.TRAVEL: Section.PLACE,
    Need.CHILDCARE: Section.FAMILY,
    Need.HOME_VISIT: Section.FAMILY,
}


class HerAnswer(models.TextChoices):
    """What she said when she was asked about it. What is measured is that she was asked, not that she said yes."""

    YES = "yes", _("Yes")
    NO = "no", _("No")
    NOT_NOW = "not_now", _("Not now")
    NOT_ASKED = "not_asked", _("She was not asked yet")
    ELSE = "else", _("Somebody else there")


# Asked about something, not about a person.
ANSWERS = [pair for pair in HerAnswer.choices if pair[0] != HerAnswer.ELSE]


class Why(models.TextChoices):
    """Why whoever was asked said no, or why nothing happened."""

    FULL = "full", _("No place or no time")
    NOT_OURS = "not_ours", _("It is not what they do")
    FAR = "far", _("It is outside their area")
    AGE = "age", _("It is not for her age")
    LANGUAGE = "language", _("Nobody there speaks her language")
    COST = "cost", _("It costs more than there is")
    UNSAFE = "unsafe", _("She would not be safe there")
    CONFLICT = "conflict", _("Somebody there is too close to her family or village")
    PAPERS = "papers", _("A paper is missing")
    CLOSED = "closed", _("It was closed, or nobody came")
    OTHER = "other", _("Something else")


class Outcome(models.TextChoices):
    HAPPENED = "happened", _("It happened")
    PARTLY = "partly", _("A part of it happened")
    NOT_HAPPENED = "not_happened", _("It did not happen")


class Facing(models.TextChoices):
    """What is done about a silence."""

    ASK_AGAIN = "ask_again", _("We asked them again")
    ABOVE = "above", _("We asked those above them")
    IN_PERSON = "in_person", _("Somebody goes there")
    ELSEWHERE = "elsewhere", _("We ask somewhere else as well")
    WAIT = "wait", _("She wants to wait longer")


class How(models.TextChoices):
    """How an answer of an office without a sign-in reached us; empty where they answered here themselves."""

    IN_PERSON = "in_person", _("Face to face")
    CALL = "call", _("In a call")
    LETTER = "letter", _("In a letter")
    MESSAGE = "message", _("In a message")


class Useful(models.IntegerChoices):
    """Measures paper 2.2: referral(useful{0..2}), in her rating."""

    NO = 0, _("It was of no use to me")
    SOME = 1, _("It was of some use")
    YES = 2, _("It was of use to me")
