"""The closed lists of home studies. Stored codes are ours; the words are translated."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Towards(models.TextChoices):
    """To whom she would go, as she names them."""

    FAMILY = "family", _("Her parents or the family she grew up in")
    HUSBAND = "husband", _("Her husband or his family")
    RELATIVE = "relative", _("Another relative")


class Meets(models.TextChoices):
    """Who may be met. Nobody else is spoken to."""

    MOTHER = "mother", _("Her mother")
    FATHER = "father", _("Her father")
    SIBLING = "sibling", _("A brother or sister")
    HUSBAND = "husband", _("Her husband")
    GRANDPARENT = "grandparent", _("A grandparent")
    AUNT_UNCLE = "aunt_uncle", _("An aunt or uncle")
    TEACHER = "teacher", _("A teacher")
    HEALTH_WORKER = "health_worker", _("The health worker of the village")
    NEIGHBOUR = "neighbour", _("A neighbour she names")
    PANCHAYAT = "panchayat", _("A member of the village council")


class Wish(models.TextChoices):
    """Whether she wants to go and live there. Asked before the visit, and again when she hears what was found."""

    YES = "yes", _("She wants to go there")
    NOT_SURE = "not_sure", _("She is not sure")
    NO = "no", _("She does not want to go there")


class Risk(models.TextChoices):
    LOW = "low", _("Nothing was found that would harm her")
    SOME = "some", _("Something could harm her, and can be guarded against")
    UNSAFE = "unsafe", _("She would not be safe there")


class Willing(models.TextChoices):
    YES = "yes", _("They want her there, without conditions")
    UNSURE = "unsure", _("They are not sure, or set conditions")
    NO = "no", _("They do not want her there")


class Able(models.TextChoices):
    YES = "yes", _("They can look after her")
    WITH_HELP = "with_help", _("They can, with help")
    NO = "no", _("They cannot")


class NotDone(models.TextChoices):
    """Why a visit that was said yes to did not happen."""

    NOT_FOUND = "not_found", _("The place or the people were not found")
    NOT_SAFE = "not_safe", _("It was not safe to go, for her or for whoever went")
    NOBODY = "nobody", _("None of those who may be met was there")
    CANNOT = "cannot", _("Whoever should go cannot go any more")


class Way(models.TextChoices):
    """How she was told."""

    IN_PERSON = "in_person", _("Face to face, with nobody listening")
    CALL = "call", _("In a call, as she allows it")
    LETTER = "letter", _("In writing")


class Grasp(models.TextChoices):
    YES = "yes", _("She understood")
    ASKS = "asks", _("She wants to ask something")
    NOT_NOW = "not_now", _("She did not want to hear it now")
