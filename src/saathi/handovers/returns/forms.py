"""What is asked about a way home."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.cases.choices import WaitingOn
from saathi.decisions.choices import WhyNoView
from saathi.decisions.forms import DECISION_LAWS
from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.links.requests.forms import CHOOSE, SPOKEN
from saathi.links.requests.plain import PlainWords
from saathi.survivors.forms import LANGUAGES, PlaceField

from ..return_choices import Ended, Wants, Where
from ..study_choices import Grasp, Way
from .words import PAPERS, TRACKS

OFFICES = [one for one in WaitingOn.choices if one[0] != "nobody"]
ORDERED = [
    ("", _("Nobody: she decides")),
    ("cwc", _("Child Welfare Committee")),
    ("magistrate", _("Magistrate")),
    ("court", _("Court")),
    ("tribunal", _("Tribunal")),
]
PAST, AHEAD = _("This day is past."), _("This day is in the future.")


def _her_words(label: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )


def _said() -> forms.CharField:
    return forms.CharField(
        label=_("What was said, and by whom?"), max_length=600, required=False, widget=forms.Textarea
    )


class BeginForm(ActForm):
    track = forms.ChoiceField(label=_("Which way?"), choices=list(TRACKS.items()))
    on = PastDay(
        label=_("Since which day?"),
        help_text=_("Leave it empty for today. Steps done before are written with their days."),
    )
    wants = forms.ChoiceField(label=_("Does she want to go?"), choices=Wants.choices)
    where = forms.ChoiceField(label=_("Where does she want to go?"), choices=[CHOOSE, *Where.choices])
    where_words = forms.CharField(
        label=_("Which place, as she says it?"),
        max_length=300,
        required=False,
        widget=forms.Textarea,
        help_text=_("She may choose again on any day until the day of travel is set."),
    )
    her_words = _her_words(_("What does she say about going?"))
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    ordered_by = forms.ChoiceField(
        label=_("If somebody ordered it against what she says: who?"),
        choices=ORDERED,
        required=False,
    )
    order_reason = forms.CharField(
        label=_("Which reason was given?"), max_length=1000, required=False, widget=forms.Textarea
    )
    order_law = forms.ChoiceField(label=_("Which law or rule?"), choices=DECISION_LAWS, required=False)
    why_no_view = forms.ChoiceField(
        label=_("If there is no view of hers, why?"),
        choices=[("", _("Her view is written above")), *WhyNoView.choices],
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("ordered_by"):
            return data
        if not data.get("order_reason"):
            self.add_error("order_reason", _("Write the reason that was given for deciding for her."))
        if not data.get("order_law"):
            self.add_error("order_law", _("Say which law or rule allows it, or that none was named."))
        if not data.get("her_words") and not data.get("why_no_view"):
            self.add_error("her_words", _("Write what she said, or say why there is no view of hers."))
        return data


class WhereForm(ActForm):
    where = forms.ChoiceField(label=_("Where does she want to go?"), choices=[CHOOSE, *Where.choices])
    where_words = forms.CharField(
        label=_("Which place, as she says it?"), max_length=300, required=False, widget=forms.Textarea
    )
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)


class WaitForm(ActForm):
    """On whom it waits, and until when. Where no date was given, the day on which one was asked for."""

    waiting_on = forms.ChoiceField(
        label=_("On whom does it wait now?"),
        choices=[("", _("On whoever usually acts next")), *OFFICES],
        required=False,
    )
    on = PastDay(label=_("Since which day?"))
    next_on = forms.DateField(label=_("What is the next date that was given?"), required=False)
    asked_on = forms.DateField(
        label=_("If none was given: on which day did you ask for one?"),
        required=False,
        help_text=_("She is shown that no date was given, and when you asked."),
    )
    words = _said()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("next_on") and data["next_on"] < today():
            self.add_error("next_on", PAST)
        if data.get("asked_on") and data["asked_on"] > today():
            self.add_error("asked_on", AHEAD)
        if not data.get("next_on") and not data.get("asked_on") and not self.errors:
            self.add_error("asked_on", _("Write the next date, or the day on which you asked for one."))
        return data


class VideoForm(WaitForm):
    her_words = _her_words(_("What does she say about being heard by video?"))
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)
    she_wants = forms.BooleanField(
        label=_("She wants the court to hear her by video"),
        error_messages={"required": _("Ask her first: it is her testimony.")},
    )


class EscortForm(ActForm):
    organisation = forms.UUIDField(label=_("Who is asked to travel with her?"))
    district = PlaceField(label=_("To which district?"), max_length=12)
    her_words = _her_words(_("Who should travel with her, as she says it?"))
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)
    words = PlainWords(label=_("What should they know to answer?"))
    by_on = forms.DateField(label=_("Until when is it needed?"), required=False)
    she_wants = forms.BooleanField(
        label=_("She wants somebody of theirs to travel with her"),
        error_messages={"required": _("Ask her first. Nothing goes out about her without her yes.")},
    )

    def clean_by_on(self) -> Any:
        day = self.cleaned_data["by_on"]
        if day is not None and day < today():
            raise forms.ValidationError(PAST)
        return day


class ReachForm(ActForm):
    on = PastDay(label=_("On which day?"))
    words = _said()


class RefuseForm(ActForm):
    on = PastDay(label=_("On which day?"))
    words = forms.CharField(label=_("Which reason was given?"), max_length=600, widget=forms.Textarea)


class SkipForm(ActForm):
    words = forms.CharField(label=_("Why is it not needed?"), max_length=600, widget=forms.Textarea)


class PaperForm(ActForm):
    kind = forms.ChoiceField(label=_("Which paper?"), choices=[CHOOSE, *PAPERS.items()])
    number = forms.CharField(label=_("Its number, if it has one"), max_length=80, required=False)
    issued_on = PastDay(label=_("From which day is it?"))
    until_on = forms.DateField(label=_("If it ends: on which day?"), required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("until_on") and data.get("issued_on") and data["until_on"] < data["issued_on"]:
            self.add_error("until_on", _("It cannot end before it begins."))
        return data


class PermitForm(ActForm):
    number = forms.CharField(label=_("Its number, if it has one"), max_length=80, required=False)
    issued_on = PastDay(label=_("From which day is it?"))
    until_on = forms.DateField(
        label=_("On which day does it end?"), help_text=_("She is shown this day, and you are warned 14 days before.")
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("until_on") and data.get("issued_on") and data["until_on"] < data["issued_on"]:
            self.add_error("until_on", _("It cannot end before it begins."))
        return data


class ScheduleForm(ActForm):
    travels_on = forms.DateField(label=_("On which day does she travel?"))
    words = _said()
    she_knows = forms.BooleanField(
        label=_("She knows the day, and who travels with her"),
        error_messages={"required": _("Tell her first: it is her journey.")},
    )

    def clean_travels_on(self) -> Any:
        if self.cleaned_data["travels_on"] < today():
            raise forms.ValidationError(PAST)
        return self.cleaned_data["travels_on"]


class TellForm(ActForm):
    on = PastDay(label=_("On which day was she told?"))
    how = forms.ChoiceField(label=_("How was she told?"), choices=Way.choices)
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    understood = forms.ChoiceField(label=_("Did she understand?"), choices=Grasp.choices)
    her_words = _her_words(_("What does she ask or say?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("understood") == Grasp.ASKS and not data.get("her_words"):
            self.add_error("her_words", _("Write down what she asks, so that it is answered."))
        return data


class CloseForm(ActForm):
    outcome = forms.ChoiceField(label=_("How did it end?"), choices=Ended.choices)
    on = PastDay(label=_("On which day?"))
    her_words = _her_words(_("What does she say about it?"))
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)
