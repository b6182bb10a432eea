"""The closed lists of what follows after her return. Stored codes are ours; the words are translated."""

from __future__ import annotations

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from saathi.kernel.sections import Section

Words = str | Promise


class MeetingPlace(models.TextChoices):
    """Where she wants to be met."""

    OUR_OFFICE = "our_office", _("At our office")
    HER_HOME = "her_home", _("Where she lives")
    HEALTH_CENTRE = "health_centre", _("At a health centre or a hospital")
    SCHOOL = "school", _("At her school or course")
    GROUP = "group", _("Where her group meets")
    MARKET = "market", _("In a market or on the way")
    CALL = "call", _("Not face to face: in a call")
    OTHER = "other", _("At another place that she named")


class Way(models.TextChoices):
    """How we may look for her where she does not come. None is used that she did not name."""

    CALL = "call", _("Call her own number")
    MESSAGE = "message", _("Send her a word that says nothing")
    COME = "come", _("Come to where she lives")
    COMPANION = "companion", _("Ask her peer companion")
    GROUP = "group", _("Ask in her peer group")
    FRIEND = "friend", _("Ask a friend whom she named")
    RELATIVE = "relative", _("Ask a relative whom she named")
    SCHOOL = "school", _("Ask at her school or work")
    NEIGHBOUR = "neighbour", _("Ask a neighbour whom she named")


class VisitKind(models.TextChoices):
    VISIT = "visit", _("We meet")
    CALL = "call", _("We speak in a call")
    TRY = "try", _("We look for her, as she allowed it")


class VisitState(models.TextChoices):
    PLANNED = "planned", _("Planned")
    MET = "met", _("Met")
    NOT_MET = "not_met", _("Not met")
    CALLED_OFF = "called_off", _("She called it off")


class WhyNotMet(models.TextChoices):
    """Only the first two are silence; a no of hers is an answer."""

    NOT_THERE = "not_there", _("She was not there, and sent no word")
    NO_ANSWER = "no_answer", _("Nobody answered")
    SHE_SAID_NO = "she_said_no", _("She did not want to meet this time")
    NOT_SAFE = "not_safe", _("It was not safe to meet there")
    WE_DID_NOT = "we_did_not", _("We did not go, or did not call")


SILENT = (WhyNotMet.NOT_THERE, WhyNotMet.NO_ANSWER)


class Domain(models.TextChoices):
    """Six domains of life, in the order in which they are asked."""

    SAFETY = "safety", _("Being safe")
    LEGAL = "legal", _("Law and rights")
    MIND = "mind", _("How I feel inside")
    WORK = "work", _("Work, money and learning")
    SOCIAL = "social", _("People around me")
    BODY = "body", _("My body and health")


# Each is kept with the section it tells about: whoever may not see that asks nothing of it.
DOMAIN_SECTIONS: dict[Domain, Section] = {
    Domain.SAFETY: Section.SAFETY,
    Domain.LEGAL: Section.LEGAL,
    Domain.MIND: Section.COUNSELLING,
    Domain.WORK: Section.LEARNING,
    Domain.SOCIAL: Section.FAMILY,
    Domain.BODY: Section.HEALTH,
}
# Anchors in our own words, the same for every domain.
RATINGS: tuple[tuple[int, Words], ...] = (
    (1, _("Very hard")),
    (2, _("Hard")),
    (3, _("Some of both")),
    (4, _("Mostly well")),
    (5, _("Well")),
)
NOT_SAID = "not_said"


class Said(models.TextChoices):
    YES = "yes", _("Yes")
    NO = "no", _("No")
    NOT_SAID = "not_said", _("She does not want to say")


class Reached(models.TextChoices):
    """How far she is in what she herself calls having arrived."""

    YES = "yes", _("Yes, this is so")
    PARTLY = "partly", _("Partly")
    NO = "no", _("Not yet")
    NOT_SAID = "not_said", _("She does not want to say")


class FootingKind(models.TextChoices):
    OWN = "own", _("What she calls having arrived")
    CHECK = "check", _("Whether it is so")


class CopyKept(models.TextChoices):
    NONE = "none", _("No copy: she keeps it in her head")
    HERSELF = "herself", _("She keeps it herself")
    SOMEBODY = "somebody", _("Somebody she trusts keeps it")


class SupportKind(models.TextChoices):
    COMPANION = "companion", _("A peer companion: somebody who came through the same")
    GROUP = "group", _("A peer group near her home")
    MEDIATION = "mediation", _("A talk with her family, with somebody between them")
    COUNSELLING = "counselling", _("Counselling near her home")


SUPPORT_SECTIONS: dict[SupportKind, Section] = {
    SupportKind.COMPANION: Section.SAFETY,
    SupportKind.GROUP: Section.SAFETY,
    SupportKind.MEDIATION: Section.FAMILY,
    SupportKind.COUNSELLING: Section.COUNSELLING,
}


class Asker(models.TextChoices):
    HER = "her", _("She asked for it")
    US = "us", _("We offered it, and she wants it")


class SupportState(models.TextChoices):
    ASKED = "asked", _("Asked for")
    FOUND = "found", _("Somebody is found")
    NOT_FOUND = "not_found", _("Nobody is found near her")
    BEGUN = "begun", _("It has begun")
    ENDED = "ended", _("It came to its end")
    SAID_NO = "said_no", _("She said no")


class AlarmKind(models.TextChoices):
    DANGER = "danger", _("She may be drawn back, or is in danger")
    LOST = "lost", _("Nobody reaches her any more")


class Sign(models.TextChoices):
    """What was seen or heard. Never what somebody thinks of her."""

    SHE_SAID_SO = "she_said_so", _("She said so herself")
    STRANGER_ASKS = "stranger_asks", _("Somebody from before asks for her or waits for her")
    OFFER_OF_WORK = "offer_of_work", _("She is offered work far away, and nobody knows by whom")
    FORCED = "forced", _("Somebody forces or threatens her")
    DEBT = "debt", _("A debt is held against her")
    PAPERS_TAKEN = "papers_taken", _("Her papers, phone or money were taken")
    SHUT_IN = "shut_in", _("She is not let out, or not let speak alone")
    HURT = "hurt", _("She is hurt")
    GONE = "gone", _("She is gone, against what she had said")
    CODE_WORD = "code_word", _("She used her code word")


class AlarmState(models.TextChoices):
    RAISED = "raised", _("Nobody has decided yet")
    DECIDED = "decided", _("Decided; she is still to be told")
    CLOSED = "closed", _("She knows what was done")


class Decided(models.TextChoices):
    """What a person decided upon an alarm."""

    TALK = "talk", _("Speak with her alone, in a way she allowed")
    HER_PLAN = "her_plan", _("Do what her safety plan says")
    REPORT = "report", _("Report it, because a law says so")
    PROTECT = "protect", _("Ask the police or a court to protect her")
    OPEN_DOOR = "open_door", _("Do not look any further, and keep the door open")
    NO_DANGER = "no_danger", _("There was no danger")


class WithHer(models.TextChoices):
    WITH_HER = "with_her", _("She was asked, and wants it so")
    WITHOUT = "without", _("She could not be asked")
    DANGER_TO_LIFE = "danger_to_life", _("She could not be asked, and her life is in danger")


class Close(models.TextChoices):
    HERS = "hers", _("She asks for it")
    TOGETHER = "together", _("We said that it may be time, and she agrees")
    LAWFUL = "lawful", _("She cannot be asked, and there is a reason the law knows")


class WhyClosed(models.TextChoices):
    """Without her word only these."""

    DIED = "died", _("She has died")
    ORDER = "order", _("An order of a court or committee says so")
    NOT_FOUND = "not_found", _("Nobody reaches her, all ways she allowed were tried, and a person decided so")


class Sustained(models.TextChoices):
    YES = "yes", _("Her own arriving and the four things below it have held for six months")
    NO = "no", _("It has not held for six months")
    NOT_ASKED = "not_asked", _("It was never asked")
