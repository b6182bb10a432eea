"""What is asked about alarms, about who is beside her, and about closing her case and opening it again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES

from ..followup_choices import Asker, Close, Decided, Sign, SupportKind, SupportState, WhyClosed, WithHer
from .forms import her_words, not_past, spoken, text


class RaiseForm(ActForm):
    signs = forms.MultipleChoiceField(
        label=_("What was seen or heard?"), choices=Sign.choices, widget=forms.CheckboxSelectMultiple
    )
    words = text(
        _("What exactly, when, and who was there?"), _("What you saw or were told. Nothing about what she is like."),
        required=True, most=1000,
    )  # fmt: skip


class DecideForm(ActForm):
    decision = forms.ChoiceField(label=_("What is done?"), choices=Decided.choices)
    with_her = forms.ChoiceField(label=_("Was she asked?"), choices=WithHer.choices)
    her_words = her_words(_("What did she say?"))
    language = spoken()
    reason = text(_("Why is it done so, and what has been tried?"), required=True)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("with_her") == WithHer.WITH_HER and not data.get("her_words"):
            self.add_error("her_words", _("Write down what she said."))
        return data


class ToldForm(ActForm):
    on = PastDay(label=_("On which day was she told?"))
    her_words = her_words(_("What did she say?"))
    language = spoken()


class SupportForm(ActForm):
    kind = forms.ChoiceField(label=_("Whom does she want beside her?"), choices=SupportKind.choices)
    asked_by = forms.ChoiceField(label=_("Whose idea was it?"), choices=Asker.choices)
    her_words = her_words(_("What did she say?"))
    language = spoken()


MOVED = [one for one in SupportState.choices if one[0] != SupportState.ASKED]


class MoveSupportForm(ActForm):
    state = forms.ChoiceField(label=_("What came of it?"), choices=MOVED)
    on = PastDay(label=_("On which day?"))
    she_agrees = forms.BooleanField(
        label=_("She met or knows this person, and wants it."), required=False,
        help_text=_("Nothing begins without it."),
    )  # fmt: skip
    her_words = her_words(_("What did she say?"))
    language = spoken()
    words = text(_("Who, where, and when? A first name is enough."))
    next_on = forms.DateField(
        label=_("When do you look again?"), required=False,
        help_text=_("Where nobody is found yet; within two weeks if you leave it."),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        not_past(self, data, "next_on")
        return data


class CloseForm(ActForm):
    how = forms.ChoiceField(label=_("Whose word is it?"), choices=Close.choices)
    her_words = her_words(_("What did she say about closing it?"))
    language = spoken()
    knows_door = forms.BooleanField(
        label=_("She knows that one word of hers opens it again, and to whom she can say it."), required=False
    )
    why = forms.ChoiceField(
        label=_("If she cannot be asked: which reason?"), choices=[("", _("She was asked")), *WhyClosed.choices],
        required=False,
    )  # fmt: skip
    words = text(_("If she cannot be asked: what order is it, or how is it known?"))
    ask_again_on = forms.DateField(
        label=_("Does she want to be asked once more how she is? On which day?"), required=False
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        not_past(self, data, "ask_again_on")
        is_lawful = data.get("how") == Close.LAWFUL
        knows_door = data.pop("knows_door", False)
        if is_lawful:
            self._has_reason(data)
            return data
        data["why"] = ""
        if not data.get("her_words"):
            self.add_error("her_words", _("A case is closed with her word. Write down what she said."))
        if not knows_door:
            self.add_error("knows_door", _("Tell her first how she comes back."))
        return data

    def _has_reason(self, data: dict[str, Any]) -> None:
        if not data.get("why"):
            self.add_error("why", _("Without her word it is closed only for one of these reasons."))
        if not data.get("words"):
            self.add_error("words", _("Write down what order it is, or how it is known."))


class AskAgainForm(ActForm):
    her_words = her_words(_("How is she, in her words?"), required=True)
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    ask_again_on = forms.DateField(
        label=_("Does she want to be asked once more? On which day?"), required=False,
        help_text=_("Leave it empty if she does not. If she wants her case open again, write that instead."),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        not_past(self, data, "ask_again_on")
        return data


class ReopenForm(ActForm):
    her_words = her_words(_("What did she say?"), required=True)
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    on = PastDay(label=_("On which day did she say it?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["on"] = data.get("on") or today()
        return data
