"""What is asked about a note. Whether she may read it is asked every time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.kernel.sections import SECTION_WORDS, Section, each
from saathi.survivors.forms import LANGUAGES

from ..note_choices import HowShown, MayRead, WhyNotYet

# Where a note may stand: what anybody beside her reads (the card) and her identity are no place for free words.
SECTIONS = Section(1023) & ~Section.CARD & ~Section.IDENTITY
LONGEST = timedelta(days=90)  # how long a note may be kept from her before someone says again why


class _NoteForm(ActForm):
    words = forms.CharField(
        label=_("What do you want to write down?"),
        max_length=4000,
        widget=forms.Textarea,
        help_text=_("What you saw and heard. Write it so that she can read it."),
    )
    language = forms.ChoiceField(label=_("In which language do you write?"), choices=LANGUAGES)
    may_read = forms.ChoiceField(label=_("May she read it?"), choices=MayRead.choices)
    why_not = forms.ChoiceField(
        label=_("If not yet, why?"), choices=[("", _("She may read it")), *WhyNotYet.choices], required=False
    )
    not_until_on = forms.DateField(
        label=_("If not yet, until which day?"),
        required=False,
        help_text=_("At most 90 days ahead. After that day she may read it."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("may_read") == MayRead.YES:
            data |= {"why_not": "", "not_until_on": None}
        elif data.get("may_read") == MayRead.NOT_YET:
            if not data.get("why_not"):
                self.add_error("why_not", _("Say why she may not read it yet."))
            until = data.get("not_until_on")
            if until is None or not today() < until <= today() + LONGEST:
                self.add_error("not_until_on", _("Write a day after today, at most 90 days ahead."))
        return data


class WriteForm(_NoteForm):
    section = forms.TypedChoiceField(
        label=_("Which part of her file is it about?"),
        choices=[(str(int(one)), SECTION_WORDS[one]) for one in each(SECTIONS)],
        coerce=int,
    )
    about_on = PastDay(label=_("Which day is it about?"))
    field_order = ("section", "about_on")


class CorrectForm(_NoteForm):
    """The section and the day stay those of the note that is corrected."""


class ShowForm(ActForm):
    shown_how = forms.ChoiceField(label=_("How did she come to know it?"), choices=HowShown.choices)
    shown_on = PastDay(label=_("On which day?"))
    her_words = forms.CharField(
        label=_("What does she say to it?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language. They stand beside the note."),
    )
    her_language = forms.ChoiceField(
        label=_("In which language?"), choices=[("", _("Not said")), *LANGUAGES], required=False
    )
