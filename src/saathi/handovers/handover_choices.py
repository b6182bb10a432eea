"""The closed lists of working together and of handing over. The words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Says(models.TextChoices):
    """What she says about the person who would walk with her there."""

    YES = "yes", _("Yes, this person")
    ELSE = "else", _("Somebody else there")
    NOT_NOW = "not_now", _("Not now")
    NO = "no", _("No")


class Presence(models.TextChoices):
    """Nobody speaks about her without her: she is there, or her words are read first, or she said that she does not
    want either."""

    PRESENT = "present", _("She was there")
    STATEMENT = "statement", _("She was not there; what she says was read first")
    DID_NOT_WANT = "did_not_want", _("She was asked and did not want to take part")


class MeetingPresence(models.TextChoices):
    """At the meeting of the handover."""

    THERE = "there", _("She was there")
    CALL = "call", _("She was there in a call")
    DID_NOT_WANT = "did_not_want", _("She was asked and did not want to")
    COULD_NOT = "could_not", _("She could not be there")


class ItemKind(models.TextChoices):
    DECISION = "decision", _("Decision")
    PROMISE = "promise", _("Promise")


class Stage(models.TextChoices):
    """Where a handover stands. The words are those of the page of the handover."""

    THINKING = "thinking", _("She is thinking about it")
    OFFERED = "offered", _("Offered")
    ACCEPTED = "accepted", _("They can go on with her")
    CONFIRMED = "confirmed", _("She agreed to share")
    ARRIVED = "arrived", _("She arrived")
    SETTLED = "settled", _("First visit done, every fact looked at")
    DECLINED = "declined", _("They said no")
    RECALLED = "recalled", _("Taken back")
    SAID_NO = "said_no", _("She said no")
    SENT_BACK = "sent_back", _("Sent back")


class FactState(models.TextChoices):
    OPEN = "open", _("Not looked at yet")
    CONFIRMED = "confirmed", _("It is here and right")
    CORRECTED = "corrected", _("It is here and was put right with her")
    NOT_HELD = "not_held", _("It did not come along")


class WhyStays(models.TextChoices):
    """Why a paper cannot go along in a sealed file."""

    EVIDENCE = (
        "evidence",
        _(
            "It is evidence, kept exactly as it came with everything hidden in it, so it stays here. Add a photograph "
            "of it as another paper, if she wants that to go along."
        ),
    )
    LARGE = "large", _("It is larger than a sealed file can be.")
    ROLE = "role", _("Your role does not open papers. Somebody whose role does can seal it with her papers.")
