"""What is asked about a home study. Whatever may be asked there is allowed by her; nothing is ticked beforehand."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.links.choices import HerAnswer
from saathi.links.requests.forms import CHOOSE, SPOKEN
from saathi.links.requests.plain import PlainWords
from saathi.plans.choices import MadeBy
from saathi.survivors.forms import LANGUAGES, PlaceField

from ..study_choices import Able, Grasp, Meets, NotDone, Risk, Towards, Way, Willing, Wish
from .options import WAYS
from .words import HIDDEN, QUESTIONS

MOST_WAYS = 3
ANSWERS = [(HerAnswer.YES, _("Yes")), (HerAnswer.NO, _("No")), (HerAnswer.NOT_NOW, _("Not now"))]
HER_OWN = _("Her own words, in her language.")


def _her_words(label: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=1000, required=False, widget=forms.Textarea, help_text=HER_OWN)


def _why(label: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=800, widget=forms.Textarea)


def _questions() -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=_("What may be asked there?"),
        choices=list(QUESTIONS.items()),
        required=False,
        help_text=_("Go through them with her. Only what she allows is asked."),
    )


def _may_meet() -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(label=_("Who may be met?"), choices=Meets.choices, required=False)


def _hidden(initial: list[str]) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=_("What must nobody there be told?"),
        choices=list(HIDDEN.items()),
        initial=initial,
        required=False,
        help_text=_("All of it stays unsaid unless she says otherwise."),
    )


def _must_allow(form: ActForm, data: dict[str, Any]) -> None:
    if not data.get("questions"):
        form.add_error("questions", _("Ask her what may be asked. Where she allows nothing, nobody goes."))
    if not data.get("may_meet"):
        form.add_error("may_meet", _("Ask her who may be met."))


class AskForm(ActForm):
    organisation = forms.UUIDField(label=_("Who is asked to visit?"))
    district = PlaceField(label=_("In which district?"), max_length=12)
    towards = forms.ChoiceField(label=_("To whom would she go?"), choices=[CHOOSE, *Towards.choices])
    started_by = forms.ChoiceField(label=_("Who started it?"), choices=MadeBy.choices)
    answer = forms.ChoiceField(
        label=_("May somebody visit them?"),
        choices=ANSWERS,
        help_text=_("Only a yes goes out. Her no costs her nothing and is kept as her no."),
    )
    wish = forms.ChoiceField(label=_("Does she want to live there?"), choices=Wish.choices)
    her_words = _her_words(_("What does she say about it?"))
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)
    questions = _questions()
    may_meet = _may_meet()
    hidden = _hidden(list(HIDDEN))
    cover = forms.CharField(
        label=_("What is said there instead, if somebody asks?"),
        max_length=300,
        required=False,
        widget=forms.Textarea,
        help_text=_("As she wants it said. Whoever visits reads it once she shared her family part with them."),
    )
    words = PlainWords(label=_("What should they know to answer?"))
    by_on = forms.DateField(label=_("Until when is it needed?"), required=False)

    def clean_by_on(self) -> Any:
        day = self.cleaned_data["by_on"]
        if day is not None and day < today():
            raise forms.ValidationError(_("This day is past."))
        return day

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("answer") == HerAnswer.YES:
            _must_allow(self, data)
        return data


class NarrowForm(ActForm):
    """What was allowed and what stays unsaid, as it is from now on."""

    questions = _questions()
    may_meet = _may_meet()
    hidden = _hidden([])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        _must_allow(self, data)
        return data


class SendForm(NarrowForm):
    """She thought about it, says yes, and what she allows with it."""

    her_words = _her_words(_("What does she say about it?"))
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)


class ReportForm(ActForm):
    visited_on = PastDay(label=_("On which day was the visit?"))
    met = forms.MultipleChoiceField(label=_("Who was met?"), choices=Meets.choices)
    asked = forms.MultipleChoiceField(label=_("What was asked?"), choices=list(QUESTIONS.items()))
    risk = forms.ChoiceField(label=_("Would she be safe there?"), choices=[CHOOSE, *Risk.choices])
    why_risk = _why(_("How do you know?"))
    willing = forms.ChoiceField(label=_("Do they want her there?"), choices=[CHOOSE, *Willing.choices])
    why_willing = _why(_("What did they say or do that shows it?"))
    able = forms.ChoiceField(label=_("Can they look after her?"), choices=[CHOOSE, *Able.choices])
    why_able = _why(_("What is there, and what is missing?"))
    family_words = forms.CharField(
        label=_("What do they say, in their own words?"), max_length=1000, required=False, widget=forms.Textarea
    )
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


class NotDoneForm(ActForm):
    not_done = forms.ChoiceField(label=_("Why was nobody visited?"), choices=[CHOOSE, *NotDone.choices])
    words = PlainWords(label=_("What should those who asked know?"), help_text="")


class SayForm(ActForm):
    wish = forms.ChoiceField(label=_("Does she want to live there?"), choices=[CHOOSE, *Wish.choices])
    her_words = _her_words(_("What does she say about it?"))
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


class TellForm(ActForm):
    on = PastDay(label=_("On which day was she told?"))
    how = forms.ChoiceField(label=_("How was she told?"), choices=Way.choices)
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    understood = forms.ChoiceField(label=_("Did she understand?"), choices=Grasp.choices)
    wish = forms.ChoiceField(
        label=_("Does she want to live there, now that she heard it?"), choices=[CHOOSE, *Wish.choices]
    )
    her_words = _her_words(_("What does she ask or say?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("understood") == Grasp.ASKS and not data.get("her_words"):
            self.add_error("her_words", _("Write down what she asks, so that it is answered."))
        return data


class OptionsForm(ActForm):
    options = forms.MultipleChoiceField(
        label=_("Which ways lie open to her?"),
        choices=[(code, way.name) for code, way in WAYS.items()],
        help_text=_("Up to three that are really there. Waiting is always one more."),
    )
    language = forms.ChoiceField(label=_("In which language is it read to her?"), choices=[
        ("bn", _("Bangla")), ("hi", _("Hindi")), ("mr", _("Marathi")), ("en", _("English")),
    ])  # fmt: skip

    def clean_options(self) -> list[str]:
        chosen: list[str] = self.cleaned_data["options"]
        if len(chosen) > MOST_WAYS:
            raise forms.ValidationError(_("Put three before her at most: more than four with waiting are too many."))
        return chosen
