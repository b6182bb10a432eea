"""What is asked about what is carried."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.actor import Actor
from saathi.kernel.forms import ActForm, Choice
from saathi.orgs.queries import home_districts
from saathi.ui.dayfield import DayField

from ..files import CarriedFile
from ..kinds import MOST_FILE, Band, Need, Outcome, WhyDecline, WhyRecall
from .given import Cut

LANGUAGES = [
    ("", _("Choose")), ("bn", _("Bangla")), ("hi", _("Hindi")), ("mr", _("Marathi")), ("en", _("English")),
    ("ur", _("Urdu")), ("ne", _("Nepali")), ("or", _("Odia")), ("te", _("Telugu")), ("ta", _("Tamil")),
    ("sat", _("Santali")), ("as", _("Assamese")), ("syl", _("Sylheti")), ("rhg", _("Rohingya")),
]  # fmt: skip
ANSWER_WITHIN = [("3", _("3 days")), ("7", _("7 days")), ("14", _("14 days"))]


def districts(actor: Actor) -> list[tuple[str, Any]]:
    return [("", _("Choose")), *home_districts()[1:]]


class OfferForm(ActForm):
    """Nothing in it can say who she is: every answer is one of a list, and there is no box to write in."""

    to = forms.UUIDField(label=_("To which organisation?"))
    need = forms.ChoiceField(label=_("What is asked for?"), choices=Need.choices)
    district = Choice(label=_("In which district?"), query=districts)
    language = forms.ChoiceField(label=_("Which language does she speak best?"), choices=LANGUAGES)
    age_band = forms.ChoiceField(label=_("Age"), choices=Band.choices)
    within = forms.ChoiceField(label=_("Answer within"), choices=ANSWER_WITHIN, initial="7")


class AnswerForm(ActForm):
    answer = forms.ChoiceField(label=_("What do you answer?"), choices=[("accept", _("Yes")), ("decline", _("No"))])
    places = forms.IntegerField(
        label=_("For how many people is there room now?"), min_value=1, max_value=999, required=False)
    since = DayField(label=_("From which day?"), required=False)
    reason = forms.ChoiceField(
        label=_("If not: why?"), choices=[("", _("Choose")), *WhyDecline.choices], required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        needed = {"accept": ("places", "since"), "decline": ("reason",)}.get(data.get("answer", ""), ())
        for name in needed:
            if not data.get(name) and name not in self.errors:
                self.add_error(name, _("Write something here."))
        return data


class TakeForm(ActForm):
    file = CarriedFile(
        label=_("The file"), most=MOST_FILE,
        help_text=_("One file as it came, with nothing done to it. Its name does not matter."))


class _GivenField(forms.Field):
    """Given by another room of this house in the same process; what a page or a line sends is refused."""

    def clean(self, value: Any) -> Cut:
        if not isinstance(value, Cut):
            raise forms.ValidationError(_("A bundle is cut by a handover, from what she agreed to share."))
        return value


class BundleForm(ActForm):
    cut = _GivenField()


class PartForm(ActForm):
    part = forms.CharField(max_length=40, widget=forms.HiddenInput)


class RecallForm(ActForm):
    reason = forms.ChoiceField(label=_("Why?"), choices=WhyRecall.choices)


class ClosedForm(ActForm):
    copies = forms.IntegerField(
        label=_("How many copies on paper were destroyed?"), min_value=0, max_value=999, initial=0)
    is_closed = forms.BooleanField(
        label=_("Everything that was taken over from it is closed here, and nobody opens it any more."))


class OutcomeForm(ActForm):
    outcome = forms.ChoiceField(label=_("What came of it?"), choices=Outcome.choices)
