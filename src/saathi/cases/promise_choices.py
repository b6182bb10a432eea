"""The closed lists of promises and meetings, and which step may follow on which state."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PromiseKind(models.TextChoices):
    """TELL is made by the ledger alone: she is to be told what was decided."""

    PROMISE = "promise", _("Something we promised her")
    TASK = "task", _("Something to be done for her")
    TELL = "tell", _("She is to be told what was decided")


class AskedBy(models.TextChoices):
    HER = "her", _("She asked for it")
    US = "us", _("We said it ourselves")
    OFFICE = "office", _("Another office asked for it")


class DoerKind(models.TextChoices):
    PERSON = "person", _("One person")
    TEAM = "team", _("A team")


class PromiseState(models.TextChoices):
    OPEN = "open", _("Open")
    KEPT = "kept", _("Kept")
    NOT_KEPT = "not_kept", _("Not kept")
    LET_GO = "let_go", _("She let it go")
    UNDONE = "undone", _("Taken back")


class StepKind(models.TextChoices):
    MADE = "made", _("Written down")
    MOVED = "moved", _("A new date was given")
    OFFERED = "offered", _("Somebody else was asked to do it")
    ACCEPTED = "accepted", _("Taken over")
    DECLINED = "declined", _("Not taken over")
    KEPT = "kept", _("Kept")
    NOT_KEPT = "not_kept", _("Not kept")
    LET_GO = "let_go", _("She let it go")
    TOLD = "told", _("She was told")


class HowMet(models.TextChoices):
    FACE_TO_FACE = "face_to_face", _("Face to face")
    PHONE = "phone", _("By phone")
    VIDEO = "video", _("By video")
    COURT = "court", _("At a court, an office or a hospital")


# In which states a step may be taken.
FOLLOWS: dict[StepKind, frozenset[PromiseState]] = {
    StepKind.MOVED: frozenset([PromiseState.OPEN]),
    StepKind.OFFERED: frozenset([PromiseState.OPEN]),
    StepKind.ACCEPTED: frozenset([PromiseState.OPEN]),
    StepKind.KEPT: frozenset([PromiseState.OPEN]),
    StepKind.LET_GO: frozenset([PromiseState.OPEN]),
    StepKind.TOLD: frozenset([PromiseState.KEPT, PromiseState.NOT_KEPT]),
}
