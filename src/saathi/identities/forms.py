"""What identifies her is asked only for a purpose, and shown only for one."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LANGUAGES, PlaceField

from .choices import ParticularKind

WRITABLE = [
    (kind.value, kind.label)
    for kind in ParticularKind
    if kind not in (ParticularKind.PHOTOGRAPH, ParticularKind.REFERENCE)
]
PURPOSES = [
    ("court_paper", _("A paper for a court or committee")),
    ("identity_paper", _("Getting her an identity paper")),
    ("health", _("Seeing a doctor")),
    ("contact_family", _("Reaching someone she asked us to reach")),
    ("compensation", _("Claiming compensation")),
    ("travel", _("Her travel or return")),
    ("check_same_person", _("Making sure it is the same person")),
    ("safety", _("Keeping her safe now")),
]


class ParticularForm(ActForm):
    kind = forms.ChoiceField(label=_("What is it?"), choices=WRITABLE)
    value = forms.CharField(  # type: ignore[assignment]
        label=_("As it is written or said"), max_length=400
    )
    language = forms.ChoiceField(
        label=_("In which language?"), choices=[("", _("Not said")), *LANGUAGES], required=False
    )
    district = PlaceField(label=_("District, for an address"), required=False)


class CorrectForm(ActForm):
    value = forms.CharField(  # type: ignore[assignment]
        label=_("What is right?"), max_length=400
    )


class RevealForm(ActForm):
    """The purpose is written in the journal, and she can see it."""

    purpose = forms.ChoiceField(label=_("What do you need it for?"), choices=PURPOSES)


class PhotographForm(ActForm):
    photograph = forms.FileField(
        label=_("Photograph"), help_text=_("JPEG or PNG, at most 10 MB. Where it was taken is removed.")
    )

    def clean(self) -> dict[str, Any]:
        from saathi.uploads.opening import Unusable

        from .photographs import cleaned

        data = super().clean() or {}
        if (file := data.get("photograph")) is not None:
            try:
                data["photograph"] = cleaned(file)
            except Unusable as error:
                self.add_error("photograph", str(error))
        return data
