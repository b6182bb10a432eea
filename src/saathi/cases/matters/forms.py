"""What is asked about her matters."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES

from ..choices import WaitingOn
from ..matter_choices import Account, Ending, How, Teller, Understood
from .loading import book
from .words import KINDS, PAPERS, STAGES

OFFICES = [(code, words) for code, words in WaitingOn.choices if code != "nobody"]
CHOOSE = ("", _("Choose"))
ACTED = [CHOOSE, ("her", _("She herself")), *((code, words) for code, words in OFFICES if code != "her")]
SPOKEN = [("", _("Not said")), *LANGUAGES]


class Sum(forms.DecimalField):
    """Rupees or taka as one writes them, with or without commas; comes out in hundredths."""

    def __init__(self, **options: Any) -> None:
        super().__init__(min_value=Decimal("0.01"), max_digits=12, decimal_places=2, **options)

    def to_python(self, value: Any) -> Any:
        return super().to_python(value.replace(",", "").replace(" ", "") if isinstance(value, str) else value)

    def clean(self, value: Any) -> Any:
        found = super().clean(value)
        return int(found * 100) if found is not None else None


def _said() -> forms.CharField:
    return forms.CharField(
        label=_("What was said, and by whom?"), max_length=600, required=False, widget=forms.Textarea
    )


def _on() -> PastDay:
    return PastDay(label=_("On which day?"))


class _Waits(ActForm):
    """On whom it waits now, and until when. Where no date was given, the day on which one was asked for."""

    waiting_on = forms.ChoiceField(
        label=_("On whom does it wait now?"),
        choices=[("", _("On whoever usually acts next")), *OFFICES],
        required=False,
    )
    next_on = forms.DateField(label=_("What is the next date that was given?"), required=False)
    asked_on = forms.DateField(
        label=_("If none was given: on which day did you ask for one?"),
        required=False,
        help_text=_("She is shown that no date was given, and when you asked."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("next_on") and data["next_on"] < today():
            self.add_error("next_on", _("This day is past."))
        if data.get("asked_on") and data["asked_on"] > today():
            self.add_error("asked_on", _("This day is in the future."))
        return data


class BeginForm(_Waits):
    """Which steps it may stand at depends on the kind; the page comes with one chosen, or asks for it first."""

    kind = forms.ChoiceField(label=_("What is it about?"))
    about = forms.ChoiceField(label=_("Which paper?"), error_messages={"required": _("Say which paper it is.")})
    stage = forms.ChoiceField(
        label=_("Where does it stand?"),
        required=False,
        help_text=_("The last step that was reached; the first one, if you leave it."),
        error_messages={"invalid_choice": _("This step does not belong to this kind of matter.")},
    )
    on = PastDay(label=_("On which day was that step reached?"))
    began_on = forms.DateField(label=_("If it began earlier: on which day?"), required=False)
    words = _said()
    field_order = ("kind", "about", "stage", "on", "began_on", "words", "waiting_on", "next_on", "asked_on")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        every = book()[0].in_force(today())
        self._narrow("kind", [(one.code, KINDS[one.code]) for one in every])
        chosen = next((one for one in every if one.code == self._chosen("kind")), None)
        if chosen is None or not chosen.about:
            del self.fields["about"]
        else:
            self._narrow("about", [CHOOSE, *((code, PAPERS[code]) for code in chosen.about)])
        if chosen is None:
            del self.fields["stage"]
        else:
            self._narrow("stage", [(one.code, STAGES[one.code]) for one in chosen.stages if not one.act])

    def _chosen(self, name: str) -> str:
        return str((self.data.get(name) if self.is_bound else self.initial.get(name)) or "")

    def _narrow(self, name: str, choices: list[tuple[str, Any]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("began_on") and data.get("on") and data["began_on"] > data["on"]:
            self.add_error("began_on", _("It cannot begin after that step."))
        return {"about": "", "stage": "", **data}


class MoveForm(_Waits):
    stage = forms.ChoiceField(label=_("Which step was reached?"), choices=list(STAGES.items()))
    on = _on()
    by = forms.ChoiceField(label=_("Who did it?"), choices=ACTED)
    words = _said()
    field_order = ("stage", "on", "by", "words", "waiting_on", "next_on", "asked_on")


class WaitForm(_Waits):
    waiting_on = forms.ChoiceField(label=_("On whom does it wait?"), choices=[CHOOSE, *OFFICES])
    since_on = PastDay(label=_("Since when does it wait on them?"))
    words = _said()
    field_order = ("waiting_on", "since_on", "next_on", "asked_on", "words")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not data.get("next_on") and not data.get("asked_on") and not self.errors:
            self.add_error("asked_on", _("Write the next date, or the day on which you asked for one."))
        return data


class EndForm(ActForm):
    outcome = forms.ChoiceField(label=_("How did it end?"), choices=Ending.choices)
    on = _on()
    her_words = forms.CharField(
        label=_("What does she say about it?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


class AwardForm(_Waits):
    amount = Sum(label=_("How much was awarded?"))
    on = _on()
    by = forms.ChoiceField(label=_("Who awarded it?"), choices=ACTED, initial=WaitingOn.LEGAL_SERVICES)
    words = _said()
    field_order = ("amount", "on", "by", "words", "waiting_on", "next_on", "asked_on")


class PayForm(_Waits):
    amount = Sum(label=_("How much reached her?"))
    on = _on()
    account = forms.ChoiceField(label=_("Where did it go?"), choices=Account.choices)
    words = _said()
    field_order = ("amount", "on", "account", "words", "waiting_on", "next_on", "asked_on")


class TellForm(ActForm):
    on = PastDay(label=_("On which day was she told?"))
    teller = forms.ChoiceField(label=_("Who told her?"), choices=Teller.choices, initial=Teller.WORKER)
    how = forms.ChoiceField(label=_("How was she told?"), choices=How.choices)
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    understood = forms.ChoiceField(label=_("Did she understand?"), choices=Understood.choices)
    her_words = forms.CharField(
        label=_("What does she ask or say?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("understood") == Understood.ASKS and not data.get("her_words"):
            self.add_error("her_words", _("Write down what she asks, so that it is answered."))
        return data
