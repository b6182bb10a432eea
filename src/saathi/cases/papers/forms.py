"""What is asked about a paper, and about a demand for papers. Here a file is cleaned, once, before anything is kept."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LANGUAGES, SECTIONS
from saathi.uploads.caps import MOST_BYTES
from saathi.uploads.kinds import ACCEPT
from saathi.uploads.opening import Taken, Unusable, cleaned, sniffed

from ..paper_choices import SECTION_OF, DemandAnswer, Demander, HowTold, OpenPurpose, PaperKind, Shown, WhyNotTold

SPOKEN = [("", _("Not said")), *LANGUAGES]
FUTURE = _("This day is in the future.")
PAST = _("This day is past.")


class PaperFile(forms.FileField):
    """What the chooser of files offers first; what is in the file decides, not its name."""

    accept = ACCEPT


class PapersField(forms.MultipleChoiceField):
    """Ids of her papers. Which of them may be named is the rule's: a form does not know whose page it is on."""

    def valid_value(self, value: Any) -> bool:
        try:
            forms.UUIDField().clean(value)
        except forms.ValidationError:
            return False
        return True


def _no_future(form: ActForm, data: dict[str, Any], *names: str) -> None:
    for name in names:
        if data.get(name) and data[name] > today():
            form.add_error(name, FUTURE)


class AddForm(ActForm):
    paper = PaperFile(
        label=_("The paper"),
        help_text=_(
            "A photograph, a PDF, or a recording (Opus or MP4), at most 10 MB and 200 pages. Where and when it was "
            "taken is removed."
        ),
        error_messages={"required": _("Choose the file."), "empty": _("This file is empty. Choose it again.")},
    )
    kind = forms.ChoiceField(label=_("What is it?"), choices=[("", _("Choose")), *PaperKind.choices])
    title = forms.CharField(
        label=_("What should it be called?"),
        max_length=200,
        required=False,
        help_text=_("Such as: order about where she lives. No name of hers is needed."),
    )
    section = forms.ChoiceField(
        label=_("Who needs to see it?"),
        choices=[("", _("Where papers of this kind are kept")), *SECTIONS],
        required=False,
        help_text=_("Only those with whom this part is shared can find it or open it."),
    )
    dated_on = forms.DateField(label=_("Which day stands on it?"), required=False)
    from_whom = forms.CharField(label=_("From whom did it come?"), max_length=200, required=False)
    language = forms.ChoiceField(label=_("In which language is it?"), choices=SPOKEN, required=False)
    is_evidence = forms.BooleanField(
        label=_(
            "Keep it exactly as it is, as evidence: nothing is removed from it, and everyone who opens it is listed."
        ),
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        _no_future(self, data, "dated_on")
        if not data.get("section") and data.get("kind"):
            data["section"] = SECTION_OF.get(data["kind"], "")
            if not data["section"]:
                self.add_error("section", _("Choose who needs to see it."))
        data["section"] = int(data["section"]) if data.get("section") else 0
        if data.get("paper") is not None:
            self._take(data)
        return data

    def _take(self, data: dict[str, Any]) -> None:
        """An error brings the page back with everything but the file, which no browser gives twice."""
        file = data["paper"]
        try:
            if file.size > MOST_BYTES:
                raise Unusable("large")
            raw = file.read()
            data["paper"] = Taken(sniffed(raw), raw) if data.get("is_evidence") else cleaned(raw)
        except Unusable as error:
            self.add_error("paper", str(error))
            return
        if self.errors:
            self.add_error("paper", _("Choose the file again: a page that comes back cannot keep it."))


class OpenForm(ActForm):
    """The purpose is written down, and she can see it."""

    purpose = forms.ChoiceField(label=_("What do you need it for?"), choices=OpenPurpose.choices)


class SectionForm(ActForm):
    section = forms.ChoiceField(label=_("Who needs to see it?"), choices=[("", _("Choose")), *SECTIONS])
    why = forms.CharField(label=_("Why does it belong there?"), max_length=400, widget=forms.Textarea)

    def clean_section(self) -> int:
        return int(self.cleaned_data["section"])


class WithdrawForm(ActForm):
    words = forms.CharField(
        label=_("What did she say?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language. She need not say why."),
    )
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


class _Told(ActForm):
    """She was told on a day and how, or why not yet and by when."""

    told_on = forms.DateField(label=_("On which day was she told?"), required=False)
    told_how = forms.ChoiceField(
        label=_("How was she told?"), choices=[("", _("She was not told yet")), *HowTold.choices], required=False
    )
    her_words = forms.CharField(
        label=_("What did she say to it?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )
    her_language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        _no_future(self, data, "told_on")
        if data.get("told_on") and not data.get("told_how"):
            self.add_error("told_how", _("Say how she was told."))
        if data.get("told_how") and not data.get("told_on"):
            self.add_error("told_on", _("Say on which day she was told."))
        return data


class DemandForm(_Told):
    who = forms.ChoiceField(label=_("Who demands papers?"), choices=[("", _("Choose")), *Demander.choices])
    named = forms.CharField(label=_("Which person and office?"), max_length=200)
    shown = forms.ChoiceField(label=_("What did they show for it?"), choices=Shown.choices)
    number = forms.CharField(label=_("Its number and date"), max_length=100, required=False)
    scope = forms.CharField(
        label=_("What exactly is demanded?"),
        max_length=1000,
        widget=forms.Textarea,
        help_text=_("As it is written in their paper, or as it was said."),
    )
    section = forms.ChoiceField(
        label=_("Which one part of her file would answer it?"),
        choices=[("", _("Choose")), *SECTIONS],
        help_text=_("The least that does. If two are demanded, write down two demands: each is answered on its own."),
    )
    came_on = forms.DateField(label=_("On which day did it come?"), required=False)
    answer_by_on = forms.DateField(label=_("By which day is it to be answered?"))
    why_not_told = forms.ChoiceField(
        label=_("If she was not told, why?"), choices=[("", _("Choose")), *WhyNotTold.choices], required=False
    )
    tell_by_on = forms.DateField(label=_("By which day will she be told?"), required=False)
    field_order = (
        "who", "named", "shown", "number", "scope", "section", "came_on", "answer_by_on", "told_on", "told_how",
        "her_words", "her_language", "why_not_told", "tell_by_on",
    )  # fmt: skip

    def clean_section(self) -> int:
        return int(self.cleaned_data["section"])

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        came_on = data["came_on"] = data.get("came_on") or today()
        _no_future(self, data, "came_on")
        if data.get("answer_by_on") and data["answer_by_on"] < came_on:
            self.add_error("answer_by_on", _("That day is before the demand came."))
        if data.get("told_on"):
            data["why_not_told"], data["tell_by_on"] = "", None
        elif not data.get("why_not_told"):
            self.add_error("why_not_told", _("Say on which day she was told, or why not yet."))
        elif not data.get("tell_by_on"):
            self.add_error("tell_by_on", _("Say by which day she will be told."))
        elif data["tell_by_on"] < today():
            self.add_error("tell_by_on", PAST)
        return data


class TellForm(_Told):
    told_how = forms.ChoiceField(label=_("How was she told?"), choices=HowTold.choices)

    def clean_told_on(self) -> Any:
        """Today, where nothing is written."""
        return self.cleaned_data["told_on"] or today()


class AnswerForm(ActForm):
    lawyer = forms.CharField(
        label=_("Which lawyer was asked?"),
        max_length=200,
        help_text=_("Her name and office. Nothing is answered without one."),
    )
    lawyer_on = forms.DateField(label=_("On which day?"))
    answer = forms.ChoiceField(label=_("What is answered?"), choices=DemandAnswer.choices)
    papers = PapersField(label=_("Which papers are given?"), required=False)
    reason = forms.CharField(
        label=_("With which reason?"), max_length=1000, widget=forms.Textarea, help_text=_("As it is written to them.")
    )
    answered_on = forms.DateField(label=_("On which day is it answered?"), required=False)
    next_on = forms.DateField(label=_("If the court is asked: what is the next date?"), required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["answered_on"] = data.get("answered_on") or today()
        _no_future(self, data, "lawyer_on", "answered_on")
        gives = data.get("answer") in (DemandAnswer.GIVE, DemandAnswer.NARROW)
        if gives and not data.get("papers"):
            self.add_error("papers", _("Choose the papers that are given."))
        if data.get("answer") and not gives and data.get("papers"):
            self.add_error("papers", _("With this answer no paper is given. Take the ticks away."))
        if data.get("answer") == DemandAnswer.ASK_COURT and not data.get("next_on"):
            self.add_error("next_on", _("Write the next date, or the day on which you ask the court again."))
        elif data.get("next_on") and data["next_on"] < today():
            self.add_error("next_on", PAST)
        return data
