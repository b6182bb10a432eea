"""What is asked of whoever knows what a district's market takes, and about courses. Nobody is named in either."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.cases.matters.forms import Sum
from saathi.kernel.forms import ActForm, NothingForm, PastDay
from saathi.survivors.forms import LANGUAGES, PlaceField

from ...learning_choices import Demand, NoteKind
from ..occupations import CHOICES

CHOOSE = ("", _("Choose"))
NOTHING = ("0", "0.0", "0.00")
# A number by which somebody could be reached, or an address of mail.
REACHES = re.compile(r"(\d[\s-]?){6,}|@")


def _occupation(label: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=[CHOOSE, *CHOICES])


def _written() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("In which language did you write this?"), choices=LANGUAGES)


def named_nobody(text: str) -> str:
    if REACHES.search(text):
        raise forms.ValidationError(_("Leave out numbers and addresses by which somebody can be reached."))
    return text


class Cost(Sum):
    """As a sum, where nothing is an answer too."""

    def clean(self, value: Any) -> Any:
        return 0 if str(value or "").strip() in NOTHING else super().clean(value)


class NoteForm(ActForm):
    district = PlaceField(label=_("Which district?"), max_length=12)
    occupation = _occupation(_("Which work?"))
    kind = forms.ChoiceField(label=_("What kind of work is it there?"), choices=NoteKind.choices)
    demand = forms.ChoiceField(label=_("What does the market there take?"), choices=Demand.choices)
    wage_from = Sum(label=_("About how much a month, from?"), required=False)
    wage_to = Sum(label=_("Up to how much a month?"), required=False)
    seen_on = PastDay(label=_("On which day did you see it?"))
    words = forms.CharField(
        label=_("What did you see or hear?"),
        max_length=300,
        required=False,
        widget=forms.Textarea,
        help_text=_("No names and no numbers of people or shops: every organisation reads this."),
    )

    language = _written()

    def clean_words(self) -> str:
        return named_nobody(self.cleaned_data["words"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        low, high = data.get("wage_from") or 0, data.get("wage_to") or 0
        if low and high and high < low:
            self.add_error("wage_to", _("This is less than the sum before it."))
        data["wage_from"], data["wage_to"] = low or high, max(low, high)
        return data


class CourseForm(ActForm):
    name = forms.CharField(label=_("What is the course called?"), max_length=120)
    occupation = _occupation(_("For which work?"))
    district = PlaceField(label=_("In which district is it?"), max_length=12)
    weeks = forms.IntegerField(label=_("How many weeks does it take?"), min_value=1, max_value=208)
    hours = forms.IntegerField(
        label=_("How many hours in a week?"), min_value=1, max_value=80, required=False
    )
    languages = forms.MultipleChoiceField(label=_("In which languages is it taught?"), choices=LANGUAGES)
    cost = Cost(label=_("How much would she pay?"), help_text=_("0 where it is free."))
    pays = forms.CharField(label=_("Who pays the rest, and the way there?"), max_length=120)
    has_room = forms.BooleanField(label=_("One can live there"), required=False)
    is_certified = forms.BooleanField(label=_("There is a certificate at the end"), required=False)
    good = forms.CharField(
        label=_("What is good about it?"),
        max_length=300,
        widget=forms.Textarea,
        help_text=_("Two sentences, each on its own line."),
    )
    hard = forms.CharField(
        label=_("What is hard about it?"),
        max_length=300,
        widget=forms.Textarea,
        help_text=_("Two sentences, each on its own line."),
    )
    starts_on = forms.DateField(label=_("When does it begin next?"), required=False)
    language = _written()

    def clean(self) -> dict[str, Any]:
        """As much good as hard: neither is left out, and neither is more."""
        data = super().clean() or {}
        for name in ("good", "hard"):
            lines = [line.strip() for line in data.get(name, "").splitlines() if line.strip()]
            if name in data and len(lines) != 2:
                self.add_error(name, _("Write two sentences, each on its own line."))
            data[name] = "\n".join(lines)
        for name in ("name", "pays", "good", "hard"):
            if REACHES.search(data.get(name, "")):
                self.add_error(name, _("Leave out numbers and addresses by which somebody can be reached."))
        return data


class EndForm(NothingForm):
    """A course that is not offered any more."""
