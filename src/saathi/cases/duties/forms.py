"""What is asked about a report that a law makes a worker make. What she was told comes with it, before and after."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import PastDay

from ..choices import WaitingOn
from ..leaving.forms import FUTURE, When, hour_of, spoken
from ..leaving.forms import her_words as in_her_words
from ..note_choices import HowTold, ToldBefore, WhyNotTold
from .duties import duties

TELL_WITHIN = timedelta(days=1)  # by when she is told afterwards, where nobody names a day (P)
TOLD_TO = [
    (code, WaitingOn(code).label)
    for code in ("police", "cwc", "protection_unit", "magistrate", "hospital", "department")
]
_HOW = [("", _("Not said")), *HowTold.choices]


class _SentForm(When):
    moments: tuple[tuple[str, str, str], ...] = (("reported_at", "reported_on", "reported_hour"),)
    to_whom = forms.ChoiceField(label=_("To whom is it reported?"), choices=TOLD_TO)
    reported_on = forms.DateField(label=_("On which day was it reported?"), required=False)
    reported_hour = hour_of(_("At what time was it reported?"))
    number = forms.CharField(
        label=_("Which number was given?"),
        max_length=80,
        required=False,
        help_text=_("The number of the diary entry or of the letter, if there is one."),
    )


class _AfterForm(When):
    how_after = forms.ChoiceField(label=_("How was she told?"), choices=_HOW, required=False)
    her_words = in_her_words(_("What did she say to it?"), required=False)
    her_language = spoken()


class ReportForm(_SentForm, _AfterForm):
    """`duty` is one of those that fit her, which the rule asks."""

    moments = (("known_at", "known_on", "known_hour"), *_SentForm.moments)
    may_be_open = ("reported_at",)
    duty = forms.ChoiceField(label=_("What has to be reported?"))
    words = forms.CharField(
        label=_("What is reported?"),
        max_length=2000,
        widget=forms.Textarea,
        help_text=_("No more than whoever is told needs, to keep her or a child safe."),
    )
    known_on = forms.DateField(
        label=_("Since which day do you know?"), required=False, help_text=_("Leave it empty for today.")
    )
    known_hour = hour_of(_("Since what time?"))
    told_before = forms.ChoiceField(
        label=_("Before she spoke: was she told that you must pass this on?"), choices=ToldBefore.choices
    )
    how_before = forms.ChoiceField(label=_("If yes, how?"), choices=_HOW, required=False)
    why_not_before = forms.ChoiceField(
        label=_("If no, why not?"), choices=[("", _("She was told")), *WhyNotTold.choices], required=False
    )
    told_on = forms.DateField(
        label=_("After: on which day was she told that it was passed on?"),
        required=False,
        help_text=_("Leave it empty if she does not know yet."),
    )
    tell_by_on = forms.DateField(
        label=_("If she does not know yet, by when is she told?"),
        required=False,
        help_text=_("By tomorrow, if you leave it."),
    )
    field_order = (
        "duty", "known_on", "known_hour", "words", "told_before", "how_before", "why_not_before", "to_whom",
        "reported_on", "reported_hour", "number", "told_on", "how_after", "her_words", "her_language", "tell_by_on",
    )  # fmt: skip

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        duty = self.fields["duty"]
        assert isinstance(duty, forms.ChoiceField)
        duty.choices = [(one.code, one.what) for one in duties().values()]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        self._clean_before(data)
        told_on = data.get("told_on")
        if told_on and told_on > today():
            self.add_error("told_on", FUTURE)
        if told_on and not data.get("how_after"):
            self.add_error("how_after", _("Say how she was told."))
        if not told_on:
            data |= {"how_after": "", "her_words": "", "her_language": ""}
        data["tell_by_on"] = told_on or data.get("tell_by_on") or today() + TELL_WITHIN
        if not told_on and data["tell_by_on"] < today():
            self.add_error("tell_by_on", _("This day is past."))
        return data

    def _clean_before(self, data: dict[str, Any]) -> None:
        if data.get("told_before") == ToldBefore.YES:
            data["why_not_before"] = ""
            if not data.get("how_before"):
                self.add_error("how_before", _("Say how she was told."))
        elif data.get("told_before") == ToldBefore.NO:
            data["how_before"] = ""
            if not data.get("why_not_before"):
                self.add_error("why_not_before", _("Say why she was not told before."))


class SentForm(_SentForm):
    """That it went, to whom, when."""


class TellForm(_AfterForm):
    told_on = PastDay(label=_("On which day was she told?"))
    field_order = ("told_on",)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("how_after"):
            self.add_error("how_after", _("Say how she was told."))
        return data
