"""Kinds of messages, the closed lists in them, and how large and how late anything may be."""

from __future__ import annotations

from datetime import timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

MESSAGE, CARD, DIRECTORY = "survivor-handover+jws", "survivor-card+jws", "survivor-directory+jws"
"""The `typ` of a message, of the card by which an organisation joins, and of a keeper's yes to a directory."""

VERSION = 1
LASTS = timedelta(days=14)
SKEW = timedelta(minutes=10)
KEPT_AFTER = timedelta(hours=48)
"""A file is kept this long after it ended, so that one that comes late still meets its first receipt."""
SEALED_WITHIN = timedelta(hours=24)
RECEIPT_WITHIN = timedelta(days=3)
DIRECTORY_LASTS = timedelta(days=30)
CHECKED_WITHIN = timedelta(hours=24)

MOST_PARTS = 200
MOST_PART = 9 << 20
MOST_TOTAL = 9 << 20
MOST_PAPERS = 40
"""Parts that are no text: each is opened in a cell of its own, which takes its time."""
MOST_FILE = 10 << 20
MOST_DEAD = 64
MOST_DIRECTORY = 1 << 20
MOST_CARD = 16 << 10


class Kind(models.TextChoices):
    OFFER = "offer", _("Offer")
    ACCEPT = "accept", _("Yes to an offer")
    DECLINE = "decline", _("No to an offer")
    BUNDLE = "bundle", _("Bundle")
    RECEIPT = "receipt", _("Receipt")
    OUTCOME = "outcome", _("What came of it")
    WITHDRAW = "withdraw", _("Recall")
    SEALED = "sealed", _("Receipt that it is closed")
    RESEND = "resend", _("Asks for a missing file")


class Need(models.TextChoices):
    SHELTER = "shelter", _("A place to live")
    HANDOVER = "handover", _("Taking over the case near home")
    STUDY = "study", _("A visit to see how home is")
    RETURN = "return", _("Going home across the border")
    FOLLOW_UP = "follow_up", _("Walking with her after return")
    HEALTH = "health", _("Health care")
    LEGAL = "legal", _("Legal help")
    LIVELIHOOD = "livelihood", _("Learning and work")


class Band(models.TextChoices):
    """Coarser than in any file, so that a band and a district together are many people."""

    CHILD = "child", _("under 18")
    YOUNG = "young", _("18 to 25")
    GROWN = "grown", _("26 and over")


class WhyDecline(models.TextChoices):
    FULL = "full", _("There is no place now")
    NOT_OURS = "not_ours", _("This is not what we do")
    NOT_SAFE = "not_safe", _("She would not be safe here")
    LANGUAGE = "language", _("Nobody here speaks her language")
    OTHER = "other", _("Another reason, which we tell you ourselves")


class WhyRecall(models.TextChoices):
    HER_NO = "her_no", _("She took her yes back")
    MISTAKE = "mistake", _("It was sealed for the wrong organisation, or with too much in it")
    ORDER = "order", _("A court or committee ordered it")
    OTHER = "other", _("Another reason, which we tell you ourselves")


class Outcome(models.TextChoices):
    ARRIVED = "arrived", _("She has arrived")
    MET = "met", _("We have met her")
    DONE = "done", _("What was asked is done")
    NOT_REACHED = "not_reached", _("We could not reach her")
    NOT_DONE = "not_done", _("What was asked was not done")


class State(models.TextChoices):
    """How far a message is, on either side."""

    MADE = "made", _("Made")
    EARLY = "early", _("Came before one that is missing")
    RECEIVED = "received", _("Received")
    OPENED = "opened", _("Looked at")
    ACCEPTED = "accepted", _("Accepted")
    DECLINED = "declined", _("Declined")
    RECALLED = "recalled", _("Recalled")
    CLOSED = "closed", _("Closed, as asked")


class Withdrawal(models.TextChoices):
    """How she can take her yes back, as it was told to her."""

    WORKER = "worker", _("By telling any worker")
    PAGES = "pages", _("On her own pages")
    PHONE = "phone", _("By telephone")
    OFFICE = "office", _("At the office of either organisation")


SECTIONS = (
    "card", "identity", "place", "plan", "health", "counselling", "legal", "family", "learning", "safety",
)  # fmt: skip
NAMES = (
    "card", "identity", "journey", "plan", "goals", "promises", "decisions", "services", "dates", "papers", "paper",
    "medical", "counselling", "legal", "family", "learning", "entitlements", "safety", "recording",
)  # fmt: skip
"""What a part may be called, with a number where there are several: a name is read before anything is accepted, so it
can never say whose it is."""
MEDIA = {
    "application/json": "json",
    "application/pdf": "pdf",
    "image/jpeg": "jpg",
    "audio/ogg": "ogg",
    "video/mp4": "mp4",
}
"""What a part may be, and the ending of its file."""
TEXT = "application/json"
