"""The closed lists of this room. Stored codes are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ParticularKind(models.TextChoices):
    LEGAL_NAME = "legal_name", _("Legal name")
    ALIAS = "alias", _("Alias or other spelling")
    BIRTH_DATE = "birth_date", _("Birth date")
    PHONE = "phone", _("Phone number")
    ADDRESS = "address", _("Address")
    ID_NUMBER = "id_number", _("Identity number")
    CONTACT = "contact", _("Person to contact")
    PHOTOGRAPH = "photograph", _("Photograph")
    REFERENCE = "reference", _("File reference of an organisation")


class SideState(models.TextChoices):
    OFFERED = "offered", _("Offered: the other side has not answered")
    ASKED = "asked", _("Somebody believes that she has another file")
    LINKED = "linked", _("Both files are of her")
    REFUSED = "refused", _("They are two people")
    UNDONE = "undone", _("Was taken apart again")


class HerAnswer(models.TextChoices):
    AGREES = "agrees", _("She was asked and says that both are hers")
    NOT_ASKED = "not_asked", _("She could not be asked")
