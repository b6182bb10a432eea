"""What is asked before a talk, and after it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.cases.heard.forms import ExplainForm
from saathi.kernel.forms import ActForm
from saathi.ui.wording import LANGUAGES

ROOM = [
    ("two", _("She and I")),
    ("chosen", _("She, I, and people she wants beside her")),
    ("others", _("Somebody she did not choose")),
]
READY = [("yes", _("She says yes")), ("no", _("Not now"))]
FELT = [("1", _("Bad")), ("2", _("Not good")), ("3", _("So-so")), ("4", _("Good")), ("5", _("Very good"))]


class BeginForm(ActForm):
    """Nothing of it is kept but the language: a talk begins only where both answers let it."""

    room = forms.ChoiceField(label=_("Who is in the room?"), choices=ROOM)
    ready = forms.ChoiceField(
        label=_("Is she all right to start?"), choices=READY,
        help_text=_("Ask her. She may stop at any time, and nothing she said is lost."))
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)

    def clean_room(self) -> str:
        room: str = self.cleaned_data["room"]
        if room == "others":
            raise forms.ValidationError(_("Wait until only those she wants are in the room."))
        return room

    def clean_ready(self) -> str:
        ready: str = self.cleaned_data["ready"]
        if ready == "no":
            raise forms.ValidationError(_("Then do not start now. Ask her when would be better."))
        return ready


class FeltForm(ActForm):
    felt = forms.TypedChoiceField(label=_("How was this talk?"), choices=FELT, coerce=int)

    def value(self) -> Any:
        return self.cleaned_data["felt"]


class ExplainedForm(ExplainForm):
    """What staff fill in; which country, for whom and which words, the page itself knows."""

    country = track = digest = None  # type: ignore[assignment]
    piece = forms.ChoiceField(label=_("Which card?"))  # type: ignore[assignment]
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    field_order = ("piece", "language", "explained_on", "answer", "why", "words")
