"""The closed lists of referrals."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Company(models.TextChoices):
    """Who goes with her."""

    NOBODY = "nobody", _("She goes alone, as she wants")
    WORKER = "worker", _("One of us goes with her")
    PEER = "peer", _("A survivor she trusts goes with her")
    OWN = "own", _("Somebody she named goes with her")
    NOT_SAID = "not_said", _("She has not decided yet")


# Who makes the call, and who started it: in the shapes of who decides, with words of their own.
CALLER = {
    "hers": _("She calls herself; you practise it with her"),
    "together": _("You call together"),
    "for_her": _("You call, as she asked"),
}
STARTED = {
    "hers": _("She asked for it"),
    "together": _("It came up together"),
    "for_her": _("We proposed it"),
}


class Reached(models.TextChoices):
    """What came of a call."""

    SPOKE = "spoke", _("We spoke with them")
    CALL_BACK = "call_back", _("They asked to call again")
    NOBODY = "nobody", _("Nobody answered")
    WRONG = "wrong", _("The number or the place is wrong")
    STOPPED = "stopped", _("She stopped, which is all right")
