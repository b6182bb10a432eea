"""What is asked about a case and its journey."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.survivors.choices import AgeBand
from saathi.survivors.forms import COUNTRIES, LANGUAGES, PlaceField

from .choices import (
    Authority,
    CaseState,
    DateKind,
    Duty,
    Escort,
    Freedom,
    Lane,
    OrderKind,
    PlaceKind,
    Reason,
    ServiceState,
    Sort,
    WaitingOn,
)
from .clocks.events import EVENTS, PAUSES

LONGEST_PAUSE = timedelta(days=366)


class TeamForm(ActForm):
    person = forms.UUIDField(label=_("Who?"))
    organisation = forms.UUIDField(label=_("Of which organisation?"))
    duty = forms.ChoiceField(label=_("What will she do for her?"), choices=Duty.choices)


class _Place(ActForm):
    kind = forms.ChoiceField(label=_("Where does she live?"), choices=PlaceKind.choices)
    organisation = forms.UUIDField(label=_("Run by which organisation?"), required=False)
    country = forms.ChoiceField(label=_("In which country?"), choices=COUNTRIES)
    district = PlaceField(label=_("In which district?"))
    freedom = forms.ChoiceField(label=_("Is she free to leave?"), choices=Freedom.choices)
    words = forms.CharField(label=_("What should be known about this place?"), max_length=400, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("district") and data.get("country") and not data["district"].startswith(data["country"]):
            self.add_error("district", _("This district is not in that country."))
        return data


class _Wait(ActForm):
    reason = forms.ChoiceField(label=_("Why is she there and not elsewhere?"), choices=Reason.choices)
    waiting_on = forms.ChoiceField(label=_("On whom does it wait?"), choices=WaitingOn.choices)
    wait_words = forms.CharField(label=_("What was said about it?"), max_length=400, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if str(data.get("reason", "")).startswith("wait_") and data.get("waiting_on") in ("nobody", "her"):
            self.add_error("waiting_on", _("Say on whom it waits."))
        return data


class StayForm(_Place, _Wait):
    from_on = forms.DateField(label=_("Since when?"))
    until_on = forms.DateField(label=_("Until when, if it is over?"), required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("from_on") and data["from_on"] > today():
            self.add_error("from_on", _("This day is in the future."))
        if data.get("from_on") and data.get("until_on") and data["until_on"] <= data["from_on"]:
            self.add_error("until_on", _("The last day must be after the first."))
        return data


class MoveForm(_Place, _Wait):
    on = forms.DateField(label=_("On which day did she move?"))
    escort = forms.ChoiceField(label=_("How did she travel?"), choices=Escort.choices)
    days_to_accept = forms.IntegerField(
        label=_("How many days did the other side take to say yes?"), min_value=0, max_value=3650, required=False
    )


class OrderForm(ActForm):
    authority = forms.ChoiceField(label=_("Who ordered it?"), choices=Authority.choices)
    kind = forms.ChoiceField(label=_("What kind of order is it?"), choices=OrderKind.choices)
    number = forms.CharField(label=_("Number of the order"), max_length=80, required=False)
    from_on = forms.DateField(label=_("From when?"))
    until_on = forms.DateField(
        label=_("Until when?"),
        required=False,
        help_text=_("If the order gives no end, leave it empty: that itself is shown to her."),
    )
    release_ordered_on = forms.DateField(label=_("If release was ordered, on which day?"), required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("from_on") and data.get("until_on") and data["until_on"] < data["from_on"]:
            self.add_error("until_on", _("The order ends before it begins."))
        return data


class WaitingForm(_Wait):
    from_on = forms.DateField(label=_("Since when?"))


class ServiceForm(ActForm):
    lane = forms.ChoiceField(label=_("What kind of service?"), choices=Lane.choices)
    on = forms.DateField(label=_("On which day?"))
    state = forms.ChoiceField(label=_("What came of it?"), choices=ServiceState.choices, initial="happened")
    words = forms.CharField(label=_("A short note"), max_length=1000, required=False, widget=forms.Textarea)


class DateForm(ActForm):
    kind = forms.ChoiceField(label=_("What happens on that day?"), choices=DateKind.choices)
    on = forms.DateField(label=_("On which day?"))
    rests_on = forms.ChoiceField(label=_("On whom does it rest?"), choices=WaitingOn.choices)


class EventForm(ActForm):
    what = forms.ChoiceField(label=_("What happened?"))
    on = forms.DateField(label=_("On which day?"))
    at = forms.TimeField(
        label=_("At what time?"),
        required=False,
        help_text=_("Where the law counts hours and somebody knows it, such as 14:30."),
        error_messages={"invalid": _("Write the time as hours and minutes, such as 14:30.")},
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        what = self.fields["what"]
        assert isinstance(what, forms.ChoiceField)
        what.choices = [(code, kind.words) for code, kind in EVENTS.items() if kind.is_written]

    def clean_on(self) -> Any:
        if self.cleaned_data["on"] > today():
            raise forms.ValidationError(_("This day is in the future."))
        return self.cleaned_data["on"]


class PauseForm(ActForm):
    reason = forms.ChoiceField(label=_("Why do dates wait?"), choices=list(PAUSES.items()))
    from_on = forms.DateField(label=_("From when?"))
    until_on = forms.DateField(
        label=_("On which day do they run again?"),
        help_text=_("If nobody knows yet, the day on which it is looked at again."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        start, end = data.get("from_on"), data.get("until_on")
        if start and end and end <= start:
            self.add_error("until_on", _("This day must come after the first."))
        if start and end and end - start > LONGEST_PAUSE:
            self.add_error("until_on", _("Nothing waits for more than a year without being looked at again."))
        return data


def _one_of(label: Any, choices: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=[("", ""), *choices], required=False, widget=forms.HiddenInput)


def _flag(label: Any) -> forms.BooleanField:
    return forms.BooleanField(label=label, required=False, widget=forms.HiddenInput)


class FilteredForm(ActForm):
    """Filters of the list of people as codes, carried along unseen, as the list has them in its address."""

    state = _one_of(_("Case"), CaseState.choices)
    freedom = _one_of(_("Free to leave?"), Freedom.choices)
    waiting_on = _one_of(_("Waiting on"), WaitingOn.choices)
    age_band = _one_of(_("Age"), [(str(code), words) for code, words in AgeBand.choices])
    district = PlaceField(label=_("Where she lives"), required=False, widget=forms.HiddenInput)
    language = _one_of(_("Language"), LANGUAGES)
    sort = _one_of(_("Order"), Sort.choices)
    untold = _flag(_("Not told yet of a decision"))
    soon = _flag(_("Next date within 7 days"))
    long = _flag(_("Not free longer than 90 days"))
    flagged = _flag(_("A flag stands"))

    def clean_age_band(self) -> int | None:
        said = self.cleaned_data["age_band"]
        return int(said) if said else None

    def clean_sort(self) -> str:
        return self.cleaned_data["sort"] or Sort.ACTIVE


class ViewForm(FilteredForm):
    """Only the name is typed."""

    name = forms.CharField(
        label=_("What do you want to call this list?"),
        max_length=40,
        help_text=_("Only you see it, until you share it with your team. Do not write a person’s name here."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        said = {name: value for name, value in data.items() if name not in ("name", "sort") and value not in ("", None)}
        if not self.errors and not any(value is not False for value in said.values()):
            raise forms.ValidationError(_("Choose at least one filter first."))
        return data
