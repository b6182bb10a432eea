"""The decision form: quick where she decided, whole where it was decided for her."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.plans.choices import MadeBy
from saathi.survivors.forms import LANGUAGES, LAWS

from .choices import Position, WhyNoView
from .types import decision_types

DECIDERS = [
    ("", _("Choose")),
    ("cwc", _("Child Welfare Committee")),
    ("magistrate", _("Magistrate")),
    ("court", _("Court")),
    ("tribunal", _("Tribunal")),
    ("home", _("The home where she stays")),
    ("our_organisation", _("Our organisation")),
    ("other_organisation", _("Another organisation")),
    ("police", _("Police")),
    ("doctor", _("Doctor")),
    ("family", _("Her family")),
]
DECISION_LAWS = [
    ("", _("Choose")),
    *LAWS,
    ("in_jj_2015_s36", _("Juvenile Justice Act 2015, section 36 (inquiry)")),
    ("in_jj_2015_s37", _("Juvenile Justice Act 2015, section 37 (orders about a child)")),
    ("in_jj_2015_s95", _("Juvenile Justice Act 2015, section 95 (transfer)")),
    ("in_jj_2015_s98", _("Juvenile Justice Act 2015, section 98 (leave)")),
    ("in_mr_2016_r34", _("Juvenile Justice Model Rules 2016, rule 34 (medical care)")),
    ("in_mr_2016_form7", _("Juvenile Justice Model Rules 2016, Form 7 (individual care plan)")),
    ("in_bnss_2023_s183", _("Bharatiya Nagarik Suraksha Sanhita 2023, section 183 (statement before a magistrate)")),
    ("in_itpa_s15_5a", _("Immoral Traffic (Prevention) Act 1956, section 15(5A) (medical examination)")),
    ("in_bd_mou_2015", _("Agreement of India and Bangladesh of 2015 (return of those who were trafficked)")),
    ("house_rule", _("A rule of the home, not a law")),
    ("no_law_named", _("No law was named")),
]
ASKED = [
    ("agree", Position.AGREE.label),
    ("partly", Position.PARTLY.label),
    ("disagree", Position.DISAGREE.label),
    ("no_view", Position.NO_VIEW.label),
    ("not_asked", Position.NOT_ASKED.label),
]


class RecordForm(ActForm):
    what = forms.ChoiceField(label=_("What was decided?"))
    made_by = forms.ChoiceField(label=_("Who decided?"), choices=MadeBy.choices)
    decided_on = forms.DateField(label=_("On which day?"), required=False)
    her_words = forms.CharField(
        label=_("What did she say?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )
    her_language = forms.ChoiceField(
        label=_("In which language?"), choices=[("", _("Not said")), *LANGUAGES], required=False
    )
    position = forms.ChoiceField(label=_("Does she agree?"), choices=[("", _("Choose")), *ASKED], required=False)
    why_no_view = forms.ChoiceField(
        label=_("If there is no view of hers, why?"),
        required=False,
        choices=[("", _("Her view is written above")), *WhyNoView.choices],
    )
    decider = forms.ChoiceField(label=_("Who decided for her?"), choices=DECIDERS, required=False)
    reason = forms.CharField(label=_("What reason was given?"), max_length=1000, required=False, widget=forms.Textarea)
    law = forms.ChoiceField(label=_("Which law or rule?"), choices=DECISION_LAWS, required=False)
    options = forms.CharField(
        label=_("Which choices did she have?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("One on each line. Waiting is a choice too."),
    )
    is_emergency = forms.BooleanField(label=_("It was an emergency"), required=False)
    told = forms.ChoiceField(
        label=_("Has she been told?"),
        required=False,
        choices=[
            ("told", _("Yes, on the day it was decided")),
            ("later", _("Yes, on another day")),
            ("not_yet", _("Not yet")),
        ],
    )
    told_on = forms.DateField(label=_("When was she told?"), required=False)
    told_language = forms.ChoiceField(
        label=_("In which language was she told?"), required=False, choices=[("", _("Not said")), *LANGUAGES]
    )
    until_on = forms.DateField(label=_("Until when does it hold?"), required=False)
    review_on = forms.DateField(label=_("When is it looked at again?"), required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        what = self.fields["what"]
        assert isinstance(what, forms.ChoiceField)
        what.choices = [("", _("Choose")), *((kind.code, kind.words) for kind in decision_types().values())]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if "what" not in data or "made_by" not in data:
            return data
        data["decided_on"] = data.get("decided_on") or today()
        self._fill_what_follows(data)
        self._demand_of_type(data)
        if data["made_by"] == "for_her":
            self._demand_for_her(data)
        self._check_days(data)
        return data

    def _fill_what_follows(self, data: dict[str, Any]) -> None:
        """Where she decided, she knew, was asked and agrees: nobody types that again."""
        hers = data["made_by"] == "hers"
        data["position"] = data.get("position") or ("agree" if hers else "")
        data["told"] = data.get("told") or ("told" if data["made_by"] != "for_her" else "")
        if data["made_by"] == "together" and not data["position"]:
            data["position"] = "agree"

    def _demand_for_her(self, data: dict[str, Any]) -> None:
        self._need(data, "reason", _("Write the reason that was given for deciding for her."))
        self._need(data, "law", _("Say which law or rule allows it, or that none was named."))
        if not data.get("her_words") and not data.get("why_no_view"):
            self.add_error("her_words", _("Write what she said, or say why there is no view of hers."))
        if not data.get("position"):
            data["position"] = "not_asked" if data.get("why_no_view") and data["why_no_view"] != "did_not_want" else ""
            if not data["position"]:
                data["position"] = "no_view" if data.get("why_no_view") else ""
        if not data["position"]:
            self.add_error("position", _("Say whether she agrees."))
        if not data["told"]:
            data["told"] = "told" if data.get("told_on") else "not_yet"

    def _demand_of_type(self, data: dict[str, Any]) -> None:
        if data["made_by"] == "hers":
            return
        sentences = {
            "law": _("Say which law or rule this rests on."),
            "until_on": _("Say until when it holds. Nothing is held without an end."),
            "review_on": _("Say when it is looked at again."),
        }
        for name in decision_types()[data["what"]].needs:
            self._need(data, name, sentences[name])

    def _check_days(self, data: dict[str, Any]) -> None:
        decided = data["decided_on"]
        if decided > today():
            self.add_error("decided_on", _("The day of the decision is in the future."))
        if data["told"] == "later" and not data.get("told_on"):
            self.add_error("told_on", _("Say when she was told."))
        for name in ("until_on", "review_on"):
            if data.get(name) and data[name] < decided:
                self.add_error(name, _("This day is before the decision."))

    def _need(self, data: dict[str, Any], name: str, sentence: Any) -> None:
        if not data.get(name) and name not in self.errors:
            self.add_error(name, sentence)


class TellForm(ActForm):
    told_on = forms.DateField(label=_("When was she told?"), required=False)
    told_language = forms.ChoiceField(label=_("In which language was she told?"), choices=LANGUAGES)
    position = forms.ChoiceField(label=_("Does she agree?"), choices=ASKED)
    her_words = forms.CharField(label=_("What did she say?"), max_length=1000, required=False, widget=forms.Textarea)
