"""The closed lists of this room. Stored codes are ours; the words are translated."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class ByWhom(models.TextChoices):
    FAMILY = "family", _("Family")
    IN_LAWS = "in_laws", _("In-laws")
    NEIGHBOURS = "neighbours", _("Neighbours")
    VILLAGE = "village", _("Village council or elders")
    SCHOOL = "school", _("School or course")
    OFFICE = "office", _("A government office")
    EMPLOYER = "employer", _("Employer or people at work")
    SERVICE = "service", _("A hospital, a bank or another service")
    OUR_OWN = "our_own", _("Somebody of an organisation that should help her")
    POLICE = "police", _("Police or a court")
    MEDIA = "media", _("Newspaper, television or the internet")
    OTHER = "other", _("Somebody else")


class Place(models.TextChoices):
    HOME = "home", _("At home")
    STREET = "street", _("In the street, at the well, in the market")
    SCHOOL = "school", _("At a school or course")
    WORK = "work", _("At work")
    OFFICE = "office", _("In an office")
    HEALTH = "health", _("In a hospital or health centre")
    POLICE = "police", _("At a police station or court")
    SHELTER = "shelter", _("In a home or shelter")
    ONLINE = "online", _("On a phone or the internet")
    OTHER = "other", _("Somewhere else")


class Want(models.TextChoices):
    """What she wants, from the quietest on. The last is as good as any other."""

    QUIET = "quiet", _("Hold out quietly, and feel stronger")
    ALLY = "ally", _("Have somebody stand beside her")
    EXPLAIN = "explain", _("Have it explained to those who did it")
    COMPLAIN = "complain", _("Complain where it can be complained about")
    LAW = "law", _("Go to law")
    NOTHING = "nothing", _("Nothing now")


class IncidentState(models.TextChoices):
    HEARD = "heard", _("She told it")
    GOING_ON = "going_on", _("Something is being done, as she wants it")
    RESTING = "resting", _("It rests, as she wants it")
    ENDED = "ended", _("It has ended for her")


class Outcome(models.TextChoices):
    """By her alone."""

    BETTER = "better", _("It is better now")
    SAME = "same", _("It is as it was")
    WORSE = "worse", _("It is worse now")
    NOT_SAID = "not_said", _("She does not want to say")


class What(models.TextChoices):
    """What may be done. Each stands under what she wants, and under everything louder."""

    TALK = "talk", _("Speak it over with her, and what she can say")
    GROUP = "group", _("Bring it to her peer group, as far as she wants")
    GO_ALONG = "go_along", _("Go along with her")
    FIND_ALLY = "find_ally", _("Ask somebody she trusts to stand beside her")
    EXPLAIN = "explain", _("Speak with those who did it")
    STORY = "story", _("Correct a false story, without her name")
    COMPLAINT = "complaint", _("Write a complaint that she signs")
    LAWYER = "lawyer", _("Ask a lawyer what the law gives her")
    REPORT = "report", _("Go with her to the police or a court")


class Who(models.TextChoices):
    HER = "her", _("She herself")
    WORKER = "worker", _("The worker who writes this")
    TOGETHER = "together", _("She and a worker")
    ALLY = "ally", _("Somebody she trusts")
    LAWYER = "lawyer", _("Her lawyer")


class ResponseState(models.TextChoices):
    PROPOSED = "proposed", _("Put before her")
    AGREED = "agreed", _("She said yes to it")
    SAID_NO = "said_no", _("She said no to it")
    DONE = "done", _("Done")
    STOPPED = "stopped", _("She stopped it")
