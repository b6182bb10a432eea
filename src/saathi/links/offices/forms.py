"""What is asked about what an office owes her: asking it, its answer, a letter to it, and that the letter went."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.cases.papers.forms import PaperFile
from saathi.identities.choices import ParticularKind
from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES
from saathi.ui.wording import LANGUAGES as WRITTEN
from saathi.uploads.caps import MOST_BYTES
from saathi.uploads.opening import Unusable, cleaned

from ..choices import ANSWERS, HerAnswer, How, Why
from ..office_choices import GOES_ON, LetterKind, Missing, Reply, SentHow
from ..referral_choices import STARTED
from ..requests.forms import CHOOSE
from ..requests.plain import PlainWords
from .book import asks
from .words import ASKS

CARRIED = [(kind.value, kind.label) for kind in (ParticularKind.LEGAL_NAME, ParticularKind.BIRTH_DATE,
                                                ParticularKind.ADDRESS)]  # fmt: skip
NO_FILE = _("Choose the file again: a page that comes back cannot keep it.")


class AskForm(ActForm):
    ask = forms.ChoiceField(label=_("What does the office owe her?"))
    organisation = forms.UUIDField(
        label=_("Which office with a sign-in here?"),
        required=False,
        help_text=_("It reads this on its own page and answers there. It does not learn who she is."),
    )
    provider = forms.UUIDField(
        label=_("Or which office of the directory?"),
        required=False,
        help_text=_("It has no sign-in here: a numbered letter goes to it, and you write down its answer."),
    )
    since_on = PastDay(label=_("From which day is the limit counted?"))
    matter = forms.UUIDField(label=_("Which of her matters waits for it?"), required=False)
    words = PlainWords(label=_("What should they know to answer?"))
    started_by = forms.ChoiceField(label=_("Who started it?"), choices=list(STARTED.items()))
    answer = forms.ChoiceField(
        label=_("What does she say?"),
        choices=[pair for pair in ANSWERS if pair[0] != HerAnswer.NOT_NOW],
        help_text=_("If she wants to wait, ask nothing yet. Her no is kept as her no, and nothing goes out."),
    )
    her_words = forms.CharField(
        label=_("In her words"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["ask"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [CHOOSE, *((code, ASKS[code]) for code in asks())]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if bool(data.get("organisation")) == bool(data.get("provider")) and not self.errors:
            self.add_error("organisation", _("Choose one office, from one of the two lists."))
        return data


class ReplyForm(ActForm):
    """Of the office itself. It writes no name: it knows none."""

    reply = forms.ChoiceField(label=_("What is the answer?"), choices=Reply.choices)
    missing = forms.MultipleChoiceField(
        label=_("If something is missing first: what?"), choices=Missing.choices, required=False
    )
    reason = forms.ChoiceField(label=_("If it is refused: why?"), choices=[CHOOSE, *Why.choices], required=False)
    next_on = forms.DateField(
        label=_("What is the next date?"),
        required=False,
        help_text=_("Needed where it is granted in part, or something is missing first."),
    )
    answer_words = PlainWords(label=_("What should she and those beside her know?"), help_text="")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        reply = data.get("reply")
        if reply in GOES_ON and not data.get("next_on"):
            self.add_error("next_on", _("Say until when. Nothing waits without a date."))
        if data.get("next_on") and data["next_on"] < today():
            self.add_error("next_on", _("This day is past."))
        if reply == Reply.MORE and not data.get("missing"):
            self.add_error("missing", _("Say what is missing, so that it can be brought."))
        if reply == Reply.REFUSED and not data.get("reason"):
            self.add_error("reason", _("Say why."))
        return data


class NoteForm(ReplyForm):
    """Of an office without a sign-in, written down by those beside her."""

    how = forms.ChoiceField(label=_("How did they say it?"), choices=How.choices)
    came_on = PastDay(label=_("On which day did the answer come?"))
    reference = forms.CharField(label=_("The number on their letter"), max_length=60, required=False)
    paper = PaperFile(
        label=_("Their letter, photographed or as a file"),
        required=False,
        help_text=_("It is kept among her papers. Where and when it was taken is removed."),
    )
    field_order = ("reply", "missing", "reason", "next_on", "answer_words", "how", "came_on", "reference", "paper")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("how") == How.LETTER and not data.get("reference"):
            self.add_error("reference", _("Write the number of their letter, so that it can be found."))
        if data.get("paper") is not None:
            self._take(data)
        return data

    def _take(self, data: dict[str, Any]) -> None:
        file = data["paper"]
        try:
            if file.size > MOST_BYTES:
                raise Unusable("large")
            data["paper"] = cleaned(file.read())
        except Unusable as error:
            self.add_error("paper", str(error))
            return
        if self.errors:
            self.add_error("paper", NO_FILE)


class LetterForm(ActForm):
    kind = forms.ChoiceField(label=_("Which letter is it?"), choices=LetterKind.choices)
    language = forms.ChoiceField(label=_("In which language?"), choices=WRITTEN)
    carries = forms.MultipleChoiceField(
        label=_("What of hers must this office know by law, to do it?"),
        choices=CARRIED,
        required=False,
        help_text=_("Only what you tick stands in the letter, and it is written down as passed on. If you tick "
                    "nothing, nobody can tell from the letter who she is."),
    )  # fmt: skip
    she_knows = forms.BooleanField(
        label=_("She knows that this letter goes, and what of hers stands in it"), required=False
    )
    words = PlainWords(label=_("What else should stand in it?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("carries") and not data.get("she_knows"):
            self.add_error("she_knows", _("Tell her first what of hers is passed on, and to whom."))
        return data


class SentForm(ActForm):
    how = forms.ChoiceField(label=_("How did it go?"), choices=SentHow.choices)
    sent_on = PastDay(label=_("On which day?"))
    receipt = forms.CharField(
        label=_("Number of the receipt, or of their diary"), max_length=60, required=False
    )
