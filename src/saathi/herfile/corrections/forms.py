"""What is asked where she says that something is wrong, and where it is answered."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.survivors.forms import LANGUAGES

from ..choices import Corrected
from ..kinds import KINDS

SECTIONS = [(str(int(one)), SECTION_WORDS[one]) for one in Section]
ABOUT = [("", _("The whole part")), *((kind.code, kind.words) for kind in KINDS)]


class WrongForm(ActForm):
    """She says it; `about` and `row` are the entry she pressed, both empty for the whole part."""

    section = forms.TypedChoiceField(label=_("Which part?"), choices=SECTIONS, coerce=int)
    about = forms.ChoiceField(label=_("What is it?"), choices=ABOUT, required=False)
    row = forms.UUIDField(label=_("Which entry?"), required=False)
    her_words = forms.CharField(
        label=_("What is wrong?"), max_length=1000, widget=forms.Textarea,
        error_messages={"required": _("Say what is wrong.")})
    wants = forms.CharField(
        label=_("What should it say?"), max_length=1000, required=False, widget=forms.Textarea,
        help_text=_("I can leave this empty."))
    her_language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if bool(data.get("about")) != bool(data.get("row")):
            raise forms.ValidationError(_("Choose one entry, or the whole part."))
        return data


class AnswerForm(ActForm):
    answer = forms.ChoiceField(
        label=_("What became of it?"), choices=Corrected.choices,
        help_text=_("Put it right on its own page first. What stood there stays only where the law asks for it."))
    reason = forms.CharField(
        label=_("What is she told?"), max_length=1000, widget=forms.Textarea,
        help_text=_("She reads this beside her own words. Short sentences."))
