"""What is asked about what she is entitled to. Her no is one of the answers everywhere, and her money is hers alone."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.cases.matters.forms import Sum
from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES

from ..entitled_choices import Account, Answer, How, Step
from .loading import catalogue
from .words import TITLES

SPOKEN = [("", _("Not said")), *LANGUAGES]
NOT_HERS_ALONE = _(
    "Whoever shares an account with her can take all of it out. Tell her alone that an account in her name only costs "
    "nothing. If she wants it shared all the same, tick that she chose it."
)
OFFICE_STEPS = [(code, Step(code).label) for code in ("inquires", "refuses", "disputes", "appeals", "settles")]


def _words() -> forms.CharField:
    return forms.CharField(
        label=_("What was said, and by whom?"), max_length=600, required=False, widget=forms.Textarea
    )


def _her_words() -> forms.CharField:
    return forms.CharField(
        label=_("What does she say?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )


def _language(label: Any = None) -> forms.ChoiceField:
    return forms.ChoiceField(label=label or _("In which language?"), choices=SPOKEN, required=False)


class _Next(ActForm):
    """The next date that was given; where none was, it is asked for again by itself."""

    next_on = forms.DateField(
        label=_("What is the next date that was given?"),
        required=False,
        help_text=_("Leave it empty if none was given. You are then reminded to ask again."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("next_on") and data["next_on"] < today():
            self.add_error("next_on", _("This day is past."))
        return data


class _Money(ActForm):
    """Into whose hands it goes. A shared account is never the beginning of it, and never goes through unseen."""

    account = forms.ChoiceField(
        label=_("Where does the money go?"), choices=Account.choices, initial=Account.OWN, required=False
    )
    she_chose = forms.BooleanField(
        label=_("She was told alone that it can be hers only, and chose a shared account"), required=False
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["account"] = data.get("account") or Account.OWN
        if data["account"] == Account.SHARED and not data.get("she_chose"):
            self.add_error("account", NOT_HERS_ALONE)
        return data


class AddForm(ActForm):
    codes = forms.MultipleChoiceField(label=_("What may be hers?"))

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        codes = self.fields["codes"]
        assert isinstance(codes, forms.MultipleChoiceField)
        codes.choices = [(one.code, TITLES[one.code]) for one in catalogue()[0].in_force(today())]


class TellForm(_Next):
    on = PastDay(label=_("On which day was she told?"))
    how = forms.ChoiceField(label=_("How was she told?"), choices=How.choices)
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    answer = forms.ChoiceField(label=_("What does she say to it?"), choices=Answer.choices)
    her_words = _her_words()
    field_order = ("on", "how", "language", "answer", "her_words", "next_on")


class AnswerForm(_Next):
    answer = forms.ChoiceField(
        label=_("What does she say to it?"),
        choices=[(one.value, one.label) for one in (Answer.WANTS, Answer.DECLINES)],
    )
    on = PastDay(label=_("On which day?"))
    her_words = _her_words()
    language = _language()
    field_order = ("answer", "on", "her_words", "language", "next_on")


class GatherForm(_Next):
    on = PastDay(label=_("On which day was it begun?"))
    words = forms.CharField(
        label=_("Who gets what?"), max_length=600, required=False, widget=forms.Textarea
    )
    field_order = ("on", "words", "next_on")


class FileForm(_Money, _Next):
    on = PastDay(label=_("On which day was it handed in?"))
    receipt = forms.CharField(
        label=_("Which number stands on the receipt?"),
        max_length=80,
        required=False,
        help_text=_("Without a receipt nobody can prove that it was handed in. Ask for one."),
    )
    applied = Sum(
        label=_("How much was asked for?"), required=False, help_text=_("Only where the form names a sum.")
    )
    words = _words()
    field_order = ("on", "receipt", "applied", "account", "she_chose", "words", "next_on")


class MoveForm(_Next):
    """Which of these may follow depends on where it stands; the page offers only those."""

    step = forms.ChoiceField(label=_("What happened?"), choices=OFFICE_STEPS)
    on = PastDay(label=_("On which day?"))
    words = _words()
    her_words = _her_words()
    language = _language()
    field_order = ("step", "on", "words", "her_words", "language", "next_on")


class ApproveForm(_Next):
    on = PastDay(label=_("On which day did the office say yes?"))
    amount = Sum(label=_("How much was awarded?"), required=False, help_text=_("Only where it is money."))
    words = _words()
    field_order = ("on", "amount", "words", "next_on")


class CreditForm(_Money, _Next):
    on = PastDay(label=_("On which day did it reach her?"))
    amount = Sum(label=_("How much reached her?"), required=False, help_text=_("Only where it is money."))
    her_words = _her_words()
    language = _language()
    field_order = ("on", "amount", "account", "she_chose", "her_words", "language", "next_on")
