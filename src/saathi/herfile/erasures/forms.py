"""What is asked where she wants her file erased, and where it is prepared, sealed or kept."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LANGUAGES

from ..choices import KeptBy
from ..law import kept_until


class EraseForm(ActForm):
    her_words = forms.CharField(
        label=_("What do I want to say?"), max_length=1000, required=False, widget=forms.Textarea)
    her_language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)


class PrepareForm(ActForm):
    """Which law or order keeps something, and until when; without one our own rule and the laws in force say it."""

    law_keeps = forms.ChoiceField(label=_("Does a law or an order keep it for some time?"), choices=KeptBy.choices)
    until_on = forms.DateField(
        label=_("Until which day?"), required=False,
        help_text=_("The last day that the order or the court names. Whatever is later holds: this day, or the law's."))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        named, until = data.get("law_keeps") not in (None, "", KeptBy.NONE), data.get("until_on")
        if named and until is None:
            self.add_error("until_on", _("Write the last day of the order, or when the case is asked about again."))
        if until and (not named or until <= today()):
            self.add_error("until_on", _("A day ahead is needed, and only where an order or a case keeps it."))
        return data


class KeepForm(ActForm):
    reason = forms.CharField(
        label=_("Why not, and by which law? She reads this."), max_length=1000, widget=forms.Textarea,
        help_text=_("Say until when, and whom she can ask who is not us."))


def shred_on(country: str, data: Any) -> Any:
    """The day on which keys are destroyed: the latest of our own rule, laws in force where she stays, and an order."""
    return max(filter(None, (kept_until(country, today()), data.until_on)))
