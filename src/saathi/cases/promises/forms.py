"""What is asked about promises and meetings."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.kernel.sections import SECTION_WORDS, Section

from ..choices import WaitingOn
from ..promise_choices import AskedBy, HowMet, PromiseKind, PromiseState

FUTURE = _("This day is in the future.")
MADE_BY_HAND = [one for one in PromiseKind.choices if one[0] != PromiseKind.TELL]
OFFICES = [("", _("Choose")), *(one for one in WaitingOn.choices if one[0] not in ("nobody", "her"))]
SECTIONS = [(str(int(section)), words) for section, words in SECTION_WORDS.items()]
ENDS = [
    (PromiseState.LET_GO, _("She let it go: she does not want it any more")),
    (PromiseState.NOT_KEPT, _("It was not kept")),
]
HELD_AGAINST_NOBODY = _("Whoever looks after her, and she herself, can read it.")


def _past_day(label: Any, **more: Any) -> forms.DateField:
    return forms.DateField(label=label, required=False, **more)


def _told(label: Any) -> forms.DateField:
    return _past_day(label, help_text=_("If she has not been told yet, leave it empty: it stays on your list."))


class _NotAhead(ActForm):
    """Days that lie behind us; `begins_today` are those that mean today where nothing is written."""

    behind: tuple[str, ...] = ()
    begins_today: tuple[str, ...] = ()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for name in self.begins_today:
            data[name] = data.get(name) or today()
        for name in self.behind:
            if data.get(name) and data[name] > today():
                self.add_error(name, FUTURE)
        return data


class PromiseForm(ActForm):
    words = forms.CharField(
        label=_("What was promised, or is to be done?"),
        max_length=400,
        widget=forms.Textarea,
        help_text=_("As you would say it to her: “Bring the bank form.”"),
    )
    due_on = forms.DateField(label=_("By when?"))
    asked_by = forms.ChoiceField(label=_("Who asked for it?"), choices=AskedBy.choices)
    office = forms.ChoiceField(label=_("If another office asked, which?"), choices=OFFICES, required=False)
    kind = forms.ChoiceField(label=_("Is it a promise to her?"), choices=MADE_BY_HAND)
    doer = forms.UUIDField(label=_("Who does it?"), required=False)
    section = forms.ChoiceField(label=_("To which part of her file does it belong?"), choices=SECTIONS)

    def clean_section(self) -> int:
        return int(self.cleaned_data["section"])

    def clean_due_on(self) -> Any:
        if self.cleaned_data["due_on"] < today():
            raise forms.ValidationError(_("This day is past. Write the day by which it is done."))
        return self.cleaned_data["due_on"]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("asked_by") == AskedBy.OFFICE and not data.get("office"):
            self.add_error("office", _("Say which office asked for it."))
        if data.get("asked_by") != AskedBy.OFFICE:
            data["office"] = ""
        return data


class KeepForm(_NotAhead):
    behind, begins_today = ("done_on", "told_on"), ("done_on",)
    done_on = _past_day(_("On which day was it done?"))
    told_on = _told(_("On which day was she told?"))


class TellForm(_NotAhead):
    behind, begins_today = ("told_on",), ("told_on",)
    told_on = _past_day(_("On which day was she told?"))


class MoveForm(ActForm):
    due_on = forms.DateField(label=_("What is the new date?"))
    reason = forms.CharField(label=_("Why does it change?"), max_length=400, widget=forms.Textarea,
                             help_text=HELD_AGAINST_NOBODY)
    she_knows = forms.BooleanField(label=_("She was told of the new date."), required=False)

    def clean_due_on(self) -> Any:
        if self.cleaned_data["due_on"] < today():
            raise forms.ValidationError(_("This day is past. A new date lies ahead."))
        return self.cleaned_data["due_on"]


class LetGoForm(_NotAhead):
    behind, begins_today = ("told_on",), ()
    how = forms.ChoiceField(label=_("What came of it?"), choices=ENDS)
    reason = forms.CharField(
        label=_("Why?"), max_length=400, widget=forms.Textarea, help_text=_("If she let it go, what she said.")
    )
    told_on = _told(_("If it was not kept, on which day was she told?"))


class PassForm(ActForm):
    to = forms.UUIDField(label=_("Who is asked to do it?"))
    reason = forms.CharField(label=_("What should that person know?"), max_length=400, required=False,
                             widget=forms.Textarea)


class AcceptForm(ActForm):
    answer = forms.ChoiceField(
        label=_("Do you take it over?"), choices=[("yes", _("Yes, I do it")), ("no", _("No, I cannot"))]
    )
    reason = forms.CharField(label=_("If not, why?"), max_length=400, required=False, widget=forms.Textarea)


class MeetingForm(_NotAhead):
    behind, begins_today = ("met_on",), ("met_on",)
    met_on = _past_day(_("On which day did you meet her?"))
    how = forms.ChoiceField(label=_("How did you meet?"), choices=HowMet.choices)
    words = forms.CharField(
        label=_("In one line, what was it about?"),
        max_length=200,
        required=False,
        help_text=_("Everyone beside her reads this. Write nothing here about her health or her case."),
    )


def parts_of(sections: Section) -> list[tuple[str, Any]]:
    """Parts of her file that somebody may write in, the plan first: most promises belong there."""
    held = [(value, words) for value, words in SECTIONS if int(value) & sections]
    return sorted(held, key=lambda one: one[0] != str(int(Section.PLAN)))
