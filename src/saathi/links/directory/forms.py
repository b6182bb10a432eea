"""What is asked about a service or an office: by page, and row by row from a list."""

from __future__ import annotations

import json
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.orgs.queries import organisation_choices
from saathi.survivors.forms import LANGUAGES, PlaceField

from ..choices import Need
from ..directory_choices import Access, Cost, Found, ProviderKind
from ..requests.plain import PlainWords

MOST_ROWS = 2_000
CHOOSE = ("", _("Choose"))


def _line(label: Any, most: int, **options: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=most, required=False, **options)


class ProviderForm(ActForm):
    kind = forms.ChoiceField(label=_("What is it?"), choices=[CHOOSE, *ProviderKind.choices])
    name = forms.CharField(label=_("What is it called?"), max_length=120)
    name_local = _line(_("Its name in the language of the place"), 120)
    local_language = forms.ChoiceField(
        label=_("In which language is that?"), choices=[("", _("Not said")), *LANGUAGES], required=False
    )
    district = PlaceField(label=_("In which district?"))
    address = _line(_("Where exactly?"), 200)
    phone = _line(_("Which number?"), 60)
    hours = _line(_("When is it open?"), 120)
    is_day_and_night = forms.BooleanField(label=_("It is open day and night"), required=False)
    languages = forms.MultipleChoiceField(
        label=_("Which languages are spoken there?"), choices=LANGUAGES, required=False
    )
    woman = forms.NullBooleanField(label=_("Does a woman work there?"), required=False)
    access = forms.MultipleChoiceField(label=_("What makes it easier?"), choices=Access.choices, required=False)
    cost = forms.ChoiceField(
        label=_("What does it cost?"), choices=[("", _("Not known")), *Cost.choices], required=False
    )
    words = _line(_("What should one know?"), 300, widget=forms.Textarea)
    verified_on = forms.DateField(
        label=_("On which day did somebody last ask them whether this is right?"),
        required=False,
        help_text=_("Leave it empty if nobody did. It is then shown as not verified."),
    )

    def clean_verified_on(self) -> Any:
        day = self.cleaned_data["verified_on"]
        if day is not None and day > today():
            raise forms.ValidationError(_("This day is in the future."))
        return day


class JoinForm(ActForm):
    organisation = forms.ChoiceField(label=_("Which organisation here is it?"))

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["organisation"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [CHOOSE, *organisation_choices(self.actor, own=True)] if self.actor else []


class VerifyForm(ActForm):
    verified_on = PastDay(label=_("On which day did you ask them?"))


class DoubtForm(ActForm):
    words = PlainWords(label=_("What is wrong?"), required=True, help_text=_("Whoever keeps this entry reads it."))


class GapForm(ActForm):
    need = forms.ChoiceField(label=_("What was needed?"), choices=[CHOOSE, *Need.choices])
    kind = forms.ChoiceField(label=_("What did you look for?"), choices=[CHOOSE, *ProviderKind.choices])
    district = PlaceField(label=_("Around which district?"))
    km = forms.IntegerField(label=_("Within how many kilometres?"), min_value=1, max_value=2_000, initial=30)
    found = forms.ChoiceField(label=_("What was there?"), choices=Found.choices)
    words = PlainWords(label=_("What should managers know?"))


class TakeInForm(ActForm):
    """`rows` is a list in JSON of what `ProviderForm` takes; each is read by it, and one that it refuses stops all."""

    rows = forms.CharField(widget=forms.HiddenInput, max_length=4 << 20)

    def clean_rows(self) -> list[dict[str, Any]]:
        try:
            found = json.loads(self.cleaned_data["rows"])
        except ValueError as strange:
            raise forms.ValidationError(_("This is not a list.")) from strange
        if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
            raise forms.ValidationError(_("This is not a list."))
        if not 0 < len(found) <= MOST_ROWS:
            raise forms.ValidationError(_("A list has between 1 and %(most)s rows.") % {"most": MOST_ROWS})
        return [self._row(number, row) for number, row in enumerate(found, start=1)]

    def _row(self, number: int, row: dict[str, Any]) -> dict[str, Any]:
        form = ProviderForm(self.actor, row)
        if form.is_valid():
            return dict(form.cleaned_data)
        name, errors = next(iter(form.errors.items()))
        values = {"number": number, "column": name, "fault": errors[0]}
        raise forms.ValidationError(_("Row %(number)s, %(column)s: %(fault)s") % values)
