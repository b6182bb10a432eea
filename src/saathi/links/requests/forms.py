"""What is asked about a request that goes on."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, Choice, PastDay
from saathi.survivors.forms import LANGUAGES

from ..choices import Facing, How, Outcome, Useful, Why
from .plain import PlainWords
from .there import who_could, who_walks

SPOKEN = [("", _("Not said")), *LANGUAGES]
CHOOSE = ("", _("Choose"))


def _her_words(label: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )


class Somebody(Choice):
    """Offers those who could walk with her; the rule says who may be named."""

    def valid_value(self, value: Any) -> bool:
        try:
            return bool(UUID(str(value)))
        except ValueError:
            return False


class WorkerForm(ActForm):
    worker = Somebody(query=who_walks, label=_("Who would walk with her?"))


class AcceptForm(ActForm):
    capacity = PlainWords(
        label=_("What can you offer, and from when?"),
        help_text=_("A bed from Monday, an hour each week, a doctor who is a woman."),
    )
    booked_on = forms.DateField(label=_("If a day is set: which?"), required=False)
    worker = Somebody(
        query=who_could,
        label=_("Who would walk with her?"),
        required=False,
        help_text=_("She is told the first name and the area, and may ask for somebody else."),
    )

    def clean_booked_on(self) -> Any:
        day = self.cleaned_data["booked_on"]
        if day is not None and day < today():
            raise forms.ValidationError(_("This day is past."))
        return day


class DeclineForm(ActForm):
    reason = forms.ChoiceField(label=_("Why not?"), choices=[CHOOSE, *Why.choices])
    answer_words = PlainWords(label=_("What should those who asked know?"), help_text="")


class FinishForm(ActForm):
    outcome = forms.ChoiceField(label=_("Did it happen?"), choices=[CHOOSE, *Outcome.choices])
    reason = forms.ChoiceField(
        label=_("If not, or not all of it: why?"), choices=[("", _("It happened")), *Why.choices], required=False
    )
    answer_words = PlainWords(label=_("What should those who asked know?"), help_text="")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("outcome") == Outcome.NOT_HAPPENED and not data.get("reason"):
            self.add_error("reason", _("Say why it did not happen."))
        return data


class AnswerForm(ActForm):
    """What an office without a sign-in answered, and how that is known."""

    answer = forms.ChoiceField(
        label=_("What did they answer?"),
        choices=[
            CHOOSE,
            ("acknowledge", _("They have seen it")),
            ("accept", _("They said yes")),
            ("decline", _("They said no")),
            ("finish", _("It came to its end")),
        ],
    )
    how = forms.ChoiceField(label=_("How did you hear it?"), choices=[CHOOSE, *How.choices])
    reference = forms.CharField(label=_("Number of their letter, or who said it"), max_length=80, required=False)
    outcome = forms.ChoiceField(
        label=_("If it came to its end: did it happen?"), choices=[CHOOSE, *Outcome.choices], required=False
    )
    reason = forms.ChoiceField(
        label=_("If they said no, or it did not happen: why?"), choices=[CHOOSE, *Why.choices], required=False
    )
    booked_on = forms.DateField(label=_("If a day is set: which?"), required=False)
    answer_words = PlainWords(label=_("What did they say?"), help_text="")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        answer, outcome = data.get("answer"), data.get("outcome")
        if answer == "finish" and not outcome:
            self.add_error("outcome", _("Say whether it happened."))
        if (answer == "decline" or (answer == "finish" and outcome == Outcome.NOT_HAPPENED)) and not data.get("reason"):
            self.add_error("reason", _("Say why."))
        if data.get("how") == How.LETTER and not data.get("reference"):
            self.add_error("reference", _("Write the number of their letter, so that it can be found."))
        return data


class RevokeForm(ActForm):
    answer_words = PlainWords(label=_("What should those who were asked know?"), required=True)


class SayNoForm(ActForm):
    """No reason is asked of her."""

    her_words = _her_words(_("What did she say?"))
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


class SendForm(ActForm):
    """She thought about it, and says yes."""

    her_words = _her_words(_("What did she say?"))
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)


class FaceForm(ActForm):
    what = forms.ChoiceField(label=_("What is done about it?"), choices=[CHOOSE, *Facing.choices])
    words = PlainWords(label=_("In a few words"), required=True, help_text=_("Those who were asked read it, too."))
    she_knows = forms.BooleanField(
        label=_("She knows that nobody answered, and what is done"),
        error_messages={"required": _("Tell her first: the silence is hers to know.")},
    )


class RefusePersonForm(ActForm):
    """No reason is asked, and none is passed on."""


class HearForm(ActForm):
    came_words = _her_words(_("What came of it, as she says it?"))
    came_language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)
    useful = forms.TypedChoiceField(
        label=_("Was it of use to her?"),
        choices=[("", _("She did not want to say")), *Useful.choices],
        coerce=int,
        empty_value=None,
        required=False,
    )
    came_on = PastDay(label=_("On which day did she say it?"))
