"""What is asked about leaving, and about days she is not here."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import server_clock, today
from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LANGUAGES

from ..choices import Answer, PlaceKind, WhyLeave, WhyNotAsked, Wish
from .clocks import moment

SPOKEN = [("", _("Not said")), *LANGUAGES]
ANSWERERS = [
    ("cwc", _("Child Welfare Committee")),
    ("magistrate", _("Magistrate")),
    ("court", _("Court")),
    ("home", _("The home where she stays")),
]
FUTURE = _("This day is in the future.")


def her_words(label: Any, *, required: bool = True) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=1000,
        required=required,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )


def spoken() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


def hour_of(label: Any) -> forms.TimeField:
    return forms.TimeField(
        label=label,
        required=False,
        help_text=_("Hours and minutes, such as 14:30. If nobody knows, leave it."),
        error_messages={"invalid": _("Write hours and minutes, such as 14:30.")},
    )


class When(ActForm):
    """A day and perhaps an hour, `day_name` and `hour_name`, that come out as one moment, `at_name`."""

    moments: tuple[tuple[str, str, str], ...] = ()
    may_be_open: tuple[str, ...] = ()  # every other moment is now where nothing is written

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for at_name, day_name, hour_name in self.moments:
            on, hour = data.pop(day_name, None), data.pop(hour_name, None)
            is_known = on or hour or at_name not in self.may_be_open
            data[at_name] = moment(on, hour, server_clock()) if is_known else None
            if data[at_name] and data[at_name] > server_clock():
                self.add_error(day_name, FUTURE if on and on > today() else _("This hour has not come yet."))
        return data


class WishForm(ActForm):
    asked_on = forms.DateField(label=_("On which day was she asked?"), required=False)
    answer = forms.ChoiceField(label=_("Does she want to stay?"), choices=Wish.choices)
    why_not_asked = forms.ChoiceField(
        label=_("If she was not asked, why?"), choices=[("", _("She was asked")), *WhyNotAsked.choices], required=False
    )
    words = her_words(_("What did she say?"), required=False)
    language = spoken()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["asked_on"] = data.get("asked_on") or today()
        if data["asked_on"] > today():
            self.add_error("asked_on", FUTURE)
        if data.get("answer") == "not_asked" and not data.get("why_not_asked"):
            self.add_error("why_not_asked", _("Say why nobody asked her."))
        if data.get("answer") != "not_asked":
            data["why_not_asked"] = ""
        return data


class AskForm(When):
    moments = (("asked_at", "asked_on", "asked_hour"),)
    words = her_words(_("What did she say?"))
    language = spoken()
    asked_on = forms.DateField(label=_("On which day did she say it?"), required=False)
    asked_hour = hour_of(_("At what time did she say it?"))


class LeftForm(ActForm):
    left_on = forms.DateField(label=_("On which day did she leave?"))
    went_to = forms.ChoiceField(
        label=_("Where did she go?"), choices=[("", _("She did not say")), *PlaceKind.choices], required=False
    )
    words = her_words(_("What did she say as she left?"), required=False)
    language = spoken()

    def clean_left_on(self) -> Any:
        if self.cleaned_data["left_on"] > today():
            raise forms.ValidationError(FUTURE)
        return self.cleaned_data["left_on"]


class WithdrawForm(ActForm):
    words = her_words(_("What did she say now?"))
    language = spoken()


class LetterForm(ActForm):
    letter = forms.CharField(label=_("The letter"), max_length=6000, widget=forms.Textarea)


class FollowForm(ActForm):
    sent_on = forms.DateField(label=_("On which day was the letter sent?"), required=False)
    next_on = forms.DateField(label=_("What is the next date?"), help_text=_("The day by which an answer is due."))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("sent_on") and data["sent_on"] > today():
            self.add_error("sent_on", FUTURE)
        if data.get("next_on") and data["next_on"] < today():
            self.add_error("next_on", _("This day is past."))
        return data


class LeaveForm(ActForm):
    why = forms.ChoiceField(label=_("What is it for?"), choices=WhyLeave.choices)
    from_on = forms.DateField(label=_("From which day?"))
    until_on = forms.DateField(label=_("Until which day?"), help_text=_("The last day she is away."))
    travel_days = forms.IntegerField(
        label=_("How many of these days does she travel?"), min_value=0, max_value=30, required=False
    )
    words = her_words(_("What did she say?"), required=False)
    language = spoken()
    answer_by_on = forms.DateField(
        label=_("By when is it answered?"), required=False, help_text=_("Within seven days, if you leave it.")
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["travel_days"] = data.get("travel_days") or 0
        if data.get("from_on") and data.get("until_on") and data["until_on"] < data["from_on"]:
            self.add_error("until_on", _("The last day is before the first."))
        return data


class AnswerForm(ActForm):
    answer = forms.ChoiceField(label=_("What was answered?"), choices=Answer.choices)
    answered_by = forms.ChoiceField(label=_("Who answered?"), choices=ANSWERERS)
    answered_on = forms.DateField(label=_("On which day?"), required=False)
    reason = forms.CharField(label=_("What reason was given?"), max_length=1000, required=False, widget=forms.Textarea)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["answered_on"] = data.get("answered_on") or today()
        if data["answered_on"] > today():
            self.add_error("answered_on", FUTURE)
        if data.get("answer") == "not_granted" and not data.get("reason"):
            self.add_error("reason", _("Write the reason. A no without a reason cannot be contested."))
        return data


class BackForm(ActForm):
    returned_on = forms.DateField(label=_("On which day was she back?"), required=False)

    def clean_returned_on(self) -> Any:
        on = self.cleaned_data["returned_on"] or today()
        if on > today():
            raise forms.ValidationError(FUTURE)
        return on


class _Told(When):
    may_be_open = ("police_told_at", "committee_told_at")
    police_told_on = forms.DateField(label=_("When were the police told?"), required=False)
    police_told_hour = hour_of(_("At what time were the police told?"))
    committee_told_on = forms.DateField(label=_("When was the committee told?"), required=False)
    committee_told_hour = hour_of(_("At what time was the committee told?"))


TOLD = (
    ("police_told_at", "police_told_on", "police_told_hour"),
    ("committee_told_at", "committee_told_on", "committee_told_hour"),
)


class MissingForm(_Told):
    moments = (("since_at", "since_on", "since_hour"), *TOLD)
    since_on = forms.DateField(label=_("Since which day is she not here?"), required=False)
    since_hour = hour_of(_("Since what time?"))
    known = forms.CharField(
        label=_("What is known?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("What helps to find her safe. Nothing about whose fault it is."),
    )
    field_order = ("since_on", "since_hour", "known")


class ToldForm(_Told):
    moments = TOLD


class ReturnedForm(When):
    moments = (("returned_at", "returned_on", "returned_hour"),)
    returned_on = forms.DateField(label=_("On which day did she come back?"), required=False)
    returned_hour = hour_of(_("At what time did she come back?"))
    words = her_words(_("What did she say about why she was away?"), required=False)
    language = spoken()
