"""What is asked of a recording. Here it is checked, once, before anything is kept."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LANGUAGES
from saathi.uploads.opening import Unusable, cleaned_voice

MOST_SECONDS = 120
MOST_BYTES = 2 << 20
"""Two minutes at 128 kbit/s: telephones record louder than the 24 kbit/s that the page asks for."""
_GRACE = 2  # seconds: a browser ends its last packet after it was told to stop


class RecordForm(ActForm):
    sound = forms.FileField(label=_("Her voice"), error_messages={"required": _("Nothing was recorded yet.")})
    language = forms.ChoiceField(label=_("In which language did she say it?"), choices=LANGUAGES)

    def clean_sound(self) -> Any:
        file = self.cleaned_data["sound"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(_("This is longer than two minutes. Say it in two parts."))
        try:
            voice = cleaned_voice(file.read())
        except Unusable as error:
            raise forms.ValidationError(str(error)) from None
        if voice.seconds > MOST_SECONDS + _GRACE:
            raise forms.ValidationError(_("This is longer than two minutes. Say it in two parts."))
        return voice


class HearForm(ActForm):
    """One person at a time: she may hear it, or no longer."""

    person = forms.UUIDField(label=_("Who?"))
    may = forms.TypedChoiceField(
        label=_("May she hear it?"), choices=[("yes", _("Yes")), ("no", _("No"))], coerce=lambda value: value == "yes"
    )
