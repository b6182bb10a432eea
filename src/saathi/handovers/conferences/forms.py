"""What is asked about a case conference. She, or her words, come first."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.cases.choices import Duty
from saathi.cases.promises.forms import PromiseForm
from saathi.decisions.forms import RecordForm
from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.kernel.sections import ALL_SECTIONS, SECTION_WORDS, Section, each
from saathi.survivors.forms import LANGUAGES

from ..handover_choices import Presence
from ..joint.forms import SPOKEN

PARTS = [(str(int(one)), SECTION_WORDS[one]) for one in each(ALL_SECTIONS)]
CHOOSE = ("", _("Choose"))


class CallForm(ActForm):
    planned_on = forms.DateField(label=_("On which day?"))
    agenda = forms.CharField(
        label=_("What is spoken about?"), max_length=1000, widget=forms.Textarea,
        help_text=_("One thing on each line. Ask her what she wants on it."),
    )  # fmt: skip
    section = forms.ChoiceField(
        label=_("Which part of her file is it about?"), choices=PARTS, initial=str(int(Section.PLAN)),
        help_text=_("Those with whom this part is shared read the agenda and the minutes."),
    )  # fmt: skip

    def clean_section(self) -> int:
        return int(self.cleaned_data["section"])

    def clean_planned_on(self) -> Any:
        if self.cleaned_data["planned_on"] < today():
            raise forms.ValidationError(_("This day is past."))
        return self.cleaned_data["planned_on"]


class MoveForm(ActForm):
    planned_on = forms.DateField(label=_("What is the new date?"))

    def clean_planned_on(self) -> Any:
        if self.cleaned_data["planned_on"] < today():
            raise forms.ValidationError(_("This day is past. A new date lies ahead."))
        return self.cleaned_data["planned_on"]


class HoldForm(ActForm):
    """`there`: organisations and what each came for, as "organisation:duty", one for each seat."""

    presence = forms.ChoiceField(label=_("Was she there?"), choices=Presence.choices)
    statement = forms.CharField(
        label=_("What did she say, or what was read for her, before anybody else spoke?"), max_length=2000,
        required=False, widget=forms.Textarea, help_text=_("Her own words, in her language."),
    )  # fmt: skip
    statement_language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)
    organisation_1 = forms.UUIDField(label=_("Who was there: which organisation?"))
    duty_1 = forms.ChoiceField(label=_("As what?"), choices=[CHOOSE, *Duty.choices])
    organisation_2 = forms.UUIDField(label=_("Second organisation, or second person"), required=False)
    duty_2 = forms.ChoiceField(label=_("As what?"), choices=[CHOOSE, *Duty.choices], required=False)
    organisation_3 = forms.UUIDField(label=_("Third"), required=False)
    duty_3 = forms.ChoiceField(label=_("As what?"), choices=[CHOOSE, *Duty.choices], required=False)
    organisation_4 = forms.UUIDField(label=_("Fourth"), required=False)
    duty_4 = forms.ChoiceField(label=_("As what?"), choices=[CHOOSE, *Duty.choices], required=False)
    minutes = forms.CharField(
        label=_("What was said and agreed, in plain words?"), max_length=4000, widget=forms.Textarea,
        help_text=_("Short sentences: it is printed for her. Decisions and promises are written down next."),
    )  # fmt: skip
    minutes_language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    held_on = PastDay(label=_("On which day?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("presence") == Presence.STATEMENT and not data.get("statement"):
            self.add_error("statement", _("Write what she says. It is read first."))
        if data.get("statement") and not data.get("statement_language"):
            self.add_error("statement_language", _("Say in which language."))
        data["there"] = self._there(data)
        return data

    def _there(self, data: dict[str, Any]) -> list[tuple[Any, str]]:
        found = []
        for n in range(1, 5):
            organisation, duty = data.get(f"organisation_{n}"), data.get(f"duty_{n}")
            if organisation and not duty:
                self.add_error(f"duty_{n}", _("Say what this person came for."))
            elif organisation:
                found.append((organisation, duty or ""))
        return found


class DecideForm(RecordForm):
    """The form of the ledger itself."""


class PromisedForm(PromiseForm):
    """The form of a promise itself."""
