"""What is asked of a review. Her words come before anyone's conclusion."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay

from ..choices import Presence, Present, WhyAbsent
from ..forms import her_words, spoken


class _Ahead(forms.DateField):
    def clean(self, value: Any) -> Any:
        day = super().clean(value)
        if day is not None and day < today():
            raise forms.ValidationError(_("This day is past."))
        return day


class PlanDateForm(ActForm):
    due_on = _Ahead(label=_("On which day is her plan looked at again?"), help_text=_("Ask her which day suits her."))


class HoldForm(ActForm):
    held_on = PastDay(label=_("On which day was the review?"))
    presence = forms.ChoiceField(label=_("Was she there?"), choices=Presence.choices)
    why_absent = forms.ChoiceField(
        label=_("If she was not there and sent no words, why?"),
        choices=WhyAbsent.choices,
        required=False,
    )
    words = her_words(_("What does she say?"), required=False)
    language = spoken()
    there = forms.MultipleChoiceField(label=_("Who else was there?"), choices=Present.choices, required=False)
    concluded = forms.CharField(
        label=_("What came of it?"),
        max_length=2000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Read it to her. What was decided is recorded in the ledger, with who decided."),
    )
    is_by_law = forms.BooleanField(
        label=_("The management committee of the home took part: it is the review that the law asks for."),
        required=False,
    )
    next_on = _Ahead(label=_("When is the next review?"), help_text=_("No review ends without the next day."))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("presence") == Presence.SENT_WORDS and not data.get("words"):
            self.add_error("words", _("Write the words that she sent."))
        if data.get("presence") != Presence.NEITHER:
            data["why_absent"] = ""
        elif not data.get("why_absent"):
            self.add_error("why_absent", _("Say why she was not heard. A review without her is not hers."))
        return data
